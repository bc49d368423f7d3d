import { comparedPeriod } from "../analysis/comparison";
import type { Period } from "../analysis/periods";
import type { Part, Query } from "../analysis/query";
import { askedOf } from "../charts/ask";
import type { ChartSettings, NotLinked, TrendMeasure } from "../charts/define";
import { linkSource, type SourceLink } from "../charts/link/link-source";
import { unitsOf } from "../charts/sheet/units";
import { CHART_WORDS } from "../charts/words";
import type { Lang } from "../core/lang";
import { DAYS_FROM_1900_TO_1904 } from "../core/numeric/date-systems";
import { ROI } from "../metrics/advertising";
import { CHANGE } from "../metrics/comparison";
import { excelOf } from "../metrics/excel";
import type { PlanCell } from "../plan/sheet-plan";
import { given, type Field } from "../plan/structure/field";
import type { Kpi } from "../plan/structure/structure";
import type { Unit } from "../plan/structure/unit";
import type { KpiWords, ValueWords } from "../plan/structure/words";
import type { TableReading } from "../reading/table-reading";
import { REPORT_WORDS } from "./words";

/** Measures that days come to something of. */
type Totalled = Exclude<TrendMeasure, "active">;

/** What a report's days come to, against the period before, as values of its sheet. */
export interface ReportTotals {
  readonly measures: readonly Totalled[];
  readonly values: Readonly<Record<string, Field>>;
  readonly words: Readonly<Record<string, ValueWords>>;
  /** What sums are multiplied by, where the source counts in 万元 or the like. */
  readonly units: ReturnType<typeof unitsOf>;
  readonly kpis: readonly Kpi[];
  readonly kpiWords: Readonly<Record<string, KpiWords>>;
  readonly period: Period | null;
  /** What it is held against; `known` where the source has rows of it. */
  readonly against: (Period & { readonly known: boolean }) | null;
  readonly link: SourceLink | null;
  readonly why: NotLinked | null;
}

const SUMMED = ["revenue", "spend", "orders"] as const;
type Summed = (typeof SUMMED)[number];
const MONEY = ["revenue", "spend"] as const;

export const beforeOf = (measure: Totalled): string => `${measure}_before`;
export const changeOf = (measure: Totalled): string => `${measure}_change`;
const unitOf = (measure: Totalled): Unit => (measure === "roi" ? "ratio" : measure === "orders" ? "count" : "amount");

interface Sum {
  readonly name: string;
  readonly label: string;
  readonly measure: Summed;
  readonly part: Part;
  /** Rows that lack one of these are not counted. */
  readonly beside: readonly Summed[];
  readonly when: "now" | "before";
}

