import type { Lang } from "../../../core/lang";
import { html, type Html } from "../html";
import { scrollBox } from "../scroll-box";
import { valueText } from "../value-text";
import type { HeatData } from "./chart-data";

/** A table whose cells are the darker, the larger they are. */
export function heat({ rows, columns, unit }: HeatData, title: string, lang: Lang): Html {
  const largest = Math.max(...rows.flatMap(({ cells }) => cells.map((cell) => cell ?? 0)));
  const cellOf = (cell: number | undefined): Html =>
    cell === undefined
      ? html`<td></td>`
      : html`<td class="shade" style="--share:${Math.round((45 * cell) / largest)}%">${valueText(cell, unit, lang)}</td>`;
  return scrollBox(
    title,
    html`<table class="heat"><thead><tr><td></td>${columns.map((column) => html`<th scope="col">${column}</th>`)}</tr></thead>
<tbody>${rows.map(({ name, cells }) => html`<tr><th scope="row">${name}</th>${cells.map(cellOf)}</tr>`)}</tbody></table>`,
  );
}
