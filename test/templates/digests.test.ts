import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { LANGS } from "../../src/core/lang";
import { layoutProblems } from "../../src/plan/layout-problems";
import { TEMPLATES } from "../../src/templates/registry";
import type { Engine } from "../../src/workbench/engine/create-engine";
import { calculated, valuesOf } from "./support/calculate";
import { digestOf } from "./support/digest";
import { planOf } from "./support/every-plan";
import { opened } from "./support/opened";

const FOLDER = path.join(__dirname, "digests");
/**
 * `UPDATE_DIGESTS=1 npx jest test/templates/digests.test.ts` writes them anew; what has changed is then read like prose
 * before it is committed.
 */
const update = process.env["UPDATE_DIGESTS"] === "1";

/** The day on which the plans are made, for formulas that ask for today. Only the clock stands still: the engine waits by timers. */
const stopClock = (): void => {
  jest.useFakeTimers({
    now: new Date(2026, 10, 22, 12),
    doNotFake: [
      "hrtime",
      "nextTick",
      "performance",
      "queueMicrotask",
      "setImmediate",
      "clearImmediate",
      "setInterval",
      "clearInterval",
      "setTimeout",
      "clearTimeout",
    ],
  });
};

jest.setTimeout(120_000);

describe.each(LANGS)("in %s", (lang) => {
  const plans = new Map(TEMPLATES.map(({ id }) => [id, planOf(id, lang)]));
  let engine: Engine;
  beforeAll(async () => {
    stopClock();
    engine = await calculated([...plans.values()]);
  });
  afterAll(() => {
    engine.dispose();
    jest.useRealTimers();
  });

  test.each([...plans])("%s reads as it was reviewed", (id, plan) => {
    const file = path.join(FOLDER, `${id}.${lang}.txt`);
    const digest = digestOf(plan, opened(id, lang), valuesOf(engine, plan));
    if (update) {
      mkdirSync(FOLDER, { recursive: true });
      writeFileSync(file, digest);
    }
    expect(existsSync(file) ? readFileSync(file, "utf8") : "").toBe(digest);
  });

  test.each([...plans])("%s shows whole what its samples come to", (_, plan) => {
    const values = valuesOf(engine, plan);
    expect(layoutProblems(plan, (row, column) => values.at(row, column))).toEqual([]);
  });
});
