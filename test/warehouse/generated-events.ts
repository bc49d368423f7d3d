import { UNIX_EPOCH } from "../../src/core/cells/serial-date";
import { tableOfCells } from "../../src/warehouse/events/table-of-cells";
import type { EventTable } from "../../src/warehouse/events/event-table";
import { offsetAt, type ZoneOffsets } from "../../src/warehouse/zone/wall-clock";

/** A row as an export has it; nulls are blank cells. */
export interface EventRow {
  readonly user: string | null;
  /** Since 1970, on the clock of the export. */
  readonly seconds: number | null;
  readonly event: string;
  readonly channel: string;
  readonly cents: number | null;
  readonly spendCents: number | null;
}

const DAY = 86_400;
/** 1 October 2025; 200 days from there the year and the clocks of both hemispheres change. */
const START = Date.UTC(2025, 9, 1) / 1000;
const DAYS = 200;
export const STEPS = ["view", "cart", "pay"];
const CHANNELS = ["抖音", "小红书", "SEM", `O'Brien "x"`, "a\\b", "email", "", "Zebra", "% -- ;"];

/** Mulberry32: the same rows wherever they are made. */
export function seeded(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Ids with zeros in front, of 19 digits, in two cases, in Chinese, with quotes; or digits alone. */
const idOf = (user: number, mixed: boolean): string =>
  mixed
    ? ([String(user), `00${user}`, `U${user}`, `u${user}`, `922337203685${user + 1_000_000}`, `用户${user}`, `o'${user}`][
        user % 7
      ] as string)
    : String(user + 1);

/**
 * A log as exports are: unsorted, a quarter of the events at the time of another one, users and times that are missing, midnights, returns
 * after exactly 24 hours and a second less, refunds, amounts that nobody entered.
 */
export function* generatedEvents(rows: number, mixed: boolean, seed = 7): Generator<EventRow> {
  const random = seeded(seed);
  for (let row = 0; row < rows; row += 1) {
    const user = Math.floor(random() * random() * Math.ceil(rows / 9));
    const own = seeded(user + 1);
    const born = Math.floor(own() * DAYS) * DAY + Math.floor(own() * DAY);
    const dice = random();
    const away = Math.floor(-Math.log(1 - random()) * 20 * DAY);
    const gap = dice < 0.25 ? 0 : dice < 0.3 ? DAY : dice < 0.33 ? DAY - 1 : dice < 0.36 ? 7 * DAY : away;
    const at = Math.min(born + gap, DAYS * DAY - 1);
    const blank = random();
    const refund = random() < 0.04;
    const cents = Math.floor(random() * random() * 50_000);
    yield {
      user: blank < 0.004 ? null : idOf(user, mixed),
      seconds: blank > 0.996 ? null : START + (random() < 0.02 ? at - (at % DAY) : at),
      event: STEPS[Math.floor(random() * random() * STEPS.length)] as string,
      channel: CHANNELS[Math.floor(random() * CHANNELS.length)] as string,
      cents: random() < 0.02 ? null : refund ? -cents : cents,
      spendCents: random() < 0.05 ? null : Math.floor(random() * 20_000),
    };
  }
}

export const serialOf = (seconds: number, zone?: ZoneOffsets): number =>
  (seconds + (zone ? offsetAt(zone, seconds) : 0)) / DAY + UNIX_EPOCH;

const amount = (cents: number | null): number | null => (cents === null ? null : cents / 100);

/** The rows as cells: every other id of digits is a number there. */
export function cellsOfEvents(rows: readonly EventRow[], zone?: ZoneOffsets): EventTable {
  const isNumber = (id: string): boolean => /^[1-9]\d{0,14}$/.test(id);
  return tableOfCells({
    user: rows.map(({ user }, row) => (user !== null && row % 2 === 0 && isNumber(user) ? Number(user) : user)),
    time: rows.map(({ seconds }) => (seconds === null ? null : serialOf(seconds, zone))),
    texts: { event: rows.map(({ event }) => event), channel: rows.map(({ channel }) => channel) },
    amounts: { revenue: rows.map(({ cents }) => amount(cents)), spend: rows.map(({ spendCents }) => amount(spendCents)) },
  });
}
