import type { PlannedChart } from "../charts/define";
import { makeChart } from "../charts/plan-chart";
import type { SheetPart } from "../charts/sheet/chart-sheet";
import { text, type Field } from "../plan/structure/field";
import type { Section } from "../plan/structure/structure";
import type { SectionWords, ValueWords } from "../plan/structure/words";
import { nestSheet, type NestedSheet } from "./nested-sheet";
import type { OpenedChart, ReportRequest } from "./request";
import { REPORT_WORDS } from "./words";

/** A chart on a report: what stands where of it. */
export interface ReportBlock {
  readonly id: string;
  /** What is drawn. */
  readonly name: string;
  /** What it says when the report is made. */
  readonly title: string;
  readonly sheet: NestedSheet;
  readonly shared: SheetPart;
  /** The keys of what is counted of the source, as the chart's own sheet has them, each with its check. */
  readonly counted: readonly { readonly check: string; readonly key: string }[];
  readonly linked: PlannedChart["linked"];
  readonly notes: readonly string[];
  readonly values: Readonly<Record<string, Field>>;
  readonly words: Readonly<Record<string, ValueWords>>;
  /** The chart below what it says, with a line for a remark. */
  readonly page: readonly Section[];
  /** The figures behind it. */
  readonly appendix: readonly Section[];
  /** Tables beside the page that only feed a chart. */
  readonly helpers: readonly Section[];
  readonly sections: Readonly<Record<string, SectionWords>>;
}

export const prefixOf = (id: string): string => id.replaceAll("-", "_");
export const remarkOf = (id: string): string => `${prefixOf(id)}_remark`;
const MAIN = "main";
const FIGURES = "own_values";

export const blocksOf = (request: ReportRequest): readonly ReportBlock[] => request.charts.map((opened) => blockOf(opened, request));

function blockOf({ definition, chart, maker }: OpenedChart, { reading, settings, lang, remarks = {} }: ReportRequest): ReportBlock {
  const said = REPORT_WORDS[lang];
  const { own, shared, counted, linked } = makeChart(chart, maker, { reading, settings, lang });
  const prefix = prefixOf(definition.id);
  const key = (name: string): string => `${prefix}_${name}`;
  const sheet = nestSheet(prefix, own, counted, shared.values);
  const name = own.words.title;
  const [finding, remark] = [key("finding"), remarkOf(definition.id)];
  const tables = sheet.page.flatMap((section) => (section.kind === "table" ? [section] : []));
  const placed = Object.keys(sheet.values);
  return {
    id: definition.id,
    name,
    title: own.words.purpose,
    sheet,
    shared,
    linked,
    counted: Object.entries(counted.checks).map(([check, { passes }]) => ({ check, key: key(passes.replace("=0", "")) })),
    notes: own.words.notes ?? [],
    values: {
      ...sheet.values,
      [finding]: text`${sheet.finding}`,
      [remark]: text({ kept: true, optional: true }),
    },
    words: {
      ...sheet.words.values,
      [finding]: { label: said.finding },
      [remark]: { label: said.remark, ...(remarks[remark] !== undefined && { sample: remarks[remark] }) },
    },
    page: [{ kind: "charts", key: key(MAIN), charts: Object.keys(sheet.charts), finding, remark }],
    appendix: [
      ...tables.map(({ key: of, table }) => ({ kind: "table", key: key(of), table: key(table) }) as const),
      ...(placed.length > 0 ? [{ kind: "values", key: key(FIGURES), values: placed } as const] : []),
    ],
    helpers: sheet.page.flatMap((section) =>
      section.kind === "helper"
        ? [{ kind: "helper", key: key(section.key), table: key(section.table), beside: key(tables[0]?.table ?? "") } as const]
        : [],
    ),
    sections: {
      ...Object.fromEntries(
        Object.entries(sheet.words.sections).map(([of, words]) => [of, { ...words, heading: said.block(name, words.heading) }]),
      ),
      [key(MAIN)]: { heading: definition.text[lang].question },
      [key(FIGURES)]: { heading: said.figures(name) },
    },
  };
}
