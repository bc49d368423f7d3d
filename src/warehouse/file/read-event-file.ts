import type { ColumnRecipe, Corrections } from "../../reading/recipe";
import type { EventTable } from "../events/event-table";
import { columnNamed, numberColumns } from "../column-named";
import { WarehouseFault } from "../fault";
import { onWallClock } from "../zone/on-wall-clock";
import { byteRows, MOST_ROWS, type RowBatch } from "./byte-rows";
import { plainBytes, type ByteSource, type PlainBytes } from "./byte-source";
import type { ByteRuns } from "./byte-codes";
import { codedField, type CodedField } from "./coded-field";
import { amountValue, strictText, timeValue, UNREAD } from "./field-values";
import { expectedRows, fileRecipe, plainColumn, sampleFile, type FileRecipe, type FileSample } from "./file-recipe";
import { fillingCodes, fillingDoubles, fillingInts, rowsLast, withoutRows, type FillingColumn, type Numbers } from "./filling-column";
import { asUtf8, isSearchable } from "./searchable";

/** Which columns of a file are wanted, by header or role. */
export interface WantedColumns {
  /** Left out where no question needs one. */
  readonly user?: string;
  readonly time?: string;
  readonly texts: readonly string[];
  readonly amounts: readonly string[];
  /** The zone whose calendar counts, where times are UTC. */
  readonly zone?: string;
}

export interface ReadingOptions {
  readonly signal?: AbortSignal;
  /** Bytes of the file as it lies there, and rows. */
  readonly onProgress?: (progress: { readonly bytes: number; readonly rows: number }) => void;
}

/** What was read of a file, and what of it was not. */
export interface EventFile {
  readonly table: EventTable;
  readonly understood: FileRecipe;
  /** Rows of data. */
  readonly rows: number;
  /** Rows left out, because their time is blank or cannot be read. */
  readonly withoutTime: number;
  readonly unreadTimes: number;
  /** Amounts that cannot be read, by field; their rows count. */
  readonly unreadAmounts: Readonly<Record<string, number>>;
}

/** So much of the beginning and of the end tells what a file is. */
const ENDS = 65_536;

/** A file that was looked at, and can be read. */
export interface OpenedEventFile {
  readonly name: string;
  readonly bytes: PlainBytes;
  readonly sample: FileSample;
}

/** Looks at the first and the last rows of a file, with what somebody corrected of it. */
export async function openEventFile(
  source: ByteSource,
  corrections: Corrections = {},
  tellUnpacked?: (bytes: number) => void,
): Promise<OpenedEventFile> {
  const bytes = await plainBytes(source, ENDS, tellUnpacked);
  return corrected({ bytes, name: source.name }, corrections);
}

/** The same file with other corrections: its bytes are not asked for again. */
export const corrected = ({ bytes, name }: Pick<OpenedEventFile, "bytes" | "name">, corrections: Corrections): OpenedEventFile => ({
  bytes,
  name,
  sample: sampleFile(bytes, name, corrections),
});

export const readEventFile = async (source: ByteSource, wanted: WantedColumns, options?: ReadingOptions): Promise<EventFile> =>
  readEvents(await openEventFile(source), wanted, options);

/** A file of events as columns: 12 bytes an event, 4 more for each column of texts and 8 for one of amounts; every id once. */
export async function readEvents(
  { bytes, sample }: OpenedEventFile,
  wanted: WantedColumns,
  options: ReadingOptions = {},
): Promise<EventFile> {
  const understood = fileRecipe(sample);
  const columns = columnReader(understood, wanted, expectedRows(bytes, sample));
  const searchable = isSearchable(understood);
  const rows = byteRows(understood.separator.charCodeAt(0), columns.slotOf, columns.take, understood.onlyLineFeeds);
  const tell = (read: number): void => options.onProgress?.({ bytes: read, rows: columns.rows() });
  const stream = bytes.stream(tell);
  let skip = searchable ? understood.from + markOf(bytes.head) : 0;
  try {
    for await (const piece of searchable ? stream : asUtf8(stream, understood)) {
      options.signal?.throwIfAborted();
      rows.push(skip > 0 ? piece.subarray(skip) : piece);
      skip = Math.max(0, skip - piece.length);
    }
    rows.end();
    return columns.read();
  } catch (problem) {
    // An array for which there is no room, by the platform's own error.
    if (!(problem instanceof RangeError)) throw problem;
    throw new WarehouseFault("out-of-memory", { rows: columns.rows() }, { cause: problem });
  }
}

/** The length of the mark that a text in UTF-8 may begin with. */
const markOf = (head: Uint8Array): number => (head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf ? 3 : 0);

