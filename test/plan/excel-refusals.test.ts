import { formulaParts } from "../../src/plan/formula-parts";
import { excelRefusals } from "../../src/plan/excel-refusals";
import type { SheetPlan } from "../../src/plan/sheet-plan";

const words = { title: "t", message: "m" };
const refusal = { ...words, stop: true };
const at = (row: number, column: number, rows = 1, columns = 1) => ({ row, column, rows, columns });

const SOUND: SheetPlan = {
  id: "test",
  lang: "en",
  sheetName: "Test",
  columns: [],
  rows: [],
  styles: [],
  formats: [],
  conditionals: [],
  notes: [],
  columnGroups: [],
  home: { row: 0, column: 0 },
  page: { orientation: "portrait", fitToWidth: true, printArea: at(0, 0, 30, 12) },
  blocks: [
    {
      row: 0,
      column: 0,
      cells: [
        ["a", "b"],
        [1, { formula: "=A2*rate" }],
        [2, { formula: "=A3*rate" }],
      ],
    },
    { row: 0, column: 4, cells: [[0.5]] },
  ],
  tables: [{ name: "rows", area: at(0, 0, 3, 2), columns: ["a", "b"], banded: false }],
  names: [{ name: "rate", area: at(0, 4) }],
  validations: [{ area: at(0, 4), rule: { kind: "decimal", operator: "between", first: 0, second: 1 }, prompt: words, error: refusal }],
  merges: [],
  samples: [at(1, 0, 2, 1)],
  charts: [
    {
      name: "one",
      kind: "bar",
      title: "t",
      legend: "none",
      at: at(6, 0, 5, 4),
      series: [{ name: "b", values: at(1, 1, 2, 1), categories: at(1, 0, 2, 1), color: "#000000" }],
    },
  ],
};
const chart = SOUND.charts[0];
if (!chart) throw new Error("The sound plan has a chart");

test("a sound plan has no problems", () => expect(excelRefusals(SOUND)).toEqual([]));

const FAULTS: readonly [string, Partial<SheetPlan>, RegExp][] = [
  ["two blocks on one cell", { blocks: [...SOUND.blocks, { row: 0, column: 4, cells: [["x"]] }] }, /E1 is written twice/],
  ["text beyond Excel's limit", { blocks: [...SOUND.blocks, { row: 9, column: 9, cells: [["x".repeat(32768)]] }] }, /J10 holds 32768/],
  [
    "a formula without its sign",
    { blocks: [...SOUND.blocks, { row: 9, column: 9, cells: [[{ formula: "A2" }]] }] },
    /does not begin with "="/,
  ],
  [
    "a formula about empty cells",
    { blocks: [...SOUND.blocks, { row: 9, column: 9, cells: [[{ formula: "=SUM(K20:K30)" }]] }] },
    /K20:K30, where nothing is/,
  ],
  [
    "a formula about no cell at all",
    { blocks: [...SOUND.blocks, { row: 9, column: 9, cells: [[{ formula: "=A1048577" }]] }] },
    /unknown name A1048577/,
  ],
  ["an unknown name", { blocks: [...SOUND.blocks, { row: 9, column: 9, cells: [[{ formula: "=nobody" }]] }] }, /unknown name nobody/],
  [
    "a function LibreOffice 7.4 lacks",
    { blocks: [...SOUND.blocks, { row: 9, column: 9, cells: [[{ formula: "=XLOOKUP(1,A2:A3,B2:B3)" }]] }] },
    /XLOOKUP/,
  ],
  ["a custom function", { blocks: [...SOUND.blocks, { row: 9, column: 9, cells: [[{ formula: "=OPS.LTV(1,0.5)" }]] }] }, /OPS\.LTV/],
  [
    "an unknown name in a conditional format",
    { conditionals: [{ area: at(1, 0), rule: { kind: "formula", formula: "=nobody>1", style: "bar" } }] },
    /format of A2 uses the unknown name/,
  ],
  [
    "a header that is not in its cell",
    { tables: [{ name: "rows", area: at(0, 0, 3, 2), columns: ["a", "c"], banded: false }] },
    /B1 should hold the header "c"/,
  ],
  ["a repeated header", { tables: [{ name: "rows", area: at(0, 0, 3, 2), columns: ["a", "A"], banded: false }] }, /repeats a header/],
  [
    "a table with something directly under it",
    { blocks: [...SOUND.blocks, { row: 3, column: 0, cells: [["x"]] }] },
    /A4 stands directly under rows/,
  ],
  ["a name Excel reads as a cell", { names: [...SOUND.names, { name: "q1", area: at(0, 0) }] }, /refuses the name q1/],
  [
    "a list longer than 255 characters",
    {
      validations: [
        {
          area: at(9, 9),
          rule: { kind: "list", values: Array.from({ length: 60 }, (_, i) => `entry${i}`) },
          prompt: words,
          error: refusal,
        },
      ],
    },
    /longer than 255/,
  ],
  [
    "a title longer than 32 characters",
    {
      validations: [
        { area: at(9, 9), rule: { kind: "custom", formula: "=TRUE" }, prompt: { title: "t".repeat(33), message: "m" }, error: refusal },
      ],
    },
    /33 characters/,
  ],
  ["a merge over data", { merges: [at(0, 0, 1, 2)] }, /merge A1:B1 hides B1/],
  ["a chart over cells", { charts: [{ ...chart, at: at(2, 0, 5, 2) }] }, /covers A3/],
  ["two charts in one place", { charts: [chart, { ...chart, name: "two" }] }, /one and two overlap/],
  ["a sample that is a formula", { samples: [at(1, 1)] }, /B2 is marked as a sample/],
];
test.each(FAULTS)("%s is found", (_, fault, message) => expect(excelRefusals({ ...SOUND, ...fault }).join("\n")).toMatch(message));

test("a formula is cut into references, functions and names, and texts are left alone", () => {
  expect(formulaParts('=IF(N($B$2)>1.5,SUMIFS(C3:C9,C3:C9,"<="&ltv_horizon),"A1 and nobody()")')).toEqual({
    references: ["B2", "C3:C9", "C3:C9"],
    functions: ["IF", "N", "SUMIFS"],
    names: ["ltv_horizon"],
    sheets: [],
    tables: [],
  });
});

test("cells of another sheet are not taken for the plan's own", () => {
  expect(formulaParts("=SUMIFS('Log ''A'''!$C$2:$C$9,渠道!B2:B9,$B5)")).toEqual({
    references: ["B5"],
    functions: ["SUMIFS"],
    names: [],
    sheets: ["Log 'A'", "渠道"],
    tables: [],
  });
});
