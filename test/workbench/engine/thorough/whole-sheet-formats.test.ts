import fc from "fast-check";
import { ObjectMatrix, RANGE_TYPE, type IRange } from "@univerjs/core";
import { AddCfCommand, ConditionalFormattingViewModel } from "@univerjs/sheets-conditional-formatting";
import { EXCEL_GRID } from "../../../../src/workbench/engine/excel-grid";
import { createHeadlessEngine } from "../../../../src/workbench/engine/headless";
import { occupied } from "../../../../src/workbench/engine/formats/occupied";
import { fileToSnapshot } from "../../../../src/workbench/files/file-to-snapshot";
import type { GridConditional } from "../../../../src/workbench/files/snapshot-resources";
import { snapshotToFile } from "../../../../src/workbench/files/snapshot-to-file";
import type { FileCell, FileSheet } from "../../../../src/files/file-workbook";
import { formatsLookedAt } from "../../support/formats-looked-at";

const [LAST_ROW, LAST_COLUMN] = [EXCEL_GRID.rowCount - 1, EXCEL_GRID.columnCount - 1];
const FORMATS = "SHEET_CONDITIONAL_FORMATTING_PLUGIN";
const highlight = (rule: object) => ({ type: "highlightCell", style: { bg: { rgb: "#FF0000" } }, ...rule });
const formula = (value: string) => highlight({ subType: "formula", value });
const stop = (index: number, color: string, type: string, value?: number | string) => ({ index, color, value: { type, value } });
const icon = (iconId: string, operator: string, value: object) => ({ operator, value, iconType: "3Arrows", iconId });

const KINDS: Readonly<Record<string, GridConditional["rule"]>> = {
  "a value": highlight({ subType: "number", operator: "greaterThan", value: 4 }),
  "a text": highlight({ subType: "text", operator: "containsText", value: "x" }),
  "the largest": highlight({ subType: "rank", isBottom: false, isPercent: false, value: 3 }),
  "above average": highlight({ subType: "average", operator: "greaterThan" }),
  "repeated values": highlight({ subType: "duplicateValues" }),
  "single values": highlight({ subType: "uniqueValues" }),
  "a colour scale": {
    type: "colorScale",
    config: [stop(0, "#FFFFFF", "min"), stop(1, "#FFFF00", "percentile", 50), stop(2, "#FF0000", "max")],
  },
  "a scale by a formula": { type: "colorScale", config: [stop(0, "#FFFFFF", "min"), stop(1, "#FF0000", "formula", "=MAX($A$1:$A$3)+1")] },
  "a data bar": {
    type: "dataBar",
    isShowValue: true,
    config: { min: { type: "min" }, max: { type: "max" }, isGradient: false, positiveColor: "#00FF00", nativeColor: "#FF0000" },
  },
  icons: {
    type: "iconSet",
    isShowValue: true,
    config: [
      icon("0", "greaterThan", { type: "percent", value: 66 }),
      icon("1", "greaterThan", { type: "percent", value: 33 }),
      icon("2", "lessThanOrEqual", { type: "percent", value: 33 }),
    ],
  },
  "a formula": formula("=AND(ISNUMBER(A1),A1>$A$2)"),
  "a formula of places": formula("=MOD(ROW()+COLUMN(),3)=0"),
  "a formula over all": formula("=COUNTIF($A:$A,A1)>1"),
  "a formula of the cell below": formula("=A2<A1"),
  "a formula of the cell to the right": formula("=B1<A1"),
};

type Place = readonly [row: number, column: number];
const LINES = {
  column: {
    range: { startRow: 0, endRow: LAST_ROW, startColumn: 0, endColumn: 0 },
    at: (i: number): Place => [i, 0],
    far: [1_990, 50_000, 50_001],
  },
  row: {
    range: { startRow: 0, endRow: 0, startColumn: 0, endColumn: LAST_COLUMN },
    at: (i: number): Place => [0, i],
    far: [102, 9_000, LAST_COLUMN],
  },
  sheet: {
    range: { startRow: 0, endRow: LAST_ROW, startColumn: 0, endColumn: LAST_COLUMN },
    at: (i: number): Place => [i, 0],
    far: [1_990, 50_000, LAST_ROW],
  },
} as const satisfies Record<string, { range: IRange; at: (i: number) => Place; far: readonly number[] }>;

