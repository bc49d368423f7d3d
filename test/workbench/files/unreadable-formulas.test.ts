import fc from "fast-check";
import type { FileSheet, FileWorkbook } from "../../../src/files/file-workbook";
import { encodeKept } from "../../../src/files/xlsx/encode-kept";
import { LANGS } from "../../../src/core/lang";
import { createHeadlessEngine } from "../../../src/workbench/engine/headless";
import { fileToSnapshot } from "../../../src/workbench/files/file-to-snapshot";
import { lossLines } from "../../../src/workbench/page/files/loss-lines";
import { openFile, saveXlsx } from "../../../src/workbench/page/files/xlsx-door";

const AREA = { row: 0, column: 4, rows: 3, columns: 1 };
const STYLE = { fill: "#FFFF00" };
const sheet: FileSheet = {
  name: "S",
  state: "visible",
  gridlines: true,
  cells: [{ row: 0, column: 0, value: 5 }],
  columns: [],
  rows: [],
  merges: [],
  tables: [],
  names: [],
  validations: [],
  conditionals: [],
  notes: [],
  charts: [],
};
const workbookOf = (part: Partial<FileSheet>, names: FileWorkbook["names"] = []): FileWorkbook => ({
  sheets: [{ ...sheet, ...part }],
  names,
  dateSystem: 1900,
  activeSheet: 0,
  defaultFont: { name: "Calibri", size: 11 },
});

// What no spreadsheet writes: ECMA-376 part 1, 18.17.2, knows none of them as a formula.
const UNREADABLE = ["SUM(", "1+", "T[", "A1 B1)", '"abc', "{1,2;3}", "A1 2"] as const;

test("cells with formulas that cannot be read keep their values and are named before the workbook is opened; all others calculate", async () => {
  const cells = [
    { row: 0, column: 0, value: 5, formula: "SUM(" },
    { row: 1, column: 1, value: "kept", formula: "T[" },
    { row: 2, column: 0, value: 0, formula: "A1*2" },
    { row: 4, column: 0, value: 7, formula: "1+", array: { area: { row: 4, column: 0, rows: 2, columns: 1 }, dynamic: false } },
    { row: 5, column: 0, value: 8 },
  ];
  const { bytes } = await encodeKept(workbookOf({ cells }));
  const { snapshot, losses } = await openFile(bytes, "book.xlsx", () => undefined);
  expect(losses).toEqual([{ kind: "formula", count: 3, sheet: "S", name: "A1, B2, A5" }]);
  for (const lang of LANGS) expect(lossLines(losses, lang)[0]).toContain("A1, B2, A5");
  const engine = createHeadlessEngine({ snapshot });
  await engine.settle();
  const held = engine.cells(engine.workbook.getActiveSheet().getSheetId());
  expect([held.value(0, 0), held.value(1, 1), held.value(2, 0), held.value(4, 0), held.value(5, 0)]).toEqual([5, "kept", 10, 7, 8]);
  expect([held.formula(0, 0), held.formula(2, 0)]).toEqual([5, "=A1*2"]);
  const again = await openFile((await saveXlsx(engine)).bytes, "book.xlsx", () => undefined);
  expect(again.losses).toEqual([]);
  engine.dispose();
});

test("whatever names and rules of a file cannot be read, each is told and the rest is there", () => {
  const formulas = fc.array(fc.constantFrom("$A$1>1", ...UNREADABLE), { maxLength: 5 });
  fc.assert(
    fc.property(formulas, formulas, formulas, (ofNames, ofValidations, ofConditionals) => {
      const { snapshot, losses } = fileToSnapshot(
        workbookOf(
          {
            validations: ofValidations.map((formula) => ({ areas: [AREA], rule: { kind: "custom", formula }, allowBlank: true })),
            conditionals: ofConditionals.map((formula) => ({
              areas: [AREA],
              stopIfTrue: false,
              rule: { kind: "formula", formula, style: STYLE },
            })),
          },
          ofNames.map((refersTo, at) => ({ name: `Name${at}`, refersTo })),
        ),
      );
      const lost = (kind: string) => losses.filter((one) => one.kind === kind).reduce((sum, { count }) => sum + count, 0);
      const bad = (all: readonly string[]) => all.filter((one) => one !== "$A$1>1").length;
      expect([lost("nameKind"), lost("validationKind"), lost("conditionalKind")]).toEqual(
        [ofNames, ofValidations, ofConditionals].map(bad),
      );
      const resource = (name: string): unknown => JSON.parse(snapshot.resources?.find((one) => one.name === name)?.data ?? "{}");
      expect(Object.keys(resource("SHEET_DEFINED_NAME_PLUGIN") as object)).toHaveLength(ofNames.length - bad(ofNames));
    }),
    { numRuns: 50 },
  );
});
