import { takeTurns } from "../../../src/excel/functions/turns";

/** Keeps the thread for about a third of a slice. */
function work(): void {
  const until = performance.now() + 15;
  while (performance.now() < until);
}

test("a call that finds the thread free is answered at once, without a promise", () => {
  const turns = takeTurns();
  expect(turns(() => 42)).toBe(42);
  expect(() =>
    turns(() => {
      throw new RangeError("no");
    }),
  ).toThrow(RangeError);
});

test("a row of long calls is answered in order, and lets a timer have its turn before the last", async () => {
  const turns = takeTurns();
  const happened: (number | "timer")[] = [];
  setTimeout(() => happened.push("timer"), 0);
  const calls = Array.from({ length: 12 }, (_, i) =>
    turns(() => {
      work();
      happened.push(i);
      return i;
    }),
  );
  expect(await Promise.all(calls)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
  expect(happened.filter((each) => each !== "timer")).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
  expect(happened.indexOf("timer")).toBeLessThan(happened.indexOf(11));
});

test("an error of a call that had to wait is that call's alone", async () => {
  const turns = takeTurns();
  for (let i = 0; i < 4; i += 1) void turns(work);
  const failing = turns(() => {
    throw new RangeError("no");
  });
  const next = turns(() => "fine");
  await expect(failing).rejects.toThrow(RangeError);
  expect(await next).toBe("fine");
});
