import fc from "fast-check";
import { offsetAt, zoneOffsets } from "../../src/warehouse/zone/wall-clock";

/** Half-hour zones, half-hour changes, both hemispheres, a zone that skipped a day, one without changes. */
const ZONES = [
  "Asia/Shanghai",
  "Asia/Kolkata",
  "Australia/Lord_Howe",
  "America/New_York",
  "America/St_Johns",
  "Pacific/Apia",
  "Europe/Lisbon",
];
const FROM = Date.UTC(2011, 0, 1) / 1000;
const TO = Date.UTC(2027, 0, 1) / 1000;

/** The wall clock as another locale writes it, read back. */
function shownAt(zone: string, instant: number): number {
  const text = new Intl.DateTimeFormat("sv-SE", { timeZone: zone, dateStyle: "short", timeStyle: "medium" }).format(instant * 1000);
  return Date.parse(`${text.replace(" ", "T")}Z`) / 1000;
}

test.each(ZONES)("the offsets of %s show the platform's wall clock, on both sides of every change", (zone) => {
  const offsets = zoneOffsets(zone, FROM, TO);
  const agree = (instant: number): void => expect(instant + offsetAt(offsets, instant)).toBe(shownAt(zone, instant));
  for (const change of offsets.since.slice(1)) [change - 1, change].forEach(agree);
  fc.assert(fc.property(fc.integer({ min: FROM, max: TO }), agree), { numRuns: 50 });
});

test("a zone that does not exist is refused", () => {
  expect(() => zoneOffsets("Asia/Atlantis", FROM, TO)).toThrow(RangeError);
});
