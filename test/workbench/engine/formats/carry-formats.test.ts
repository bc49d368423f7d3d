import fc from "fast-check";
import { ICommandService, Rectangle, sequenceExecute, type IRange } from "@univerjs/core";
import { RangeMergeUtil } from "@univerjs/sheets";
import { ConditionalFormattingRuleModel, type IConditionFormattingRule } from "@univerjs/sheets-conditional-formatting";
import type { Engine } from "../../../../src/workbench/engine/create-engine";
import { EXCEL_GRID } from "../../../../src/workbench/engine/excel-grid";
import { runsOf, type Carried } from "../../../../src/workbench/engine/formats/carried";
import { carryFormats } from "../../../../src/workbench/engine/formats/carry-formats";
import { createHeadlessEngine } from "../../../../src/workbench/engine/headless";

const LAST_ROW = EXCEL_GRID.rowCount - 1;
/** What is looked at, cell by cell. */
const SEEN = 14;
const numbers = (first: number, last: number) => Array.from({ length: last - first + 1 }, (_, i) => first + i);
const box = (startRow: number, endRow: number, startColumn: number, endColumn: number): IRange => ({
  startRow,
  endRow,
  startColumn,
  endColumn,
});
const COLUMN_A = box(0, LAST_ROW, 0, 0);
const SHEET = box(0, LAST_ROW, 0, EXCEL_GRID.columnCount - 1);

const greater = (cfId: string, value: number, ranges: IRange[]): IConditionFormattingRule =>
  ({
    cfId,
    ranges,
    stopIfTrue: false,
    rule: { type: "highlightCell", subType: "number", operator: "greaterThan", value, style: { bg: { rgb: "#FF0000" } } },
  }) as IConditionFormattingRule;
const byFormula = (value: string, ranges: IRange[]): IConditionFormattingRule =>
  ({
    cfId: "formula",
    ranges,
    stopIfTrue: false,
    rule: { type: "highlightCell", subType: "formula", value, style: { bg: { rgb: "#FF0000" } } },
  }) as IConditionFormattingRule;

interface Sheets {
  readonly engine: Engine;
  readonly sheet: { readonly unitId: string; readonly subUnitId: string };
  readonly other: { readonly unitId: string; readonly subUnitId: string };
  rules(of?: Sheets["sheet"]): readonly IConditionFormattingRule[];
  run(carried: Pick<Carried, "rows" | "columns"> & Partial<Carried>): { undo(): void };
}

function withRules<T>(rules: readonly IConditionFormattingRule[], work: (sheets: Sheets) => T): T {
  const engine = createHeadlessEngine();
  try {
    const unitId = engine.workbook.getId();
    const sheet = { unitId, subUnitId: engine.workbook.getActiveSheet().getSheetId() };
    const other = { unitId, subUnitId: engine.workbook.insertSheet("other").getSheetId() };
    engine.workbook.setActiveSheet(sheet.subUnitId);
    const model = engine.injector.get(ConditionalFormattingRuleModel);
    for (const rule of rules.toReversed()) model.addRule(unitId, sheet.subUnitId, structuredClone(rule));
    return work({
      engine,
      sheet,
      other,
      rules: ({ subUnitId } = sheet) => model.getSubunitRules(unitId, subUnitId) ?? [],
      run(carried) {
        const { redos, undos } = carryFormats(engine.injector, { from: sheet, to: sheet, ...carried });
        const commands = engine.injector.get(ICommandService);
        sequenceExecute(redos, commands);
        return {
          undo: () => {
            sequenceExecute(undos, commands);
          },
        };
      },
    });
  } finally {
    engine.dispose();
  }
}

/** The formats of each cell at the top left, by their ids. */
const seen = (rules: readonly IConditionFormattingRule[]): string[][] =>
  numbers(0, SEEN).map((row) =>
    numbers(0, SEEN).map((column) =>
      rules
        .filter(({ ranges }) => ranges.filter((range) => Rectangle.contains(range, box(row, row, column, column))).length > 0)
        .map(({ cfId }) => cfId)
        .join(" "),
    ),
  );

const lines = fc
  .tuple(fc.nat(5), fc.integer({ min: 1, max: 3 }), fc.nat(8), fc.integer({ min: 1, max: 6 }), fc.boolean())
  .map(([from, length, to, count, endsTogether]) => ({
    from: numbers(from, from + length - 1),
    to: numbers(to, to + count - 1),
    endsTogether,
  }));

