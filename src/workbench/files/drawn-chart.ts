import { sheetInFormula } from "../../core/cells/sheet-name";
import type { FileChart, SheetArea } from "../../files/file-chart";
import { parseSheetArea } from "../../files/xlsx/area-ref";
import { escapeXml, unescapeXml } from "../../files/xlsx/package/xml";
import { areaAddress } from "../../plan/area";
import type { ChartModel, DrawnChart } from "../engine/chart-model";

type References = readonly (SheetArea | null)[];

/** All the cells that a chart reads, always in the same order. */
const referencesOf = ({ titleFrom, series }: FileChart): References => [
  titleFrom ?? null,
  ...series.flatMap(({ nameFrom, values, categories, sizes }) => [nameFrom ?? null, values, categories ?? null, sizes ?? null]),
];

/** All of a chart but the cells it reads, its place and its name. */
const lookOf = ({ type, looks, titleCell, series }: ChartModel): string =>
  JSON.stringify([
    type,
    looks,
    titleCell !== undefined,
    series.map((one) => [one.type, one.axisGroup, one.looks, typeof one.name === "string" ? one.name : null, one.categories !== undefined]),
  ]);

/** How another program drew the chart, kept with it for as long as nothing about it is changed here. */
export function withDrawing(model: ChartModel, chart: FileChart): ChartModel {
  if (!chart.drawn) return model;
  return { ...model, drawn: { ...chart.drawn, look: lookOf(model), cells: referencesOf(chart) } };
}

const FORMULA = /(<(?:[\w-]+:)?f>)([^<]*)(?=<)/g;

/** The same for a file, with the cells it reads by now; undefined where the chart was changed, or reads cells that are gone. */
export function drawingOf(model: ChartModel, chart: FileChart): FileChart["drawn"] {
  const { drawn } = model;
  if (!drawn || drawn.look !== lookOf(model)) return undefined;
  const moved = movedBetween(drawn, referencesOf(chart));
  if (!moved) return undefined;
  let known = true;
  const xml = drawn.xml.replace(FORMULA, (whole, tag: string, written: string) => {
    const area = parseSheetArea(unescapeXml(written));
    const now = area && moved.get(keyOf(area));
    if (now === undefined && moved.changed) known = false;
    return now === undefined ? whole : tag + escapeXml(`${sheetInFormula(now.sheet)}!${areaAddress(now.area)}`);
  });
  return known ? { xml, links: drawn.links } : undefined;
}

const keyOf = ({ sheet, area }: SheetArea): string => JSON.stringify([sheet.toLowerCase(), area.row, area.column, area.rows, area.columns]);

function movedBetween({ cells }: DrawnChart, now: References) {
  if (cells.length !== now.length) return undefined;
  const moved = new Map<string, SheetArea>();
  let changed = false;
  for (const [index, before] of cells.entries()) {
    const after = now[index] ?? null;
    if (!before || !after) {
      if (before !== after) return undefined;
      continue;
    }
    if (after.area.rows === 0 || after.area.columns === 0) return undefined;
    if (keyOf(before) !== keyOf(after)) changed = true;
    moved.set(keyOf(before), after);
  }
  return { get: (key: string) => moved.get(key), changed };
}
