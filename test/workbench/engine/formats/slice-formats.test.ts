import fc from "fast-check";
import { ConditionalFormattingService } from "@univerjs/sheets-conditional-formatting";
import { createHeadlessEngine } from "../../../../src/workbench/engine/headless";
import { drawRulesInSlices } from "../../../../src/workbench/engine/formula/rule-formulas";
import { sliceFormats } from "../../../../src/workbench/engine/formats/slice-formats";
import { fileToSnapshot } from "../../../../src/workbench/files/file-to-snapshot";
import type { FileConditional } from "../../../../src/files/file-rules";
import type { FileSheet } from "../../../../src/files/file-workbook";
import { formatsLookedAt } from "../../support/formats-looked-at";

const ROWS = 6;
const SHEET = "sheet-1";
const EVERYTHING = [{ row: 0, column: 0, rows: ROWS, columns: 2 }];
type Rule = FileConditional["rule"];

/** Every rule with a fill of its own, so that a look tells which of them is met first. */
const rules: readonly ((limit: number, fill: string) => Rule)[] = [
  (limit, fill) => ({ kind: "formula", formula: `A1>${limit}`, style: { fill } }),
  (limit, fill) => ({ kind: "formula", formula: `COUNTIF($A$1:$A$${ROWS},A1)>${limit}`, style: { fill } }),
  (limit, fill) => ({ kind: "compare", operator: "greaterThan", first: String(limit), style: { fill } }),
];

async function opened(values: readonly number[], given: readonly (readonly [number, number])[]) {
  const conditionals = given.map(([kind, limit], i): FileConditional => ({
    areas: EVERYTHING,
    stopIfTrue: false,
    rule: rules[kind % rules.length]!(limit, `#0000${(i % 256).toString(16).padStart(2, "0").toUpperCase()}`),
  }));
  const sheet: FileSheet = {
    name: "S",
    state: "visible",
    gridlines: true,
    columns: [],
    rows: [],
    merges: [],
    tables: [],
    names: [],
    validations: [],
    notes: [],
    charts: [],
    conditionals,
    cells: values.map((value, i) => ({ row: Math.floor(i / 2), column: i % 2, value })),
  };
  const { snapshot } = fileToSnapshot({
    sheets: [sheet],
    names: [],
    dateSystem: 1900,
    activeSheet: 0,
    defaultFont: { name: "Calibri", size: 11 },
  });
  const engine = createHeadlessEngine({ snapshot });
  await engine.settle();
  const service = engine.injector.get(ConditionalFormattingService);
  return { engine, looks: () => values.map((_, i) => service.composeStyle("workbook", SHEET, Math.floor(i / 2), i % 2)?.style?.bg?.rgb) };
}

test("drawn in slices, cells come to look as when all formats are worked out at once, also after an edit", async () => {
  const rule = fc.tuple(fc.nat(2), fc.integer({ min: 0, max: 6 }));
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.integer({ min: 0, max: 8 }), { minLength: 2 * ROWS, maxLength: 2 * ROWS }),
      fc.array(rule, { minLength: 1, maxLength: 20 }),
      async (values, given) => {
        const [whole, sliced] = [await opened(values, given), await opened(values, given)];
        try {
          drawRulesInSlices(sliced.engine.injector);
          let drawnAgain = 0;
          let clock = 0;
          // A clock that runs while formats are worked out, so that only a few of them have time in one turn of the page.
          const formats = sliceFormats(
            sliced.engine.injector,
            () => {
              drawnAgain += 1;
            },
            () => (clock += 15),
          );
          const drawn = async () => {
            for (let turns = 0; ; turns += 1) {
              const looks = sliced.looks();
              if (!formats.waiting) return looks;
              await new Promise((resolve) => {
                setTimeout(resolve);
              });
              expect(drawnAgain).toBeGreaterThan(turns);
            }
          };
          expect(await drawn()).toEqual(whole.looks());
          for (const { engine } of [whole, sliced]) {
            engine.workbook.getActiveSheet().getRange(3, 0).setValue(7);
            await engine.settle();
            await formatsLookedAt(engine);
          }
          expect(await drawn()).toEqual(whole.looks());
          expect(drawnAgain).toBeGreaterThan(0);
          formats.dispose();
        } finally {
          whole.engine.dispose();
          sliced.engine.dispose();
        }
      },
    ),
    { numRuns: 3 },
  );
});