test("each cell has the formats of the cell it comes from, under formats of whole columns and sheets as under small ones", () => {
  fc.assert(
    fc.property(lines, lines, fc.boolean(), (down, across, whole) => {
      const small = [
        greater("column", 1, [box(0, SEEN, 0, 0)]),
        greater("all", 2, [box(0, SEEN, 0, SEEN)]),
        greater("some", 3, [box(2, 4, 1, 5), box(6, 7, 0, 2)]),
      ];
      const rules = whole ? [greater("column", 1, [COLUMN_A]), greater("all", 2, [SHEET]), ...small.slice(2)] : small;
      withRules(rules, ({ rules: now, run }) => {
        const before = seen(now());
        const expected = structuredClone(before);
        const pairs = ({ from, to, endsTogether }: typeof down) => runsOf(from, to, { endsTogether });
        const source = ({ from, to, endsTogether }: typeof down, i: number) =>
          from[endsTogether ? from.length - 1 - ((to.length - 1 - i) % from.length) : i % from.length] as number;
        down.to.forEach((row, i) =>
          across.to.forEach((column, j) => {
            (expected[row] as string[])[column] = (before[source(down, i)] as string[])[source(across, j)] as string;
          }),
        );
        const { undo } = run({ rows: pairs(down), columns: pairs(across) });
        expect(seen(now())).toEqual(expected);
        undo();
        expect(seen(now())).toEqual(before);
      });
    }),
    { numRuns: 40 },
  );
});

test("what is pasted within a format of a whole column leaves it the whole column", () =>
  withRules([greater("a", 1, [COLUMN_A])], ({ rules, run }) => {
    run({ rows: runsOf([0, 1], numbers(4, 9)), columns: runsOf([0], [0]) });
    expect(rules().map(({ ranges }) => ranges)).toEqual([[COLUMN_A]]);
  }));

test("a format comes and goes at the end of the sheet, and the rest of its column stays", () =>
  withRules([greater("a", 1, [COLUMN_A])], ({ rules, run }) => {
    run({ rows: runsOf([0], [LAST_ROW]), columns: runsOf([1], [0]) });
    expect(rules()[0]?.ranges).toEqual([box(0, LAST_ROW - 1, 0, 0)]);
    run({ rows: runsOf([0], [LAST_ROW]), columns: runsOf([0], [0]) });
    expect(rules()[0]?.ranges).toEqual([COLUMN_A]);
  }));

test("cells cut to another sheet take their formats along, in the same order", () =>
  withRules([greater("a", 1, [COLUMN_A]), greater("b", 2, [SHEET])], ({ rules, run, sheet, other }) => {
    const before = rules().map(({ ranges }) => ranges);
    const { undo } = run({ to: other, rows: runsOf([2], [5]), columns: runsOf([0], [1]), cut: [box(2, 2, 0, 0)] });
    expect(rules(other).map(({ rule, ranges }) => ["value" in rule && rule.value, ranges])).toEqual([
      [1, [box(5, 5, 1, 1)]],
      [2, [box(5, 5, 1, 1)]],
    ]);
    expect(seen(rules(sheet))[2]?.[0]).toBe("");
    undo();
    expect(rules(other)).toEqual([]);
    expect(rules().map(({ ranges }) => ranges)).toEqual(before);
  }));

test("a formula means the same for each cell when another cell becomes the first", () => {
  withRules([byFormula("=B1>$C$1", [COLUMN_A])], ({ rules, run }) => {
    run({ rows: runsOf([0], [0]), columns: runsOf([5], [0]) });
    expect(rules().map(({ rule, ranges }) => ["value" in rule && rule.value, ranges])).toEqual([["=B2>$C$1", [box(1, LAST_ROW, 0, 0)]]]);
  });
});

test("clearing formats of cells takes them out of formats of whole columns and sheets and leaves others alone", () =>
  withRules([greater("a", 1, [COLUMN_A]), greater("b", 2, [SHEET]), greater("c", 3, [box(0, 3, 4, 4)])], ({ engine, rules, sheet }) => {
    const before = seen(rules());
    engine.workbook.getActiveSheet().getRange("A2:B3").activate();
    engine.run("sheet.command.clear-range-conditional-rule", sheet);
    expect(seen(rules())).toEqual(
      before.map((line, row) => line.map((ids, column) => ((row === 1 || row === 2) && column < 2 ? "" : ids))),
    );
    expect(rules().map(({ ranges }) => ranges)[0]).toEqual([box(0, 0, 0, 0), box(3, LAST_ROW, 0, 0)]);
  }));

test("the library's own sums and differences of areas are of any size", () => {
  const left = new RangeMergeUtil()
    .add(SHEET, COLUMN_A)
    .subtract(box(1, LAST_ROW, 0, EXCEL_GRID.columnCount - 1))
    .merge();
  expect(left).toEqual([box(0, 0, 0, EXCEL_GRID.columnCount - 1)]);
});
