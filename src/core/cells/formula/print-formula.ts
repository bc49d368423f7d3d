import { textInFormula } from "../text-in-formula";
import type { ArrayElement, FormulaItem, FormulaItems } from "./formula-item";
import { writeReference, writeSheets } from "./read-reference";
import { writeTablePart } from "./read-table-part";

function element(value: ArrayElement): string {
  if (typeof value === "string") return textInFormula(value);
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return typeof value === "number" ? String(value) : value.error;
}

/** A formula as text again, without "=" and without spaces; brackets stand where the items have groups. */
export function printFormula(items: FormulaItems): string {
  const pile: string[] = [];
  for (const item of items) pile.push(printItem(item, pile));
  return pile.join("");
}

function printItem(item: FormulaItem, pile: string[]): string {
  switch (item.kind) {
    case "number":
      return String(item.value);
    case "text":
      return textInFormula(item.value);
    case "boolean":
      return item.value ? "TRUE" : "FALSE";
    case "error":
      return item.code;
    case "array":
      return `{${item.rows.map((row) => row.map(element).join(",")).join(";")}}`;
    case "missing":
      return "";
    case "reference":
      return writeReference(item.cells, item.sheets);
    case "name":
      return item.optional ? `[${item.name}]` : `${item.sheets ? `${writeSheets(item.sheets)}!` : ""}${item.name}`;
    case "table":
      return `${item.table ?? ""}${writeTablePart(item.part)}`;
    case "prefix":
      return item.operator + (pile.pop() ?? "");
    case "postfix":
      return (pile.pop() ?? "") + item.operator;
    case "group":
      return `(${pile.pop() ?? ""})`;
    case "binary": {
      const right = pile.pop() ?? "";
      return (pile.pop() ?? "") + item.operator + right;
    }
    case "call":
      return `${item.sheets ? `${writeSheets(item.sheets)}!` : ""}${item.name}(${args(pile, item.args)})`;
    case "apply": {
      const inside = args(pile, item.args);
      return `${pile.pop() ?? ""}(${inside})`;
    }
  }
}

const args = (pile: string[], count: number): string => (count === 0 ? "" : pile.splice(-count).join(","));
