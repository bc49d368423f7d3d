import { textInFormula } from "../../core/cells/text-in-formula";
import type { CellValue } from "../../core/cell";
import type { Param, RawArgument } from "../../functions/define";
import { readArray } from "./array-entry";
import { readLiteral } from "./literal-entry";

/** What somebody typed for an argument, understood. `text` is how the formula writes it. */
export type ArgumentEntry =
  | { readonly kind: "empty" }
  | { readonly kind: "literal"; readonly text: string; readonly raw: RawArgument }
  /** Cells by address or table column, a name, or a calculation: its value is known only to the workbook. */
  | { readonly kind: "reference" | "name" | "calculation"; readonly text: string }
  | { readonly kind: "unreadable" };

const SHEET = String.raw`(?:'(?:[^']|'')+'!|[\p{L}_][\p{L}\p{N}_.]*!)?`;
const CELL = String.raw`\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6}`;
const CELLS = new RegExp(String.raw`^${SHEET}(?:${CELL}(?::${CELL}|#)?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?\d{1,7}:\$?\d{1,7})$`, "u");
const TABLE_COLUMN = /^[\p{L}_][\p{L}\p{N}_.]*\[.*\]$/u;
const NAME = /^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u;

/** Only cell addresses are written in capitals; sheets and tables keep the letters they have. */
const withCapitals = (reference: string): string => {
  const bang = reference.lastIndexOf("!");
  return reference.slice(0, bang + 1) + reference.slice(bang + 1).toUpperCase();
};

/** A keyword as chosen from a list: TRUE, FALSE and numbers stand bare in a formula, any other in quotes. */
function readChoice(typed: string): ArgumentEntry {
  if (/^\d+$/.test(typed)) return scalar(typed, Number(typed));
  const flag = /^(true|false)$/i.exec(typed)?.[0].toUpperCase();
  return flag ? { kind: "literal", text: flag, raw: flag === "TRUE" } : { kind: "literal", text: textInFormula(typed), raw: typed };
}

const scalar = (text: string, raw: CellValue): ArgumentEntry => ({ kind: "literal", text, raw });

/** Understands an argument as people write them: a value, cells, a name, a list of values, or a calculation after "=". */
export function readEntry(param: Param, typedText: string): ArgumentEntry {
  const typed = typedText.trim();
  if (typed === "") return { kind: "empty" };
  if (param.choices && !/^[=＝]/.test(typed)) return readChoice(typed);
  if (/^[=＝]/.test(typed)) return typed.length > 1 ? { kind: "calculation", text: typed.slice(1).trim() } : { kind: "unreadable" };
  const literal = readLiteral(typed, param.unit === "date", param.shape === "range");
  if (literal) return scalar(literal.text, literal.value);
  const plain = typed.normalize("NFKC");
  if (CELLS.test(typed)) return { kind: "reference", text: withCapitals(typed) };
  if (CELLS.test(plain)) return { kind: "reference", text: withCapitals(plain) };
  if (TABLE_COLUMN.test(typed)) return { kind: "reference", text: typed };
  const rows = param.shape === "range" ? readArray(typed) : undefined;
  if (rows) return { kind: "literal", text: rows.text, raw: rows.rows };
  if (param.unit === "text" && param.shape === "scalar") return scalar(textInFormula(typed), typed);
  return NAME.test(typed) ? { kind: "name", text: typed } : { kind: "unreadable" };
}
