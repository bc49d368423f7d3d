import { writeFile } from "node:fs/promises";
import path from "node:path";
import { paintsOf } from "../../src/charts/scene/paints";
import { svgText } from "../../src/charts/scene/svg-text";
import { chartColors } from "../../src/design/chart-colors";
import { CHART_CASES, nameOfChart, notOffered, openCase } from "./chart-cases";

/** The pane at its narrowest, as it opens, and drawn wide. */
const WIDTHS = [270, 350, 500];
/** Left and right of a chart in the pane. */
const MARGIN = 24;

const LOOKS = {
  light: { colors: chartColors("light", false), dark: false, system: "light" },
  dark: { colors: chartColors("dark", false), dark: true, system: "dark" },
  // The system's own colours, which a browser shows dark for a picture that says so.
  contrast: { colors: chartColors("dark", true), dark: true, system: "dark" },
} as const;

/** Every chart of every case, by the pane's own drawing, as SVG on the ground of each theme. */
export async function drawCharts(folder: string, chosen: (name: string) => boolean): Promise<void> {
  for (const each of CHART_CASES) {
    const name = nameOfChart(each);
    if (!chosen(name) || notOffered(each) !== undefined) continue;
    const { chart, data } = await openCase(each);
    for (const width of WIDTHS) {
      const scene = chart.draw(data, each.lang, width - MARGIN);
      for (const [look, { colors, dark, system }] of Object.entries(LOOKS)) {
        const drawn = svgText(scene, paintsOf(colors, dark));
        const ground = `<svg style="color-scheme:${system};background:${colors.paper};font-family:system-ui,sans-serif"`;
        await writeFile(path.join(folder, `${name}.${width}.${look}.svg`), drawn.replace("<svg", ground));
      }
    }
  }
}
