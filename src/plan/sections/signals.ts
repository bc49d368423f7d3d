import { cellAddress } from "../area";
import { tableOf } from "../layout/planning";
import type { Sheet } from "../layout/sheet";
import type { Area } from "../sheet-plan";
import type { StyleRole } from "../../design/cell-styles";
import type { Signal, State } from "../structure/structure";

export const STATE_STYLES: Readonly<Record<State, StyleRole>> = {
  good: "checkPass",
  warn: "checkWarn",
  bad: "checkFail",
  accent: "stateAccent",
  period: "barPeriod",
  off: "stateOff",
};
const SIGNS = { "✓": "good", "!": "warn", "✗": "bad" } as const;

/** The colours of a table's cells, as conditional formats over its columns. */
export function laySignals(sheet: Sheet, table: string): void {
  const { draft } = sheet;
  const colour = (area: Area, formula: string, state: State): void =>
    draft.conditional({ area, rule: { kind: "formula", formula, style: STATE_STYLES[state] } });
  const lay = (signal: Signal, area: Area): void => {
    const first = cellAddress(area.row, area.column, "column");
    switch (signal.kind) {
      case "bar":
        return draft.conditional({ area, rule: { kind: "dataBar", color: "accentBar" } });
      case "scale":
        return draft.conditional({ area, rule: { kind: "colorScale", low: "paper", high: "accentBar" } });
      case "signs":
        return Object.entries(SIGNS).forEach(([sign, state]) => colour(area, `=LEFT(${first},1)="${sign}"`, state));
      case "when":
        return colour(area, sheet.rule(signal.condition, table), signal.state);
    }
  };
  for (const signal of tableOf(sheet.source, table).signals ?? []) {
    sheet.later(() => {
      const areas = signal.columns.map((column) => sheet.data(table, column));
      // The cells of a heat map are compared with each other, whatever column they stand in.
      for (const area of signal.kind === "scale" ? sideBySide(areas) : areas) lay(signal, area);
    });
  }
}

/** Columns that stand side by side, each run as one area. */
const sideBySide = (areas: readonly Area[]): Area[] =>
  areas
    .toSorted((a, b) => a.column - b.column)
    .reduce<Area[]>((runs, area) => {
      const last = runs.at(-1);
      if (last && last.column + last.columns === area.column)
        return [...runs.slice(0, -1), { ...last, columns: last.columns + area.columns }];
      return [...runs, area];
    }, []);
