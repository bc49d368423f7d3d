import type { Grid } from "../grid";
import type { CellAt } from "../note";
import { orderOf } from "../columns/date-order";
import { rangeParts, readDate, serialIn, type AmbiguousDate, type DateReading } from "../parse/date";
import type { DateOrder, HeaderPlace } from "../recipe";

/** The days that a line above the header says the whole table is about. */
export interface StatedPeriod {
  readonly from: number;
  readonly to: number;
  readonly cell: CellAt;
  readonly text: string;
}

export function statedPeriod(grid: Grid, place: HeaderPlace | null, lean: DateOrder | null): StatedPeriod | null {
  let from: number | null = null;
  for (let row = 0; row < (place?.row ?? 0); row++) {
    for (let column = 0; column < grid.columns; column++) {
      const text = grid.text(row, column);
      if (text === "") continue;
      const [, label = "", value = text] = /^([^\d:]*):\s*(.*)$/.exec(text) ?? [];
      const period = periodIn(value.replace(/^#\s*/, ""), lean);
      if (period) return { ...period, cell: { row, column }, text };
      const day = dayIn(label === "" ? grid.text(row, column + 1) : value, lean);
      if (day === null) continue;
      if (STARTS.test(label === "" ? text : label)) from = day;
      else if (ENDS.test(label === "" ? text : label) && from !== null && day >= from)
        return { from, to: day, cell: { row, column }, text };
    }
  }
  return null;
}

/** Labels of the first and the last day, where they stand on lines of their own. */
const STARTS = /start|begin|from|von|ab\b|début|inicio|início|inizio|mulai|awal|bắt đầu|เริ่ม|开始|起始|開始|시작/i;
const ENDS = /\bend|ende|\bto\b|bis|\bfin|\bfim\b|selesai|akhir|kết thúc|สิ้นสุด|结束|截止|結束|終了|종료/i;

function dayIn(text: string, lean: DateOrder | null): number | null {
  const reading = readDate(text);
  const order = reading?.kind === "ambiguous" ? orderOf([reading.date], lean).order : "dayFirst";
  const serial = reading ? serialOf(reading, order) : null;
  return serial === null ? null : Math.floor(serial);
}

function periodIn(text: string, lean: DateOrder | null): Pick<StatedPeriod, "from" | "to"> | null {
  const parts = rangeParts(text) ?? /^([\d/.-]+)\s*,\s*([\d/.-]+)$/.exec(text)?.slice(1);
  const [from, to] = (parts ?? []).map((part) => readDate(part));
  if (!from || !to) return null;
  const open = [from, to].flatMap((reading) => (reading.kind === "ambiguous" ? [reading.date] : []));
  const order = open.length > 0 ? orderOf(open, lean).order : "dayFirst";
  const [start, end] = [serialOf(from, order), serialOf(to, order)];
  return start === null || end === null || end < start ? null : { from: Math.floor(start), to: Math.floor(end) };
}

function serialOf(reading: DateReading, order: DateOrder): number | null {
  if (reading.kind === "full") return reading.date.serial;
  return reading.kind === "ambiguous" ? serialIn(reading.date satisfies AmbiguousDate, order) : null;
}
