import type { CellValue } from "../../../src/core/cell";
import type { RawArgument } from "../../../src/functions/define";
import { invoke } from "../../../src/functions/invoke";
import { findFunction } from "../../../src/functions/registry";

const call = (id: string, args: readonly RawArgument[]) => {
  const definition = findFunction(id);
  if (!definition) throw new Error(`no function ${id}`);
  return invoke(definition, args, "en");
};

const ROWS = 1_048_576;
const USERS = ROWS / 4;
/** 1 March 2026. */
const FIRST_DAY = 46_082;

/**
 * A column as high as a sheet, in no order. User u is first seen ten days from 1 March round and round, twice that day;
 * a quarter of the users come
 * back on day 7, the others on day 5. Ids are numbers on one row and the same numbers as text on the next. A quarter of
 * the rows lacks the id or the time.
 */
const ids: CellValue[][] = new Array<CellValue[]>(ROWS);
const times: CellValue[][] = new Array<CellValue[]>(ROWS);
for (let row = 0; row < ROWS; row += 1) {
  // An odd factor reaches every row once.
  const k = Number((BigInt(row) * 654_321n) % BigInt(ROWS));
  const user = Math.floor(k / 3);
  const born = FIRST_DAY + (user % 10);
  if (user >= USERS) {
    ids[row] = [k % 2 === 0 ? null : user];
    times[row] = [k % 2 === 0 ? FIRST_DAY : ""];
  } else {
    ids[row] = [k % 2 === 0 ? user : String(user)];
    times[row] = [k % 3 === 0 ? born + 0.25 : k % 3 === 1 ? born + 0.75 : born + (user % 4 === 0 ? 7 : 5) + 0.5];
  }
}

describe("a column of 1,048,576 rows, unsorted, with duplicates, blanks, and ids as numbers and text", () => {
  test("OPS.RETENTION_LOG gives the quarter that came back on day 7, and the rest on day 5", () => {
    expect(call("RETENTION_LOG", [ids, times, [[5], [6], [7]], null, null, FIRST_DAY + 30])).toEqual([[0.75], [0], [0.25]]);
  });

  test("OPS.ACTIVE_USERS gives every user once over the whole time, and those born on the first day for that day", () => {
    expect(call("ACTIVE_USERS", [ids, times, FIRST_DAY + 30, 31])).toBe(USERS);
    expect(call("ACTIVE_USERS", [ids, times, FIRST_DAY, 1])).toBe(Math.ceil(USERS / 10));
  });

  test("OPS.COHORT_TABLE has every user in one cohort and twice in the table", () => {
    const table = call("COHORT_TABLE", [ids, times, "day", "users"]) as [number, number, ...CellValue[]][];
    expect(table.map(([start]) => start)).toEqual(Array.from({ length: 10 }, (_, d) => FIRST_DAY + d));
    expect(table.reduce((sum, [, size = 0]) => sum + size, 0)).toBe(USERS);
    // The log ends 7 days after the last cohort began at the latest.
    for (const [, size = 0, ...active] of table) {
      const users = active.map(Number);
      expect(users[0]).toBe(size);
      expect((users[5] ?? 0) + (users[7] ?? 0)).toBe(size);
      expect(users.reduce((sum, count) => sum + count, 0)).toBe(2 * size);
    }
    // Whoever is born on an odd day has an odd number, which 4 does not divide.
    table.forEach(([, , ...active], d) => expect(Number(active[7]) > 0).toBe(d % 2 === 0));
  });

  test("OPS.BTYD_SUMMARY has a row for each user, one repeat each, whose ages add up", () => {
    const summary = call("BTYD_SUMMARY", [ids, times, null, FIRST_DAY + 30, 1]) as number[][];
    expect(summary).toHaveLength(USERS);
    const total = (column: number) => summary.reduce((sum, row) => sum + (row[column] ?? 0), 0);
    expect(total(1)).toBe(USERS);
    expect(total(2)).toBe((USERS / 4) * 7 + ((USERS * 3) / 4) * 5);
    expect(total(3)).toBe(Array.from({ length: USERS }, (_, u) => 30 - (u % 10)).reduce((sum, age) => sum + age, 0));
  });

  test("an error value in the last row is passed on", () => {
    const broken = times.with(ROWS - 1, [{ error: "#REF!" }]);
    for (const [id, rest] of [
      ["RETENTION_LOG", [1]],
      ["ACTIVE_USERS", [FIRST_DAY]],
      ["COHORT_TABLE", []],
      ["BTYD_SUMMARY", []],
    ] as const) {
      expect(call(id, [ids, broken, ...rest])).toEqual({ error: "#REF!" });
    }
  });
});

test("OPS.BTYD_SUMMARY of more customers than a sheet has rows says so", () => {
  const two = Array.from({ length: ROWS / 2 + 1 }, (_, row) => [2 * row, 2 * row + 1]);
  expect(call("BTYD_SUMMARY", [two, two.map(() => [FIRST_DAY, FIRST_DAY])])).toEqual(
    expect.objectContaining({ error: "#VALUE!", message: expect.stringContaining("1048578") }),
  );
});
