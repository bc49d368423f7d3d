import fc from "fast-check";
import { decode } from "../../../src/files/xlsx/decode";
import type { FileConditional, FileValidation } from "../../../src/files/file-rules";
import type { FileSheet, FileWorkbook } from "../../../src/files/file-workbook";
import { encodeKept } from "../../../src/files/xlsx/encode-kept";
import { fileToSnapshot } from "../../../src/workbench/files/file-to-snapshot";
import { snapshotToFile } from "../../../src/workbench/files/snapshot-to-file";

const AREA = { row: 0, column: 0, rows: 3, columns: 1 };
const OPTIONS = Array.from({ length: 60 }, (_, i) => `option ${i}`);
/** Nothing that `FileWorkbook` allows; what a file of another program, or a fault of ours, may bring all the same. */
const odd = <T>(value: unknown): T => value as T;

const GOOD_VALIDATION: FileValidation = { areas: [AREA], rule: { kind: "list", values: ["a", "b"] }, allowBlank: true };
const BAD_VALIDATIONS: readonly FileValidation[] = [
  { ...GOOD_VALIDATION, rule: { kind: "list", values: OPTIONS } },
  { ...GOOD_VALIDATION, rule: { kind: "list", values: ["a,b"] } },
  { ...GOOD_VALIDATION, rule: { kind: "custom", formula: odd(undefined) } },
  { ...GOOD_VALIDATION, areas: odd(undefined) },
];
const GOOD_CONDITIONAL: FileConditional = {
  areas: [AREA],
  stopIfTrue: false,
  rule: { kind: "formula", formula: "A1>1", style: { fill: "#FFFF00" } },
};
const BAD_CONDITIONALS: readonly FileConditional[] = [
  { ...GOOD_CONDITIONAL, rule: odd({ kind: "formula", formula: undefined, style: {} }) },
  { ...GOOD_CONDITIONAL, rule: odd({ kind: "colorScale" }) },
  { ...GOOD_CONDITIONAL, areas: odd(null) },
];

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
const workbookOf = (one: FileSheet): FileWorkbook => ({
  sheets: [one],
  names: [],
  dateSystem: 1900,
  activeSheet: 0,
  defaultFont: { name: "Calibri", size: 11 },
});
const lossOf = (losses: readonly { kind: string; count: number }[], kind: string) =>
  losses.filter((one) => one.kind === kind).reduce((sum, { count }) => sum + count, 0);

test("whatever bad rules lie among good ones, the workbook is written, the good ones are in it and the others are told", async () => {
  const mixed = <T>(good: T, bad: readonly T[]) => fc.array(fc.constantFrom(good, ...bad), { maxLength: 6 });
  await fc.assert(
    fc.asyncProperty(
      mixed(GOOD_VALIDATION, BAD_VALIDATIONS),
      mixed(GOOD_CONDITIONAL, BAD_CONDITIONALS),
      async (validations, conditionals) => {
        const { bytes, losses } = await encodeKept(workbookOf({ ...sheet, validations, conditionals }));
        const { workbook } = await decode(bytes);
        const bad = {
          validations: validations.filter((one) => one !== GOOD_VALIDATION).length,
          conditionals: conditionals.filter((one) => one !== GOOD_CONDITIONAL).length,
        };
        expect([lossOf(losses, "validationKind"), lossOf(losses, "conditionalKind")]).toEqual([bad.validations, bad.conditionals]);
        expect(workbook.sheets[0]?.validations).toHaveLength(validations.length - bad.validations);
        expect(workbook.sheets[0]?.conditionals).toHaveLength(conditionals.length - bad.conditionals);
        expect(workbook.sheets[0]?.cells).toEqual(sheet.cells);
      },
    ),
    { numRuns: 25 },
  );
});

test("a part that no rule foresees keeps neither the cells nor the other parts from being saved", async () => {
  const notes = [{ row: 0, column: 0, text: "kept" }];
  const { bytes, losses } = await encodeKept(workbookOf({ ...sheet, notes, merges: odd([null]), validations: [GOOD_VALIDATION] }));
  const { workbook } = await decode(bytes);
  expect(losses).toEqual([{ kind: "unsupportedFeature", count: 1, sheet: "S" }]);
  expect([workbook.sheets[0]?.notes[0]?.text, workbook.sheets[0]?.validations.length]).toEqual(["kept", 1]);
});

test("a list of options that no file can hold is opened and worked with, and told when the workbook is saved", async () => {
  const { snapshot, losses } = fileToSnapshot(
    workbookOf({ ...sheet, validations: [{ ...GOOD_VALIDATION, rule: { kind: "list", values: OPTIONS } }] }),
  );
  expect(losses).toEqual([]);
  const file = snapshotToFile(snapshot);
  const saved = await encodeKept(file.workbook);
  expect([...file.losses, ...saved.losses]).toEqual([{ kind: "validationKind", count: 1, sheet: "S" }]);
  expect((await decode(saved.bytes)).workbook.sheets[0]?.cells).toEqual(sheet.cells);
});

test("a rule of the grid that cannot be read is told and keeps no other from the file", () => {
  const { snapshot } = fileToSnapshot(workbookOf(sheet));
  const resources = [
    {
      name: "SHEET_DATA_VALIDATION_PLUGIN",
      data: JSON.stringify({
        "sheet-1": [
          { type: "list", formula1: "[broken", ranges: [] },
          { type: "any", ranges: [] },
        ],
      }),
    },
  ];
  const { workbook, losses } = snapshotToFile({ ...snapshot, resources });
  expect(losses).toEqual([{ kind: "validationKind", count: 1, sheet: "S" }]);
  expect(workbook.sheets[0]?.validations).toHaveLength(1);
});
