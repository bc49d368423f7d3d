import type { Lang } from "../../../core/lang";
import type { FunctionDefinition } from "../../../functions/define";
import { HELP_WORDS } from "../help-words";
import { html, type Html } from "../html";
import { scrollBox } from "../scroll-box";
import { valueText } from "../value-text";
import { bars } from "./bars";
import type { ChartData, PlotData } from "./chart-data";
import { curveData } from "./curve-data";
import { heat } from "./heat";
import { interval } from "./interval";
import { plot } from "./plot";
import { resultData } from "./result-data";

/** The numbers behind a chart are listed up to this many points. */
const MOST_ROWS = 16;

/** A function's chart with its sentence and, for those who cannot see it or want the figures, its numbers. */
export function chartFigure(definition: FunctionDefinition, lang: Lang): Html {
  const { picture } = definition;
  if (picture === undefined) return html``;
  const data = picture.kind === "curve" ? curveData(definition, picture, lang) : resultData(definition, picture, lang);
  const title = picture.title[lang];
  const drawn = draw(data, title, lang);
  // A heat map is a table that can be read as it is; the others are pictures with their numbers beside them.
  return html`<figure class="chart"><figcaption>${title}</figcaption>${data.shape === "plot" || data.shape === "interval" ? html`<div role="img" aria-label="${title}">${drawn}</div>` : drawn}${data.shape === "plot" ? numbers(data, lang) : ""}</figure>`;
}

const draw = (data: ChartData, title: string, lang: Lang): Html => {
  switch (data.shape) {
    case "plot": return plot(data, lang);
    case "bars": return bars(data, lang);
    case "heat": return heat(data, title, lang);
    case "interval": return interval(data, lang);
  }
};

function numbers({ x, y, series }: PlotData, lang: Lang): Html {
  const words = HELP_WORDS[lang];
  const all = [...new Set(series.flatMap(({ points }) => points.map(([at]) => at)))].sort((a, b) => a - b);
  const every = Math.ceil(all.length / MOST_ROWS);
  const rows = all.filter((_, i) => i % every === 0 || i === all.length - 1);
  const named = series.filter(({ mark }) => mark !== "dashed");
  return html`<details><summary>${words.numbers}</summary>${scrollBox(words.numbers, html`<table class="numbers"><thead><tr><th scope="col">${x.label}</th>${named.map(({ label }) => html`<th scope="col">${label || y.label || words.returns}</th>`)}</tr></thead>
<tbody>${rows.map((at) => html`<tr><th scope="row">${valueText(at, x.unit, lang)}</th>${named.map(({ points }) => html`<td>${valueText(points.find(([px]) => px === at)?.[1] ?? null, y.unit, lang)}</td>`)}</tr>`)}</tbody></table>`)}</details>`;
}
