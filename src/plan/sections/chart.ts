import { FIRST_SCREEN, PX_PER_POINT } from "../../design/page-sizes";
import { PALETTE, SERIES_COLORS } from "../../design/palette";
import { textWidth } from "../../design/text-metrics";
import { cellArea } from "../area";
import { cellWidth, ROW_HEIGHT, rowHeight, valueOf } from "../layout/planning";
import { widthOf, type Sheet } from "../layout/sheet";
import type { Area } from "../sheet-plan";
import { formatOfUnit, type Unit, type UnitSetting } from "../structure/unit";
import type { ChartStructure, Section } from "../structure/structure";
import type { TableWords } from "../structure/words";
import { layGuidance, layHeading } from "./heading";
import type { SectionKind } from "./section-kind";
import { layTextLine } from "./text-line";
import { FINDING_CELL } from "./title";

/** What a chart takes in rows of the usual height: where it stands on the first screen as many as it shows whole, within these bounds. */
const CHART_ROWS = { fewest: 8, usual: 10, most: 14 };

/** What the name of each bar needs, and title, axis and legend together. With less, Excel leaves out every other name. */
const BAR = { px: 14, frame: 95 };

/** Of a chart's width what its columns leave their names beside each other; else these stand aslant, below so many px of columns. */
const COLUMNS = { across: 0.85, plot: 110, slope: Math.SQRT1_2 };
const CHART_TEXT = { size: 9 };

const inRows = (px: number): number => Math.ceil(px / (ROW_HEIGHT * PX_PER_POINT));

/** What a chart names along its axis, as far as it is entered; of other names only how many there are. */
function namesOf({ source: { structure, words, today } }: Sheet, { categories: { table, column } }: ChartStructure): readonly string[] {
  const { rows } = words.tables[table] as TableWords<string>;
  const entered = Object.entries(structure.tables[table]?.columns ?? {}).filter(([, { kind }]) => kind !== "computed");
  const place = entered.findIndex(([name]) => name === column);
  return (typeof rows === "function" ? rows(today) : rows).map((row) => (typeof row[place] === "string" ? row[place] : ""));
}

/** The rows that the names of a chart's bars need. */
function rowsForBars(sheet: Sheet, key: string): number {
  const chart = sheet.source.structure.charts[key];
  if (chart === undefined || (chart.kind !== "bar" && chart.kind !== "stackedBar")) return 0;
  return inRows(namesOf(sheet, chart).length * BAR.px + BAR.frame);
}

/** The rows that the names below a chart's columns need in so many px, where they stand aslant. */
function rowsForColumns(sheet: Sheet, key: string, px: number): number {
  const chart = sheet.source.structure.charts[key];
  if (chart?.kind !== "column") return 0;
  const names = namesOf(sheet, chart);
  const longest = Math.max(0, ...names.map((name) => textWidth(name, CHART_TEXT)));
  return longest * names.length <= px * COLUMNS.across ? 0 : inRows(longest * COLUMNS.slope + COLUMNS.plot + BAR.frame);
}

/** As many rows as are seen of a chart on the first screen, where that shows enough of it to be read; else as many as it wishes. */
function onScreen({ draft }: Sheet, top: number, wished: number): number {
  const seen = rowsSeen(draft, top);
  return seen < CHART_ROWS.fewest ? wished : Math.min(wished, seen);
}

/** The rows that the first screen shows whole from a row on, each as high as it has been laid. */
function rowsSeen({ heightOf }: Sheet["draft"], top: number): number {
  let room = FIRST_SCREEN.height;
  let row = 0;
  for (; room >= heightOf(row) * PX_PER_POINT; row += 1) room -= heightOf(row) * PX_PER_POINT;
  return Math.max(0, row - top);
}

/** The rows of a chart that begins in a row, stands beside so many of its block, and takes the content from a column on. */
export function chartRows(sheet: Sheet, key: string, top: number, beside: number, from: number): number {
  const { draft } = sheet;
  const seen = rowsSeen(draft, top);
  const wished = Math.max(CHART_ROWS.usual, Math.min(beside, CHART_ROWS.most));
  if (seen >= CHART_ROWS.fewest) return Math.min(wished, seen);
  return Math.max(wished, rowsForBars(sheet, key), rowsForColumns(sheet, key, widthOf(sheet, from, draft.content.count - from)));
}

