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
    for (const column of signal.columns) sheet.later(() => lay(signal, sheet.data(table, column)));
  }
}
