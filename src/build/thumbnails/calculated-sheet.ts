import { formulaShifter } from "../../core/cells/formula/shift-formula";
import { planToFile } from "../../files/xlsx/plan-to-file";
import { contains } from "../../plan/area";
import type { Area, ConditionalPlan, SheetPlan } from "../../plan/sheet-plan";
import { cellReader } from "../../workbench/engine/cells/cell-reader";
import { createHeadlessEngine } from "../../workbench/engine/headless";
import { fileToSnapshot } from "../../workbench/files/file-to-snapshot";

/** A sheet as it reads when it is calculated, of the cells of an area. */
export interface CalculatedSheet {
  readonly value: (row: number, column: number) => string | number | boolean;
  /** As it is shown. */
  readonly text: (row: number, column: number) => string;
  /** Whether a conditional format, by its place in the plan, holds in a cell. */
  readonly holds: (conditional: number, row: number, column: number) => boolean;
}

/** Far right of everything a plan lays out; what stands there is never drawn. */
const BESIDE = 400;

interface Condition {
  readonly key: string;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

const keyOf = (conditional: number, row: number, column: number): string => `${conditional}:${row}:${column}`;

/** The conditions of an area as formulas of their own, beside the sheet: the engine then works them out with everything else. */
function conditionsIn(conditionals: readonly ConditionalPlan[], area: Area): Condition[] {
  let free = BESIDE;
  return conditionals.flatMap(({ area: own, rule }, place) => {
    if (rule.kind !== "formula") return [];
    const shifted = formulaShifter(rule.formula);
    const column = free++;
    const found: Condition[] = [];
    for (let row = own.row; row < own.row + own.rows; row++)
      for (let at = own.column; at < own.column + own.columns; at++) {
        if (!contains(area, { row, column: at, rows: 1, columns: 1 })) continue;
        const formula = shifted(row - own.row, at - own.column);
        found.push({ key: keyOf(place, row, at), row: found.length, column, formula });
      }
    return found;
  });
}

export async function calculateSheet(plan: SheetPlan, area: Area): Promise<CalculatedSheet> {
  const conditions = conditionsIn(plan.conditionals, area);
  const block = conditions.map(({ row, column, formula }) => ({ row, column, cells: [[{ formula }]] }));
  const file = planToFile([{ ...plan, blocks: [...plan.blocks, ...block] }]);
  const engine = createHeadlessEngine({ lang: plan.lang, snapshot: fileToSnapshot(file).snapshot });
  try {
    await engine.settle();
    const sheetId = engine.workbook.getSheetByName(plan.sheetName)?.getSheetId() ?? "";
    const reader = cellReader(engine, sheetId);
    const holding = new Set(conditions.filter(({ row, column }) => reader.value(row, column) === true).map(({ key }) => key));
    // Read now: the engine ends with this call.
    const values = new Map<string, string | number | boolean>();
    const texts = new Map<string, string>();
    const read = (part: Area): void => {
      for (let row = part.row; row < part.row + part.rows; row++)
        for (let column = part.column; column < part.column + part.columns; column++) {
          values.set(`${row}:${column}`, reader.value(row, column));
          texts.set(`${row}:${column}`, reader.text(row, column));
        }
    };
    read(area);
    for (const { series } of plan.charts) for (const { values: numbers, categories } of series) [numbers, categories].forEach(read);
    return {
      value: (row, column) => values.get(`${row}:${column}`) ?? "",
      text: (row, column) => texts.get(`${row}:${column}`) ?? "",
      holds: (conditional, row, column) => holding.has(keyOf(conditional, row, column)),
    };
  } finally {
    engine.dispose();
  }
}
