import { textInFormula } from "../../../core/cells/text-in-formula";
import { SHARE } from "../../../metrics/comparison";
import { excelOf } from "../../../metrics/excel";
import type { PlanCell } from "../../../plan/sheet-plan";
import { given, rate, type Field } from "../../../plan/structure/field";
import type { Unit } from "../../../plan/structure/unit";
import { fillFormula } from "../../format/fill";
import type { ChartSheet, SheetContext } from "../../sheet/chart-sheet";
import { tableSheet } from "../../sheet/table-sheet";
import { MISMATCH, toldVersion, type AbData, type TestedVersion } from "./data";
import { titles, words } from "./findings";
import { WORDS } from "./words";

const computed = (unit: Unit, formula: string): Field => ({ kind: "computed", unit, formula });

/** Wilson's interval, its ends by the sign of the root. */
const wilson = (sign: "+" | "-"): string =>
  `([@conversions]+z_critical^2/2${sign}z_critical*SQRT([@conversions]*([@people]-[@conversions])/[@people]+z_critical^2/4))/([@people]+z_critical^2)`;
const of = (column: string, first: boolean): string => `INDEX(versions[${column}],${first ? "1" : "[#]+1"})`;
const POOLED = `((${of("conversions", true)}+${of("conversions", false)})/(${of("people", true)}+${of("people", false)}))`;
const ERROR = `SQRT(${POOLED}*(1-${POOLED})*(1/${of("people", true)}+1/${of("people", false)}))`;
const DIFFERENCE = `${of("rate", false)}-${of("rate", true)}`;
/** Newcombe's interval of the difference, from the ends of both of Wilson's. */
const newcombe = (sign: "+" | "-", own: string, other: string): string =>
  `[@difference]${sign}SQRT((${of("rate", false)}-${of(own, false)})^2+(${of(other, true)}-${of("rate", true)})^2)`;
/** The chance to find the wanted effect: for groups of unequal size with their harmonic mean, as the power of a two-proportion z-test. */
const WANTED = `(${of("rate", true)}*(1+effect))`;
const MEAN = `((${of("rate", true)}+${WANTED})/2)`;
const SCORE =
  `(SQRT(2/(1/${of("people", true)}+1/${of("people", false)}))*ABS(${WANTED}-${of("rate", true)})-z_critical*SQRT(2*${MEAN}*(1-${MEAN})))` +
  `/SQRT(${of("rate", true)}*(1-${of("rate", true)})+${WANTED}*(1-${WANTED}))`;
const POWER = `IF(AND(${of("rate", true)}>0,${WANTED}<1),NORM.S.DIST(${SCORE},TRUE),"")`;
/** Holm's step: p times as many as are not smaller. Adjusted is the largest step of those that are as small. */
const STEP = "IF(ISNUMBER([@p]),(COUNT(tests[p])-SUMPRODUCT(--(tests[p]<[@p])))*[@p],0)";
const HOLM = 'IF(ISNUMBER([@p]),MIN(1,SUMPRODUCT(MAX((tests[p]<=[@p])*tests[step]))),"")';