/** Sums over the source by the days of the report and of the period before, and what follows from them. */
export function totalsOf(reading: TableReading, settings: ChartSettings, lang: Lang): ReportTotals {
  const { facts, ask } = askedOf(reading, settings);
  const said = REPORT_WORDS[lang];
  const label = CHART_WORDS[lang].measures;
  const { span } = facts;
  const period = span && { start: settings.from ?? span.start, end: settings.to ?? span.end };
  const against = period && comparedPeriod(period, settings.compare ?? "before");
  const asked = (query: Query) => ask({ ...query, ...(against && { comparedWith: against }) }).all;
  const has = SUMMED.filter((measure) => facts.measures.includes(measure) && asked({ measures: [measure] }).value !== null);
  const money = MONEY.every((measure) => has.includes(measure));
  const both = asked({ measures: [...MONEY], ratio: "roi" });
  const ratio = money && both.value !== null;
  const known = against !== null && has.some((measure) => (asked({ measures: [measure] }).before?.value ?? null) !== null);
  const times = known ? (["now", "before"] as const) : (["now"] as const);
  const sums = has.flatMap((measure) =>
    times.map((when): Sum => {
      const { before, ...now } = asked({ measures: [measure] });
      const name = when === "now" ? measure : beforeOf(measure);
      return {
        name,
        measure,
        when,
        part: (when === "now" ? now : before) ?? now,
        beside: [],
        label: when === "now" ? label[measure] : said.before(label[measure]),
      };
    }),
  );
  // Where rows lack one of the two, what an ROI is made of is less than the sums.
  const differs =
    ratio && MONEY.some((measure) => [both, both.before].some((part, at) => part && part.sums[measure] !== sumOf(sums, measure, at)));
  const whole = differs
    ? MONEY.flatMap((measure) =>
        times.map((when): Sum => {
          const name = `${measure}_in_roi${when === "now" ? "" : "_before"}`;
          const title = said.counted(label[measure]);
          return {
            name,
            measure,
            when,
            part: (when === "now" ? both : both.before) ?? both,
            beside: MONEY,
            label: when === "now" ? title : said.before(title),
          };
        }),
      )
    : [];
  const all = [...sums, ...whole];
  const units = unitsOf(reading, has, lang);
  const found = linkSource(reading, { measures: has, nameRole: null, names: [], byDate: period !== null, filters: settings.filters ?? [] });
  const cells = typeof found === "string" ? found : formulasOf(found, all, units.times, period !== null);
  const linked = typeof cells === "string" ? null : cells;
  const dayShift = reading.source.dateSystem === 1904 ? DAYS_FROM_1900_TO_1904 : 0;
  const days = {
    ...(period && { period_first: [said.from, period.start - dayShift], period_last: [said.to, period.end - dayShift] }),
    ...(period &&
      against &&
      known && { before_first: [said.fromBefore, against.start - dayShift], before_last: [said.toBefore, against.end - dayShift] }),
  } as Readonly<Record<string, readonly [string, number]>>;
  const measures: readonly Totalled[] = [
    ...has.filter((one) => one !== "orders"),
    ...(ratio ? (["roi"] as const) : []),
    ...has.filter((one) => one === "orders"),
  ];
  const roiOf = (when: string): string => {
    const at = (measure: Summed): string => (differs ? `${measure}_in_roi${when}` : `${measure}${when}`);
    return excelOf(ROI, { revenue: at("revenue"), spend: at("spend") }, { none: '""' });
  };
  const changed = known ? measures : [];
  return {
    measures,
    period,
    against: against && { ...against, known },
    units,
    link: typeof found === "string" || linked === null ? null : found,
    why: typeof cells === "string" ? cells : null,
    values: {
      ...Object.fromEntries(Object.keys(days).map((name) => [name, given("date")])),
      ...Object.fromEntries(all.map(({ name, measure }) => [name, given(unitOf(measure))])),
      ...(ratio && { roi: { kind: "computed", unit: "ratio", formula: roiOf("") } as const }),
      ...(ratio && known && { roi_before: { kind: "computed", unit: "ratio", formula: roiOf("_before") } as const }),
      ...Object.fromEntries(
        changed.map((measure) => [
          changeOf(measure),
          {
            kind: "computed",
            unit: "change",
            formula: excelOf(CHANGE, { value: measure, baseline: beforeOf(measure) }, { none: '""' }),
          } as const,
        ]),
      ),
    },
    words: {
      ...Object.fromEntries(Object.entries(days).map(([name, [title, sample]]) => [name, { label: title, sample }])),
      ...Object.fromEntries(
        all.map(({ name, label: title, part, measure }) => [name, { label: title, sample: linked?.[name] ?? part.sums[measure] ?? null }]),
      ),
      ...(ratio && { roi: { label: label.roi }, roi_before: { label: said.before(label.roi) } }),
      ...Object.fromEntries(changed.map((measure) => [changeOf(measure), { label: said.change(label[measure]) }])),
    },
    kpis: measures.map((measure) => ({
      key: measure,
      value: measure,
      unit: unitOf(measure),
      ...(known && { remark: { value: changeOf(measure), unit: "change" as const } }),
    })),
    kpiWords: known ? Object.fromEntries(measures.map((measure) => [measure, { remark: said.against }])) : {},
  };
}

const sumOf = (sums: readonly Sum[], measure: Summed, at: number): number | null | undefined =>
  sums.find((one) => one.measure === measure && one.when === (at === 0 ? "now" : "before"))?.part.sums[measure];

/** Each sum as a formula over the source; why not, where one cannot be written. */
function formulasOf(
  link: SourceLink,
  sums: readonly Sum[],
  times: (measure: Summed) => string,
  dated: boolean,
): Readonly<Record<string, PlanCell>> | NotLinked {
  const written = sums.map(({ name, measure, part, beside, when }) => {
    const from = when === "now" ? "period" : "before";
    const sum = link.sum({ measure, beside, rows: part.rows, ...(dated && { period: { from: `${from}_first`, to: `${from}_last` } }) });
    return [name, sum === null ? null : { formula: `=${sum}${times(measure)}` }] as const;
  });
  return written.some(([, cell]) => cell === null) ? "tooMany" : Object.fromEntries(written as [string, PlanCell][]);
}
