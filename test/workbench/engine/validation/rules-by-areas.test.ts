import fc from "fast-check";
import {
  DataValidationType,
  ICommandService,
  RANGE_TYPE,
  sequenceExecute,
  type IRange,
  type ISheetDataValidationRule,
} from "@univerjs/core";
import { AddDataValidationMutation } from "@univerjs/data-validation";
import {
  AddSheetDataValidationCommand,
  ClearRangeDataValidationCommand,
  SheetDataValidationModel,
  SheetsDataValidationValidatorService,
} from "@univerjs/sheets-data-validation";
import type { Engine } from "../../../../src/workbench/engine/create-engine";
import { EXCEL_GRID } from "../../../../src/workbench/engine/excel-grid";
import { runsOf, type Carried } from "../../../../src/workbench/engine/formats/carried";
import { createHeadlessEngine } from "../../../../src/workbench/engine/headless";
import { carryValidation } from "../../../../src/workbench/engine/validation/carry-validation";

const [LAST_ROW, LAST_COLUMN] = [EXCEL_GRID.rowCount - 1, EXCEL_GRID.columnCount - 1];
const SEEN = 14;
const numbers = (first: number, last: number) => Array.from({ length: last - first + 1 }, (_, i) => first + i);
const box = (startRow: number, endRow: number, startColumn: number, endColumn: number): IRange => ({
  startRow,
  endRow,
  startColumn,
  endColumn,
});
const COLUMN_A = box(0, LAST_ROW, 0, 0);
const ROW_3 = box(2, 2, 0, LAST_COLUMN);
const whole = (uid: string, ...ranges: IRange[]): ISheetDataValidationRule => ({
  uid,
  ranges,
  type: DataValidationType.LIST,
  formula1: `${uid},x`,
});
const custom = (uid: string, formula1: string, ...ranges: IRange[]): ISheetDataValidationRule => ({
  uid,
  ranges,
  type: DataValidationType.CUSTOM,
  formula1,
});

interface Sheets {
  readonly engine: Engine;
  readonly sheet: { readonly unitId: string; readonly subUnitId: string };
  readonly other: { readonly unitId: string; readonly subUnitId: string };
  rules(of?: Sheets["sheet"]): readonly ISheetDataValidationRule[];
  /** The rule of each cell at the top left, and of the last cell of column A. */
  seen(of?: Sheets["sheet"]): string[][];
  carry(carried: Pick<Carried, "rows" | "columns"> & Partial<Carried>): void;
  undo(): Promise<void>;
}

async function withRules(rules: readonly ISheetDataValidationRule[], work: (sheets: Sheets) => Promise<void> | void): Promise<void> {
  const engine = createHeadlessEngine();
  try {
    const unitId = engine.workbook.getId();
    const sheet = { unitId, subUnitId: engine.workbook.getActiveSheet().getSheetId() };
    const other = { unitId, subUnitId: engine.workbook.insertSheet("other").getSheetId() };
    engine.workbook.setActiveSheet(sheet.subUnitId);
    const commands = engine.injector.get(ICommandService);
    for (const rule of rules) commands.syncExecuteCommand(AddDataValidationMutation.id, { ...sheet, rule: structuredClone(rule) });
    const model = engine.injector.get(SheetDataValidationModel);
    let undos: Parameters<typeof sequenceExecute>[0] = [];
    await work({
      engine,
      sheet,
      other,
      rules: ({ subUnitId } = sheet) => model.getRules(unitId, subUnitId) as ISheetDataValidationRule[],
      seen: ({ subUnitId } = sheet) => [
        ...numbers(0, SEEN).map((row) =>
          numbers(0, SEEN).map((column) => model.getRuleByLocation(unitId, subUnitId, row, column)?.uid ?? ""),
        ),
        [model.getRuleByLocation(unitId, subUnitId, LAST_ROW, 0)?.uid ?? ""],
      ],
      carry(carried) {
        const changes = carryValidation(engine.injector, { from: sheet, to: sheet, ...carried });
        undos = changes.undos;
        sequenceExecute(changes.redos, commands);
      },
      async undo() {
        sequenceExecute(undos, commands);
      },
    });
  } finally {
    engine.dispose();
  }
}

