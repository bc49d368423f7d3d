import { scaleLinear } from "d3-scale";
import type { Lang } from "../../../core/lang";
import { html, type Html } from "../html";
import { valueText } from "../value-text";
import type { IntervalData } from "./chart-data";

const SIDE = 1000;

/** One interval on its axis, with the estimate as a dot; zero is drawn where it is in sight. */
export function interval({ axis, low, high, estimate }: IntervalData, lang: Lang): Html {
  const reach = 0.15 * (high - low);
  const x = scaleLinear().domain([low - reach, high + reach]).range([0, SIDE]).nice(5);
  const [start = 0, end = 1] = x.domain();
  const at = (value: number) => Math.round(x(value));
  const percent = (value: number) => `${Math.round(x(value)) / 10}%`;
  const ends = [low, ...(estimate === undefined ? [] : [estimate]), high];
  return html`<p class="legend">${axis.label}</p><div class="interval">
${ends.map((value) => html`<b style="left:${percent(value)}">${valueText(value, axis.unit, lang)}</b>`)}
<svg viewBox="0 0 ${SIDE} 100" preserveAspectRatio="none" aria-hidden="true">${start < 0 && end > 0 ? html`<path class="dashed s6" d="M${at(0)} 0V100"/>` : ""}<path class="line s0" d="M${at(low)} 50H${at(high)}M${at(low)} 25V75M${at(high)} 25V75"/>${estimate === undefined ? "" : html`<path class="dots s0" d="M${at(estimate)} 50h0"/>`}</svg>
${x.ticks(5).map((tick) => html`<span class="x" style="left:${percent(tick)}">${valueText(tick, axis.unit, lang)}</span>`)}</div>`;
}
