import { cellAddress } from "../../../src/plan/area";
import type { NamePlan, SheetPlan } from "../../../src/plan/sheet-plan";

export type Value = string | number | boolean | null;

/** The values a program computed for a plan, found by name, label or place. */
export interface SheetValues {
  readonly at: (row: number, column: number) => Value;
  readonly named: (name: string) => Value;
  /** The data of a table's column, by header. */
  readonly column: (table: string, header: string) => Value[];
}

export function sheetValues(plan: SheetPlan, at: (row: number, column: number) => Value): SheetValues {
  const place = (name: string): NamePlan => {
    const found = plan.names.find((candidate) => candidate.name === name);
    if (!found) throw new Error(`The plan has no name ${name}`);
    return found;
  };
  return {
    at,
    named: (name) => at(place(name).area.row, place(name).area.column),
    column: (table, header) => {
      const found = plan.tables.find(({ name }) => name === table);
      const index = found?.columns.indexOf(header) ?? -1;
      if (!found || index < 0) throw new Error(`No column ${header} in ${table}`);
      return Array.from({ length: found.area.rows - 1 }, (_, row) => at(found.area.row + 1 + row, found.area.column + index));
    },
  };
}

const ERROR = /^(#(N\/A|DIV\/0!|NAME\?|NULL!|NUM!|REF!|VALUE!|CALC!|SPILL!)|Err:\d+)/;

/** The cells of a plan that show an error. */
export function errorCells(plan: SheetPlan, values: SheetValues): string[] {
  return plan.blocks.flatMap(({ row, column, cells }) =>
    cells.flatMap((line, down) =>
      line.flatMap((cell, across) => {
        if (cell === null) return [];
        const value = values.at(row + down, column + across);
        const wrong = typeof value === "string" && ERROR.test(value);
        const empty = typeof cell === "object" && value === null;
        return wrong || empty ? [`${cellAddress(row + down, column + across)}: ${String(value)}`] : [];
      }),
    ),
  );
}

/** The plan with one named input changed. */
export function withInput(plan: SheetPlan, name: string, value: string | number): SheetPlan {
  const area = plan.names.find((candidate) => candidate.name === name)?.area;
  if (!area) throw new Error(`The plan has no name ${name}`);
  return {
    ...plan,
    blocks: plan.blocks.map((block) => ({
      ...block,
      cells: block.cells.map((line, down) =>
        line.map((cell, across) => (block.row + down === area.row && block.column + across === area.column ? value : cell)),
      ),
    })),
  };
}
