import { svgText } from "../../../charts/scene/svg-text";
import type { Lang } from "../../../core/lang";
import type { FunctionDefinition } from "../../../functions/define";
import { HELP_WORDS } from "../help-words";
import { Html, html } from "../html";
import { scrollBox } from "../scroll-box";
import { valueText } from "../value-text";
import { bars } from "./bars";
import type { ChartData, PlotData } from "./chart-data";
import { curveData } from "./curve-data";
import { heat } from "./heat";
import { interval } from "./interval";
import { pagePaints } from "./page-paints";
import { plot } from "./plot";
import { resultData } from "./result-data";

/** The numbers behind a chart are listed up to this many points. */
const MOST_ROWS = 16;
/** Widths a chart is drawn for, in px: texts keep their size, so that a phone gets a picture of its own. */
const WIDTHS = { wide: 640, narrow: 330 } as const;

/** A function's chart with its sentence and, for those who cannot see it or want the figures, its numbers. */
export function chartFigure(definition: FunctionDefinition, lang: Lang): Html {
  const { picture } = definition;
  if (picture === undefined) return html``;
  const data = picture.kind === "curve" ? curveData(definition, picture, lang) : resultData(definition, picture, lang);
  const title = picture.title[lang];
  const shown =
    data.shape === "heat"
      ? heat(data, title, lang)
      : html`<div role="img" aria-label="${spoken(data, title, lang)}">${pictures(data, lang)}</div>`;
  return html`<figure class="chart"><figcaption>${title}</figcaption>${shown}${data.shape === "plot" ? numbers(data, lang) : ""}</figure>`;
}

type DrawnData = Exclude<ChartData, { shape: "heat" }>;

const pictures = (data: DrawnData, lang: Lang): Html =>
  new Html(
    Object.entries(WIDTHS)
      .map(([name, width]) => svgText(sceneOf(data, lang, width), pagePaints, name))
      .join(""),
  );

const sceneOf = (data: DrawnData, lang: Lang, width: number) => {
  switch (data.shape) {
    case "plot":
      return plot(data, lang, width);
    case "bars":
      return bars(data, lang, width);
    case "interval":
      return interval(data, lang, width);
  }
};

/** Bars have no table of their own: who cannot see them is told their numbers. */
const spoken = (data: DrawnData, title: string, lang: Lang): string =>
  data.shape === "bars" ? [title, ...data.rows.map(({ name, value }) => `${name} ${valueText(value, data.unit, lang)}`)].join("; ") : title;

function numbers({ x, y, series }: PlotData, lang: Lang): Html {
  const words = HELP_WORDS[lang];
  const all = [...new Set(series.flatMap(({ points }) => points.map(([at]) => at)))].sort((a, b) => a - b);
  const every = Math.ceil(all.length / MOST_ROWS);
  const rows = all.filter((_, i) => i % every === 0 || i === all.length - 1);
  const named = series.filter(({ mark }) => mark !== "dashed");
  return html`<details><summary>${words.numbers}</summary>${scrollBox(
    words.numbers,
    html`<table class="numbers"><thead><tr><th scope="col">${x.label}</th>${named.map(({ label }) => html`<th scope="col">${label || y.label || words.returns}</th>`)}</tr></thead>
<tbody>${rows.map((at) => html`<tr><th scope="row">${valueText(at, x.unit, lang)}</th>${named.map(({ points }) => html`<td>${valueText(points.find(([px]) => px === at)?.[1] ?? null, y.unit, lang)}</td>`)}</tr>`)}</tbody></table>`,
  )}</details>`;
}
