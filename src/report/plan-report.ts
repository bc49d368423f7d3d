import { freeSheetName, freeTableNames } from "../plan/free-name";
import { layOutSheet } from "../plan/layout/lay-out-sheet";
import type { SheetPlan } from "../plan/sheet-plan";
import { defineStructure } from "../plan/structure/define-structure";
import { text } from "../plan/structure/field";
import type { Section } from "../plan/structure/structure";
import type { SheetWords } from "../plan/structure/words";
import { blocksOf, type ReportBlock } from "./blocks";
import { checksOf } from "./checks";
import { headlineOf } from "./headline";
import { remarksOf } from "./remarks";
import { notesOf, originOf, titleOf } from "./texts";
import type { ReportRequest } from "./request";
import { keepMade } from "./made-report";
import { totalsOf } from "./totals";
import { REPORT_WORDS } from "./words";

export const REPORT_ID = "performance-report";
const VERSION = 1;
/** So many figures stand on the first screen where the report's own are fewer. */
const FEWEST_KPIS = 3;
const MOST_KPIS = 4;

/** A performance report as a sheet: what its days come to, each chart with what it says, and the figures behind them. */
export function planReport(request: ReportRequest): SheetPlan {
  const { reading, settings, lang, taken } = request;
  const said = REPORT_WORDS[lang];
  const totals = totalsOf(reading, settings, lang);
  const blocks = blocksOf(request);
  const shared = {
    values: { ...totals.units.values, ...merged(blocks, ({ shared: { values } }) => values) },
    words: { ...totals.units.words, ...merged(blocks, ({ shared: { words } }) => words) },
  };
  const checks = checksOf(request, totals, blocks);
  const own = remarksOf(request, blocks);
  const headline = headlineOf(totals, blocks, lang);
  const kpis = [
    ...totals.kpis,
    ...blocks
      .flatMap(({ sheet }) => sheet.kpis)
      .slice(0, Math.max(0, FEWEST_KPIS > totals.kpis.length ? MOST_KPIS - totals.kpis.length : 0)),
  ];
  const plan = layOutSheet({
    structure: defineStructure({
      id: REPORT_ID,
      version: VERSION,
      origin: "origin",
      finding: "headline",
      head: [],
      moves: {},
      lists: {},
      values: {
        headline: text`${headline}`,
        origin: { kind: "given", unit: "text" },
        ...totals.values,
        ...shared.values,
        ...checks.values,
        ...own.values,
        ...merged(blocks, ({ values }) => values),
      },
      tables: merged(blocks, ({ sheet }) => sheet.tables),
      checks: checks.checks,
      kpis,
      charts: merged(blocks, ({ sheet }) => sheet.charts),
      terms: blocks.flatMap(({ sheet }) => sheet.terms),
      page: [
        ...blocks.flatMap(({ page }) => page),
        { kind: "texts", key: "remarks", values: Object.keys(own.values) },
        ...(Object.keys({ ...totals.values, ...checks.values }).length > 0
          ? [{ kind: "values", key: "totals", values: Object.keys({ ...totals.values, ...checks.values }) } as const]
          : []),
        ...blocks.flatMap(({ appendix }) => appendix),
        ...(Object.keys(shared.values).length > 0 ? [{ kind: "values", key: "shared", values: Object.keys(shared.values) } as const] : []),
        { kind: "notes", key: "notes" },
        ...blocks.flatMap(({ helpers }) => helpers),
      ] satisfies readonly Section[],
    }),
    words: {
      title: titleOf(totals, lang),
      purpose: blocks[0]?.title ?? said.title,
      owner: "",
      version: "",
      matrices: {},
      lists: {},
      values: {
        headline: { label: said.headline },
        origin: { label: said.period, sample: originOf(request, totals, blocks) },
        ...totals.words,
        ...shared.words,
        ...checks.words,
        ...own.words,
        ...merged(blocks, ({ words }) => words),
      },
      tables: merged(blocks, ({ sheet }) => sheet.words.tables) as SheetWords["tables"],
      checks: checks.checkWords,
      kpis: { ...totals.kpiWords, ...merged(blocks, ({ sheet }) => sheet.words.kpis) },
      charts: merged(blocks, ({ sheet }) => sheet.words.charts),
      terms: merged(blocks, ({ sheet }) => sheet.words.terms),
      sections: {
        remarks: { heading: said.remarks },
        totals: { heading: said.totals },
        shared: { heading: said.shared },
        ...merged(blocks, ({ sections }) => sections),
      },
      notes: notesOf(request, totals, blocks),
    },
    lang,
    moneyUnit: "yuan",
    today: 0,
    sheetName: freeSheetName(said.title, taken.sheets),
    tableName: freeTableNames(taken.tables),
  });
  return keepMade(plan, request);
}

type By<T> = Readonly<Record<string, T>>;
const merged = <T>(blocks: readonly ReportBlock[], part: (block: ReportBlock) => By<T>): By<T> =>
  Object.assign({}, ...blocks.map(part)) as By<T>;
