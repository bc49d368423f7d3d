import { isCellError } from "../../../src/core/cell";
import { LANGS } from "../../../src/core/lang";
import { planToFile } from "../../../src/files/xlsx/plan-to-file";
import { SETS } from "../../../src/templates/sets/registry";
import { createHeadlessEngine } from "../../../src/workbench/engine/headless";
import { fileToSnapshot } from "../../../src/workbench/files/file-to-snapshot";
import { snapshotToFile } from "../../../src/workbench/files/snapshot-to-file";
import { rendered } from "../../templates/sets/support";
import { hasProgram } from "./has-program";
import { recalculate } from "./recalculate";
import { sameValue } from "./same-value";

const HAS_OFFICE = hasProgram("soffice");
if (!HAS_OFFICE) console.warn("LibreOffice (soffice) is not installed: the linked sets were not compared with it.");

jest.setTimeout(240_000);

/** In the samples of a fixed day; TODAY() is that of the run in both programs. */
const DAY = 46_082;

const cases = SETS.flatMap(({ id }) => LANGS.map((lang) => [id, lang] as const));

describe.each(cases)("the file of the set %s in %s", (id, lang) => {
  (HAS_OFFICE ? test : test.skip)("is calculated by LibreOffice to what the embedded engine does, over all its sheets", async () => {
    const plans = rendered(id, lang, "yuan", { today: DAY }).map(({ plan }) => plan);
    const file = planToFile(plans);
    const theirs = await recalculate(file);
    const engine = createHeadlessEngine({ snapshot: fileToSnapshot(file).snapshot });
    try {
      await engine.settle();
      const ours = snapshotToFile(engine.save()).workbook;
      expect(ours.sheets.map(({ name }) => name)).toEqual(plans.map(({ sheetName }) => sheetName));
      for (const { name, cells } of ours.sheets) {
        const there = theirs.sheets.find((sheet) => sheet.name === name);
        const known = new Map(there?.cells.map(({ row, column, value }) => [`${row},${column}`, value]));
        const formulas = cells.filter(({ formula }) => formula !== undefined);
        const different = formulas.flatMap(({ row, column, formula, value }) => {
          const other = known.get(`${row},${column}`) ?? null;
          return isCellError(value) || !sameValue(value, other) ? [{ name, row, column, formula, ours: value, theirs: other }] : [];
        });
        expect(different).toEqual([]);
        expect(formulas.length).toBeGreaterThan(0);
      }
    } finally {
      engine.dispose();
    }
  });
});
