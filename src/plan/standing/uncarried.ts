import { cellArea, contains } from "../area";
import type { PlanCell, SheetPlan } from "../sheet-plan";
import { placeKey } from "./cells-of";
import { contentAt, plain } from "./entered-now";
import type { FormerSheet } from "./former-names";
import type { Cell } from "./places";
import type { SheetCells, TableState } from "./sheet-state";
import type { plannedCells } from "./standing-samples";

/** Something on a sheet that its next version has no place for. */
export interface Unkept extends Cell {
  /** What it is called on the sheet. */
  readonly label: string;
  /** As it stood in its cell; formulas with "=". */
  readonly content: string | number | boolean;
  /**
   * `gone`: there is no such input any more. `choice`: the list does not offer it. `computed`: it was typed over a formula. `own`: it was
   * added beside what the template has.
   */
  readonly why: "gone" | "choice" | "computed" | "own";
}

interface Question {
  readonly plan: SheetPlan;
  readonly former: FormerSheet;
  readonly cells: SheetCells;
  /** Cells whose content was asked for. */
  readonly seen: ReadonlySet<string>;
  readonly newPlaces: ReadonlyMap<string, Cell>;
  readonly planned: ReturnType<typeof plannedCells>;
  readonly label: (cell: Cell) => string;
}

/**
 * Everything on a sheet that somebody put there and that the plan has no place for. Headings and labels are known by their texts, what the
 * template computed by the names and tables around it.
 */
export function uncarried(question: Question): readonly Unkept[] {
  const { plan, cells, seen, label } = question;
  const texts = new Set([
    ...plan.blocks.flatMap((block) => block.cells.flat().flatMap((cell) => (typeof cell === "string" ? [unnumbered(cell)] : []))),
    ...(plan.formerly?.texts ?? []),
  ]);
  const found: Unkept[] = [];
  for (let row = 0; row < cells.rows; row += 1) {
    for (let column = 0; column < cells.columns; column += 1) {
      const cell = { row, column };
      const content = contentAt(cells, cell);
      if (content === null || seen.has(placeKey(cell)) || (typeof content === "string" && texts.has(unnumbered(content)))) continue;
      const why = reasonFor(cell, content, question);
      if (why) found.push({ ...cell, label: label(cell), content: plain(content), why });
    }
  }
  return found;
}

/** Headings are numbered by where they stand. */
const unnumbered = (text: string): string => text.replace(/^(?:\d+\s+|[一二三四五六七八九十]+、)/, "");

function reasonFor(cell: Cell, content: NonNullable<PlanCell>, question: Question): Unkept["why"] | undefined {
  const { former, newPlaces, planned } = question;
  const isFormula = typeof content === "object";
  const now = newPlaces.get(placeKey(cell));
  const next = now ? planned(now.row, now.column) : null;
  // Something of the template's own: only what was typed over a formula was not.
  if (now) return !isFormula && typeof next === "object" && next !== null ? "computed" : undefined;
  const table = former.state.tables.find(({ area }) => contains(area, cellArea(cell.row, cell.column)));
  if (table) return inTable(cell, isFormula, table, question);
  const named = [...former.state.names].find(([, area]) => contains(area, cellArea(cell.row, cell.column)));
  if (named) return isFormula ? undefined : "gone";
  return typeof content === "string" && isLabel(cell, former) ? undefined : "own";
}

/** The text before a value, whatever it said in earlier versions. */
const isLabel = ({ row, column }: Cell, { state }: FormerSheet): boolean =>
  [...state.names.values()].some((area) => area.rows * area.columns === 1 && area.row === row && area.column === column + 1);

/** A cell of a table without a place: of a column that is gone or somebody's own, or of a table that is. */
function inTable({ row, column }: Cell, isFormula: boolean, table: TableState, { former, cells }: Question): Unkept["why"] | undefined {
  const { area } = table;
  const known = [...former.places.tables.values()].some(({ now }) => now === table);
  const ours =
    known ||
    [...former.state.names].some(([name, one]) => name.startsWith("_ops.tables.") && one.row === area.row && one.column === area.column);
  if (!ours) return "own";
  if (row === area.row) return undefined;
  if (!isFormula) return "gone";
  // A column of formulas is told by its first.
  return known && row === area.row + 1 && typeof cells.at(row, column) === "string" ? "own" : undefined;
}
