import type { CellValue } from "../../core/cell";
import { isBlank } from "../../core/cell";
import { unitsOf } from "../../core/numeric/exact-units";
import { readEventLog } from "../../core/retention/event-log";
import { wholeSeconds, type EventTable, type TextField } from "./event-table";

/** Columns of cells that are a list of events, row by row. Times are Excel serials. */
export interface CellColumns {
  readonly user?: readonly CellValue[];
  readonly time: readonly CellValue[];
  readonly texts?: Readonly<Record<string, readonly CellValue[]>>;
  readonly amounts?: Readonly<Record<string, readonly CellValue[]>>;
}

/**
 * Cells as a table of events: rows without a time are left out, and ids are told apart as in every function of event logs.
 *
 * @throws DomainError `value` for an error value or a text among the times.
 */
export function tableOfCells({ user, time, texts = {}, amounts = {} }: CellColumns): EventTable {
  const kept = [...time.keys()].filter((row) => !isBlank(time[row] ?? null) && time[row] !== 0);
  const cellsIn = (column: readonly CellValue[]): readonly CellValue[] => kept.map((row) => column[row] ?? null);
  const times = cellsIn(time);
  const ids = user && cellsIn(user);
  const log = readEventLog([ids ?? kept.map(() => "everybody")], [times]);
  const firstRow = new Int32Array(log.users);
  const who = new Int32Array(kept.length).fill(-1);
  for (let event = log.count - 1; event >= 0; event -= 1) {
    const [row, number] = [log.position[event] as number, log.user[event] as number];
    who[row] = number;
    firstRow[number] = row;
  }
  return {
    rows: kept.length,
    time: Float64Array.from(times, (one) => wholeSeconds(one as number)),
    ...(ids && { user: who }),
    users: ids ? log.users : 0,
    userName: (number) => String(ids?.[firstRow[number] ?? 0] ?? "").trim(),
    texts: mapped(texts, (column) => coded(cellsIn(column))),
    amounts: mapped(amounts, (column) => Float64Array.from(cellsIn(column), (cell) => (typeof cell === "number" ? unitsOf(cell) : NaN))),
  };
}

const mapped = <A, B>(record: Readonly<Record<string, A>>, to: (value: A) => B): Readonly<Record<string, B>> =>
  Object.fromEntries(Object.entries(record).map(([name, value]) => [name, to(value)]));

function coded(cells: readonly CellValue[]): TextField {
  const places = new Map<string, number>();
  const codes = Int32Array.from(cells, (cell) => {
    const text = isBlank(cell) ? "" : String(cell);
    const place = places.get(text) ?? places.size;
    places.set(text, place);
    return place;
  });
  return { distinct: [...places.keys()], codes };
}
