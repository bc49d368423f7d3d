import { readFileSync } from "node:fs";
import type { Frame } from "playwright-core";

const AXE = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
const WCAG_22_AA = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly target: readonly unknown[]; readonly failureSummary?: string }[];
}

/**
 * What in the frame, as it is shown now, breaks WCAG 2.2 AA as far as axe can tell; with what stands in frames of its
 * own unless that is left out; of a part only, where one is named.
 */
export const violations = async (
  pane: Frame,
  { within, ...options }: { readonly iframes?: boolean; readonly within?: string } = {},
): Promise<string[]> => {
  if (!(await pane.evaluate(() => "axe" in window))) await pane.evaluate(AXE);
  // Halfway through a transition, colours are neither the old nor the new ones.
  await pane.evaluate(() =>
    Promise.allSettled(
      document
        .getAnimations()
        .filter((each) => each.effect?.getComputedTiming().iterations !== Infinity)
        .map(({ finished }) => finished),
    ),
  );
  const found = (await pane.evaluate(
    `axe.run(${JSON.stringify(within ?? "html")}, ${JSON.stringify({ runOnly: WCAG_22_AA, ...options })}).then(({ violations }) => violations)`,
  )) as Violation[];
  return found.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id}: ${target.join(" ")} ${failureSummary ?? ""}`));
};
