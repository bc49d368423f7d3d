import type { Lang } from "../../../core/lang";
import { html, type Html } from "../html";
import { valueText } from "../value-text";
import type { BarsData } from "./chart-data";

/** Lying bars from a common zero; losses go to the left of it. */
export function bars({ rows, unit }: BarsData, lang: Lang): Html {
  const low = Math.min(0, ...rows.map(({ value }) => value));
  const span = Math.max(0, ...rows.map(({ value }) => value)) - low;
  const at = (value: number) => Math.round(((value - low) / span) * 1000);
  return html`<div class="bars">${rows.map(({ name, value, note }) => html`<div class="row"><span class="name">${name}</span>
<svg viewBox="0 0 1000 10" preserveAspectRatio="none" aria-hidden="true"><g class="columns ${value < 0 ? "loss" : "s0"}"><rect x="${at(Math.min(value, 0))}" y="0" width="${at(Math.abs(value) + low)}" height="10"/></g><path class="grid" d="M${at(0)} 0V10"/></svg>
<span class="value">${value < 0 || low === 0 ? "" : "+"}${valueText(value, unit, lang)}${note === undefined ? "" : html` <small>${note}</small>`}</span></div>`)}</div>`;
}
