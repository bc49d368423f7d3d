import { textInFormula } from "../../../core/cells/text-in-formula";
import { given, type Field } from "../../../plan/structure/field";
import type { Unit } from "../../../plan/structure/unit";
import type { ChartSheet, SheetContext } from "../../sheet/chart-sheet";
import { tableSheet } from "../../sheet/table-sheet";
import { BINS, type RfmCell, type RfmMap } from "./data";
import { segmentName, shareOf, titleOf } from "./findings";
import { WORDS } from "./words";
import { WORDS as OWN } from "./words-sheet";

const computed = (unit: Unit, formula: string): Field => ({ kind: "computed", unit, formula });
const SCORES = Array.from({ length: BINS }, (_, at) => at + 1);

/** The segments in columns of their spend, and recency against frequency below; values, because scores compare all customers. */
export function sheet(data: RfmMap, context: SheetContext): ChartSheet {
  const { lang } = context;
  const [said, own] = [WORDS[lang], OWN[lang]];
  const rows = [...SCORES].reverse();
  const cellOf = (recency: number, frequency: number): RfmCell | undefined =>
    data.cells.find((cell) => cell.recency === recency && cell.frequency === frequency);
  const grid = (key: string, heading: string, value: (cell: RfmCell) => number, unit: Unit) => ({
    heading,
    columns: [
      { key: "recency", header: own.recency, field: given("count" as const), cells: rows },
      ...SCORES.map((frequency) => ({
        key: `${key}${frequency}`,
        header: String(frequency),
        field: given(unit),
        cells: rows.map((recency) => {
          const cell = cellOf(recency, frequency);
          return cell ? value(cell) : null;
        }),
      })),
    ],
    signals: [{ kind: "scale" as const, columns: SCORES.map((frequency) => `${key}${frequency}`) }],
  });
  const cells = <T>(of: (group: RfmMap["segments"][number]) => T): readonly (T | null)[] =>
    data.segments.length === 0 ? [null] : data.segments.map(of);
  return tableSheet(context, {
    name: own.name,
    title: titleOf(data, lang),
    finding: textInFormula(titleOf(data, lang)),
    values: {
      customers: { label: said.customers, field: computed("count", "SUM(segments[customers])"), kpi: true },
      spend: { label: said.spend, field: computed("amount", "SUM(segments[spend])"), kpi: true },
    },
    tables: {
      segments: {
        heading: own.segments,
        columns: [
          { key: "segment", header: said.segment, field: given("text"), cells: cells(({ segment }) => segmentName(segment, lang)) },
          { key: "customers", header: said.customers, field: given("count"), cells: cells(({ customers }) => customers) },
          { key: "spend", header: said.spend, field: given("amount"), cells: cells(({ spend }) => spend) },
          { key: "share", header: said.share, field: given("rate"), cells: cells(({ spend }) => shareOf(spend, data.spend)) },
        ],
      },
      grid: grid("c", own.grid, ({ customers }) => customers, "count"),
      spends: grid("m", own.spendGrid, ({ spend }) => spend, "amount"),
    },
    chart: {
      kind: "column",
      unit: "amount",
      titledByFinding: true,
      legend: "none",
      categories: { table: "segments", column: "segment" },
      series: [{ table: "segments", column: "spend", color: "accent", labels: true }],
    },
    notes: [own.method],
  });
}
