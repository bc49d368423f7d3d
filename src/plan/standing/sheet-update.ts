import { contains, cellArea } from "../area";
import { coalesceCells } from "../coalesce-cells";
import { cellsOf, placeKey } from "./cells-of";
import type { PlanCell, SheetPlan } from "../sheet-plan";
import { contentAt, isConstant, plain } from "./entered-now";
import { isEntryLook } from "./entry-look";
import { formerSheet, type FormerSheet } from "./former-names";
import { movedFormula, type Moves } from "./moved-formula";
import type { Cell } from "./places";
import type { SheetCells, Standing } from "./sheet-state";
import { plannedCells } from "./standing-samples";
import { placeBefore } from "./place-before";
import { uncarried, type Unkept } from "./uncarried";

/** What bringing a sheet to the present version of its template means. */
export interface SheetUpdate {
  readonly from: number;
  readonly to: number;
  /** How many cells hold what they held. */
  readonly kept: number;
  readonly unkept: readonly Unkept[];
  /** Inputs that were not there before and are still blank. */
  readonly blank: readonly string[];
}

/** A sheet laid out anew, with what stood on it. */
export interface Carried {
  readonly plan: SheetPlan;
  readonly kept: number;
  readonly unkept: readonly Unkept[];
  readonly blank: readonly string[];
  readonly moves: Moves;
}

/** Puts what stands on a sheet into a plan for the same rows: inputs by their keys, rows in their order. `version` is the sheet's. */
export function carryOver(plan: SheetPlan, { state: called, cells }: Standing, version: number): Carried {
  const former = formerSheet(plan, called, version);
  const { sheetName } = plan;
  const planned = plannedCells(plan);
  const entries = entryCells(plan, planned);
  const isLinked = new Set((plan.linked ?? []).map(placeKey));
  const oldPlace = placeBefore(plan, former.places, cells, planned);
  const newPlaces = new Map<string, Cell>();
  for (const cell of [...writtenCells(plan), ...entries]) {
    const old = oldPlace(cell);
    if (old) newPlaces.set(placeKey(old), cell);
  }
  const moves = movesOf(plan, former, sheetName, (cell) => newPlaces.get(placeKey(cell)));
  const choices = closedChoices(plan);
  const labels = new Map(plan.names.filter(({ hidden }) => !hidden).map(({ area, comment, name }) => [placeKey(area), comment ?? name]));
  const put = new Map<string, { readonly row: number; readonly column: number; readonly cell: PlanCell }>();
  const seen = new Set<string>();
  const refused: Unkept[] = [];
  const blank: string[] = [];
  for (const cell of entries) {
    const old = oldPlace(cell);
    if (!old) {
      if (!isLinked.has(placeKey(cell)) && !plan.samples.some((area) => contains(area, cellArea(cell.row, cell.column)))) continue;
      const label = labels.get(placeKey(cell));
      if (label !== undefined) blank.push(label);
      put.set(placeKey(cell), { ...cell, cell: null });
      continue;
    }
    seen.add(placeKey(old));
    const content = contentAt(cells, old);
    const table = former.state.tables.find(({ area }) => contains(area, cellArea(old.row, old.column)));
    const now = presentContent(content, choices(cell), plan, moves, table?.name);
    put.set(placeKey(cell), { ...cell, cell: now ?? null });
    if (content !== null && now === undefined) {
      refused.push({ ...old, label: labelAt(former, cells, old), content: plain(content), why: isConstant(content) ? "choice" : "gone" });
    }
  }
  // What is linked stands among the entries, as it stood before.
  const { linked: _linked, ...laid } = plan;
  return {
    plan: { ...laid, blocks: [...without(plan.blocks, put), ...coalesceCells([...put.values()])] },
    kept: [...put.values()].filter(({ cell }) => cell !== null).length,
    unkept: [...refused, ...uncarried({ plan, former, cells, seen, newPlaces, planned, label: (cell) => labelAt(former, cells, cell) })],
    blank,
    moves,
  };
}

