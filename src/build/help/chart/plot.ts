import { scaleLinear, type ScaleLinear } from "d3-scale";
import { curveLinear, curveStepAfter, line } from "d3-shape";
import type { Lang } from "../../../core/lang";
import { html, type Html } from "../html";
import { valueText } from "../value-text";
import type { PlotData, Point, Series } from "./chart-data";

/** The drawing is a square of this size that the page stretches; texts stand beside it, so that they keep their size. */
const SIDE = 1000;

type Scale = ScaleLinear<number, number>;

/** Numbers over numbers: lines, steps, dots and columns, with axes. */
export function plot(data: PlotData, lang: Lang): Html {
  const x = scaleLinear().domain(domainOfX(data)).range([0, SIDE]);
  const y = scaleLinear().domain(domainOfY(data)).range([SIDE, 0]).nice(4);
  const xTicks = ticksOf(x, data.x.unit === "count" || data.x.unit === "days" || data.x.unit === "periods");
  const yTicks = y.ticks(4);
  const yTexts = yTicks.map((tick) => valueText(tick, data.y.unit, lang));
  const room = Math.max(...yTexts.map((text) => text.length));
  return html`${legend(data)}
<div class="plot" style="--room:${room}ch">
<svg viewBox="0 0 ${SIDE} ${SIDE}" preserveAspectRatio="none" aria-hidden="true"><path class="grid" d="${yTicks.map((tick) => `M0 ${round(y(tick))}H${SIDE}`).join("")}"/>${data.series.map((one, i) => drawn(one, i, x, y))}</svg>
${yTicks.map((tick, i) => html`<span class="y" style="top:${percent(y(tick))}">${yTexts[i] ?? ""}</span>`)}
${xTicks.map((tick) => html`<span class="x" style="left:${percent(x(tick))}">${valueText(tick, data.x.unit, lang)}</span>`)}
<span class="x-label">${data.x.label}</span></div>`;
}

const round = (value: number): number => Math.round(value * 10) / 10;
const percent = (value: number): string => `${Math.round((value / SIDE) * 1000) / 10}%`;

const ticksOf = (scale: Scale, whole: boolean): number[] => {
  const ticks = scale.ticks(6);
  return whole ? ticks.filter(Number.isInteger) : ticks;
};

function domainOfX({ series }: PlotData): [number, number] {
  const xs = series.flatMap(({ points }) => points.map(([x]) => x));
  const margin = series.some(({ mark }) => mark === "columns") ? 0.6 : 0;
  return [Math.min(...xs) - margin, Math.max(...xs) + margin];
}

/** From zero where that does not flatten the picture; columns always stand on zero. */
function domainOfY({ series }: PlotData): [number, number] {
  const ys = series.flatMap(({ points }) => points.flatMap(([, y]) => (y === undefined ? [] : [y])));
  const low = Math.min(...ys);
  const high = Math.max(...ys);
  const fromZero = low >= 0 && (low < 0.6 * high || series.some(({ mark }) => mark === "columns"));
  return [fromZero ? 0 : low, high === low ? low + 1 : high];
}

function drawn({ mark, points }: Series, i: number, x: Scale, y: Scale): Html {
  const defined = points.filter((point): point is readonly [number, number] => point[1] !== undefined);
  if (mark === "columns") {
    const width = 0.7 * Math.abs(x(1) - x(0));
    return html`<g class="columns s${i}">${defined.map(([px, py]) => html`<rect x="${round(x(px) - width / 2)}" y="${round(Math.min(y(py), y(0)))}" width="${round(width)}" height="${round(Math.abs(y(py) - y(0)))}"/>`)}</g>`;
  }
  // A stroke of no length with round ends is a dot that stretching cannot make an ellipse.
  if (mark === "dots") return html`<path class="dots s${i}" d="${defined.map(([px, py]) => `M${round(x(px))} ${round(y(py))}h0`).join("")}"/>`;
  const path = line<Point>().defined(([, py]) => py !== undefined).x(([px]) => round(x(px))).y(([, py]) => round(y(py ?? 0))).curve(mark === "steps" ? curveStepAfter : curveLinear)(points);
  return html`<path class="${mark} s${i}" d="${path ?? ""}"/>`;
}

const legend = ({ series, y }: PlotData): Html => {
  const only = y.label || (series[0]?.label ?? "");
  if (series.length < 2) return only === "" ? html`` : html`<p class="legend">${only}</p>`;
  return html`<ul class="legend">${series.map(({ label, mark }, i) => html`<li><svg viewBox="0 0 20 10" aria-hidden="true">${swatch(mark, i)}</svg>${label || y.label}</li>`)}</ul>`;
};

const swatch = (mark: Series["mark"], i: number): Html =>
  mark === "columns" ? html`<g class="columns s${i}"><rect x="4" y="1" width="12" height="8"/></g>` : html`<path class="${mark} s${i}" d="${mark === "dots" ? "M10 5h0" : "M0 5H20"}"/>`;