/** A native chart over cells, once the tables it shows have their places. */
export function chartOver(sheet: Sheet, key: string, at: Area): void {
  const {
    source: { structure, words },
    setting,
    draft,
  } = sheet;
  const chart = structure.charts[key];
  const title = (words.charts as Readonly<Record<string, string>>)[key];
  if (!chart || title === undefined) throw new Error(`“${structure.id}” has no chart ${key}, or its words do not`);
  const categoryUnit = structure.tables[chart.categories.table]?.columns[chart.categories.column]?.unit ?? "text";
  const named = (table: string, column: string): string => {
    const own = words.tables[table] as { columns: Readonly<Record<string, string>> } | undefined;
    return own?.columns[column] ?? column;
  };
  draft.anchor(`charts.${key}`, at);
  sheet.later(() =>
    draft.chart({
      name: key.replaceAll("_", "-"),
      kind: chart.kind,
      title,
      at,
      legend: chart.legend ?? "bottom",
      valueFormat: formatOfUnit(chart.unit, setting),
      ...(chart.secondaryUnit && { secondaryFormat: formatOfUnit(chart.secondaryUnit, setting) }),
      ...(categoryUnit !== "text" && { categoryFormat: categoryFormat(categoryUnit, setting) }),
      ...(chart.titledByFinding && { titleCell: FINDING_CELL }),
      series: chart.series.map(({ table, column, kind, color, ...look }, index) => ({
        name: named(table, column),
        values: sheet.data(table, column),
        categories: sheet.data(chart.categories.table, chart.categories.column),
        color: color === undefined ? (SERIES_COLORS[index % SERIES_COLORS.length] ?? SERIES_COLORS[0]) : PALETTE[color],
        ...(kind !== undefined && kind !== chart.kind && { kind }),
        ...look,
      })),
    }),
  );
}

/** Days that are none yet, because no start is entered, have no names. Some programs take year 0 for 2000, for which nobody plans. */
const BEFORE_ANY_PLAN = '[<36892]"";';

function categoryFormat(unit: Unit, setting: UnitSetting): string {
  const format = unit === "date" ? "m/d" : formatOfUnit(unit, setting);
  return unit === "date" || unit === "month" ? BEFORE_ANY_PLAN + format : format;
}

type ChartsSection = Extract<Section, { kind: "charts" }> & { readonly place: number };
const ROWS = 11;

/** Charts side by side over the content width, what they say above them and a line to be written on below. */
export const chartsSection: SectionKind<ChartsSection> = (section, source) => ({
  needs: section.remark === undefined ? [] : [{ column: 0, span: 1, least: cellWidth(valueOf(source, section.remark).own.label, "label") }],
  lay: (sheet) => {
    const { draft } = sheet;
    const start = draft.nextRow;
    const heading = layHeading(sheet, section.key, section.place);
    const top = heading + (section.finding === undefined ? 0 : 1);
    if (section.finding !== undefined) layFinding(sheet, section.finding, heading);
    const { at, count } = draft.content;
    const columns = Math.floor(count / section.charts.length);
    const least = Math.max(ROWS, ...section.charts.map((key) => rowsForBars(sheet, key)));
    const named = Math.max(
      least,
      ...section.charts.map((key) => rowsForColumns(sheet, key, widthOf(sheet, 0, count) / section.charts.length)),
    );
    // Names that stand aslant are no reason to leave the first screen.
    const seen = rowsSeen(draft, top);
    const wished = seen < least ? named : Math.min(named, seen);
    const rows = section.finding === undefined ? wished : onScreen(sheet, top, wished);
    section.charts.forEach((key, index) => {
      const last = index === section.charts.length - 1;
      chartOver(sheet, key, { row: top, column: at + index * columns, rows, columns: last ? count - index * columns : columns });
    });
    if (section.remark !== undefined) layTextLine(sheet, section.remark, top + rows);
    const end = Math.max(top + rows + (section.remark === undefined ? 0 : 1), layGuidance(sheet, section.key, top));
    sheet.pieces.push({ row: start, rows: end - start });
    draft.nextRow = end + 1;
  },
});

/** What the charts say, as it is at each moment; it runs on over the free cells beside it. */
function layFinding({ draft, source, write }: Sheet, name: string, row: number): void {
  const { field, own } = valueOf(source, name);
  if (field.kind !== "computed") throw new Error(`${name} of “${source.structure.id}” is not computed`);
  const cell = cellArea(row, draft.content.at);
  draft.put(row, cell.column, () => ({ formula: write(field.formula) }));
  draft.style(cell, "message");
  draft.height(row, 1, rowHeight(1, "message"));
  draft.name(name, cell, own.label);
  draft.anchor(`values.${name}`, cell);
}