/** Small rules, or the same where the first two reach to the ends of the sheet; either way each cell has one rule at most. */
const RULES = (isWhole: boolean) => [
  whole("column", isWhole ? COLUMN_A : box(0, SEEN, 0, 0)),
  whole("row", isWhole ? box(2, 2, 1, LAST_COLUMN) : box(2, 2, 1, SEEN)),
  whole("some", box(4, 6, 2, 5), box(8, 8, 1, 3)),
];
const lines = fc
  .tuple(fc.nat(5), fc.integer({ min: 1, max: 3 }), fc.nat(8), fc.integer({ min: 1, max: 6 }), fc.boolean())
  .map(([from, length, to, count, endsTogether]) => ({
    from: numbers(from, from + length - 1),
    to: numbers(to, to + count - 1),
    endsTogether,
  }));

test("each cell has the rule of the cell it comes from, under rules of whole columns and rows as under small ones, and taken back its own", () =>
  fc.assert(
    fc.asyncProperty(lines, lines, fc.boolean(), (down, across, isWhole) =>
      withRules(RULES(isWhole), async ({ seen, carry, undo }) => {
        const before = seen();
        const expected = structuredClone(before);
        const source = ({ from, to, endsTogether }: typeof down, i: number) =>
          from[endsTogether ? from.length - 1 - ((to.length - 1 - i) % from.length) : i % from.length] as number;
        down.to.forEach((row, i) =>
          across.to.forEach((column, j) => {
            (expected[row] as string[])[column] = (before[source(down, i)] as string[])[source(across, j)] as string;
          }),
        );
        const pairs = ({ from, to, endsTogether }: typeof down) => runsOf(from, to, { endsTogether });
        carry({ rows: pairs(down), columns: pairs(across) });
        expect(seen()).toEqual(expected);
        await undo();
        expect(seen()).toEqual(before);
      }),
    ),
    { numRuns: 30 },
  ));

const steps = fc.array(
  fc.oneof(
    fc.record({
      kind: fc.constant("clear" as const),
      at: fc.nat(6),
      count: fc.integer({ min: 1, max: 4 }),
      across: fc.nat(6),
      width: fc.integer({ min: 1, max: 4 }),
    }),
    fc.record({
      kind: fc.constantFrom("insertRows" as const, "deleteRows" as const, "insertColumns" as const, "deleteColumns" as const),
      at: fc.integer({ min: 1, max: 6 }),
      count: fc.integer({ min: 1, max: 3 }),
    }),
  ),
  { minLength: 1, maxLength: 4 },
);

/** What a step does to the rules of cells written down one by one: new lines take over the rule that lies on both sides of them. */
function after(
  grid: readonly (readonly string[])[],
  step: { readonly kind: string; readonly at: number; readonly count: number; readonly across?: number; readonly width?: number },
): string[][] {
  const { kind, at, count } = step;
  if (kind === "clear") {
    const [left, width] = [step.across ?? 0, step.width ?? 1];
    return grid.map((line, row) =>
      line.map((rule, column) => (row >= at && row < at + count && column >= left && column < left + width ? "" : rule)),
    );
  }
  const lines = kind.endsWith("Rows") ? grid : transposed(grid);
  const [above, below] = [lines[at - 1] ?? [], lines[at] ?? []];
  const between = below.map((rule, i) => (rule === above[i] ? rule : ""));
  const next = kind.startsWith("insert")
    ? [...lines.slice(0, at), ...numbers(1, count).map(() => between), ...lines.slice(at)]
    : [...lines.slice(0, at), ...lines.slice(at + count)];
  return (kind.endsWith("Rows") ? next : transposed(next)).map((line) => [...line]);
}
const transposed = (grid: readonly (readonly string[])[]): string[][] => (grid[0] ?? []).map((_, i) => grid.map((line) => line[i] ?? ""));
const top = (grid: readonly (readonly string[])[]) => grid.slice(0, 6).map((line) => line.slice(0, 6));

