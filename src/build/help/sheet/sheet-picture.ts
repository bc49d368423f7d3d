import type { Lang } from "../../../core/lang";
import { html, type Html } from "../html";
import { scrollBox } from "../scroll-box";
import { valueText } from "../value-text";
import { columnLetters } from "../../../core/cells/column-letters";
import { cellKey, type LaidCall, type LaidCell } from "./laid-call";

/** Rows of one kind that follow each other are cut to the first and last few where there are more than this. */
const MOST_ALIKE = 10;
const HEAD = 5;
const TAIL = 2;

/** A call as a sheet shows it: the formula bar, and the cells with their letters and numbers. */
export const sheetPicture = (call: LaidCall, lang: Lang, caption: string): Html => html`<div class="sheet">
<div class="bar"><span class="box">${call.at}</span><span class="fx" aria-hidden="true">fx</span><code>${call.formula}</code></div>
${scrollBox(
  caption,
  html`<table>
<thead><tr><td></td>${range(call.width).map((column) => html`<th scope="col">${columnLetters(column)}</th>`)}</tr></thead>
<tbody>${shownRows(call).map((row) => (row === undefined ? gap(call.width) : sheetRow(call, row, lang)))}</tbody></table>`,
)}</div>`;

const sheetRow = (call: LaidCall, row: number, lang: Lang): Html =>
  html`<tr><th scope="row">${row + 1}</th>${range(call.width).map((column) => cell(call.cells.get(cellKey(row, column)), lang))}</tr>`;

const cell = (laid: LaidCell | undefined, lang: Lang): Html =>
  laid === undefined
    ? html`<td></td>`
    : html`<td class="${laid.kind === "formula" ? "here" : laid.kind}${typeof laid.value === "string" ? " words" : ""}">${valueText(laid.value, laid.unit, lang)}</td>`;

const gap = (width: number): Html => html`<tr class="gap" aria-hidden="true"><th>⋮</th>${range(width).map(() => html`<td></td>`)}</tr>`;

/** The rows to show; `undefined` stands for those left out. */
function shownRows(call: LaidCall): (number | undefined)[] {
  const kinds = range(call.height).map((row) =>
    range(call.width)
      .map((column) => call.cells.get(cellKey(row, column))?.kind ?? "")
      .join(),
  );
  const shown: (number | undefined)[] = [];
  for (let start = 0; start < kinds.length;) {
    const next = kinds.findIndex((kind, row) => row > start && kind !== kinds[start]);
    const end = next === -1 ? kinds.length : next;
    const alike = range(end - start).map((i) => start + i);
    shown.push(...(alike.length > MOST_ALIKE ? [...alike.slice(0, HEAD), undefined, ...alike.slice(-TAIL)] : alike));
    start = end;
  }
  return shown;
}

const range = (length: number): number[] => Array.from({ length }, (_, i) => i);
