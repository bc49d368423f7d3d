import { freeSheetName, freeTableName } from "../../plan/free-name";
import { layOutSheet } from "../../plan/layout/lay-out-sheet";
import type { SheetPlan } from "../../plan/sheet-plan";
import { defineStructure } from "../../plan/structure/define-structure";
import { text } from "../../plan/structure/field";
import type { TableReading } from "../../reading/table-reading";
import type { PlanRequest } from "../define";
import type { Reach } from "../link/source-column";
import type { ChartSheet, SheetPart } from "./chart-sheet";
import { SHEET_WORDS } from "./words";

const VERSION = 3;

/** A chart's sheet from the section kinds of templates: its finding below the title, then where its figures come from. */
export function planChartSheet(
  id: string,
  { reading, lang, taken }: PlanRequest,
  { finding, structure, words }: ChartSheet,
  source: SheetPart,
  link: { readonly reach: Reach } | null,
): SheetPlan {
  const said = SHEET_WORDS[lang];
  const tables = [...taken.tables];
  return layOutSheet({
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
    tableName: (base) => {
      const name = freeTableName(base, tables);
      tables.push(name);
      return name;
    },
  });
}

/** Where the figures come from, and how far they follow it. */
function originText({ source, rows }: TableReading, link: { readonly reach: Reach } | null, said: (typeof SHEET_WORDS)["en"]): string {
  const place = (offset: number | undefined): number => source.row + (offset ?? 0) + 1;
  if (link === null) return said.copied(source.source);
  return link.reach === "rows" ? said.linkedRows(source.source, place(rows[0]), place(rows.at(-1))) : said.linked(source.source);
}
