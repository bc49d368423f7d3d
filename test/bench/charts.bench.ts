import assert from "node:assert/strict";
import { ask } from "../../src/charts/ask";
import { CHART as TREND } from "../../src/charts/catalogue/trend/chart";
import type { ChartSettings } from "../../src/charts/define";
import { cellValue } from "../../src/charts/format/cell-text";
import { paintsOf } from "../../src/charts/scene/paints";
import { svgText } from "../../src/charts/scene/svg-text";
import { chartColors } from "../../src/design/chart-colors";
import { readTable } from "../../src/reading/read-table";
import type { SheetCells } from "../../src/reading/sheet-cells";
import type { TableReading } from "../../src/reading/table-reading";
import { lineByDay, revenueOf, type DayRow, type Vega, type VegaView } from "./charts/with-vega";
import { exportCells } from "./reading/export-rows";
import { measure, type Contestant } from "./support/measure";
import { installPeers, loadPeer } from "./support/peers";
import { printTable } from "./support/print-table";

/*
 * Revenue by day as a line, from rows to a picture as text: the first picture of 100,000 rows, another one of the same rows of one channel,
 * and 5,000 days. Vega gets the same rows as objects, sums and draws them, and must come to the same sum; both draw without a page.
 * What the pane adds to the first is the browser's own painting of the same marks.
 */
const ROUNDS = 7;
const WIDTH = 326;
const HEIGHT = 220;
const CHANNEL = "Search";

const paints = paintsOf(chartColors("light", false), false);
const settings: ChartSettings = { economics: {}, grain: "day", measure: "revenue", byChannel: false };
const filtered: ChartSettings = { ...settings, filters: [{ header: "Channel", names: [CHANNEL] }] };

interface Picture {
  readonly svg: string;
  readonly sum: number;
}

function drawn(reading: TableReading, own: ChartSettings): Picture {
  const { data } = ask(TREND, reading, own);
  const svg = svgText(TREND.draw(data, "en", WIDTH), paints);
  const { columns, rows } = TREND.words(data, "en").table;
  const at = columns.findIndex(({ unit }) => unit === "amount");
  return { svg, sum: rows.reduce((sum, row) => sum + Number(cellValue(row[at] ?? null)), 0) };
}

const objectsOf = ({ values }: SheetCells): readonly DayRow[] =>
  values.slice(1).map(([day, channel, , revenue]) => ({ day: day as number, channel: channel as string, revenue: revenue as number }));

/** One row a day. */
const oneADay = (days: number): SheetCells => {
  const cells = exportCells(days, 4);
  return { ...cells, values: cells.values.map((row, at) => (at === 0 ? row : [30_000 + at, ...row.slice(1)])) };
};

type Input = { readonly reading: TableReading; readonly rows: readonly DayRow[]; readonly view?: VegaView };

async function contest(name: string, cells: SheetCells, own: ChartSettings, vega: Vega | undefined): Promise<readonly string[]> {
  const again = own.filters !== undefined;
  const rows = objectsOf(cells);
  const open = (input: readonly DayRow[]) =>
    new (vega as Vega).View((vega as Vega).parse(lineByDay(input, WIDTH, HEIGHT)), { renderer: "none" });
  const contestants: Contestant<Input>[] = [
    {
      name: "ours",
      prepare: () => {
        const reading = readTable(cells);
        if (again) drawn(reading, settings);
        return { reading, rows };
      },
      run: (input) => drawn(input.reading, own),
    },
    {
      name: "vega",
      run: async (input) => {
        const view = input.view ?? open(input.rows);
        const svg = again
          ? await view
              .signal("channel", CHANNEL)
              .runAsync()
              .then((each) => each.toSVG())
          : await view.toSVG();
        return { svg, sum: revenueOf(view) };
      },
      prepare: async () => ({ reading: readTable(cells), rows, ...(again && { view: await open(rows).runAsync() }) }),
    },
  ];
  const [ours, theirs] = await measure(vega ? contestants : contestants.slice(0, 1), () => ({ reading: readTable(cells), rows }), ROUNDS);
  assert(ours);
  const { svg, sum } = ours.result as Picture;
  if (theirs) assert.ok(Math.abs((theirs.result as Picture).sum - sum) < Math.abs(sum) * 1e-9, `${name}: the sums differ`);
  const kb = (text: string) => `${(text.length / 1024).toFixed(0)} KB`;
  return [
    name,
    `${ours.ms.toFixed(1)} ms`,
    theirs ? `${theirs.ms.toFixed(1)} ms` : "–",
    theirs ? (theirs.ms / ours.ms).toFixed(1) : "–",
    kb(svg),
    theirs ? kb((theirs.result as Picture).svg) : "–",
  ];
}

installPeers();
const vega = await loadPeer<Vega>("vega");
const large = exportCells(100_000, 6);
printTable(
  [`median of ${ROUNDS}`, "ours", "Vega", "Vega ÷ ours", "our picture", "Vega's"],
  [
    await contest("first picture of 100,000 rows", large, settings, vega),
    await contest("the same, of one channel", large, filtered, vega),
    await contest("5,000 days", oneADay(5000), settings, vega),
  ],
);
