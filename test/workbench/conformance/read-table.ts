import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ERROR_CODES, type CellValue, type ErrorCode } from "../../../src/core/cell";
import { parseCells } from "../../../src/workbench/engine/cells/address";

/**
 * One topic of the conformance table, a text file of `table/`:
 *
 *     # What the topic is about.
 *     A1: 3
 *     A2: "text"
 *     B1: =A1*2
 *     =A1="3" → FALSE
 *     =SUM(A1:A2) → 3 | Microsoft Support, "SUM function"
 *     =A1:B1*2 → {6,12}
 *
 * Values come from LibreOffice, unless a line names its source after `|`: there LibreOffice lacks the function or differs
 * from Excel. Cells lie in the columns A to L; formulas stand to the right of them, each in a row of its own.
 */
export interface Topic {
  readonly name: string;
  readonly cells: readonly { readonly row: number; readonly column: number; readonly content: CellValue | { readonly formula: string } }[];
  readonly cases: readonly ConformanceCase[];
}

export interface ConformanceCase {
  /** With its "=". */
  readonly formula: string;
  /** As rows; more than one value where the formula spills. */
  readonly expected: readonly (readonly CellValue[])[];
  /** Where the value is known from, if it is not LibreOffice's. */
  readonly source?: string;
}

const FOLDER = join(__dirname, "table");
const CELL = /^([A-L]\d+): (.+)$/;
const CASE = /^(=.+) → (.+?)(?: \| (.+))?$/;
const ITEM = /\s*("(?:[^"]|"")*"|[^,;]+)([,;]?)/g;

export const readTopics = (): readonly Topic[] =>
  readdirSync(FOLDER)
    .filter((file) => file.endsWith(".txt"))
    .sort()
    .map((file) => readTopic(file.replace(/\.txt$/, ""), readFileSync(join(FOLDER, file), "utf8")));

function readTopic(name: string, text: string): Topic {
  const cells: Topic["cells"][number][] = [];
  const cases: ConformanceCase[] = [];
  text.split("\n").forEach((line, index) => {
    if (line.trim() === "" || line.startsWith("#")) return;
    const cell = CELL.exec(line);
    const one = CASE.exec(line);
    const at = cell && parseCells(cell[1]!);
    if (at) cells.push({ row: at.row, column: at.column, content: readContent(cell[2]!) });
    else if (one) cases.push({ formula: one[1]!, expected: readValues(one[2]!), ...(one[3] !== undefined && { source: one[3] }) });
    else throw new Error(`${name}.txt, line ${index + 1} is neither a cell nor a case: ${line}`);
  });
  return { name, cells, cases };
}

const readContent = (text: string): Topic["cells"][number]["content"] =>
  text.startsWith("=") ? { formula: text.slice(1) } : readValue(text);

function readValues(text: string): CellValue[][] {
  if (!/^\{.*\}$/.test(text)) return [[readValue(text)]];
  const rows: CellValue[][] = [[]];
  for (const [, item, separator] of text.slice(1, -1).matchAll(ITEM)) {
    rows.at(-1)!.push(readValue(item!));
    if (separator === ";") rows.push([]);
  }
  return rows;
}

export function readValue(text: string): CellValue {
  const word = text.trim();
  if (word.startsWith('"') && word.endsWith('"') && word.length > 1) return word.slice(1, -1).replaceAll('""', '"').replaceAll("\\n", "\n");
  if (word === "TRUE" || word === "FALSE") return word === "TRUE";
  if (ERROR_CODES.includes(word as ErrorCode)) return { error: word as ErrorCode };
  if (word !== "" && Number.isFinite(Number(word))) return Number(word);
  throw new Error(`${text} is no value: texts stand in quotes.`);
}
