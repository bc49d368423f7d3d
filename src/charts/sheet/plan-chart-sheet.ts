import { freeSheetName, freeTableNames } from "../../plan/free-name";
import { layOutSheet } from "../../plan/layout/lay-out-sheet";
import { identityOf } from "../../plan/sheet-identity";
import type { Area, CellBlock, SheetPlan } from "../../plan/sheet-plan";
import { defineStructure } from "../../plan/structure/define-structure";
import { text } from "../../plan/structure/field";
import type { TableReading } from "../../reading/table-reading";
import type { SheetCells } from "../../reading/sheet-cells";
import type { TakenNames } from "../../plan/taken-names";
import type { PlanRequest } from "../define";
import type { Reach } from "../link/source-column";
import { madeFrom } from "../made-from";
import type { ChartSheet, SheetPart } from "./chart-sheet";
import { SOURCE_NAME } from "../../plan/source-name";
import { SHEET_WORDS } from "./words";

const VERSION = 3;

/** A chart's sheet from the section kinds of templates: its finding below the title, then where its figures come from. */
export function planChartSheet(
  id: string,
  request: PlanRequest,
  { finding, structure, words }: ChartSheet,
  source: SheetPart,
  link: { readonly reach: Reach } | null,
): SheetPlan {
  const { reading, lang, taken } = request;
  const said = SHEET_WORDS[lang];
  const plan = layOutSheet({
    structure: defineStructure({
      ...structure,
      id,
      version: VERSION,
      origin: "origin",
      finding: "finding",
      head: [],
      moves: {},
      lists: {},
      values: { finding: text`${finding}`, origin: { kind: "given", unit: "text" }, ...source.values, ...structure.values },
      checks: { ...source.checks, ...structure.checks },
    }),
    words: {
      ...words,
      owner: "",
      version: "",
      matrices: {},
      lists: {},
      values: {
        finding: { label: said.finding },
        origin: { label: said.data, sample: originText(reading, link, said) },
        ...source.words,
        ...words.values,
      },
      checks: { ...source.checkWords, ...words.checks },
    },
    lang,
    moneyUnit: "yuan",
    today: 0,
    sheetName: freeSheetName(words.title, taken.sheets),
    tableName: freeTableNames(taken.tables),
  });
  return remembering(plan, request);
}

/** A sheet that knows what it was made from, where that is a sheet of the same workbook. */
function remembering(plan: SheetPlan, { reading: { source }, taken, settings, corrections = {} }: PlanRequest): SheetPlan {
  const links = sourceLink(source, taken);
  if (links === null) return plan;
  const made = madeFrom({ settings, corrections, open: source.openBelow === true, cells: cellsWritten(plan) });
  return { ...plan, identity: { ...identityOf(plan), made }, links };
}

/** The name by which a sheet finds the cells it was made from; null where they stand in no sheet of the workbook. */
export function sourceLink(source: SheetCells, { sheets }: TakenNames): NonNullable<SheetPlan["links"]> | null {
  if (source.outside || !sheets.includes(source.sheet)) return null;
  const [rows, columns] = [source.values.length, source.values[0]?.length ?? 1];
  return [{ name: SOURCE_NAME, sheet: source.sheet, area: { row: source.row, column: source.column, rows: Math.max(1, rows), columns } }];
}

/** The cells that a plan writes. */
export const cellsWritten = ({ blocks }: SheetPlan): readonly Area[] => blocks.map(areaOfBlock);

const areaOfBlock = ({ row, column, cells }: CellBlock): Area => ({ row, column, rows: cells.length, columns: cells[0]?.length ?? 0 });

/** Where the figures come from, and how far they follow it. */
function originText({ source, rows }: TableReading, link: { readonly reach: Reach } | null, said: (typeof SHEET_WORDS)["en"]): string {
  const place = (offset: number | undefined): number => source.row + (offset ?? 0) + 1;
  if (link === null) return said.copied(source.source);
  return link.reach === "rows" ? said.linkedRows(source.source, place(rows[0]), place(rows.at(-1))) : said.linked(source.source);
}
