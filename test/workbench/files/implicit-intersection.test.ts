import { hideIntersections, showIntersections } from "../../../src/files/xlsx/formula/needs-array";
import { createHeadlessEngine } from "../../../src/workbench/engine/headless";
import { fileToSnapshot } from "../../../src/workbench/files/file-to-snapshot";
import { snapshotToFile } from "../../../src/workbench/files/snapshot-to-file";
import type { FileCell, FileSheet } from "../../../src/files/file-workbook";
import { layOut, workbookOf } from "../conformance/lay-out";

/** Formulas that a file holds as plain ones, and how Excel shows them. Source: Microsoft Support, "Implicit intersection operator: @". */
const SHOWN: readonly (readonly [stored: string, shown: string])[] = [
  ["A1:A3*2", "@A1:A3*2"],
  ["A1:A3", "@A1:A3"],
  ["2*$A$1:$A$3+B:B", "2*@$A$1:$A$3+@B:B"],
  ["LEN(A1:A3)", "LEN(@A1:A3)"],
  ["IF(A1:A3>1,B1:B3,0)", "IF(@A1:A3>1,@B1:B3,0)"],
  ["VLOOKUP(A:A,$B$1:$C$9,2,FALSE)", "VLOOKUP(@A:A,$B$1:$C$9,2,FALSE)"],
  ["SUMIF(A:A,B:B,C:C)", "SUMIF(A:A,@B:B,C:C)"],
  ["COUNTIFS(A:A,B1:B3,C:C,D1:D3)", "COUNTIFS(A:A,@B1:B3,C:C,@D1:D3)"],
  ["Sales[cost]/2", "@Sales[cost]/2"],
  ["'two words'!A1:A3&\"x\"", "@'two words'!A1:A3&\"x\""],
  ["SUM(A1:A3)", "SUM(A1:A3)"],
  ["SUM(A1:A3)*B1", "SUM(A1:A3)*B1"],
  ["SUMPRODUCT(A1:A3*B1:B3)", "SUMPRODUCT(A1:A3*B1:B3)"],
  ["INDEX(A1:A3,MATCH(2,B1:B3,0))", "INDEX(A1:A3,MATCH(2,B1:B3,0))"],
  ["ROWS(A1:A3)", "ROWS(A1:A3)"],
];

test("plain formulas of a file are shown with @ where they stand for one cell of several, and stored without", () => {
  expect(SHOWN.map(([stored]) => showIntersections(stored))).toEqual(SHOWN.map(([, shown]) => shown));
  expect(SHOWN.map(([, shown]) => hideIntersections(shown) ?? shown)).toEqual(SHOWN.map(([stored]) => stored));
  expect(["SUM(@A1:A3)", "@A1"].map((formula) => hideIntersections(formula))).toEqual([undefined, undefined]);
});

test("they compute the cell of their row or column, stay in their cell and go back into the file as they came", async () => {
  const cells: readonly FileCell[] = [
    ...[1, 2, 3].map((value, row): FileCell => ({ row, column: 0, value })),
    { row: 1, column: 1, value: null, formula: "A1:A3*2" },
    { row: 2, column: 1, value: null, formula: 'IF(A1:A3>2,"many","few")' },
    { row: 5, column: 1, value: null, formula: "A1:A3+1" },
    { row: 6, column: 1, value: null, formula: "A1:A3*3", array: { area: { row: 6, column: 1, rows: 1, columns: 1 }, dynamic: true } },
  ];
  const sheet: FileSheet = { ...layOut({ name: "Sheet1", cells: [], cases: [] }).sheet, cells };
  const engine = createHeadlessEngine({ snapshot: fileToSnapshot(workbookOf([sheet])).snapshot });
  await engine.settle();
  const read = engine.cells("sheet-1");
  expect([1, 2, 3, 5, 6, 7, 8].map((row) => read.value(row, 1))).toEqual([4, "many", "", "#VALUE!", 3, 6, 9]);
  expect(read.formula(1, 1)).toBe("=@A1:A3*2");
  const saved = snapshotToFile(engine.save()).workbook.sheets[0]?.cells.filter(({ formula }) => formula !== undefined) ?? [];
  expect(saved.map(({ formula, array }) => [formula, array?.dynamic])).toEqual([
    ["A1:A3*2", undefined],
    ['IF(A1:A3>2,"many","few")', undefined],
    ["A1:A3+1", undefined],
    ["A1:A3*3", true],
  ]);
  engine.dispose();
});

test("a name for cells that only calculation finds stands for one of them too", async () => {
  const refersTo = { Far: "OFFSET(Sheet1!$A$1,0,0,3,1)", Other: "Far", Three: "{7;8;9}", One: "Sheet1!$A$1" };
  const formulas = ["Far", "Other", "Three", "IF(Far>1,Far,0)", "SUM(Far)", "One"];
  const cells = [1, 2, 3].flatMap((value, row): FileCell[] => [
    { row, column: 0, value },
    ...formulas.map((formula, at): FileCell => ({ row, column: 2 + at, value, formula })),
  ]);
  const sheet: FileSheet = { ...layOut({ name: "Sheet1", cells: [], cases: [] }).sheet, cells };
  const names = Object.entries(refersTo).map(([name, formula]) => ({ name, refersTo: formula }));
  const engine = createHeadlessEngine({ snapshot: fileToSnapshot({ ...workbookOf([sheet]), names }).snapshot });
  await engine.settle();
  const read = engine.cells("sheet-1");
  expect(formulas.map((_, at) => read.value(1, 2 + at))).toEqual([2, 2, 7, 2, 6, 1]);
  const saved = snapshotToFile(engine.save()).workbook.sheets[0]?.cells.filter(({ row, formula }) => row === 1 && formula !== undefined);
  expect(saved?.map(({ formula, array }) => [formula, array])).toEqual(formulas.map((formula) => [formula, undefined]));
  engine.dispose();
});
