import { cellArea } from "../area";
import { entryValidation } from "../entry-rule";
import { inSheetUnit } from "../layout/money";
import type { WidthNeed } from "../layout/column-widths";
import {
  cellLines,
  cellWidth,
  entryRule,
  FILTER_BUTTON,
  linesIn,
  longestTexts,
  rowHeight,
  sampleValue,
  tableOf,
  type SheetSource,
} from "../layout/planning";
import type { Sheet } from "../layout/sheet";
import type { Area, PlanCell } from "../sheet-plan";
import type { StyleRole } from "../../design/cell-styles";
import type { Field } from "../structure/field";
import type { Section } from "../structure/structure";
import type { TableWords } from "../structure/words";
import { formatOfField, isNumeric, type UnitSetting } from "../structure/unit";
import { chartOver, chartRows } from "./chart";
import { layGantt } from "./gantt";
import { layGuidance, layHeading } from "./heading";
import { layRowsAbove, widthsAbove } from "./rows-above";
import { quietUntilEntered } from "./quiet-until-entered";
import type { SectionKind } from "./section-kind";
import { laySignals } from "./signals";
import { layTotals } from "./totals-row";
import { layTimeline, rowsOverTimeline } from "./timeline";

type TableSection = Extract<Section, { kind: "table" }> & { readonly place: number };

/** Of a header, at most. The button of its filter stands at the foot of its cell, on the right. */
const HEADER_LINES = 2;
/** Of a chart beside a table, in px. */
const CHART_WIDTH = 340;
/** Texts of a table break into up to so many lines where the page is short of width. */
const TEXT_LINES = 3;
/** Of a row that nobody set on the embedded workbook, in points; Excel takes 14 to 16, by the font. */
const OWN_HEIGHT = 18;

interface ContentColumn {
  readonly key: string;
  readonly field: Field;
  readonly header: string;
  readonly samples: readonly PlanCell[];
}

/** A table as a sheet holds it: its columns in order, and the rows of its samples. */
export interface TableContent {
  readonly columns: readonly ContentColumn[];
  readonly rows: number;
}

/** The columns of a table with their headers and samples; computed columns have none. */
export function tableContent(source: SheetSource, key: string, setting: UnitSetting): TableContent {
  const words = source.words.tables[key] as TableWords<string> | undefined;
  if (!words) throw new Error(`The words of “${source.structure.id}” have no table ${key}`);
  const rows = typeof words.rows === "function" ? words.rows(source.today) : words.rows;
  let entered = 0;
  const columns = Object.entries(tableOf(source, key).columns).map(([name, field]) => {
    const index = field.kind === "computed" ? -1 : entered++;
    const samples =
      index < 0
        ? (words.shows?.[name] ?? [])
        : rows.map((row) => inSheetUnit(sampleValue(row[index] ?? null, source.today), field.unit, setting));
    return { key: name, field, header: words.columns[name] ?? name, samples };
  });
  const long = rows.find((row) => row.length > entered);
  if (long) throw new Error(`A sample row of ${key} has ${long.length} values for ${entered} entered columns`);
  return { columns, rows: Math.max(1, rows.length) };
}

const headerStyle = (field: Field): StyleRole => (isNumeric(field.unit) ? "tableHeaderNumber" : "tableHeaderWords");
export const bodyStyle = ({ kind, unit }: Field): StyleRole =>
  isNumeric(unit) ? (kind === "entered" ? "input" : "result") : kind === "entered" ? "inputWords" : "resultWords";

/** An Excel table whose totals stand on top, where growing does not move them. One formula per computed column. */
export const tableSection: SectionKind<TableSection> = (section, source, setting, count) => {
  const content = tableContent(source, section.table, setting);
  return {
    needs: [
      ...content.columns.flatMap((column, index) => columnNeeds(source, setting, column, index, tableOf(source, section.table).log)),
      ...totalNeeds(source, setting, section.table, content),
      ...widthsAbove(source, setting, section.table, content),
      ...(section.chart === undefined || section.over
        ? []
        : [{ column: content.columns.length, span: count - content.columns.length, least: CHART_WIDTH }]),
    ],
    lay: (sheet) => layTableSection(sheet, section, content),
  };
};