/** What a cell may hold in this version; nothing where its list does not offer it, or where its formula speaks of what is gone. */
function presentContent(
  content: PlanCell,
  offered: readonly string[] | undefined,
  { formerly }: SheetPlan,
  moves: Moves,
  table: string | undefined,
): PlanCell | undefined {
  if (content === null) return null;
  if (!isConstant(content)) {
    const moved = movedFormula(content.formula, moves, table === undefined ? {} : { table });
    return moved.lost ? undefined : { formula: moved.formula };
  }
  if (!offered) return content;
  const now = formerly?.choices?.[String(content)] ?? content;
  return offered.includes(String(now)) ? now : undefined;
}

/**
 * Cells for entries, those that the words give row by row in tables that grow, and those that speak of other sheets: what these are
 * called, the sheet knows that was worked on.
 */
function entryCells(plan: SheetPlan, planned: ReturnType<typeof plannedCells>): readonly Cell[] {
  const found = new Map<string, Cell>();
  for (const { area, style } of plan.styles) {
    for (const cell of cellsOf(area)) {
      if (isEntryLook(style)) found.set(placeKey(cell), cell);
      else found.delete(placeKey(cell));
    }
  }
  for (const { area, fixed } of plan.tables) {
    if (fixed) continue;
    for (const cell of cellsOf({ ...area, row: area.row + 1, rows: area.rows - 1 })) {
      const content = planned(cell.row, cell.column);
      if (content === null || isConstant(content)) found.set(placeKey(cell), cell);
    }
  }
  for (const { row, column } of plan.linked ?? []) found.set(placeKey({ row, column }), { row, column });
  return [...found.values()];
}

const writtenCells = ({ blocks }: SheetPlan): Cell[] =>
  blocks.flatMap(({ row, column, cells }) => cellsOf({ row, column, rows: cells.length, columns: cells[0]?.length ?? 0 }));

/** The entries a closed list offers in a cell. */
function closedChoices({ validations }: SheetPlan): (cell: Cell) => readonly string[] | undefined {
  const closed = validations.flatMap(({ area, rule, error }) =>
    rule.kind === "list" && error.stop ? [{ area, values: rule.values }] : [],
  );
  return ({ row, column }) => closed.find(({ area }) => contains(area, cellArea(row, column)))?.values;
}

function movesOf(plan: SheetPlan, { state, called, places, presentName }: FormerSheet, sheetName: string, cell: Moves["cell"]): Moves {
  const has = new Set(plan.names.map(({ name }) => name.toLowerCase()));
  const tables = new Map([...places.tables.values()].map((place) => [place.now.name.toLowerCase(), place]));
  return {
    sheetName,
    cell,
    name: (name) => {
      const now = presentName(name);
      if (has.has(now.toLowerCase())) return now;
      return state.names.has(now.toLowerCase()) ? undefined : name;
    },
    hasTable: (table) => state.tables.some(({ name }) => name.toLowerCase() === table.toLowerCase()),
    header: (table, header) => {
      const place = tables.get(table.toLowerCase());
      const headers = called.tables.find(({ name }) => name.toLowerCase() === table.toLowerCase())?.columns ?? [];
      const across = headers.findIndex((one) => one.toLowerCase() === header.toLowerCase());
      return across < 0 ? undefined : place?.plan.columns[place.columns.indexOf(across)];
    },
  };
}

/** What a cell is called: its column's header, else the text before it in its row, else the one above it. */
function labelAt({ called }: FormerSheet, cells: SheetCells, { row, column }: Cell): string {
  const table = called.tables.find(({ area }) => contains(area, cellArea(row, column)));
  if (table) return table.columns[column - table.area.column] ?? table.name;
  const text = (at: Cell): string | undefined => {
    const content = contentAt(cells, at);
    return typeof content === "string" ? content : undefined;
  };
  for (let before = column - 1; before >= 0; before -= 1) {
    const found = text({ row, column: before });
    if (found !== undefined) return found;
  }
  return (row > 0 ? text({ row: row - 1, column }) : undefined) ?? "";
}

/** The blocks without the cells that are written otherwise. */
const without = (blocks: SheetPlan["blocks"], put: ReadonlyMap<string, unknown>): SheetPlan["blocks"] =>
  blocks.map((block) => ({
    ...block,
    cells: block.cells.map((line, down) =>
      line.map((cell, across) => (put.has(placeKey({ row: block.row + down, column: block.column + across })) ? null : cell)),
    ),
  }));
