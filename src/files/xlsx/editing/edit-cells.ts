import { isCellError, type CellValue } from "../../../core/cell";
import { columnLetters } from "../../../core/cells/column-letters";
import { escapeXml } from "../package/xml";
import { sheetSource, type CellSource, type RowSource } from "./sheet-source";

/** What a cell is to hold. */
export interface CellEdit {
  readonly row: number;
  readonly column: number;
  /** In the form of a file; without it the cell holds its value only. */
  readonly formula?: FormulaEdit | "kept";
  /** Without it the cell goes on showing what it shows. */
  readonly value?: CellValue;
}

interface FormulaEdit {
  readonly text: string;
  readonly array?: { readonly ref: string; readonly metadata?: number };
}

const VALUE = /<((?:[\w-]+:)?)v(?=[\s/>])[^>]*?(?:\/>|>([\s\S]*?)<\/\1v\s*>)/;
const FORMULA = /<((?:[\w-]+:)?)f(?=[\s/>])(?:"[^"]*"|'[^']*'|[^"'>])*?(?:\/>|>[\s\S]*?<\/\1f\s*>)/;

/**
 * Changes cells in the text of a worksheet part. Every character outside these cells stays; cells and rows that are not there are put in.
 * Looks stay with their cells.
 */
export function editCells(xml: string, edits: readonly CellEdit[]): string {
  const { data, rows } = sheetSource(xml);
  const all = [...edits, ...orphans(rows, edits)];
  const prefix = data.tag.slice(0, data.tag.indexOf(":") + 1);
  const byRow = new Map<number, CellEdit[]>();
  for (const edit of all) {
    const line = byRow.get(edit.row) ?? [];
    byRow.set(edit.row, line);
    line.push(edit);
  }
  const known = new Map(rows.map((row) => [row.row, row]));
  const changes: Change[] = [];
  for (const [number, line] of byRow) {
    const row = known.get(number);
    if (row?.isEmpty) changes.push(filledRow(xml, row, line, prefix));
    else if (row) changes.push(...rowChanges(row, line, prefix));
    else {
      const next = rows.find((one) => one.row > number);
      const text = `<${prefix}row r="${number + 1}">${inOrder(line)
        .map((edit) => newCell(edit, prefix))
        .join("")}</${prefix}row>`;
      changes.push({ start: next?.start ?? (data.isEmpty ? data.start : data.end), order: number, text });
    }
  }
  return spliced(xml, changes, data);
}

/** Cells whose formula stands with another one that gives it up: they get their text themselves. */
function orphans(rows: readonly RowSource[], edits: readonly CellEdit[]): readonly CellEdit[] {
  const changed = new Set(edits.filter(({ formula }) => formula !== "kept").map(({ row, column }) => `${row}:${column}`));
  const cells = rows.flatMap((row) => row.cells.filter(({ formula }) => formula?.shared !== undefined));
  const given = new Set(
    cells.flatMap(({ row, column, formula }) => (formula?.isFirst && changed.has(`${row}:${column}`) ? [formula.shared] : [])),
  );
  return cells.flatMap(({ row, column, formula }) =>
    formula && given.has(formula.shared) && !changed.has(`${row}:${column}`) ? [{ row, column, formula: { text: formula.text } }] : [],
  );
}

interface Change {
  readonly start: number;
  /** Where it takes the place of something. */
  readonly end?: number;
  /** Among those that begin at the same place. */
  readonly order: number;
  readonly text: string;
}

function spliced(xml: string, changes: readonly Change[], data: { start: number; open: number; isEmpty: boolean; tag: string }): string {
  const sorted = [...changes].sort((a, b) => a.start - b.start || a.order - b.order);
  const pieces: string[] = [];
  let at = 0;
  // Rows that come into an element without any need it opened.
  const opens = data.isEmpty && changes.length > 0;
  if (opens) {
    pieces.push(xml.slice(0, data.start), `<${data.tag}>`, ...sorted.map(({ text }) => text), `</${data.tag}>`, xml.slice(data.open));
    return pieces.join("");
  }
  for (const { start, end = start, text } of sorted) {
    pieces.push(xml.slice(at, start), text);
    at = end;
  }
  return pieces.join("") + xml.slice(at);
}

const inOrder = (edits: readonly CellEdit[]): CellEdit[] => [...edits].sort((a, b) => a.column - b.column);

function rowChanges(row: RowSource, line: readonly CellEdit[], prefix: string): readonly Change[] {
  const cells = new Map(row.cells.map((cell) => [cell.column, cell]));
  const missing = inOrder(line).filter(({ column }) => !cells.has(column));
  const changed = line.flatMap((edit): readonly Change[] => {
    const cell = cells.get(edit.column);
    return cell ? [{ start: cell.start, end: cell.end, order: edit.column, text: editedCell(cell, edit) }] : [];
  });
  const added = missing.map((edit): Change => {
    const next = row.cells.find(({ column }) => column > edit.column);
    return { start: next?.start ?? row.close, order: edit.column - 1e6, text: newCell(edit, prefix) };
  });
  return [...changed, ...added];
}

