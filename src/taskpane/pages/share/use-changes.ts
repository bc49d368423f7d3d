import { useState } from "react";
import type { Changes, ChangesDone, SkippedCell, SkippedWhy } from "../../../excel/team/change-result";
import { PUNCTUATION } from "../../../core/punctuation";
import { PANE_SHARE_WORDS } from "../../../locale/pane-share";
import { useServices } from "../../services";
import type { Running } from "./use-team-workbook";

interface Planned {
  readonly changes: Changes;
  /** What is said when it is done: of so many formulas. */
  readonly title: (formulas: number) => string;
  /** The cells of these formulas. */
  readonly heads: readonly { readonly sheet: string; readonly row: number; readonly column: number }[];
  readonly note?: string;
  /** Looks at the workbook afterwards and says what is not as it should be. */
  readonly check?: () => Promise<string | undefined>;
}

const WHY: readonly SkippedWhy[] = ["changed", "protected", "sheetGone"];

/** Carries out planned changes, with progress and cancelling, and says what was done, what was left alone, and offers undo. */
export function useChanges(onDone: () => Promise<void>): {
  readonly running: Running | undefined;
  readonly apply: (planned: Planned) => Promise<void>;
} {
  const { port, lang, notify } = useServices();
  const [running, setRunning] = useState<Running>();
  const words = PANE_SHARE_WORDS[lang];
  const skippedLines = (skipped: readonly SkippedCell[]): readonly string[] =>
    WHY.flatMap((why) => {
      const count = skipped.filter((one) => one.why === why).length;
      return count > 0 ? [words.skipped[why](count)] : [];
    });
  const carryOut = async (changes: Changes): Promise<ChangesDone | undefined> => {
    const stop = new AbortController();
    const tell = (share: number): void => setRunning({ share, cancel: () => stop.abort() });
    tell(0);
    try {
      return await port.applyChanges(changes, { signal: stop.signal, onProgress: (done, of) => tell(done / of) });
    } catch (error) {
      if ((error as { readonly name?: unknown } | null)?.name !== "AbortError") throw error;
      notify({ intent: "info", title: words.cancelled });
      return undefined;
    } finally {
      setRunning(undefined);
      await onDone();
    }
  };
  const undo = async (changes: Changes): Promise<void> => {
    const done = await carryOut(changes);
    if (!done) return;
    const lines = skippedLines(done.skipped);
    notify({ intent: lines.length > 0 ? "warning" : "success", title: words.undone, body: lines.join(PUNCTUATION[lang].sentences) });
  };
  const apply = async ({ changes, title, heads, note, check }: Planned): Promise<void> => {
    const done = await carryOut(changes);
    if (!done) return;
    const left = new Set(done.skipped.map(({ sheet, row, column }) => `${sheet}!${row}:${column}`));
    const count = heads.filter(({ sheet, row, column }) => !left.has(`${sheet}!${row}:${column}`)).length;
    const found = await check?.();
    const lines = [...skippedLines(done.skipped), ...[note, found].filter((line) => line !== undefined)];
    notify({
      intent: done.skipped.length > 0 || found !== undefined ? "warning" : "success",
      title: title(count),
      ...(lines.length > 0 && { body: lines.join(PUNCTUATION[lang].sentences) }),
      // A list that was deleted does not come back, so undoing would leave values nobody could bring back.
      ...(done.cells > 0 && !changes.settled?.length && { actions: [{ label: words.undo, run: () => undo(done.undo) }] }),
    });
  };
  return { running, apply };
}
