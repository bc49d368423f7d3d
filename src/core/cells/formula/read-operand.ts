import { FormulaSyntaxError } from "./formula-fault";
import type { Operand, SheetPrefix } from "./formula-item";
import { FORMULA_LIMITS } from "./formula-limits";
import type { FormulaToken } from "./formula-token";
import { readReference, readSheets } from "./read-reference";
import { readTablePart } from "./read-table-part";

/** What a single piece says. */
export function readOperand({ kind, text, start }: FormulaToken, limited: boolean): Operand {
  if (kind === "number") return { kind, value: readNumber(text, start) };
  if (kind === "boolean") return { kind, value: text.toUpperCase() === "TRUE" };
  if (kind === "error")
    return {
      kind,
      code: text
        .slice(text.indexOf("#"))
        .toUpperCase()
        .replace(/^#REF!.*$/s, "#REF!"),
    };
  if (kind === "name") return { kind, ...prefixed(text) };
  if (kind === "text") {
    const value = text.slice(1, -1).replaceAll('""', '"');
    if (limited && value.length > FORMULA_LIMITS.text) throw new FormulaSyntaxError("text-too-long", start);
    return { kind, value };
  }
  if (kind === "reference") {
    const reference = readReference(text);
    if (reference) return { kind, ...reference };
  }
  if (kind === "table") {
    const open = text.indexOf("[");
    const part = readTablePart(text.slice(open));
    if (!part) throw new FormulaSyntaxError("table-reference", start);
    return { kind, ...(open === 0 ? {} : { table: text.slice(0, open) }), part };
  }
  throw new FormulaSyntaxError("unknown-sign", start);
}

/** The name of a function and, where it has one, its sheet. */
export const callHead = ({ text }: FormulaToken): { readonly name: string; readonly sheets?: SheetPrefix } => prefixed(text);

function prefixed(text: string): { readonly name: string; readonly sheets?: SheetPrefix } {
  const mark = text.lastIndexOf("!");
  return mark < 0 ? { name: text } : { name: text.slice(mark + 1), sheets: readSheets(text.slice(0, mark)) };
}

/**
 * Excel keeps fifteen digits of a number; those behind become zeros. Source: Microsoft Support, "Excel specifications
 * and limits", number precision.
 */
const SIGNIFICANT = 15;

export function readNumber(text: string, at: number): number {
  const value = Number(text.length > SIGNIFICANT ? cutOff(text) : text);
  if (!Number.isFinite(value)) throw new FormulaSyntaxError("number-too-large", at);
  return value;
}

function cutOff(text: string): string {
  const [digits = "", exponent] = text.split(/(?=e)/i);
  let kept = 0;
  return (
    digits.replaceAll(/\d/g, (digit) => {
      if (kept > 0 || digit !== "0") kept += 1;
      return kept > SIGNIFICANT ? "0" : digit;
    }) + (exponent ?? "")
  );
}