/** People and conversions from the source; rates, intervals and tests as formulas over them. */
export function sheet(data: AbData, context: SheetContext): ChartSheet {
  const { lang } = context;
  const said = WORDS[lang];
  const { versions, confidence, effect, planned } = data;
  const lifts = versions.slice(1).map(({ against }) => against?.liftInterval);
  const { title } = words(data, lang);
  const shares = versions.map((_, at) =>
    planned === null ? 1 / versions.length : at === 0 ? planned : (1 - planned) / (versions.length - 1),
  );
  if (data.refused) return refusal(title, context);
  return tableSheet(context, {
    name: said.name,
    title,
    finding: findingFormula(data, context),
    values: {
      confidence: { label: said.confidence[0] ?? "", field: rate({ kept: true }), sample: confidence },
      effect: { label: said.effect[0] ?? "", field: rate({ kept: true }), sample: effect },
      z_critical: { label: "z", field: computed("decimal", "NORM.S.INV(1-(1-confidence)/2)") },
      sample_ratio: {
        label: said.sampleRatio,
        field: computed(
          "factor",
          "CHISQ.DIST.RT(SUMPRODUCT((versions[people]-versions[planned]*SUM(versions[people]))^2/(versions[planned]*SUM(versions[people]))),ROWS(versions[people])-1)",
        ),
        kpi: true,
      },
    },
    shown: ["confidence", "effect", "z_critical", "sample_ratio"],
    tables: {
      versions: {
        heading: said.versions,
        columns: [
          { key: "version", header: said.version, field: given("text"), cells: versions.map(({ name }) => name) },
          { key: "people", header: said.people, field: given("count"), cells: versions.map((one) => cell(one, "people", context)) },
          {
            key: "conversions",
            header: said.conversions,
            field: given("count"),
            cells: versions.map((one) => cell(one, "conversions", context)),
          },
          { key: "rate", header: said.rate, field: computed("rate", excelOf(SHARE, { part: "[@conversions]", whole: "[@people]" })) },
          { key: "low", header: said.low, field: computed("rate", wilson("-")) },
          { key: "high", header: said.high, field: computed("rate", wilson("+")) },
          { key: "planned", header: said.planned[0] ?? "", field: given("rate"), cells: shares },
        ],
      },
      tests: {
        heading: said.tests,
        columns: [
          { key: "version", header: said.version, field: given("text"), cells: versions.slice(1).map(({ name }) => name) },
          {
            key: "lift",
            header: said.lift,
            field: computed("change", `IF(${of("rate", true)}>0,${of("rate", false)}/${of("rate", true)}-1,"")`),
          },
          { key: "lift_low", header: said.liftLow, field: given("change"), cells: lifts.map((one) => finite(one?.low)) },
          { key: "lift_high", header: said.liftHigh, field: given("change"), cells: lifts.map((one) => finite(one?.high)) },
          { key: "difference", header: said.difference, field: computed("change", DIFFERENCE) },
          { key: "low", header: said.differenceLow, field: computed("change", newcombe("-", "low", "high")) },
          { key: "high", header: said.differenceHigh, field: computed("change", newcombe("+", "high", "low")) },
          { key: "power", header: said.power, field: computed("rate", POWER) },
          { key: "p", header: said.p, field: computed("factor", `IF(${ERROR}>0,2*(1-NORM.S.DIST(ABS([@difference])/${ERROR},TRUE)),"")`) },
          ...(versions.length > 2
            ? [
                { key: "step", header: said.step, field: computed("factor", STEP) },
                { key: "adjusted", header: said.adjusted, field: computed("factor", HOLM) },
              ]
            : []),
        ],
      },
    },
    chart: {
      kind: "column",
      unit: "rate",
      titledByFinding: true,
      legend: "none",
      categories: { table: "versions", column: "version" },
      series: [{ table: "versions", column: "rate", color: "accent", labels: true }],
    },
    notes: [said.koopman],
  });
}

/** A lift without a bound has no number. */
const finite = (value: number | undefined): number | null => (value !== undefined && Number.isFinite(value) ? value : null);

function refusal(title: string, context: SheetContext): ChartSheet {
  const said = WORDS[context.lang];
  return tableSheet(context, {
    name: said.name,
    title,
    finding: textInFormula(title),
    tables: {
      versions: {
        heading: said.versions,
        columns: [
          { key: "version", header: said.version, field: given("text"), cells: [null] },
          { key: "rate", header: said.rate, field: given("rate"), cells: [null] },
        ],
      },
    },
    chart: {
      kind: "column",
      unit: "rate",
      titledByFinding: true,
      legend: "none",
      categories: { table: "versions", column: "version" },
      series: [{ table: "versions", column: "rate" }],
    },
  });
}

function cell({ cells, ...counts }: TestedVersion, what: "people" | "conversions", { cells: link }: SheetContext): PlanCell {
  const sum = cells[what].length === 0 ? null : (link?.sum(cells[what]) ?? null);
  return sum === null ? counts[what] : { formula: `=${sum}` };
}

/** Which of the sentences holds, by the numbers of the version that was told when this was made. */
function findingFormula(data: AbData, { lang }: SheetContext): string {
  const all = titles(data, lang);
  const at = toldVersion(data)?.at ?? 1;
  const test = (column: string): string => `INDEX(tests[${column}],${at})`;
  const adjusted = test(data.versions.length > 2 ? "adjusted" : "p");
  const p = (value: string): string => `IF(${value}<0.001,"< 0.001","= "&TEXT(${value},"0.000"))`;
  const parts = {
    rate: `TEXT(INDEX(versions[rate],${at + 1}),"0.00%")`,
    base: 'TEXT(INDEX(versions[rate],1),"0.00%")',
    lift: `TEXT(${test("lift")},"+0.0%;-0.0%;0.0%")`,
    p: p(adjusted),
    split: p("sample_ratio"),
  };
  const told = (template: string): string => fillFormula(template, parts);
  const clear = `IF(${test("difference")}>0,${told(all.better)},${told(all.worse)})`;
  const compared = `IF(${adjusted}<1-confidence,${clear},${told(all.open)})`;
  return `IF(sample_ratio<${MISMATCH},${told(all.mismatch)},IF(ISNUMBER(${adjusted}),${compared},${told(all.same)}))`;
}
