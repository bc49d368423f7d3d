import { isBlank, isCellError, type CellValue } from "../cell";
import { DomainError } from "../errors";

export type CellRows = readonly (readonly CellValue[])[];

/** Events as columns: who (a code from 0, in order of first appearance), when (Excel serial), and which cell of the input. */
export interface EventLog {
  readonly count: number;
  readonly users: number;
  readonly user: Int32Array;
  readonly time: Float64Array;
  /** Row-major position of each event in the input, to line up further columns. */
  readonly position: Int32Array;
}

const cellCount = (rows: CellRows): number => rows.reduce((sum, row) => sum + row.length, 0);

/**
 * Reads ids and times of the same size. Rows with a blank id or time are skipped; a time of 0 counts as blank, because
 * older Excel hands blank cells over as 0 and nothing happens on day 0. Ids are text or numbers, and 12 and "12" are
 * the same user. A text or TRUE/FALSE among the times faults `value`. `timeName` is what faults call the times.
 */
export function readEventLog(ids: CellRows, times: CellRows, timeName = "event_times"): EventLog {
  const size = cellCount(ids);
  if (size !== cellCount(times)) throw new DomainError("value", "size-mismatch", { param: `user_ids, ${timeName}` });
  const user = new Int32Array(size);
  const time = new Float64Array(size);
  const position = new Int32Array(size);
  const codes = new UserCodes();
  let count = 0;
  let at = 0;
  let earliest = 0;
  const cursor = new CellCursor(times);
  for (const row of ids) {
    for (const id of row) {
      const when = cursor.next();
      if (!isBlank(id) && !isBlank(when) && when !== 0) {
        user[count] = codes.of(id);
        const serial = serialOf(when, timeName);
        time[count] = serial;
        if (serial < earliest) earliest = serial;
        position[count] = at;
        count += 1;
      }
      at += 1;
    }
  }
  // Only after the loop: a text further down is the graver fault.
  if (earliest < 0) throw new DomainError("num", "out-of-range", { param: timeName, got: earliest, min: 0 });
  const merged = codes.merge(user, count);
  return { count, users: merged, user: user.subarray(0, count), time: time.subarray(0, count), position: position.subarray(0, count) };
}

function serialOf(cell: CellValue, param: string): number {
  if (typeof cell === "number") return cell;
  const got = isCellError(cell) ? cell.error : String(cell);
  throw new DomainError("value", "text-date", { param, got });
}

/** Walks the cells of a range row by row, whatever its shape. */
export class CellCursor {
  private row = 0;
  private column = 0;

  constructor(private readonly rows: CellRows) {}

  next(): CellValue {
    let row = this.rows[this.row];
    while (row !== undefined && this.column >= row.length) {
      this.row += 1;
      this.column = 0;
      row = this.rows[this.row];
    }
    const cell = row?.[this.column] ?? null;
    this.column += 1;
    return cell;
  }
}

/** Gives each user a number. Text and numeric ids are kept apart while reading, which is quick, and united at the end. */
class UserCodes {
  private readonly texts = new Map<string, number>();
  private readonly numbers = new Map<number, number>();
  private next = 0;

  of(id: CellValue): number {
    if (typeof id === "number") return this.code(this.numbers, id);
    return this.code(this.texts, String(id));
  }

  private code<K>(codes: Map<K, number>, key: K): number {
    let code = codes.get(key);
    if (code === undefined) {
      code = this.next++;
      codes.set(key, code);
    }
    return code;
  }

  /** Unites 12 with "12" in the codes already given, and returns how many users there are. */
  merge(codes: Int32Array, count: number): number {
    if (this.texts.size === 0 || this.numbers.size === 0) return this.next;
    const united = Int32Array.from({ length: this.next }, (_, code) => code);
    let twins = 0;
    for (const [value, code] of this.numbers) {
      const twin = this.texts.get(String(value));
      if (twin === undefined) continue;
      united[Math.max(twin, code)] = Math.min(twin, code);
      twins += 1;
    }
    if (twins === 0) return this.next;
    const dense = new Int32Array(this.next);
    let users = 0;
    for (let code = 0; code < this.next; code += 1) {
      const first = united[code] as number;
      dense[code] = first === code ? users++ : (dense[first] as number);
    }
    for (let i = 0; i < count; i += 1) codes[i] = dense[codes[i] as number] as number;
    return users;
  }
}
