import { FormulaSyntaxError } from "./formula-fault";
import type { ArrayElement } from "./formula-item";
import type { FormulaToken } from "./formula-token";
import { readNumber } from "./read-operand";

/**
 * `{1,-2;"a",TRUE}`: constants only, with rows of the same length. Source: Microsoft Support, "Guidelines and examples of array
 * formulas", on array constants. Answers the rows and where the next piece begins.
 */
export function readArrayConstant(
  tokens: readonly FormulaToken[],
  open: number,
): { readonly rows: readonly (readonly ArrayElement[])[]; readonly next: number } {
  const start = tokens[open]?.start ?? 0;
  const rows: ArrayElement[][] = [[]];
  let sign: FormulaToken | undefined;
  let waiting = true;
  for (let at = open + 1; at < tokens.length; at += 1) {
    const token = tokens[at] as FormulaToken;
    if (token.kind === "space") continue;
    if (token.kind === "brace-close") {
      if (waiting || rows.some((row) => row.length !== rows[0]?.length)) throw new FormulaSyntaxError("array-constant", token.start);
      return { rows, next: at + 1 };
    }
    if (token.kind === "operator" && (token.text === "-" || token.text === "+") && waiting && !sign) sign = token;
    else if (token.kind === "comma" || token.kind === "semicolon") {
      if (waiting) throw new FormulaSyntaxError("array-constant", token.start);
      if (token.kind === "semicolon") rows.push([]);
      waiting = true;
    } else {
      if (!waiting) throw new FormulaSyntaxError("array-constant", token.start);
      rows.at(-1)?.push(element(token, sign));
      sign = undefined;
      waiting = false;
    }
  }
  throw new FormulaSyntaxError("unclosed-bracket", start);
}

function element({ kind, text, start }: FormulaToken, sign: FormulaToken | undefined): ArrayElement {
  if (kind === "number") return readNumber(text, start) * (sign?.text === "-" ? -1 : 1);
  if (sign) throw new FormulaSyntaxError("array-constant", start);
  if (kind === "text") return text.slice(1, -1).replaceAll('""', '"');
  if (kind === "boolean") return text.toUpperCase() === "TRUE";
  if (kind === "error") return { error: text.toUpperCase() };
  throw new FormulaSyntaxError(kind === "unclosed-text" ? "unclosed-text" : "array-constant", start);
}