/** The least width of a header: words leave the button room beside their last line, numbers, which stand right, have it below them. */
function headerWidth(header: string, field: Field): number {
  const style = headerStyle(field);
  const whole = cellWidth(header, style);
  const broken = cellWidth(header, style, HEADER_LINES);
  if (isNumeric(field.unit)) return broken;
  for (let width = broken; width < whole; width += 1) {
    if (cellWidth(linesIn(header, style, width).at(-1) ?? "", style) + FILTER_BUTTON <= width) return width;
  }
  return whole;
}

export function columnNeeds(
  source: SheetSource,
  setting: UnitSetting,
  { field, header, samples }: ContentColumn,
  column: number,
  log = false,
): WidthNeed[] {
  const shown = samples.filter((sample) => typeof sample === "string");
  const texts =
    field.kind === "computed" ? [...longestTexts(source, field, setting, []), ...shown] : longestTexts(source, field, setting, samples);
  const style = bodyStyle(field);
  const breaks = !log && field.kind === "entered" && field.entry.kind !== "choice" && !isNumeric(field.unit);
  const lines = breaks ? TEXT_LINES : 1;
  const least = Math.max(headerWidth(header, field), ...texts.map((text) => cellWidth(text, style, lines)));
  return [{ column, span: 1, least, best: Math.max(least, ...texts.map((text) => cellWidth(text, style))) }];
}

/** Of sums over columns of money that is entered: a sum is longer than its longest sample. */
const totalNeeds = (source: SheetSource, setting: UnitSetting, key: string, { columns }: TableContent): WidthNeed[] =>
  columns.flatMap(({ key: name, field, samples }, column): WidthNeed[] => {
    if (tableOf(source, key).totals?.[name] !== "sum" || field.kind !== "entered") return [];
    const sum = samples.reduce((all: number, sample) => all + (typeof sample === "number" ? sample : 0), 0);
    const texts = longestTexts(source, field, setting, [sum]);
    return [{ column, span: 1, least: Math.max(...texts.map((text) => cellWidth(text, "total"))) }];
  });

function layTableSection(sheet: Sheet, section: TableSection, content: TableContent): void {
  const { draft } = sheet;
  const start = draft.nextRow;
  const heading = layHeading(sheet, section.key, section.place);
  const { at, count } = draft.content;
  const over = section.chart !== undefined && section.over ? chartRows(sheet, section.chart, heading, 0, 0) : 0;
  if (section.chart !== undefined && over > 0) chartOver(sheet, section.chart, { row: heading, column: at, rows: over, columns: count });
  const top = over > 0 ? heading + over + 1 : heading;
  const area = layTable(sheet, section.table, content, top, at, section.timeline ? rowsOverTimeline(section.timeline) : 0);
  if (section.gantt) layGantt(sheet, section.table, section.gantt, area);
  if (section.timeline) layTimeline(sheet, section.table, section.timeline, area);
  const beside = over > 0 ? undefined : section.chart;
  const rows = beside ? chartRows(sheet, beside, top, area.rows, area.columns) : 0;
  if (beside) chartOver(sheet, beside, { row: top, column: at + area.columns, rows, columns: count - area.columns });
  const end = Math.max(area.row + area.rows, layGuidance(sheet, section.key, heading), top + rows);
  sheet.pieces.push({ row: start, rows: end - start });
  draft.nextRow = end + 1;
}

