import { formatValue } from "../../../src/core/cells/number-format/format-value";
import { styleOf, type CellStyle } from "../../../src/design/cell-styles";
import { pxOfCharacters, textWidth } from "../../../src/design/text-metrics";
import { cellAddress, cellArea, contains } from "../../../src/plan/area";
import type { PlanCell, SheetPlan } from "../../../src/plan/sheet-plan";
import type { Field } from "../../../src/plan/structure/field";
import type { Engine } from "../../../src/workbench/engine/create-engine";
import { calculated, valuesOf } from "./calculate";
import { type EVERY_PLAN, planOf } from "./every-plan";
import { opened } from "./opened";
import type { SheetValues } from "./sheet-values";

const HUNDREDFOLD = 100;
/** What a cell keeps free beside a number, in px. */
const PADDING = 4;

/** The sheet with a hundred times as much money in every entered cell. */
function grown(plan: SheetPlan, id: string, lang: SheetPlan["lang"]): SheetPlan {
  const { structure } = opened(id, lang);
  const isMoney = (field: Field | undefined): boolean => field?.kind === "entered" && ["amount", "price"].includes(field.unit);
  const money = new Set<string>();
  for (const [key, area] of Object.entries(plan.anchors ?? {})) {
    const [kind, name = ""] = key.split(".");
    if (kind === "values" && isMoney(structure.values[name])) money.add(cellAddress(area.row, area.column));
    if (kind !== "tables") continue;
    Object.values<Field>(structure.tables[name]?.columns ?? {}).forEach((field, column) => {
      for (let row = 1; isMoney(field) && row < area.rows; row += 1) money.add(cellAddress(area.row + row, area.column + column));
    });
  }
  const larger = (cell: PlanCell, address: string): PlanCell =>
    typeof cell === "number" && money.has(address) ? cell * HUNDREDFOLD : cell;
  return {
    ...plan,
    blocks: plan.blocks.map((block) => ({
      ...block,
      cells: block.cells.map((line, down) =>
        line.map((cell, across) => larger(cell, cellAddress(block.row + down, block.column + across))),
      ),
    })),
  };
}

type Cases = typeof EVERY_PLAN;

const groupOf = ([, lang, unit]: Cases[number]): string => `${lang}, ${unit}`;

/** Every number of sheets, measured with a hundred times their money; those of one language and unit on the sheets of one workbook. */
export const fitsHundredfold = (cases: Cases): void =>
  describe.each([...new Set(cases.map(groupOf))])("at a hundred times the samples, in %s", (group) => {
    const own = cases.filter((each) => groupOf(each) === group);
    const plans = new Map(own.map(([id, lang, unit]) => [id, grown(planOf(id, lang, unit), id, lang)]));
    let engine: Engine;
    beforeAll(async () => {
      engine = await calculated([...plans.values()]);
    });
    afterAll(() => engine.dispose());

    test.each([...plans])("every number of %s fits", (_id, plan) => expect(tooNarrow(plan, valuesOf(engine, plan))).toEqual([]));
  });

/** Numbers that are wider than their columns. */
function tooNarrow(plan: SheetPlan, values: SheetValues): string[] {
  const inRun = (at: number, run: { at: number; count: number }): boolean => at >= run.at && at < run.at + run.count;
  return plan.blocks.flatMap((block) =>
    block.cells.flatMap((line, down) =>
      line.flatMap((_, across) => {
        const [row, column] = [block.row + down, block.column + across];
        const value = values.at(row, column);
        if (typeof value !== "number" || column >= plan.page.printArea.columns) return [];
        const cell = cellArea(row, column);
        const format = plan.formats.findLast(({ area }) => contains(area, cell))?.format ?? "General";
        const style = plan.styles.findLast(({ area }) => contains(area, cell))?.style;
        const { size = 10, bold = false }: CellStyle = style ? styleOf(style) : {};
        const text = formatValue(format, value, plan.lang)?.text ?? "";
        const room = pxOfCharacters(plan.columns.findLast((run) => inRun(column, run))?.width ?? 8.43) - PADDING;
        return textWidth(text, { size, bold }) > room ? [`${cellAddress(row, column)} ${text}`] : [];
      }),
    ),
  );
}
