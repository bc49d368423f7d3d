import { isBlank, isCellError, type CellValue } from "../cell";
import { headingAt, notADate } from "../cells/wrong-cell";
import { DomainError } from "../errors";
import { cellsInShape, type CellRows } from "./cells-in-shape";
import { writeIdKey } from "./id-key";
import { numberIds } from "./number-ids";
import { settledId } from "./settled-id";

/** Events as columns, wherever they come from: who (a number from 0), and when (Excel serial). */
export interface Events {
  readonly count: number;
  readonly users: number;
  readonly user: Int32Array;
  readonly time: Float64Array;
  /** The earliest and the latest time; Infinity and -Infinity for an empty log. */
  readonly first: number;
  readonly last: number;
}

/** Events of cells: users are numbered in order of first appearance. */
export interface EventLog extends Events {
  /** Row-major position of each event in the input, to line up further columns. */
  readonly position: Int32Array;
}

/**
 * Reads ids and times of the same size. Rows with a blank id, or one of white space only, or a blank time are skipped; a time of 0
 * counts as blank, because older Excel hands blank cells over as 0 and nothing happens on day 0. Ids are text or numbers, and 12, "12"
 * and "12 " are the same user. `timeName` and `idName` are what faults call the columns.
 *
 * @throws DomainError `value` for an error value in any cell, for a text or TRUE/FALSE among the times, and for
 * different sizes. That the times
 *   lie in Excel's calendar is for `inCalendar` to ask, after the types of all arguments.
 */
export function readEventLog(ids: CellRows, times: CellRows, timeName = "event_times", idName = "user_ids"): EventLog {
  const both = `${idName}, ${timeName}`;
  const timesInShape = cellsInShape(times, ids, both);
  const width = ids[0]?.length ?? 0;
  const size = ids.length * width;
  const keys = new Int32Array(2 * size);
  const time = new Float64Array(size);
  const position = new Int32Array(size);
  const span = new Float64Array(2);
  const count = readRows(ids, timesInShape, timeName, both, keys, time, position, span);
  const idAt = (event: number): string => {
    const at = position[event] as number;
    return String(ids[Math.floor(at / width)]?.[at % width]);
  };
  const isSame = (a: string, b: string): boolean => a === b || settledId(a) === settledId(b);
  const { numbers, distinct } = numberIds(keys, count, (a, b) => isSame(idAt(a), idAt(b)));
  return {
    count,
    users: distinct,
    user: numbers,
    time: time.subarray(0, count),
    position: position.subarray(0, count),
    first: span[0] as number,
    last: span[1] as number,
  };
}

/**
 * Writes key, time and position of each complete row, one after the other, and the earliest and the latest time into `span`; answers with
 * their number.
 *
 * This loop and those over the events of a log take arrays and numbers, never an object that holds them: the shape of an object is
 * forgotten with the last of its kind, and compiled code that knew the shape along with it, so that the next call would
 * begin in the interpreter again.
 */
function readRows(
  ids: CellRows,
  times: CellRows,
  timeName: string,
  both: string,
  keys: Int32Array,
  time: Float64Array,
  position: Int32Array,
  span: Float64Array,
): number {
  const width = ids[0]?.length ?? 0;
  let count = 0;
  let first = Infinity;
  let last = -Infinity;
  for (let row = 0; row < ids.length; row += 1) {
    const idCells = ids[row] as readonly CellValue[];
    const timeCells = times[row] as readonly CellValue[];
    if (idCells.length !== width || timeCells.length !== width) throw new DomainError("value", "size-mismatch", { param: both });
    for (let column = 0; column < width; column += 1) {
      const id = idCells[column] as CellValue;
      const when = timeCells[column] as CellValue;
      if (isIncomplete(id, when)) continue;
      if (!writeIdKey(keys, count, id as string | number | boolean)) continue;
      const serial = typeof when === "number" ? when : notATime(times, row, column, timeName);
      time[count] = serial;
      position[count] = row * width + column;
      count += 1;
      if (serial < first) first = serial;
      if (serial > last) last = serial;
    }
  }
  span[0] = first;
  span[1] = last;
  return count;
}

/** Whether a row lacks who or when. An error value in either is not passed over. */
function isIncomplete(id: CellValue, when: CellValue): boolean {
  // The common case by the quickest tests: comparing texts with "" is a call.
  if (typeof when === "number" && typeof id === "string") return when === 0 || id.length === 0;
  const error = isCellError(id) ? id : isCellError(when) ? when : undefined;
  if (error) throw new DomainError("value", "text-in-range", { param: "user_ids", got: error.error });
  return isBlank(id) || isBlank(when) || when === 0;
}

function notATime(times: CellRows, row: number, column: number, param: string): never {
  throw headingAt(times, row, column, param) ?? notADate(times[row]?.[column] ?? null, param);
}
