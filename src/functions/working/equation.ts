/** One line of a definition's formula: `break-even ROI = 1 ÷ [(1 − refund rate) × …]`. */
export interface Equation {
  /** What it gives, in words. Empty where the line only says how, for an option. */
  readonly name: string;
  readonly expression: string;
  /** As it is written, without the option. */
  readonly line: string;
  /** The keyword of the option it holds for. */
  readonly option: string | undefined;
}

const OPTION = /^([a-z0-9_]+(?:, [a-z0-9_]+)*)[:：]\s*(.*)$/s;

/** "(with weights: …)" says what holds instead in another case. */
const REMARK = /\s*[(（][^()（）]*[:：][^()（）]*[)）]$/;

/** The equations of formula lines as definitions write them; several in a line are parted by semicolons. */
export function equationsOf(lines: readonly string[], options: ReadonlySet<string>): readonly Equation[] {
  return lines.flatMap((line) =>
    line.split(/[;；]/).flatMap((part) => {
      const text = part.trim().replace(REMARK, "");
      const [, keyword = "", rest = ""] = OPTION.exec(text) ?? [];
      const option = options.has(keyword) ? keyword : undefined;
      const body = option === undefined ? text : rest;
      const [first = "", ...others] = body.split("=");
      if (others.length === 0) return option === undefined ? [] : [{ name: "", expression: body, line: body, option }];
      // A chain of equals says the same in several ways; the last is the one to reckon with.
      return [{ name: first.trim(), expression: (others.at(-1) ?? "").trim(), line: body, option }];
    }),
  );
}
