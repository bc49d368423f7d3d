import { cellAddress, cellArea } from "../area";
import { textInFormula } from "../../core/cells/text-in-formula";
import type { Sheet } from "../layout/sheet";
import { SHEET_WORDS } from "../layout/sheet-words";
import type { Area } from "../sheet-plan";
import type { GanttStructure } from "../structure/structure";

/**
 * Bars right of a table: conditional formats over empty cells, which follow their rows wherever these go. One cell stands for as many
 * days as the whole table needs to fit. The cells right of the header hold the days, the first of them the earliest start.
 */
export function layGantt(sheet: Sheet, table: string, gantt: GanttStructure, area: Area): void {
  const { draft, source } = sheet;
  const { zone } = draft;
  if (zone.count === 0) throw new Error(`“${source.structure.id}” has bars and no columns for them`);
  const words = SHEET_WORDS[source.lang];
  const header = { row: area.row, column: zone.at, rows: 1, columns: zone.count };
  const [start, end] = [sheet.write(`${table}[${gantt.start}]`).slice(1), sheet.write(`${table}[${gantt.end}]`).slice(1)];
  // Over the last column, which has no total: the narrow column before the bars could not show it.
  const scale = cellArea(area.row - 1, area.column + area.columns - 1);
  const step = cellAddress(scale.row, scale.column, "both");
  draft.put(scale.row, scale.column, { formula: `=MAX(1,ROUNDUP((MAX(${end})-MIN(${start})+1)/${zone.count},0))` });
  draft.style(scale, "axisStep");
  draft.format(scale, words.step);
  for (let index = 0; index < zone.count; index += 1) {
    const column = zone.at + index;
    const [here, before] = [cellAddress(area.row, column), cellAddress(area.row, column - 1)];
    const next = `=IF(ISNUMBER(${before}),${before}+${step},"")`;
    draft.put(area.row, column, { formula: index === 0 ? `=IF(COUNT(${start})=0,"",MIN(${start}))` : next });
    const named = `TEXT(${here},${textInFormula(words.months[0])})`;
    const changed = `=IF(COUNT(${before},${here})<2,"",IF(MONTH(${here})=MONTH(${before}),"",${named}))`;
    draft.put(area.row - 1, column, { formula: index === 0 ? `=IF(ISNUMBER(${here}),${named},"")` : changed });
  }
  draft.anchor(`bars.${table}.step`, scale);
  draft.anchor(`bars.${table}.months`, { ...header, row: area.row - 1 });
  draft.anchor(`bars.${table}.days`, header);
  draft.style({ ...header, row: area.row - 1 }, "axisMonth");
  draft.style(header, "tableHeaderCenter");
  draft.format(header, "d");
  sheet.later(() => layBars(sheet, table, gantt, { ...header, row: area.row + 1, rows: area.rows - 1 }, step));
}

function layBars(sheet: Sheet, table: string, gantt: GanttStructure, area: Area, step: string): void {
  const { draft } = sheet;
  const day = cellAddress(area.row - 1, area.column, "row");
  const cell = (column: string): string => sheet.rule(`[@${column}]`, table).slice(1);
  const [start, end, done] = [cell(gantt.start), cell(gantt.end), cell(gantt.done)];
  const shown = `ISNUMBER(${day}),COUNT(${start},${end})=2,${day}+${step}>${start},${day}<=${end}`;
  const finished = `MIN(${day}+${step},${end}+1)<=${start}+ROUND((${end}-${start}+1)*N(${done}),0)`;
  const late = sheet.rule(gantt.late, table).slice(1);
  const bar = (condition: string, style: "bar" | "barDone" | "barLate"): void =>
    draft.conditional({ area, rule: { kind: "formula", formula: `=AND(${shown},${condition})`, style } });
  bar(finished, "barDone");
  bar(`NOT(${finished}),${late}`, "barLate");
  bar(`NOT(${finished}),NOT(${late})`, "bar");
  if (!gantt.period) return;
  const [from, to] = gantt.period.map((name) => sheet.rule(name).slice(1));
  const live = `AND(ISNUMBER(${day}),${day}+${step}>${from},${day}<=${to})`;
  const header = { ...area, row: area.row - 1, rows: 1 };
  draft.conditional({ area: header, rule: { kind: "formula", formula: `=${live}`, style: "barPeriod" } });
  draft.conditional({ area, rule: { kind: "formula", formula: `=AND(${live},NOT(AND(${shown})))`, style: "barPeriod" } });
}