/** A row that has looks and no cells. */
function filledRow(xml: string, row: RowSource, line: readonly CellEdit[], prefix: string): Change {
  const open = xml.slice(row.start, row.end).replace(/\s*\/>$/, ">");
  const cells = inOrder(line).map((edit) => newCell(edit, prefix));
  return { start: row.start, end: row.end, order: row.row, text: `${open}${cells.join("")}</${prefix}row>` };
}

const newCell = (edit: CellEdit, prefix: string): string => {
  const address = ` r="${columnLetters(edit.column)}${edit.row + 1}"`;
  return cellXml(`${prefix}c`, address, edit.value ?? null, writtenFormula(edit, prefix), prefix);
};

/** The attributes of a cell that say what its content is. */
const CONTENT = /\s(?:t|cm)\s*=\s*(?:"[^"]*"|'[^']*')/g;
const TYPE = /\st\s*=\s*(?:"[^"]*"|'[^']*')/;
const METADATA = /\scm\s*=\s*(?:"[^"]*"|'[^']*')/;

/** What is written of a cell's formula: its element and the attribute of the cell that goes with it. */
interface WrittenFormula {
  readonly element: string;
  readonly metadata: string;
}

function writtenFormula({ formula }: CellEdit, prefix: string, cell?: CellSource): WrittenFormula {
  if (formula === undefined) return { element: "", metadata: "" };
  if (formula === "kept")
    return { element: FORMULA.exec(cell?.inside ?? "")?.[0] ?? "", metadata: METADATA.exec(cell?.attributes ?? "")?.[0] ?? "" };
  const { array, text } = formula;
  const area = array ? ` t="array" ref="${array.ref}"` : "";
  return {
    element: `<${prefix}f${area}>${escapeXml(text)}</${prefix}f>`,
    metadata: array?.metadata === undefined ? "" : ` cm="${array.metadata}"`,
  };
}

function editedCell(cell: CellSource, edit: CellEdit): string {
  const prefix = cell.tag.slice(0, cell.tag.indexOf(":") + 1);
  const kept = cell.attributes.replace(CONTENT, "").trimEnd();
  const formula = writtenFormula(edit, prefix, cell);
  return edit.value === undefined ? shownXml(cell, kept, formula, prefix) : cellXml(cell.tag, kept, edit.value, formula, prefix);
}

/** What the cell shows is written as it was, with the other formula or none. */
function shownXml(cell: CellSource, kept: string, { element, metadata }: WrittenFormula, prefix: string): string {
  const [, , shown = ""] = VALUE.exec(cell.inside) ?? [];
  const type = TYPE.exec(cell.attributes)?.[0] ?? "";
  // A text that a formula gave and that stands alone is written as people's texts are.
  if (/["']str["']/.test(type) && element === "") return `<${cell.tag}${kept} t="inlineStr">${inlineText(shown, prefix)}</${cell.tag}>`;
  // A text of people's stands in the cell itself, and stays.
  const rest = cell.inside.replace(FORMULA, "");
  return `<${cell.tag}${kept}${type}${metadata}>${element}${rest}</${cell.tag}>`;
}

/** `text` is as XML has it. */
const inlineText = (text: string, prefix: string): string =>
  `<${prefix}is><${prefix}t${/^\s|\s$|\n/.test(text) ? ' xml:space="preserve"' : ""}>${text}</${prefix}t></${prefix}is>`;

function cellXml(tag: string, kept: string, value: CellValue, { element, metadata }: WrittenFormula, prefix: string): string {
  const cell = (type: string, content: string): string => {
    const attributes = `${kept}${type === "" ? "" : ` t="${type}"`}${metadata}`;
    return content === "" ? `<${tag}${attributes}/>` : `<${tag}${attributes}>${content}</${tag}>`;
  };
  const v = (text: string): string => `<${prefix}v>${text}</${prefix}v>`;
  if (value === null) return cell("", element);
  if (typeof value === "number") return cell("", element + v(String(value)));
  if (typeof value === "boolean") return cell("b", element + v(value ? "1" : "0"));
  if (isCellError(value)) return cell("e", element + v(value.error));
  return element === "" ? cell("inlineStr", inlineText(escapeText(value), prefix)) : cell("str", element + v(escapeText(value)));
}

/** A text that looks like an escaped character is escaped itself. Source: ECMA-376 part 1, 22.9.2.19, ST_Xstring. */
const escapeText = (text: string): string => escapeXml(text.replace(/_(?=x[0-9a-f]{4}_)/gi, "_x005F_"));