/** Takes rows, column by column, and makes a table of them. */
function columnReader(understood: FileRecipe, wanted: WantedColumns, expected: number) {
  const { recipe, noData, rowsSeen, noDataAtEnd } = understood;
  const dates = { dateSystem: 1900, year: recipe.year, corrections: {} } as const;
  const textOf = strictText(isSearchable(understood) ? understood.encoding : "utf-8");
  const named = (name: string): ColumnRecipe => plainColumn(columnNamed(recipe.columns, name));
  const user = wanted.user === undefined ? undefined : named(wanted.user);
  const time = named(wanted.time ?? "date");
  if (time.type !== "date") throw new WarehouseFault("no-time");
  if (wanted.amounts.length > 0 && understood.severalCurrencies) throw new WarehouseFault("several-currencies");
  const timeOf = timeValue(time, dates, textOf);
  const ids = user && codedField(user, dates, textOf, true);
  const texts = wanted.texts.map((name) => {
    const field = codedField(named(name), dates, textOf, false);
    return { name, at: named(name).at, field, codes: fillingCodes(field.count) };
  });
  const amounts = wanted.amounts.map((name) => {
    if (named(name).type !== "number") throw new WarehouseFault("no-amount-field", { field: name, fields: numberColumns(recipe.columns) });
    return { name, at: named(name).at, value: amountValue(named(name), dates, textOf), units: fillingDoubles(expected), unread: 0 };
  });
  // A column may be asked for twice, by its header and by its role: each has a slot of its own all the same.
  const asked = [time.at, ...(user ? [user.at] : []), ...texts.map(({ at }) => at), ...amounts.map(({ at }) => at)];
  const places = [...new Set(asked)];
  const slotOf = Int32Array.from({ length: Math.max(...places) + 1 }, (_, column) => places.indexOf(column));
  const slots = { time: places.indexOf(time.at), user: user ? places.indexOf(user.at) : -1 };
  const textSlots = texts.map(({ at }) => places.indexOf(at));
  const amountSlots = amounts.map(({ at }) => places.indexOf(at));
  const [times, users] = [fillingDoubles(expected), fillingInts(ids ? expected : 0)];
  // Which event each of the last rows became, so that those that are no data can be taken back at the end.
  const lately = new Int32Array(Math.max(1, ...[...noDataAtEnd].map((row) => row + 1)));
  let [row, events, data, withoutTime, unreadTimes] = [0, 0, 0, 0, 0];
  // Those of the rows at hand that are events.
  const rows = new Int32Array(MOST_ROWS);

  /** The times of the rows that have one; how many these are. */
  const takeTimes = (bytes: Uint8Array, from: Int32Array, to: Int32Array, count: number): number => {
    times.ready(count);
    const { room, filled } = times;
    let known = 0;
    for (let i = 0; i < count; i += 1, row += 1) {
      const late = row % lately.length;
      lately[late] = -1;
      if (row < rowsSeen && noData.has(row)) continue;
      data += 1;
      const when = timeOf(bytes, from[i] as number, to[i] as number);
      if (when === UNREAD) unreadTimes += 1;
      else if (Number.isNaN(when)) withoutTime += 1;
      else {
        lately[late] = events + known;
        rows[known] = i;
        room[filled + known] = when;
        known += 1;
      }
    }
    times.filled += known;
    return known;
  };
  const takeCodes = (field: CodedField, codes: FillingColumn<Int32Array<ArrayBuffer>, Numbers>, runs: ByteRuns): void => {
    codes.ready(runs.count);
    field.codesOf(runs, codes.room, codes.filled);
    codes.filled += runs.count;
  };
  const takeAmounts = (amount: (typeof amounts)[number], { bytes, from, to, count }: ByteRuns): void => {
    amount.units.ready(count);
    const { room, filled } = amount.units;
    for (let i = 0; i < count; i += 1) {
      const at = rows[i] as number;
      const units = amount.value(bytes, from[at] as number, to[at] as number);
      if (units === UNREAD) amount.unread += 1;
      room[filled + i] = units === UNREAD ? NaN : units;
    }
    amount.units.filled += count;
  };

  return {
    slotOf,
    rows: () => data,
    take: ({ bytes, from, to, count }: RowBatch): void => {
      const known = takeTimes(bytes, from[slots.time] as Int32Array, to[slots.time] as Int32Array, count);
      const runsIn = (slot: number): ByteRuns => ({
        bytes,
        from: from[slot] as Int32Array,
        to: to[slot] as Int32Array,
        rows,
        count: known,
      });
      if (ids) takeCodes(ids, users, runsIn(slots.user));
      for (const [i, { field, codes }] of texts.entries()) takeCodes(field, codes, runsIn(textSlots[i] as number));
      for (const [i, amount] of amounts.entries()) takeAmounts(amount, runsIn(amountSlots[i] as number));
      events += known;
    },
    read: (): EventFile => {
      const back = new Set([...noDataAtEnd].filter((at) => at < row).map((at) => lately[(row - 1 - at) % lately.length] as number));
      back.delete(-1);
      const who = ids && withoutRows(users.taken(), back);
      const nobody = rowsOfNobody(who);
      const all = <A extends Numbers>(column: FillingColumn<Numbers, A>): A => rowsLast(withoutRows(column.taken(), back), nobody);
      const table: EventTable = {
        rows: events - back.size,
        time: onWallClock(all(times), wanted.zone),
        ...(who && { user: rowsLast(who, nobody) }),
        // Whoever stands in a footer alone came last.
        users: !who ? 0 : back.size === 0 ? (ids?.count() ?? 0) : who.reduce((most, one) => Math.max(most, one + 1), 0),
        userName: (number) => ids?.textAt(number) ?? "",
        texts: Object.fromEntries(texts.map(({ name, field, codes }) => [name, { distinct: field.texts(), codes: all(codes) }])),
        amounts: Object.fromEntries(amounts.map(({ name, units }) => [name, all(units)])),
      };
      const unreadAmounts = Object.fromEntries(amounts.map(({ name, unread }) => [name, unread]));
      return { table, understood, rows: data - noDataAtEnd.size, withoutTime, unreadTimes, unreadAmounts };
    },
  };
}

/** The rows that name nobody, in their order. */
function rowsOfNobody(user: Int32Array | undefined): Int32Array {
  let count = 0;
  for (const one of user ?? []) if (one === -1) count += 1;
  const rows = new Int32Array(count);
  for (let row = 0, at = 0; user && at < count; row += 1) if (user[row] === -1) rows[at++] = row;
  return rows;
}
