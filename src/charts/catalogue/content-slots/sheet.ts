import { textInFormula } from "../../../core/cells/text-in-formula";
import { given } from "../../../plan/structure/field";
import type { Unit } from "../../../plan/structure/unit";
import type { ChartSheet, SheetContext } from "../../sheet/chart-sheet";
import { tableSheet } from "../../sheet/table-sheet";
import { isBetter, LEAST_POSTS, type ContentSlots, type Slot } from "./data";
import { formatName, slotName, titleOf } from "./findings";
import { WORDS } from "./words";
import { WORDS as OWN } from "./words-sheet";

/** More columns than this are no picture. */
const MOST_RANKED = 12;

/** The slots with enough posts in order, and formats against slots below; values, because no criterion finds a weekday or an hour. */
export function sheet(data: ContentSlots, context: SheetContext): ChartSheet {
  const { lang } = context;
  const [said, own] = [WORDS[lang], OWN[lang]];
  const unit: Unit = data.value === "views" ? "count" : data.value === "engagement" ? "rate" : "price";
  const name = said.choices[data.value];
  const judged = data.cells.filter((one) => one.posts >= LEAST_POSTS && one.value !== null);
  const ranked = [...judged].sort((a, b) => (isBetter(data.value, a.value ?? 0, b.value ?? 0) ? -1 : 1)).slice(0, MOST_RANKED);
  const slots = Array.from({ length: data.slots }, (_, slot) => slot);
  const cellOf = (row: number, slot: number): Slot | undefined => data.cells[row * data.slots + slot];
  const grid = (key: string, heading: string, cell: (one: Slot | undefined) => number | null, of: Unit) => ({
    heading,
    columns: [
      { key: "format", header: said.format, field: given("text" as const), cells: data.formats.map((format) => formatName(format, lang)) },
      ...slots.map((slot) => ({
        key: `${key}${slot}`,
        header: slotName(data.axis, slot, lang),
        field: given(of),
        cells: data.formats.map((_, row) => cell(cellOf(row, slot))),
      })),
    ],
    signals: [{ kind: "scale" as const, columns: slots.map((slot) => `${key}${slot}`) }],
  });
  return tableSheet(context, {
    name: own.name,
    title: titleOf(data, lang),
    finding: textInFormula(titleOf(data, lang)),
    values: {
      posts: {
        label: said.posts,
        field: { kind: "computed", unit: "count", formula: slots.map((slot) => `SUM(counts[n${slot}])`).join("+") },
        kpi: true,
      },
      mean: { label: name, field: given(unit), sample: data.all.value, kpi: true },
    },
    shown: ["mean"],
    tables: {
      ranked: {
        heading: own.ranked,
        columns: [
          {
            key: "slot",
            header: own.slot,
            field: given("text"),
            cells:
              ranked.length === 0
                ? [null]
                : ranked.map((one) => `${formatName(one.format, lang)} · ${slotName(data.axis, one.slot, lang)}`),
          },
          {
            key: "posts",
            header: said.posts,
            field: given("count"),
            cells: ranked.length === 0 ? [null] : ranked.map(({ posts }) => posts),
          },
          { key: "value", header: name, field: given(unit), cells: ranked.length === 0 ? [null] : ranked.map(({ value }) => value) },
        ],
      },
      grid: grid("v", own.grid, (one) => (one && one.posts >= LEAST_POSTS ? one.value : null), unit),
      counts: grid("n", own.counts, (one) => one?.posts ?? 0, "count"),
    },
    chart: {
      kind: "column",
      unit,
      titledByFinding: true,
      legend: "none",
      categories: { table: "ranked", column: "slot" },
      series: [{ table: "ranked", column: "value", color: "accent", labels: true }],
    },
    notes: [own.method(LEAST_POSTS)],
  });
}
