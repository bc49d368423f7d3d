import type { Log } from "./generated-log";

/*
 * The best that could be written for this log and nothing else: one cell a row, ids of up to eight ASCII characters, no blanks, no
 * numbers among the ids, no errors, dates of this century, one mode. Ids are packed into two integers and numbered in
 * the same loop that reads
 * them; all else is typed arrays.
 */

interface NumberedLog {
  readonly user: Int32Array;
  readonly day: Int32Array;
  readonly users: number;
  readonly first: number;
  readonly last: number;
}

function numbered({ ids, times }: Log): NumberedLog {
  const count = ids.length;
  const user = new Int32Array(count);
  const day = new Int32Array(count);
  let mask = 4095;
  let slots = new Int32Array(mask + 1);
  let lows = new Int32Array(mask + 1);
  let highs = new Int32Array(mask + 1);
  let users = 0;
  let first = 2_147_483_647;
  let last = 0;
  for (let i = 0; i < count; i += 1) {
    const id = ids[i]![0]!;
    let low = 0;
    let high = id.length;
    for (let k = 0; k < id.length; k += 1) {
      high = (high << 7) | (low >>> 25);
      low = (low << 7) | id.charCodeAt(k);
    }
    const hash = Math.imul(low ^ Math.imul(high, 0x9e3779b1), 0x85ebca6b);
    let slot = (hash ^ (hash >>> 15)) & mask;
    let number: number;
    for (;;) {
      number = slots[slot]! - 1;
      if (number < 0) {
        number = users;
        users += 1;
        slots[slot] = users;
        lows[number] = low;
        highs[number] = high;
        if (2 * users > mask) {
          mask = 2 * mask + 1;
          [slots, lows, highs] = widened(lows, highs, users, mask);
        }
        break;
      }
      if (lows[number] === low && highs[number] === high) break;
      slot = (slot + 1) & mask;
    }
    user[i] = number;
    const date = times[i]![0]! | 0;
    day[i] = date;
    if (date < first) first = date;
    if (date > last) last = date;
  }
  return { user, day, users, first, last };
}

function widened(
  lows: Int32Array,
  highs: Int32Array,
  users: number,
  mask: number,
): [Int32Array<ArrayBuffer>, Int32Array<ArrayBuffer>, Int32Array<ArrayBuffer>] {
  const slots = new Int32Array(mask + 1);
  for (let number = 0; number < users; number += 1) {
    const hash = Math.imul(lows[number]! ^ Math.imul(highs[number]!, 0x9e3779b1), 0x85ebca6b);
    let slot = (hash ^ (hash >>> 15)) & mask;
    while (slots[slot] !== 0) slot = (slot + 1) & mask;
    slots[slot] = number + 1;
  }
  const [widerLows, widerHighs] = [new Int32Array(mask + 1), new Int32Array(mask + 1)];
  widerLows.set(lows);
  widerHighs.set(highs);
  return [slots, widerLows, widerHighs];
}

export function retentionByHand(log: Log, n: number): number {
  const { user, day, users, last } = numbered(log);
  const target = new Int32Array(users).fill(2_147_483_647);
  for (let i = 0; i < user.length; i += 1) {
    const who = user[i]!;
    if (day[i]! < target[who]!) target[who] = day[i]!;
  }
  let mature = 0;
  for (let who = 0; who < users; who += 1) {
    target[who] = target[who]! + n;
    if (target[who]! <= last) mature += 1;
  }
  let back = 0;
  for (let i = 0; i < user.length; i += 1) {
    const who = user[i]!;
    if (day[i] === target[who]) {
      back += 1;
      target[who] = -1;
    }
  }
  return back / mature;
}

/** Distinct users, row by cohort month and column by month, both from the first month on. `monthOf` is asked once a day. */
export function cohortsByHand(
  log: Log,
  monthOf: (day: number) => number,
): { readonly first: number; readonly months: number; readonly users: Int32Array } {
  const { user, day, users, first, last } = numbered(log);
  const firstMonth = monthOf(first);
  const months = monthOf(last) - firstMonth + 1;
  const monthOfDay = Int32Array.from({ length: last - first + 1 }, (_, i) => monthOf(first + i) - firstMonth);
  // A bit for each user and month; up to 32 months.
  const seen = new Int32Array(users);
  for (let i = 0; i < user.length; i += 1) seen[user[i]!]! |= 1 << monthOfDay[day[i]! - first]!;
  const cells = new Int32Array(months * months);
  for (let who = 0; who < users; who += 1) {
    const bits = seen[who]!;
    const born = 31 - Math.clz32(bits & -bits);
    for (let month = born; month < months; month += 1) cells[born * months + month]! += (bits >>> month) & 1;
  }
  return { first: firstMonth, months, users: cells };
}
