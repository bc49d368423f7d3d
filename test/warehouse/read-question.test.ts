import { LANGS } from "../../src/core/lang";
import { WarehouseFault } from "../../src/warehouse/fault";
import { faultSentence } from "../../src/warehouse/fault-sentence";
import { readQuestion } from "../../src/warehouse/question/read-question";
import { questionsFor } from "./questions";

const SPAN = { first: 46_082, last: 46_172 };
const read = (json: unknown) => readQuestion(json, SPAN);

test("every question read from its own JSON is itself", () => {
  for (const question of questionsFor(SPAN.first, SPAN.last)) expect(read(JSON.parse(JSON.stringify(question)))).toEqual(question);
});

test("days may be ISO texts, and what is left out ends with the events", () => {
  expect(read({ kind: "active", windowDays: 7, from: "2026-03-02" })).toEqual({ kind: "active", windowDays: 7, from: 46_083, to: 46_172 });
  // Seven days up to the seventh are the first that are all known; a single day needs no more than itself.
  const active = (part: object) => read({ kind: "active", ...part });
  expect(active({ windowDays: 7 })).toMatchObject({ from: 46_088, to: 46_172 });
  expect(active({ windowDays: 1 })).toMatchObject({ from: 46_082 });
  expect(active({ windowDays: 30, to: 46_090 })).toMatchObject({ from: 46_090, to: 46_090 });
  expect(active({ windowDays: 365 })).toMatchObject({ from: 46_172 });
  expect(read({ kind: "retention", days: [7] })).toMatchObject({ mode: "nday", window: "calendar", asOf: 46_172 });
});

test.each([
  [{ kind: "retentoin" }, "no-choice", "kind"],
  [{ kind: "retention", days: [] }, "no-texts", "days"],
  [{ kind: "retention", days: [1.5] }, "no-whole-number", "days"],
  [{ kind: "retention", days: [7], mode: "bracket", bracketEnd: 3 }, "no-whole-number", "bracketEnd"],
  [{ kind: "retention", days: [7], asof: "2026-03-01" }, "unknown-part", "asof"],
  [{ kind: "active", windowDays: 7, from: "2026-02-30" }, "no-day", "from"],
  [{ kind: "active", windowDays: 7, from: "2026-03-09", to: "2026-03-01" }, "end-before-start", "to"],
  [{ kind: "cohorts", metric: "value" }, "amount-missing", undefined],
  [{ kind: "funnel", steps: ["a", "b", "a"], withinSeconds: 1 }, "steps-repeat", undefined],
  [{ kind: "breakdown", ratios: [{ metric: "roi", from: { revenue: "GMV" } }] }, "no-operand", "ratios[0].from"],
  [{ kind: "span", filters: [{ field: "channel", in: "SEM" }] }, "no-texts", "filters[0].in"],
  ["span", "no-texts", "question"],
])("%j is refused with the part that is wrong", (json, key, part) => {
  let fault: unknown;
  try {
    read(json);
  } catch (problem) {
    fault = problem;
  }
  expect(fault).toBeInstanceOf(WarehouseFault);
  expect(fault).toMatchObject({ key, ...(part !== undefined && { detail: { part } }) });
  for (const lang of LANGS) expect(faultSentence(fault as WarehouseFault, lang)).not.toMatch(/undefined|“”/);
});
