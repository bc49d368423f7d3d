import { textInFormula } from "../../../core/cells/text-in-formula";
import { SHARE } from "../../../metrics/comparison";
import { excelOf } from "../../../metrics/excel";
import type { PlanCell } from "../../../plan/sheet-plan";
import { given } from "../../../plan/structure/field";
import { periodKey } from "../../cohort-words";
import { fillFormula } from "../../format/fill";
import type { ChartSheet, SheetContext } from "../../sheet/chart-sheet";
import { tableSheet } from "../../sheet/table-sheet";
import type { Curve, Curves } from "./data";
import { curveName, ends, nothingTold, titleTemplate, words } from "./findings";
import { WORDS } from "./words";
import { SHEET_WORDS } from "./words-sheet";

/** Who was there and of how many, the shares of these, and a line for each curve. */
export function sheet(data: Curves, context: SheetContext): ChartSheet {
  const { lang } = context;
  const [said, own] = [WORDS[lang], SHEET_WORDS[lang]];
  const { curves, periods, unit } = data;
  const first = periods[0] === 0 && periods.length > 1 ? 1 : 0;
  const places = periods.map((_, at) => at).slice(first);
  const names = curves.map((curve) => curveName(curve, data, lang));
  const labels = places.map((at) => periodKey(unit, periods[at] ?? 0, lang));
  const { title } = words(data, lang);
  return tableSheet(context, {
    name: said.name,
    title,
    finding: findingFormula(data, first, lang),
    tables: {
      shares: {
        heading: own.shares,
        columns: [
          { key: "period", header: said.period, field: given("text"), cells: labels },
          ...curves.map((_, index) => ({
            key: `s${index}`,
            header: names[index] ?? "",
            field: {
              kind: "computed" as const,
              unit: "rate" as const,
              // A line leaves a gap where there is an error, and falls to zero where there is an empty text.
              formula: excelOf(
                SHARE,
                { part: { number: `INDEX(counts[t${index}],[#])` }, whole: { number: `INDEX(counts[p${index}],[#])` } },
                { none: "NA()" },
              ),
            },
          })),
        ],
      },
      counts: {
        heading: own.counts,
        columns: [
          { key: "period", header: said.period, field: given("text"), cells: labels },
          ...curves.flatMap((curve, index) => [
            {
              key: `p${index}`,
              header: said.people(names[index] ?? ""),
              field: given("count"),
              cells: places.map((at) => people(curve, data, context, at)),
            },
            {
              key: `t${index}`,
              header: said.there(names[index] ?? ""),
              field: given("count"),
              cells: places.map((at) => there(curve, data, context, at)),
            },
          ]),
        ],
      },
    },
    chart: {
      kind: "line",
      unit: "rate",
      titledByFinding: true,
      legend: curves.length > 1 ? "bottom" : "none",
      categories: { table: "shares", column: "period" },
      series: curves.map((_, index) => ({ table: "shares", column: `s${index}`, ...(index === 0 && { color: "accent" as const }) })),
    },
    notes: [own.method(curves.length)],
  });
}

/** Cells of cohorts, added up over those that have reached a period; of a table of periods, its own; of a log the number as it was. */
function added(curve: Curve, { at: columns, listed }: Curves, { cells }: SheetContext, at: number, of: "people" | "there"): PlanCell {
  const value = curve.points[at]?.[of] ?? null;
  if (cells !== null && listed !== null && value !== null)
    return { formula: `=${cells.at({ row: listed.lines[at] ?? 0, column: listed.at[of] })}` };
  if (cells === null || columns === null || value === null) return value;
  const size = columns.size ?? columns.periods[0] ?? 0;
  const reached = curve.cohorts.flatMap(({ line, users }) => (line === null || (users[at] ?? null) === null ? [] : [line]));
  const refs = (column: number) => reached.map((row) => ({ row, column }));
  const own = columns.periods[at] ?? 0;
  if (of === "people" || columns.share === null) {
    const sum = cells.sum(refs(of === "people" ? size : own));
    return sum === null ? value : { formula: `=${sum}` };
  }
  const scale = columns.share === 1 ? "" : `*${columns.share}`;
  return { formula: `=${reached.map((row) => `${cells.at({ row, column: own })}*${cells.at({ row, column: size })}${scale}`).join("+")}` };
}

const people = (curve: Curve, data: Curves, context: SheetContext, at: number): PlanCell => added(curve, data, context, at, "people");
const there = (curve: Curve, data: Curves, context: SheetContext, at: number): PlanCell => added(curve, data, context, at, "there");

function findingFormula(data: Curves, first: number, lang: SheetContext["lang"]): string {
  const told = ends(data);
  if (!told) return textInFormula(nothingTold(data, lang));
  const share = (index: number): string => `TEXT(INDEX(shares[s${index}],${told.at - first + 1}),"0.0%")`;
  return fillFormula(titleTemplate(data, lang), { best: share(told.best), worst: share(told.worst) });
}