const SHEET: Omit<FileSheet, "name" | "cells"> = {
  state: "visible",
  gridlines: true,
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

/** Two sheets with the same cells: one with a format of each kind on everything, one with them on the cells that are looked at. */
async function twins(line: keyof typeof LINES, values: readonly (number | string | null)[]) {
  const { range, at, far } = LINES[line];
  const places = [...Array.from({ length: 12 }, (_, i) => i), ...far].map(at);
  const cells = places
    .map(([row, column], i): FileCell => ({ row, column, value: values[i] ?? null }))
    .filter(({ value }) => value !== null);
  const [lastRow, lastColumn] = at(11);
  const near: IRange = { startRow: 0, endRow: lastRow, startColumn: 0, endColumn: lastColumn };
  const small = [
    near,
    ...far.map(at).map(([row, column]): IRange => ({ startRow: row, endRow: row, startColumn: column, endColumn: column })),
  ];
  const sheets = ["whole", "small"].map((name): FileSheet => ({ ...SHEET, name, cells }));
  const { snapshot } = fileToSnapshot({ sheets, names: [], dateSystem: 1900, activeSheet: 0, defaultFont: { name: "Calibri", size: 11 } });
  const [whole, alone] = snapshot.sheetOrder as [string, string];
  const on = (ranges: IRange[]) =>
    Object.entries(KINDS).map(([cfId, rule]): GridConditional => ({ cfId, ranges, stopIfTrue: false, rule }));
  const data = JSON.stringify({ [whole]: on([range]), [alone]: on(small) });
  const engine = createHeadlessEngine({
    snapshot: { ...snapshot, resources: [...(snapshot.resources ?? []).filter(({ name }) => name !== FORMATS), { name: FORMATS, data }] },
  });
  await engine.settle();
  const formats = engine.injector.get(ConditionalFormattingViewModel);
  const shown = (sheetId: string, [row, column]: Place) =>
    new Map((formats.getCellCfs("workbook", sheetId, row, column) ?? []).map(({ cfId, result }) => [cfId, JSON.stringify(result)]));
  const different = (where: readonly Place[]) =>
    where.flatMap((place) => {
      const [here, there] = [shown(whole, place), shown(alone, place)];
      return Object.keys(KINDS)
        .filter((kind) => here.get(kind) !== there.get(kind) || !here.has(kind))
        .map((kind) => `${kind} at ${place.join(",")}: ${here.get(kind)}, not ${there.get(kind)}`);
    });
  const dull = () => Object.keys(KINDS).filter((kind) => new Set(places.map((place) => shown(whole, place).get(kind))).size < 2);
  const each = (work: (sheet: ReturnType<typeof engine.workbook.getActiveSheet>) => void) => {
    for (const id of [whole, alone]) work(engine.workbook.getSheetBySheetId(id)!);
  };
  return { engine, places, different, dull, each };
}

const VALUES = [3, 7, "x1", 5, 7, null, 0, -2, "axb", 5, 9, 4, 8, 7, 6];

describe.each(Object.keys(LINES) as (keyof typeof LINES)[])("a conditional format on a whole %s", (line) => {
  test("shows in each cell, near and far, what it shows on these cells alone, also when cells far off are typed into and rows come in", async () => {
    const { engine, places, different, dull, each } = await twins(line, VALUES);
    try {
      expect(different(places)).toEqual([]);
      // COUNTIF over column A sees one cell of the row.
      expect(dull()).toEqual(line === "row" ? ["a formula over all"] : []);
      const [row, column] = places.at(-2)!;
      each((sheet) => sheet.getRange(row, column).setValue(100));
      await engine.settle();
      await formatsLookedAt(engine);
      expect(different(places)).toEqual([]);
      // Nothing may be pushed over the end of the sheet.
      if (line === "sheet") return;
      each((sheet) => sheet.insertRows(5, 3));
      await engine.settle();
      await formatsLookedAt(engine);
      const moved = places.map(([at, across]): Place => [at < 5 ? at : at + 3, across]);
      expect(different(moved)).toEqual([]);
    } finally {
      engine.dispose();
    }
  });
});

test("whatever the cells of a column hold, a format on the whole column shows what one on these cells shows", async () => {
  const value = fc.oneof(fc.integer({ min: -5, max: 9 }), fc.constantFrom("x", "axb", "b", null));
  await fc.assert(
    fc.asyncProperty(fc.array(value, { minLength: 15, maxLength: 15 }), async (values) => {
      const { engine, places, different } = await twins("column", values);
      try {
        expect(different(places)).toEqual([]);
      } finally {
        engine.dispose();
      }
    }),
    { numRuns: 4 },
  );
});

test("a format of a whole sheet is saved on the range it was read on", () => {
  const areas = [{ row: 0, column: 0, rows: EXCEL_GRID.rowCount, columns: EXCEL_GRID.columnCount }];
  const conditionals: FileSheet["conditionals"] = [
    { areas, stopIfTrue: false, rule: { kind: "formula", formula: "A1>1", style: { fill: "#FFFF00" } } },
    {
      areas,
      stopIfTrue: false,
      rule: {
        kind: "colorScale",
        stops: [
          { at: { kind: "min" }, color: "#FFFFFF" },
          { at: { kind: "max" }, color: "#FF0000" },
        ],
      },
    },
  ];
  const file = {
    sheets: [{ ...SHEET, name: "S", cells: [], conditionals }],
    names: [],
    dateSystem: 1900,
    activeSheet: 0,
    defaultFont: { name: "Calibri", size: 11 },
  } as const;
  const engine = createHeadlessEngine({ snapshot: fileToSnapshot(file).snapshot });
  try {
    const { workbook, losses } = snapshotToFile(engine.save());
    expect([losses, workbook.sheets[0]?.conditionals.map((one) => one.areas)]).toEqual([[], [areas, areas]]);
  } finally {
    engine.dispose();
  }
});

test("a format made for selected columns, or for all rows of the grid as it is by then, is one for all their cells", () => {
  const engine = createHeadlessEngine();
  try {
    const sheet = engine.workbook.getActiveSheet();
    const rows = { startRow: 0, endRow: sheet.getMaxRows() - 1 };
    // As the panel gives column C, and the whole sheet as `1:1000`.
    const column: IRange = { ...rows, startColumn: 2, endColumn: 2, rangeType: RANGE_TYPE.COLUMN };
    const all: IRange = { ...rows, startColumn: NaN, endColumn: NaN, rangeType: RANGE_TYPE.ROW };
    const target = { unitId: engine.workbook.getId(), subUnitId: sheet.getSheetId() };
    for (const range of [column, all])
      engine.run(AddCfCommand.id, { ...target, rule: { ranges: [range], stopIfTrue: false, rule: KINDS["a value"] } });
    const { workbook } = snapshotToFile(engine.save());
    const { rowCount, columnCount } = EXCEL_GRID;
    expect(workbook.sheets[0]?.conditionals.flatMap((one) => one.areas)).toEqual(
      expect.arrayContaining([
        { row: 0, column: 2, rows: rowCount, columns: 1 },
        { row: 0, column: 0, rows: rowCount, columns: columnCount },
      ]),
    );
  } finally {
    engine.dispose();
  }
});

test("the cells of ranges that hold something are found whatever the ranges are", () => {
  const at = fc.integer({ min: 0, max: 6 });
  const range = fc.tuple(at, at, at, at).map(([a, b, c, d]): IRange => ({
    startRow: Math.min(a, b),
    endRow: Math.max(a, b),
    startColumn: Math.min(c, d),
    endColumn: Math.max(c, d),
  }));
  fc.assert(
    fc.property(fc.array(fc.tuple(at, at)), range, (cells, area) => {
      const matrix = new ObjectMatrix<number>();
      for (const [row, column] of cells) matrix.setValue(row, column, 1);
      const found = occupied(matrix, [area]).flatMap(({ startRow, startColumn, endColumn }) =>
        Array.from({ length: endColumn - startColumn + 1 }, (_, i) => `${startRow},${startColumn + i}`),
      );
      const expected = cells.filter(
        ([row, column]) => row >= area.startRow && row <= area.endRow && column >= area.startColumn && column <= area.endColumn,
      );
      expect(found.sort()).toEqual([...new Set(expected.map(([row, column]) => `${row},${column}`))].sort());
    }),
  );
});
