import type { FillResult } from "../../excel/fill-table";
import type { ReadTarget } from "../../excel/read/read-target";
import type { InsertedPlan, WorkbookPort } from "../../excel/workbook-port";
import { sheetInFormula } from "../../core/cells/sheet-name";
import { cellAddress } from "../../plan/area";
import type { SheetIdentity } from "../../plan/sheet-identity";
import { readTable } from "../../reading/read-table";
import type { Corrections } from "../../reading/recipe";
import type { SheetCells } from "../../reading/sheet-cells";
import type { TableReading } from "../../reading/table-reading";
import type { Fill } from "../../templates/fill/fill";
import { fillingOf, type FillingRead } from "../../templates/fill/filling-of";
import { openTemplate, type OpenedTemplate } from "../../templates/define";
import { knownOfAnswers } from "./answer-reading";
import { answerRows } from "./answer-rows";
import { answerSheets, type AnswerSheet } from "./answer-sheet";
import { mergeCorrections } from "./merge-corrections";
import { noPlan, planOf } from "./plan-of";
import { loadTemplates } from "./use-catalogue";

/** A sheet whose tables can be filled from others of the workbook. */
export interface Fillable {
  readonly sheet: Pick<InsertedPlan, "sheetId" | "sheetName" | "identity">;
  readonly template: OpenedTemplate;
  readonly fills: readonly Fill[];
}

/** A table of the workbook that was read, and what filling with it would do. */
export interface FillPreview {
  /** Its cells with their sheet, and the file or table that an answer came from; for people. */
  readonly source: string;
  readonly read: FillingRead;
  /** Nothing where a column is missing that is needed. */
  readonly found: FillResult | undefined;
}

/** Nothing for a sheet of which no table takes rows. */
export async function fillableSheet(port: WorkbookPort, sheetId: string): Promise<Fillable | undefined> {
  const [sheets, templates] = await Promise.all([port.inserted(noPlan), loadTemplates()]);
  const sheet = sheets.find((one) => one.sheetId === sheetId);
  const definition = templates.find(({ id }) => id === sheet?.planId);
  if (!sheet || !definition?.fills) return undefined;
  const [{ FILLS }, template] = await Promise.all([definition.fills(), openTemplate(definition, sheet.identity.lang)]);
  return { sheet, template, fills: FILLS };
}

/** The tables of it that take rows, each once. */
export const tablesOf = ({ fills }: Fillable): readonly string[] => [...new Set(fills.map(({ table }) => table))];

/** Reads the table and looks what of it would go where; nothing is written yet. */
export async function previewFill(
  port: WorkbookPort,
  { sheet, template, fills }: Fillable,
  table: string,
  target: ReadTarget,
  remembered: (headerKey: string) => Corrections | undefined,
): Promise<FillPreview> {
  const [cells, inserted] = await Promise.all([port.read(target), port.inserted(noPlan)]);
  const answers = answerSheets(inserted);
  const own = fills.filter((one) => one.table === table);
  const { fill, reading } = rowsFor(own, cells, answers, remembered);
  const origin = answers.find((one) => one.sheet.sheetName === cells.sheet)?.asked.source.name;
  const { moneyUnit = "yuan", currency } = sheet.identity;
  const read = fillingOf(fill, template, reading, { moneyUnit, currency, days: await daysOf(port, sheet, fill) });
  const isPossible = read.lacks.length === 0 && read.filling.rows.length > 0;
  return {
    source: [placeOf(cells), ...(origin === undefined ? [] : [origin])].join(" · "),
    read,
    found: isPossible ? await port.fillTable(sheet.sheetId, planOf, read.filling) : undefined,
  };
}

/** An answer to a question is read as what it is; other cells by their headers, and by what was corrected of them. */
function rowsFor(
  fills: readonly Fill[],
  cells: SheetCells,
  answers: readonly AnswerSheet[],
  remembered: (headerKey: string) => Corrections | undefined,
): { readonly fill: Fill; readonly reading: TableReading } {
  const answer = answers.find(({ sheet }) => sheet.sheetName === cells.sheet);
  const rows = answer && answerRows(answer, cells);
  const own = rows && fills.find(({ of }) => of === rows.of);
  if (rows && own) return { fill: own, reading: rows.reading };
  const fill = fills.find(({ of }) => of === undefined);
  if (!fill) throw new Error("A table takes no list");
  const plain = readTable(cells);
  const corrections = mergeCorrections(knownOfAnswers(answers)(cells) ?? {}, remembered(plain.headerKey) ?? {});
  return { fill, reading: Object.keys(corrections).length === 0 ? plain : readTable(cells, corrections) };
}

function placeOf({ sheet, row, column, values }: SheetCells): string {
  const [rows, columns] = [Math.max(1, values.length), Math.max(1, values[0]?.length ?? 1)];
  return `${sheetInFormula(sheet)}!${cellAddress(row, column)}:${cellAddress(row + rows - 1, column + columns - 1)}`;
}

export const carryOutFill = (
  port: WorkbookPort,
  { sheet }: Fillable,
  { read }: FillPreview,
  replace: boolean,
  note: string,
): Promise<FillResult> => port.fillTable(sheet.sheetId, planOf, read.filling, { replace, note });

/** The days between which rows count, as they stand on the sheet. */
async function daysOf(
  port: WorkbookPort,
  { sheetName }: { readonly sheetName: string; readonly identity: SheetIdentity },
  { within }: Fill,
): Promise<readonly [number | null, number | null]> {
  if (!within) return [null, null];
  const read = await port.readReferences(
    within.map((name) => `${sheetInFormula(sheetName)}!${name}`),
    { sheet: sheetName, row: 0 },
  );
  const [from = null, until = null] = read.map((one) => {
    const value = one?.values?.[0]?.[0];
    return typeof value === "number" ? value : null;
  });
  return [from, until];
}
