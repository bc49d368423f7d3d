import { cellAddress, cellArea } from "../area";
import { textInFormula } from "../../core/cells/text-in-formula";
import type { Sheet } from "../layout/sheet";
import { monthFormat } from "../layout/month-labels";
import type { Area } from "../sheet-plan";
import type { StyleRole } from "../../design/cell-styles";
import { replaceNames } from "../structure/keyed-formula";
import type { TimelineLook, TimelineStructure } from "../structure/structure";
import { formatOfUnit } from "../structure/unit";
import type { TableWords } from "../structure/words";
import { STATE_STYLES } from "./signals";

const LOOKS: Readonly<Record<TimelineLook, StyleRole>> = {
  bar: "bar",
  done: "barDone",
  late: "barLate",
  period: "barPeriod",
  good: "checkPass",
  warn: "checkWarn",
  bad: "checkFail",
  off: "barOff",
};
/** A cell that only formulas read shows nothing. */
const UNSEEN = ";;;";

/** The rows over the header of a timeline: figures, and the months. */
export const rowsOverTimeline = ({ above = {} }: TimelineStructure): number => Object.keys(above).length + 1;

/**
 * Columns of time right of a table. What colours them are conditional formats over empty cells, which follow their rows wherever these go;
 * the narrow column behind the last holds the day on which it ends.
 */
export function layTimeline(sheet: Sheet, table: string, timeline: TimelineStructure, area: Area): void {
  const { draft, source } = sheet;
  const { at, count: room } = draft.zone;
  const { count } = timeline;
  if (room < count) throw new Error(`“${source.structure.id}” has columns for ${room} of the ${count} parts of a timeline`);
  const month = monthFormat(source.lang, timeline.px);
  const days = { row: area.row, column: at, rows: 1, columns: count };
  for (let place = 1; place <= count + 1; place += 1) {
    draft.put(area.row, at + place - 1, () => ({ formula: sheet.write(timeline.day(place)) }));
  }
  for (let index = 0; index < count; index += 1) {
    const [here, before] = [cellAddress(area.row, at + index), cellAddress(area.row, at + index - 1)];
    const named = `TEXT(${here},${textInFormula(month)})`;
    const changes = index === 0 ? `ISNUMBER(${here})` : `AND(ISNUMBER(${here}),MONTH(N(${here}))<>MONTH(N(${before})))`;
    draft.put(area.row - 1, at + index, { formula: `=IF(${changes},${named},"")` });
  }
  draft.style({ ...days, row: area.row - 1 }, "axisMonth");
  draft.style(days, "tableHeaderCenter");
  draft.format(days, timeline.days ? "d" : UNSEEN);
  draft.format(cellArea(area.row, at + count), UNSEEN);
  layFigures(sheet, table, timeline, days);
  sheet.later(() => layBars(sheet, table, timeline, { ...days, row: area.row + 1, rows: area.rows - 1 }));
}

/** A formula over the days of the column whose header stands in a row. */
const overDays = (written: string, row: number, column: number): string =>
  replaceNames(written, {
    day_from: cellAddress(row, column, "row"),
    day_to: `(${cellAddress(row, column + 1, "row")}-1)`,
  });

function layFigures(sheet: Sheet, table: string, { above = {} }: TimelineStructure, days: Area): void {
  const { draft, source, setting } = sheet;
  const words = source.words.tables[table] as TableWords<string>;
  Object.entries(above).forEach(([key, { cell, unit, scale = false, states = [] }], index, all) => {
    const row = days.row - 1 - all.length + index;
    const area = { ...days, row };
    const label = words.above?.[key];
    if (label === undefined) throw new Error(`The words of “${source.structure.id}” do not say what ${key} above ${table} is`);
    for (let column = days.column; column < days.column + days.columns; column += 1) {
      draft.put(row, column, () => ({ formula: overDays(sheet.write(cell), days.row, column) }));
    }
    draft.note(row, days.column, label);
    draft.style(area, "timelineFigure");
    draft.format(area, formatOfUnit(unit, setting));
    draft.anchor(`timeline.${table}.${key}`, area);
    if (scale) draft.conditional({ area, rule: { kind: "colorScale", low: "paper", high: "accentBar" } });
    const first = cellAddress(row, days.column);
    for (const { condition, state } of states) {
      const formula = replaceNames(sheet.write(condition), { cell_value: first });
      draft.conditional({
        area,
        rule: { kind: "formula", formula: `=AND(ISNUMBER(${first}),${formula.slice(1)})`, style: STATE_STYLES[state] },
      });
    }
  });
}

function layBars(sheet: Sheet, table: string, { bars, times = [] }: TimelineStructure, area: Area): void {
  const { draft } = sheet;
  const header = area.row - 1;
  const colour = (over: Area, written: string, look: TimelineLook): void => {
    const day = cellAddress(header, area.column, "row");
    const formula = `=AND(ISNUMBER(${day}),${overDays(written, header, area.column).slice(1)})`;
    draft.conditional({ area: over, rule: { kind: "formula", formula, style: LOOKS[look] }, stopIfTrue: true });
  };
  for (const { condition, look } of bars) colour(area, sheet.rule(condition, table), look);
  for (const { condition, look } of times) colour({ ...area, row: header, rows: area.rows + 1 }, sheet.rule(condition), look);
}
