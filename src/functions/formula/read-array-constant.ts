import type { CellValue } from "../../core/cell";
import { readLiteralToken } from "./read-literal-token";
import type { Token } from "./token";

/** What stands between the braces of `{1,-2;"a",TRUE}`: values only, rows of equal length. */
export function readArrayConstant(tokens: readonly Token[]): readonly (readonly CellValue[])[] | undefined {
  const rows: CellValue[][] = [[]];
  let sign = 1;
  let due = true;
  for (const token of tokens) {
    if (token.kind === "comma" || token.kind === "semicolon") {
      if (due) return undefined;
      if (token.kind === "semicolon") rows.push([]);
      [sign, due] = [1, true];
      continue;
    }
    if (due && token.kind === "operator" && (token.text === "-" || token.text === "+")) {
      if (token.text === "-") sign = -sign;
      continue;
    }
    const value = due ? readLiteralToken(token) : undefined;
    if (value === undefined) return undefined;
    rows.at(-1)?.push(typeof value === "number" ? sign * value : value);
    due = false;
  }
  return due || rows.some((row) => row.length !== rows[0]?.length) ? undefined : rows;
}
