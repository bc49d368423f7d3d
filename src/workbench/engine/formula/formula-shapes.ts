import type { Cells, FormulaItems } from "../../../core/cells/formula/formula-item";
import type { ParsedFormula } from "../../../core/cells/formula/parse-formula";
import { printFormula } from "../../../core/cells/formula/print-formula";
import { readReference } from "../../../core/cells/formula/read-reference";
import { tokenizeFormula } from "../../../core/cells/formula/tokenize-formula";
import { parsedFormula } from "./parsed-formulas";
import { shiftReferences } from "./shift-references";

export interface Place {
  readonly row: number;
  readonly column: number;
}

/** What a formula says relative to its cell: the formulas of a column that was filled down all have one. */
export interface FormulaShape {
  readonly id: string;
  /** As it is written in the cell `at`. */
  readonly parsed: ParsedFormula;
  readonly at: Place;
  /** It has to be written out in each cell. */
  readonly bound: boolean;
}

const REMEMBERED = 50_000;

const line = (at: number | undefined, fixed: boolean, own: number): string => (at === undefined ? "" : fixed ? `$${at}` : `${at - own}`);

/** Marks a formula of one cell only. */
const BOUND = "\u0002";
const here = ({ row, column }: Place): string => `${BOUND}${row},${column}`;

/**
 * The corners relative to the cell. Where one is fixed and the other moves, which of them comes first depends on the cell; formulas in
 * which they stand the other way round are each a shape of their own. So are whole rows and columns of which one end is fixed, where the
 * engine takes both ends for fixed.
 */
function relative({ from, to }: Cells, at: Place): string {
  const whole = from.row === undefined || from.column === undefined;
  const turned =
    (from.rowFixed !== to.rowFixed && (whole || (from.row ?? 0) > (to.row ?? 0))) ||
    (from.columnFixed !== to.columnFixed && (whole || (from.column ?? 0) > (to.column ?? 0)));
  const first = `${line(from.row, from.rowFixed, at.row)},${line(from.column, from.columnFixed, at.column)}`;
  const last = `${line(to.row, to.rowFixed, at.row)},${line(to.column, to.columnFixed, at.column)}`;
  return `${first}:${last}${turned ? here(at) : ""}`;
}

/** `placed`: the same text in another cell may have another shape. */
function shapeKey(formula: string, at: Place): { readonly key: string; readonly placed: boolean } {
  let key = "";
  let placed = false;
  for (const { kind, text } of tokenizeFormula(formula.startsWith("=") ? formula.slice(1) : formula)) {
    const reference = kind === "reference" ? readReference(text) : undefined;
    // Of `A1:$B$2:C3` too it depends on the cell which corners are its own. Within a LAMBDA the engine forgets how far
    // a formula was filled.
    if ((text === ":" && kind === "operator") || (kind === "function" && /LAMBDA$/i.test(text))) key += here(at);
    if (reference) placed = true;
    key += reference ? `\u0001${text.slice(0, text.lastIndexOf("!") + 1)}${relative(reference.cells, at)}\u0001` : `${text}\u0001`;
  }
  return { key, placed: placed || key.includes(BOUND) };
}

/**
 * Gives formulas that are alike the same shape, so that what takes long is done once for all of them: reading a formula by the grammar
 * takes longer than cutting it into pieces, and the engine's tree of it several times as long.
 */
export class FormulaShapes {
  private readonly known = new Map<string, FormulaShape | undefined>();
  /** By their text those that name no cells: the columns of tables, which are the same text in every row. */
  private readonly anywhere = new Map<string, FormulaShape | undefined>();
  private count = 0;

  /** Of a formula as written in the cell `at`; undefined where Excel would not read it. */
  of(formula: string, at: Place): FormulaShape | undefined {
    if (this.anywhere.has(formula)) return this.anywhere.get(formula);
    const { key, placed } = shapeKey(formula, at);
    const shape = this.known.has(key) ? this.known.get(key) : this.add(key, formula, at);
    if (!placed) this.anywhere.set(formula, shape);
    return shape;
  }

  private add(key: string, formula: string, at: Place): FormulaShape | undefined {
    const parsed = parsedFormula(formula);
    if (this.known.size >= REMEMBERED) {
      this.known.clear();
      this.anywhere.clear();
    }
    const shape = parsed && { id: `shape-${(this.count += 1)}`, parsed, at, bound: key.includes(BOUND) };
    this.known.set(key, shape);
    return shape;
  }

  /** The shape with everything in it spelled out, as one formula more. */
  ofItems(items: FormulaItems, at: Place): FormulaShape | undefined {
    return this.of(printFormula(items), at);
  }

  /** Of a formula that was written elsewhere and is read so many rows and columns from there. */
  filled(shape: FormulaShape, at: Place): FormulaShape | undefined {
    return fits(shape, at) ? shape : this.ofItems(itemsAt(shape, at), at);
  }
}

/** The formula's items as they are in another cell; what lies outside the sheet there is lost. */
export const itemsAt = ({ parsed, at }: FormulaShape, to: Place): FormulaItems =>
  shiftReferences(parsed.items, { rows: to.row - at.row, columns: to.column - at.column }, false);

export const textAt = (shape: FormulaShape, to: Place): string => `=${printFormula(itemsAt(shape, to))}`;

/** Whether it may stand in this cell as it is: all its cells lie on the sheet. */
const fits = (shape: FormulaShape, at: Place): boolean =>
  !shape.bound && itemsAt(shape, at).every((item, i) => item.kind === shape.parsed.items[i]?.kind);
