import type { Events } from "../../core/retention/event-log";
import { DAY_SECONDS } from "../zone/wall-clock";
import type { Filter } from "../question/question";
import { WarehouseFault } from "../fault";

/** Rows that happened at a time, as columns: what answers questions in memory, wherever the rows come from. */
export interface EventTable {
  /** Rows with a time. */
  readonly rows: number;
  /** Excel serial on the wall clock, in whole seconds. */
  readonly time: Float64Array;
  /**
   * Who, as a number from 0 in order of first appearance; -1 where the row names nobody. Absent where the source has no users. Where rows
   * that name nobody stand last, questions about people need no copy of the others.
   */
  readonly user?: Int32Array;
  readonly users: number;
  /** A user's id, as it is shown. */
  readonly userName: (user: number) => string;
  /** Fields of texts, by name. */
  readonly texts: Readonly<Record<string, TextField>>;
  /** Fields of amounts, by name: whole ten-thousandths, NaN where there is none. */
  readonly amounts: Readonly<Record<string, Float64Array>>;
}

/** A blank is a text too: "". */
export interface TextField {
  readonly distinct: readonly string[];
  /** The place of each row's text among the distinct ones. */
  readonly codes: ArrayLike<number>;
}

/** A time as whole seconds, so that all engines compare the same: what Excel shows as 0:00:00 of the next day is the next day. */
export const wholeSeconds = (serial: number): number => Math.floor(serial * DAY_SECONDS + 0.5) / DAY_SECONDS;

export function textField({ texts }: EventTable, field: string): TextField {
  const found = texts[field];
  if (!found) throw new WarehouseFault("no-text-field", { field, fields: Object.keys(texts).join(", ") });
  return found;
}

export function amountField({ amounts }: EventTable, field: string): Float64Array {
  const found = amounts[field];
  if (!found) throw new WarehouseFault("no-amount-field", { field, fields: Object.keys(amounts).join(", ") });
  return found;
}

/** Whether a row is one of those asked for; undefined where all of them are. */
export function rowFilter(table: EventTable, filters: readonly Filter[] = []): ((row: number) => boolean) | undefined {
  if (filters.length === 0) return undefined;
  const tests = filters.map(({ field, in: only, notIn = [] }) => {
    const { distinct, codes } = textField(table, field);
    const [wanted, refused] = [only && new Set(only), new Set(notIn)];
    const passes = Uint8Array.from(distinct, (text) => ((wanted?.has(text) ?? true) && !refused.has(text) ? 1 : 0));
    return (row: number) => passes[codes[row] as number] === 1;
  });
  return (row) => tests.every((test) => test(row));
}

/** The events of a table that name a user and pass its filters, users numbered anew; and which row each of them is. */
export interface KeptEvents {
  readonly log: Events;
  /** Undefined where every row is an event. */
  readonly rowOf: Int32Array | undefined;
  /** The table's number of each user; undefined where it is the same. */
  readonly userOf: Int32Array | undefined;
}

export function eventsOf(table: EventTable, filters: readonly Filter[] = []): KeptEvents {
  const { user, time, rows, users } = table;
  if (!user) throw new WarehouseFault("no-users");
  const passes = rowFilter(table, filters);
  const named = namedFirst(user);
  if (!passes && named !== null) {
    const own = time.subarray(0, named);
    return { log: { count: named, users, user: user.subarray(0, named), time: own, ...endsOf(own) }, rowOf: undefined, userOf: undefined };
  }
  let count = 0;
  for (let row = 0; row < rows; row += 1) if (user[row] !== -1 && (!passes || passes(row))) count += 1;
  const [own, when, rowOf] = [new Int32Array(count), new Float64Array(count), new Int32Array(count)];
  const numbers = new Int32Array(users).fill(-1);
  const userOf = new Int32Array(users);
  let [event, known] = [0, 0];
  for (let row = 0; row < rows; row += 1) {
    const who = user[row] as number;
    if (who === -1 || (passes && !passes(row))) continue;
    if (numbers[who] === -1) {
      numbers[who] = known;
      userOf[known] = who;
      known += 1;
    }
    own[event] = numbers[who] as number;
    when[event] = time[row] as number;
    rowOf[event] = row;
    event += 1;
  }
  return { log: { count, users: known, user: own, time: when, ...endsOf(when) }, rowOf, userOf };
}

/** How many rows name a user, where these stand before all that name nobody; null where they do not. */
function namedFirst(user: Int32Array): number | null {
  const first = user.indexOf(-1);
  if (first < 0) return user.length;
  for (let row = first + 1; row < user.length; row += 1) if (user[row] !== -1) return null;
  return first;
}

function endsOf(time: Float64Array): { readonly first: number; readonly last: number } {
  let [first, last] = [Infinity, -Infinity];
  for (const one of time) {
    if (one < first) first = one;
    if (one > last) last = one;
  }
  return { first, last };
}

/** Amounts of the events that were kept, 0 where a row has none. */
export function amountsOf(table: EventTable, { log, rowOf }: KeptEvents, field: string): Float64Array {
  const amounts = amountField(table, field);
  return Float64Array.from({ length: log.count }, (_, event) => amounts[rowOf?.[event] ?? event] || 0);
}
