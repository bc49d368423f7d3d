import type { PlanCell, SheetPlan } from "../sheet-plan";
import type { Cell, Places } from "./places";
import type { SheetCells } from "./sheet-state";

/** What stands in the values and the rows of a sheet, by key. */
export interface Entered {
  readonly values: Readonly<Record<string, PlanCell>>;
  readonly rows: Readonly<Record<string, readonly Readonly<Record<string, PlanCell>>[]>>;
}

/** What a cell of a sheet holds, as a plan writes it. */
export function contentAt(cells: SheetCells, { row, column }: Cell): PlanCell {
  const now = cells.at(row, column);
  if (typeof now === "string") return now === "" ? null : now.startsWith("=") ? { formula: now } : now;
  return typeof now === "number" || typeof now === "boolean" ? now : null;
}

export const isConstant = (content: PlanCell): content is string | number | boolean => typeof content !== "object";
export const plain = (content: NonNullable<PlanCell>): string | number | boolean => (isConstant(content) ? content : content.formula);

/** Everything constant that stands on a sheet, for a plan of as many rows and with room for these texts. */
export function enteredNow(plan: SheetPlan, places: Places, cells: SheetCells): Entered {
  const constantAt = (cell: Cell): PlanCell => {
    const content = contentAt(cells, cell);
    return typeof content === "object" ? null : content;
  };
  const values = Object.keys(plan.anchors ?? {}).flatMap((key) => {
    const now = key.startsWith("values.") ? places.anchor(key) : undefined;
    return now ? [[key.slice("values.".length), constantAt(now)] as const] : [];
  });
  const rows = plan.tables.flatMap(({ key, columnKeys = [], fixed }) => {
    const place = key === undefined || fixed ? undefined : places.tables.get(key);
    if (key === undefined || !place) return [];
    const { area } = place.now;
    const found = Array.from({ length: area.rows - 1 }, (_, down) =>
      Object.fromEntries(
        columnKeys.flatMap((column, index) => {
          const across = place.columns[index];
          return across === undefined ? [] : [[column, constantAt({ row: area.row + 1 + down, column: area.column + across })] as const];
        }),
      ),
    );
    return [[key, found] as const];
  });
  return { values: Object.fromEntries(values), rows: Object.fromEntries(rows) };
}
