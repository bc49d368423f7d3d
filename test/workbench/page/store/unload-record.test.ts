import { unloadRecord } from "../../../../src/workbench/page/store/unload-record";
import type { WorkbookRecord } from "../../../../src/workbench/page/store/workbook-record";

/** As the Web Storage standard has it: a key and a value of text, and a `QuotaExceededError` where there is no room. */
function storage(room = Number.POSITIVE_INFINITY): Storage {
  const texts = new Map<string, string>();
  return {
    get length() {
      return texts.size;
    },
    key: (at) => [...texts.keys()][at] ?? null,
    getItem: (key) => texts.get(key) ?? null,
    setItem: (key, text) => {
      if (text.length > room) throw new DOMException("full", "QuotaExceededError");
      texts.set(key, text);
    },
    removeItem: (key) => void texts.delete(key),
    clear: () => texts.clear(),
  };
}

const record = (savedAt: string): WorkbookRecord => ({
  version: 1,
  savedAt,
  snapshot: "{}",
  view: { sheetId: "", selection: "A1", row: 0, column: 0 },
});
const [EARLIER, LATER] = [record("2026-11-28T10:00:00.000Z"), record("2026-11-28T10:00:00.300Z")];

test("what was written while the page was left is opened where it is later than the store's, and is gone once that has it", () => {
  const where = storage();
  const unload = unloadRecord(() => where);
  expect(unload.laterThan(EARLIER)).toBeUndefined();
  expect(unload.keep(LATER)).toBe(true);
  expect(unload.laterThan(EARLIER)).toEqual(LATER);
  expect(unload.laterThan(undefined)).toEqual(LATER);
  expect(unload.laterThan(LATER)).toBeUndefined();
  unload.clear();
  expect(unload.laterThan(EARLIER)).toBeUndefined();
});

test("an earlier one does not replace the store's", () => {
  const where = storage();
  unloadRecord(() => where).keep(EARLIER);
  expect(unloadRecord(() => where).laterThan(LATER)).toBeUndefined();
});

test("no room and no storage are said", () => {
  const full = storage(10);
  expect(unloadRecord(() => full).keep(LATER)).toBe(false);
  const blocked = unloadRecord(() => {
    throw new DOMException("blocked", "SecurityError");
  });
  expect(blocked.keep(LATER)).toBe(false);
  expect(blocked.laterThan(EARLIER)).toBeUndefined();
});

test("what cannot be read is handed over as it is, so that somebody is asked", () => {
  const where = storage();
  where.setItem("opsplan-workbench-unload", "{half");
  expect(unloadRecord(() => where).laterThan(LATER)).toBe("{half");
});
