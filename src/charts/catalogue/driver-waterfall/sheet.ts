import { given } from "../../../plan/structure/field";
import type { ChartSheet, SheetContext } from "../../sheet/chart-sheet";
import { tableSheet } from "../../sheet/table-sheet";
import { textInFormula } from "../../../core/cells/text-in-formula";
import { SHEET_WORDS } from "../../sheet/words";
import type { Drivers } from "./data";
import { stepsOf } from "./draw";
import { words } from "./findings";
import { WORDS } from "./words";

/** A waterfall of stacked columns, whose lowest part is unseen: Excel's own waterfall is not there in every host. */
export function sheet(data: Drivers, context: SheetContext): ChartSheet {
  const { lang } = context;
  const said = WORDS[lang];
  const { title, table } = words(data, lang);
  const steps = stepsOf(data, lang);
  const amounts = (of: (step: (typeof steps)[number]) => number) => steps.map((step) => of(step));
  const amount = given("amount");
  return tableSheet(context, {
    name: said.name,
    title,
    finding: textInFormula(title),
    tables: {
      steps: {
        heading: SHEET_WORDS[lang].data,
        columns: [
          { key: "step", header: said.change, field: given("text"), cells: steps.map(({ label }) => label) },
          {
            key: "base",
            header: said.bars.base,
            field: amount,
            cells: amounts(({ kind, from, to }) => (kind === "level" ? 0 : Math.min(from, to))),
          },
          { key: "level", header: said.total, field: amount, cells: amounts(({ kind, to }) => (kind === "level" ? to : 0)) },
          { key: "up", header: said.bars.up, field: amount, cells: amounts(({ kind, from, to }) => (kind === "up" ? to - from : 0)) },
          { key: "down", header: said.bars.down, field: amount, cells: amounts(({ kind, from, to }) => (kind === "down" ? from - to : 0)) },
        ],
      },
      names: {
        heading: said.compared,
        columns: table.columns.map(({ key, header, unit }, at) => ({
          key,
          header,
          field: given(unit === "text" ? "text" : "amount"),
          cells: table.rows.map((row) => {
            const cell = row[at] ?? null;
            return typeof cell === "object" && cell !== null ? cell.text : cell;
          }),
        })),
      },
    },
    chart: {
      kind: "stackedColumn",
      unit: "amount",
      titledByFinding: true,
      legend: "none",
      categories: { table: "steps", column: "step" },
      series: [
        { table: "steps", column: "base", color: "paper" },
        { table: "steps", column: "level", color: "muted" },
        { table: "steps", column: "up", color: "accent" },
        { table: "steps", column: "down", color: "bad" },
      ],
    },
    notes: [said.method],
  });
}
