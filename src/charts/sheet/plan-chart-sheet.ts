import { freeSheetName, freeTableName } from "../../plan/free-name";
import { layOutSheet } from "../../plan/layout/lay-out-sheet";
import type { SheetPlan } from "../../plan/sheet-plan";
import { defineStructure } from "../../plan/structure/define-structure";
import { text } from "../../plan/structure/field";
import type { SheetStructure } from "../../plan/structure/structure";
import type { SheetWords } from "../../plan/structure/words";
import type { PlanRequest } from "../define";
import type { SourceLink } from "../link/link-source";
import { SHEET_WORDS } from "./words";

/** What a chart says of its sheet; the rest is the same for all of them. */
export interface ChartSheet {
  /** What the chart says, as a formula over keys. */
  readonly finding: string;
  readonly structure: Omit<SheetStructure, "version" | "origin" | "finding" | "head" | "moves" | "lists">;
  readonly words: Omit<SheetWords, "owner" | "version" | "matrices" | "lists">;
}

const VERSION = 2;

/** A chart's sheet from the section kinds of templates: its finding below the title, then where its figures come from. */
export function planChartSheet(
  { reading, lang, taken }: PlanRequest,
  { finding, structure, words }: ChartSheet,
  link: SourceLink | null,
): SheetPlan {
  const said = SHEET_WORDS[lang];
  const { source, rows } = reading;
  const place = (offset: number | undefined): number => source.row + (offset ?? 0) + 1;
  const origin =
    link === null
      ? said.copied(source.source)
      : link.reach === "rows"
        ? said.linkedRows(source.source, place(rows[0]), place(rows.at(-1)))
        : said.linked(source.source);
  const tables = [...taken.tables];
  return layOutSheet({
    structure: defineStructure({
      ...structure,
      version: VERSION,
      origin: "origin",
      finding: "finding",
      head: [],
      moves: {},
      lists: {},
      values: { finding: text`${finding}`, origin: { kind: "given", unit: "text" }, ...structure.values },
    }),
    words: {
      ...words,
      owner: "",
      version: "",
      matrices: {},
      lists: {},
      values: { finding: { label: said.finding }, origin: { label: said.data, sample: origin }, ...words.values },
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