/** Header and rows, formulas, formats, rules, below at least so many rows. Gives the place of the table, header included. */
export function layTable(sheet: Sheet, key: string, content: TableContent, top: number, left: number, lead = 0): Area {
  const { draft, source } = sheet;
  const { totals, above = {} } = tableOf(source, key);
  const headerRow = top + Math.max(lead, Object.keys(above).length + (totals ? 1 : 0));
  const area = { row: headerRow, column: left, rows: content.rows + 1, columns: content.columns.length };
  sheet.place(key, area);
  if (totals) layTotals(sheet, key, totals, { ...area, row: headerRow - 1, rows: 1 });
  layRowsAbove(sheet, key, area, headerRow - (totals ? 1 : 0));
  content.columns.forEach((column, index) => {
    layColumn(sheet, key, column, { row: headerRow + 1, column: left + index, rows: content.rows, columns: 1 });
  });
  quietUntilEntered(
    sheet,
    content.columns.flatMap(({ field }, index) =>
      field.kind === "computed"
        ? [{ area: { row: headerRow + 1, column: left + index, rows: content.rows, columns: 1 }, formula: field.formula }]
        : [],
    ),
    key,
  );
  laySignals(sheet, key);
  // A table beside the page leaves the heights to what stands on the page.
  if (left === draft.content.at) layHeights(sheet, content, area, tableOf(source, key).log ?? false);
  return area;
}

const linesOf = (sample: PlanCell, field: Field, width: number): number =>
  typeof sample === "string" && !isNumeric(field.unit) ? cellLines(sample, bodyStyle(field), width) : 1;

/** The header and the rows as high as their fullest text needs. */
function layHeights(sheet: Sheet, content: TableContent, { row: headerRow, column: left }: Area, log: boolean): void {
  const { draft } = sheet;
  const headerLines = Math.max(
    HEADER_LINES,
    ...content.columns.map(
      ({ header, field }, index) => cellLines(header, headerStyle(field), widthAt(sheet, left + index)) + (isNumeric(field.unit) ? 1 : 0),
    ),
  );
  draft.height(headerRow, 1, rowHeight(headerLines, "tableHeader"));
  // All rows alike, so that one that comes in is as high as its neighbours.
  const lines = Math.max(
    1,
    ...content.columns.flatMap(({ samples, field }, index) =>
      samples.map((sample) => linesOf(sample, field, widthAt(sheet, left + index))),
    ),
  );
  // A row typed below is as high too; below a log there is no end of rows, and all have the height that rows have by themselves.
  if (log) draft.height(headerRow + 1, content.rows + 1, OWN_HEIGHT);
  else if (lines > 1) draft.height(headerRow + 1, content.rows + 1, rowHeight(lines, "inputWords"));
}

const widthAt = ({ widths, draft }: Sheet, column: number): number => widths[column - draft.content.at] ?? 0;

function layColumn(sheet: Sheet, table: string, { field, header, samples }: ContentColumn, cells: Area): void {
  const { draft, source, setting } = sheet;
  draft.put(cells.row - 1, cells.column, header);
  draft.style(cellArea(cells.row - 1, cells.column), headerStyle(field));
  draft.style(cells, bodyStyle(field));
  draft.format(cells, formatOfField(field, setting));
  if (field.kind === "computed") {
    for (let row = 0; row < cells.rows; row += 1) {
      draft.put(cells.row + row, cells.column, () => ({ formula: sheet.write(field.formula, table) }));
    }
    return;
  }
  samples.forEach((value, row) => {
    if (value !== null) draft.put(cells.row + row, cells.column, value);
  });
  if (field.kind === "given") return;
  if (!field.kept) draft.sample(cells);
  const { entry } = field;
  sheet.later(() => {
    const rule =
      entry.kind === "choiceFrom"
        ? { kind: "choiceFrom" as const, source: sheet.data(entry.table, entry.column) }
        : entryRule(source, entry, (formula) => sheet.rule(formula, table));
    if (rule) draft.validate(entryValidation(cells, rule, header, source.lang));
  });
}
