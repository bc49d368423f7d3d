import { FIRST_SCREEN, PX_PER_POINT } from "../../design/page-sizes";
import { PALETTE, SERIES_COLORS } from "../../design/palette";
import { cellArea } from "../area";
import { cellWidth, ROW_HEIGHT, rowHeight, valueOf } from "../layout/planning";
import type { Sheet } from "../layout/sheet";
import type { Area } from "../sheet-plan";
import { formatOfUnit } from "../structure/unit";
import type { Section } from "../structure/structure";
import type { TableWords } from "../structure/words";
import { layGuidance, layHeading } from "./heading";
import type { SectionKind } from "./section-kind";
import { layTextLine } from "./text-line";
import { FINDING_CELL } from "./title";

/** What a chart takes in rows of the usual height: where it stands on the first screen as many as it shows whole, within these bounds. */
const CHART_ROWS = { fewest: 8, usual: 10, most: 14 };

/** What the name of each bar needs, and title, axis and legend together. With less, Excel leaves out every other name. */
const BAR = { px: 14, frame: 95 };

/** The rows that the names of a chart's bars need. */
function rowsForBars({ source: { structure, words, today } }: Sheet, key: string): number {
  const chart = structure.charts[key];
  if (chart === undefined || (chart.kind !== "bar" && chart.kind !== "stackedBar")) return 0;
  const { rows } = words.tables[chart.categories.table] as TableWords<string>;
  const bars = (typeof rows === "function" ? rows(today) : rows).length;
  return Math.ceil((bars * BAR.px + BAR.frame) / (ROW_HEIGHT * PX_PER_POINT));
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

/** The rows of a chart that begins in a row and stands beside so many of its block. */
export function chartRows(sheet: Sheet, key: string, top: number, beside: number): number {
  const { draft } = sheet;
  const seen = rowsSeen(draft, top);
  const wished = Math.max(CHART_ROWS.usual, Math.min(beside, CHART_ROWS.most));
  return seen < CHART_ROWS.fewest ? Math.max(wished, rowsForBars(sheet, key)) : Math.min(wished, seen);
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
      ...(categoryUnit !== "text" && { categoryFormat: categoryUnit === "date" ? "m/d" : formatOfUnit(categoryUnit, setting) }),
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
    const wished = Math.max(ROWS, ...section.charts.map((key) => rowsForBars(sheet, key)));
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
