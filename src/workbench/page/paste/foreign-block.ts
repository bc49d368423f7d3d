import { splitRows } from "../../../files/text/split-table";

/** One cell of what another program put on the clipboard. */
export interface ForeignCell {
  /** As it was shown there. */
  readonly text: string;
  /** All its digits, where the other program tells them: what is shown may be rounded. */
  readonly number?: number;
  /** Its number format, where it is told. */
  readonly format?: string;
}

export type ForeignBlock = readonly (readonly ForeignCell[])[];

/**
 * What another program put on the clipboard, as cells: its table where it brought one and nothing beside it, else its text, whose tabs
 * and line ends part the cells. A field in quotation marks holds tabs and line ends of its own, as Excel writes it.
 */
export function foreignBlock(html: string, text: string): ForeignBlock {
  const table = html === "" ? undefined : onlyTable(html);
  const block = table === undefined ? textBlock(text === "" ? textOfPage(html) : text) : tableBlock(table);
  const width = Math.max(0, ...block.map((row) => row.length));
  return block.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? { text: "" }));
}

const textBlock = (text: string): ForeignCell[][] =>
  text === "" ? [] : splitRows(text, "\t").map((row) => row.map((field) => ({ text: field })));

const parse = (html: string): Document => new DOMParser().parseFromString(html, "text/html");

function textOfPage(html: string): string {
  const page = parse(html);
  for (const each of page.querySelectorAll("style,script")) each.remove();
  return shownText(page.body);
}

/** A table with text around it is a piece of a page, which Excel too takes line by line. */
function onlyTable(html: string): HTMLTableElement | undefined {
  const { body } = parse(html);
  for (const each of body.querySelectorAll("style,script,caption")) each.remove();
  const [table, ...others] = body.querySelectorAll("table");
  if (table === undefined || others.length > 0) return undefined;
  const [all, own] = [body, table].map((each) => (each.textContent ?? "").replace(/\s/g, "").length);
  return all === own ? table : undefined;
}

function tableBlock(table: HTMLTableElement): ForeignCell[][] {
  const block: ForeignCell[][] = [];
  const row = (at: number): ForeignCell[] => (block[at] ??= []);
  [...table.rows].forEach((line, r) => {
    let column = 0;
    for (const cell of line.cells) {
      while (row(r)[column] !== undefined) column += 1;
      // A cell over several keeps its content in the first; the others are there and empty.
      for (let down = 0; down < Math.min(cell.rowSpan, table.rows.length - r); down += 1)
        for (let right = 0; right < cell.colSpan; right += 1)
          row(r + down)[column + right] = down + right === 0 ? foreignCell(cell) : { text: "" };
      column += cell.colSpan;
    }
  });
  return Array.from(block, (line) => Array.from(line ?? [], (cell) => cell ?? { text: "" }));
}

function foreignCell(cell: HTMLTableCellElement): ForeignCell {
  const text = shownText(cell);
  // Excel's own attribute; without a value the text is the number.
  const excel = cell.getAttribute("x:num");
  const sheets = sheetsNumber(cell.getAttribute("data-sheets-value"));
  const number = excel !== null && excel !== "" ? Number(excel) : sheets;
  const format = member(cell.getAttribute("data-sheets-numberformat"), "2");
  return {
    text,
    ...(number !== undefined && Number.isFinite(number) && { number }),
    ...(typeof format === "string" && format !== "" && { format }),
  };
}

/** Google Sheets tells the value of a cell as JSON: kind 3 is a number, and it stands under the same key. */
function sheetsNumber(json: string | null): number | undefined {
  const number = member(json, "1") === 3 ? member(json, "3") : undefined;
  return typeof number === "number" ? number : undefined;
}

function member(json: string | null, key: string): unknown {
  if (json === null) return undefined;
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === "object" && value !== null ? (value as Record<string, unknown>)[key] : undefined;
  } catch {
    // Somebody else's attribute of the same name.
    return undefined;
  }
}

const BLOCKS = new Set(["P", "DIV", "LI", "TR", "H1", "H2", "H3", "H4", "H5", "H6"]);

/** Text as a browser shows it: spaces drawn together, a line for each break and each block. */
function shownText(node: Node): string {
  let text = "";
  const walk = (each: Node): void => {
    if (each.nodeType === 3) text += (each.textContent ?? "").replace(/[\s\u00a0]+/g, " ");
    else if (each.nodeName === "BR") text += "\n";
    else {
      const block = BLOCKS.has(each.nodeName);
      if (block && text.trim() !== "" && !text.endsWith("\n")) text += "\n";
      each.childNodes.forEach(walk);
      if (block && !text.endsWith("\n")) text += "\n";
    }
  };
  walk(node);
  return text.replace(/ *\n */g, "\n").trim();
}
