import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { ask } from "../../charts/ask";
import { daysOfRows } from "../../charts/days-of-rows";
import type { ChartDefinition, ChartSettings } from "../../charts/define";
import { findingsOf } from "../../charts/findings";
import { cellValue } from "../../charts/format/cell-text";
import { offersOf } from "../../charts/offers";
import { CHARTS } from "../../charts/registry";
import { paintsOf } from "../../charts/scene/paints";
import { svgText } from "../../charts/scene/svg-text";
import { isoDayOfSerial } from "../../core/cells/serial-date";
import { langOf, type Lang } from "../../core/lang";
import { chartColors } from "../../design/chart-colors";
import { CHART_PAGE_WORDS } from "../../locale/chart-page";
import { cellAddress } from "../../plan/area";
import { readTable } from "../../reading/read-table";
import type { TableReading } from "../../reading/table-reading";
import { parseArguments } from "./arguments";
import { chartSettings } from "./charts/chart-settings";
import { cellsOfFile } from "./reading/cells-to-read";

const USAGE = "Name one file: charts FILE [--chart ID] [--set margin=0.4] [--from 2026-03-01 --to 2026-03-31] [--filter header=value]";
/** The pane as it opens. */
const USUAL_WIDTH = "350";
/** Left and right of a chart in the pane. */
const MARGIN = 24;

/** Prints as JSON what the charts say of a table in a file, and what is worth saying first; with `--svg`, draws them. */
export async function run(argv: readonly string[]): Promise<number> {
  const { words, options, lists } = parseArguments(argv, ["sheet", "chart", "from", "to", "compare", "lang", "svg", "width", "theme"], {
    lists: ["set", "filter"],
  });
  const [file] = words;
  if (file === undefined || words.length > 1) throw new Error(USAGE);
  const lang = langOf(options.get("lang"));
  const { cells } = await cellsOfFile(file, options.get("sheet"), lang);
  const reading = readTable(cells);
  const settings = chartSettings(options, lists, reading);
  const offers = offersOf(CHARTS, reading, settings);
  const wanted = options.get("chart");
  if (wanted !== undefined && !CHARTS.some(({ id }) => id === wanted))
    throw new Error(`There is no chart “${wanted}”. Known: ${CHARTS.map(({ id }) => id).join(", ")}.`);
  const offered = offers.filter(({ unmet }) => unmet === null).map(({ chart }) => chart);
  const { findings, refusals } = await findingsOf(CHARTS, reading, settings, lang);
  const shown = offered.filter(({ id }) => wanted === undefined || id === wanted);
  const charts = await Promise.all(shown.map((chart) => described(chart, reading, settings, lang)));
  const folder = options.get("svg");
  if (folder !== undefined) await drawAll(folder, shown, { reading, settings, lang, options });
  const answer = {
    offered: offered.map(({ id }) => id),
    refused: offers.flatMap(({ chart, unmet }) => (unmet === null ? [] : [{ id: chart.id, why: CHART_PAGE_WORDS[lang].whyNot[unmet] }])),
    findings: findings.map(({ rows, ...finding }) => ({ ...finding, cells: addresses(reading, rows) })),
    silent: refusals,
    charts,
  };
  process.stdout.write(`${JSON.stringify(answer, null, 2)}\n`);
  return 0;
}

async function described(definition: ChartDefinition, reading: TableReading, settings: ChartSettings, lang: Lang): Promise<object> {
  const { CHART } = await definition.chart();
  const { data, answer } = ask(CHART, reading, settings);
  const { title, sentence, table } = CHART.words(data, lang);
  const dated = table.columns.map(({ unit }) => unit === "day");
  return {
    id: definition.id,
    title,
    sentence,
    range: rangeOf(reading, answer.all.rows),
    unit: unitOf(reading, table.columns.find(({ unit }) => unit !== "text" && unit !== "day")?.unit ?? "text"),
    table: {
      columns: table.columns.map(({ key }) => key),
      headers: table.columns.map(({ header }) => header),
      rows: table.rows.map((row) =>
        row.map(cellValue).map((value, at) => (dated[at] && typeof value === "number" ? isoDayOfSerial(value) : value)),
      ),
    },
  };
}

/** The first and the last day of what was counted; null where no row has a day. */
function rangeOf(reading: TableReading, rows: readonly number[]): { readonly from: string; readonly to: string } | null {
  const days = daysOfRows(reading, rows);
  return days && { from: isoDayOfSerial(days.start), to: isoDayOfSerial(days.end) };
}

const unitOf = (reading: TableReading, unit: string): string =>
  unit === "amount" ? (reading.columns.find(({ currency }) => currency !== undefined)?.currency ?? unit) : unit;

const addresses = ({ rows, source }: TableReading, indices: readonly number[]): readonly string[] =>
  [...new Set(indices.map((index) => rows[index] ?? 0))].map((row) => cellAddress(source.row + row, source.column));

async function drawAll(
  folder: string,
  charts: readonly ChartDefinition[],
  {
    reading,
    settings,
    lang,
    options,
  }: {
    readonly reading: TableReading;
    readonly settings: ChartSettings;
    readonly lang: Lang;
    readonly options: ReadonlyMap<string, string>;
  },
): Promise<void> {
  const theme = options.get("theme") ?? "light";
  const width = Number(options.get("width") ?? USUAL_WIDTH);
  if (theme !== "light" && theme !== "dark") throw new Error(`The theme is light or dark, not “${theme}”.`);
  if (!Number.isInteger(width) || width < 200 || width > 2000) throw new Error("The width is a whole number of px from 200 to 2000.");
  await mkdir(folder, { recursive: true });
  const colors = chartColors(theme, false);
  for (const definition of charts) {
    const { CHART } = await definition.chart();
    const scene = CHART.draw(ask(CHART, reading, settings).data, lang, width - MARGIN);
    const ground = `<svg style="background:${colors.paper};font-family:system-ui,sans-serif"`;
    await writeFile(path.join(folder, `${definition.id}.svg`), svgText(scene, paintsOf(colors, theme === "dark")).replace("<svg", ground));
  }
}