test("clearing, and rows and columns that come and go, leave each cell the rule of a grid that is kept cell by cell", () =>
  fc.assert(
    fc.asyncProperty(steps, (all) =>
      withRules(RULES(true), ({ engine, sheet, seen }) => {
        const grid = engine.workbook.getActiveSheet();
        let expected = numbers(0, 40).map((row) =>
          numbers(0, 40).map(
            (column) =>
              engine.injector.get(SheetDataValidationModel).getRuleByLocation(sheet.unitId, sheet.subUnitId, row, column)?.uid ?? "",
          ),
        );
        for (const step of all) {
          if (step.kind === "clear") {
            const ranges = [box(step.at, step.at + step.count - 1, step.across, step.across + step.width - 1)];
            engine.run(ClearRangeDataValidationCommand.id, { ...sheet, ranges });
          } else grid[step.kind](step.at, step.count);
          expected = after(expected, step);
        }
        expect(top(seen())).toEqual(top(expected));
      }),
    ),
    { numRuns: 30 },
  ));

test("a rule of a whole column stays one after a paste within it, a cell taken out of it and put back", () =>
  withRules([whole("a", COLUMN_A)], ({ rules, carry }) => {
    carry({ rows: runsOf([0, 1], numbers(4, 9)), columns: runsOf([0], [0]) });
    expect(rules().map(({ ranges }) => ranges)).toEqual([[COLUMN_A]]);
    carry({ rows: runsOf([0], [LAST_ROW]), columns: runsOf([1], [0]) });
    expect(rules()[0]?.ranges).toEqual([box(0, LAST_ROW - 1, 0, 0)]);
    carry({ rows: runsOf([0], [LAST_ROW]), columns: runsOf([0], [0]) });
    expect(rules()[0]?.ranges).toEqual([COLUMN_A]);
  }));

test("a rule for selected columns is one for all rows of the sheet, and is found by any of its cells", () =>
  withRules([], ({ engine, sheet, rules }) => {
    const ranges = [{ ...box(0, 1999, 1, 1), rangeType: RANGE_TYPE.COLUMN }];
    engine.run(AddSheetDataValidationCommand.id, { ...sheet, rule: { ...whole("b"), ranges } });
    expect(rules()[0]?.ranges).toEqual([box(0, LAST_ROW, 1, 1)]);
    const found = engine.injector
      .get(SheetsDataValidationValidatorService)
      .getDataValidations(sheet.unitId, sheet.subUnitId, [box(LAST_ROW, LAST_ROW, 0, 5)]);
    expect(found.map(({ uid }) => uid)).toEqual(["b"]);
  }));

test("a formula means the same for each cell when another becomes the first, here and on another sheet, where it is one rule", () =>
  withRules([custom("a", "=B1>$C$1", COLUMN_A)], ({ carry, rules, other }) => {
    carry({ rows: runsOf([0], [0]), columns: runsOf([5], [0]) });
    expect(rules().map(({ formula1, ranges }) => [formula1, ranges])).toEqual([["=B2>$C$1", [box(1, LAST_ROW, 0, 0)]]]);
    carry({ to: other, rows: runsOf([4], [6]), columns: runsOf([0], [2]) });
    expect(rules(other).map(({ formula1, ranges }) => [formula1, ranges])).toEqual([["=D7>$C$1", [box(6, 6, 2, 2)]]]);
    carry({ to: other, rows: runsOf([4], [7]), columns: runsOf([0], [2]), cut: [box(4, 4, 0, 0)] });
    expect(rules(other).map(({ formula1, ranges }) => [formula1, ranges])).toEqual([["=D7>$C$1", [box(6, 7, 2, 2)]]]);
    expect(rules().map(({ ranges }) => ranges)).toEqual([[box(1, 3, 0, 0), box(5, LAST_ROW, 0, 0)]]);
  }));

test("the last of several rules of a file for one cell is the one that it has", () =>
  withRules([whole("a", COLUMN_A), whole("b", ROW_3)], ({ seen }) => {
    expect([seen()[1]?.[0], seen()[2]?.[0], seen()[3]?.[0]]).toEqual(["a", "b", "a"]);
  }));
