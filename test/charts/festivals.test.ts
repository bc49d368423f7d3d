import { enteredFestivals, festivalKey, festivalsIn } from "../../src/charts/festivals/festival-days";
import { FESTIVALS } from "../../src/charts/festivals/festivals";
import { isoDayOfSerial, serialOfIsoDay, timeOfSerial } from "../../src/core/cells/serial-date";

const serial = (iso: string): number => serialOfIsoDay(iso) ?? NaN;
const year = (number: number) => ({ start: serial(`${number}-01-01`), end: serial(`${number}-12-31`) });
const firstDay = (id: string, number: number): string | undefined => {
  const found = festivalsIn(year(number), "all").find((one) => one.id === id);
  return found && isoDayOfSerial(found.start);
};

test.each([
  ["easter", 2024, "2024-03-31"],
  ["easter", 2025, "2025-04-20"],
  ["easter", 2026, "2026-04-05"],
  ["easter", 2038, "2038-04-25"],
  ["black-friday", 2024, "2024-11-29"],
  ["black-friday", 2026, "2026-11-27"],
  ["cyber-monday", 2024, "2024-12-02"],
  ["mothers-day", 2026, "2026-05-10"],
  ["618", 2026, "2026-06-18"],
] as const)("%s of %d is %s, as calendars print it", (id, number, day) => expect(firstDay(id, number)).toBe(day));

/** The new moons of 6 February 2027, 23:56 in Beijing, and of 3 February 2030, 0:08, lie on the other side of midnight for ICU. */
const NEAR_MIDNIGHT = ["2027-02-06", "2030-02-03"];

const LUNAR: Readonly<Record<string, string>> = { "spring-festival": "1/1", qixi: "7/7", "mid-autumn": "8/15" };

test.each(Object.entries(LUNAR))("%s is the day %s of the Chinese calendar that the runtime's ICU knows", (id, monthAndDay) => {
  const rule = FESTIVALS.find((one) => one.id === id)?.rule;
  const days = rule?.kind === "listed" ? rule.days : [];
  expect(days.length).toBeGreaterThan(10);
  const format = new Intl.DateTimeFormat("en-u-ca-chinese", { month: "numeric", day: "numeric", timeZone: "UTC" });
  for (const day of days.filter((one) => !NEAR_MIDNIGHT.includes(one))) {
    const parts = format.formatToParts(new Date(timeOfSerial(serial(day))));
    const part = (type: "month" | "day") => parts.find((one) => one.type === type)?.value;
    expect([day, `${part("month")}/${part("day")}`]).toEqual([day, monthAndDay]);
  }
});

test("the weeks of New Year shopping begin in the year before where the lunar year begins in January", () =>
  expect(firstDay("new-year-goods", 2022)).toBe("2022-01-04"));

test("a festival lasts its days, and one of its days is enough to be there", () =>
  expect(festivalsIn({ start: serial("2026-10-07"), end: serial("2026-10-09") }, "cn").map(({ id }) => id)).toEqual(["national-day"]));

test("only those of the region that was chosen are there", () => {
  expect(festivalsIn(year(2026), "western").some(({ id }) => id === "618")).toBe(false);
  expect(festivalsIn(year(2026), "none")).toEqual([]);
});

test("a day that was entered is one more festival, or takes the place of the one it names in that year", () => {
  const own = { "festival:Prime Day": serial("2026-07-14"), "festival:店庆": serial("2026-09-09"), target: 5 };
  const found = festivalsIn(year(2026), "all", own);
  expect(found.filter(({ text }) => text.en === "Prime Day").map(({ start }) => isoDayOfSerial(start))).toEqual(["2026-07-14"]);
  expect(found.filter(({ text }) => text["zh-CN"] === "店庆")).toHaveLength(1);
  expect(
    festivalsIn(year(2025), "all", own)
      .filter(({ text }) => text.en === "Prime Day")
      .map(({ start }) => isoDayOfSerial(start)),
  ).toEqual(["2025-07-08"]);
});

test("days of one name are entered for each year, under a key that tells them apart", () => {
  const days = ["2026-07-14", "2027-07-13"].map(serial);
  const own = Object.fromEntries(days.map((day) => [festivalKey(" Prime Day ", day), day]));
  expect(Object.keys(own)).toEqual(["festival:Prime Day:2026", "festival:Prime Day:2027"]);
  expect(enteredFestivals(own).map(({ name, day }) => [name, isoDayOfSerial(day)])).toEqual([
    ["Prime Day", "2026-07-14"],
    ["Prime Day", "2027-07-13"],
  ]);
  expect(festivalsIn(year(2027), "western", own).filter(({ text }) => text.en === "Prime Day")).toHaveLength(1);
});
