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
  for (let row = 0; row < (place?.row ?? 0); row++) {
    for (let column = 0; column < grid.columns; column++) {
      const text = grid.text(row, column);
      const period = text === "" ? null : periodIn(text.replace(/^[^\d:]*:\s*/, ""), lean);
      if (period) return { ...period, cell: { row, column }, text };
    }
  }
  return null;
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
