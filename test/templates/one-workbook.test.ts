import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { LANGS } from "../../src/core/lang";
import { layoutProblems } from "../../src/plan/layout-problems";
import { TEMPLATE_CASES } from "../gallery/template-cases";
import { digestOf } from "./support/digest";
import { namesOf, onOneWorkbook, sheetsAreSound } from "./support/on-one-workbook";

const FOLDER = path.join(__dirname, "digests");
/**
 * `UPDATE_DIGESTS=1 npx jest test/templates/one-workbook.test.ts` writes them anew; what has changed is then read like prose
 * before it is committed.
 */
const update = process.env["UPDATE_DIGESTS"] === "1";

describe.each(LANGS)("all templates on the sheets of one workbook, in %s", (lang) => {
  // Where there are two units, the sheets with samples are in the one and those without in the other; `npm test -- thorough` has the rest.
  const own = TEMPLATE_CASES.filter((each) => each.lang === lang);
  const hasUnits = own.some(({ unit }) => unit !== "yuan");
  const cases = hasUnits ? own.filter(({ unit, empty }) => (unit === "yuan") !== empty) : own;
  const sheetOf = onOneWorkbook(cases);

  sheetsAreSound(cases, sheetOf);

  const sampled = namesOf(cases.filter(({ empty }) => !empty));
  test.each(sampled)("%s reads as it was reviewed", (name) => {
    const { plan, template, values } = sheetOf(name);
    const file = path.join(FOLDER, `${plan.id}.${lang}.txt`);
    const digest = digestOf(plan, template, values);
    if (update) {
      mkdirSync(FOLDER, { recursive: true });
      writeFileSync(file, digest);
    }
    expect(existsSync(file) ? readFileSync(file, "utf8") : "").toBe(digest);
  });

  test.each(sampled)("%s shows whole what its samples come to", (name) => {
    const { plan, values } = sheetOf(name);
    expect(layoutProblems(plan, (row, column) => values.at(row, column))).toEqual([]);
  });
});
