import { gridOf, type Grid } from "../grid";
import { findHeader } from "../header/find-header";
import { headerTexts } from "../header/header-texts";
import { isDimension } from "../roles/role";
import { roleOfHeader } from "../roles/role-of-header";
import { totalKind } from "../rows/total-label";
import type { SheetCells } from "../sheet-cells";
import { partOfCells } from "./part-of-cells";

/** Runs of columns between blank ones. */
function blocksOf({ values }: SheetCells): readonly (readonly [number, number])[] {
  const width = values[0]?.length ?? 0;
  const blocks: [number, number][] = [];
  let from = -1;
  for (let column = 0; column <= width; column++) {
    const blank = column === width || values.every((row) => (row[column] ?? null) === null || row[column] === "");
    if (!blank && from < 0) from = column;
    if (blank && from >= 0) {
      blocks.push([from, column]);
      from = -1;
    }
  }
  return blocks;
}

interface Block {
  readonly cells: SheetCells;
  readonly header: number;
  readonly last: number;
  readonly names: readonly string[];
  /** Rows that announce a total, and rows that name anything else. */
  readonly totals: ReadonlySet<number>;
  readonly named: ReadonlySet<number>;
  /** Whether it says by itself what its rows are about, and something of them. */
  readonly stands: boolean;
}

/**
 * Tables that stand side by side, a blank column between them. A blank column within a table is no border: what is right of it goes on with
 * the same rows, has no names that are there already, and says nothing of its own where the left one has its total.
 */
export function tablesBeside(cells: SheetCells): readonly SheetCells[] {
  const blocks = blocksOf(cells);
  if (blocks.length < 2) return [cells];
  const found = blocks.map(([left, right]) => blockOf(partOfCells(cells, { top: 0, bottom: cells.values.length, left, right })));
  const [first] = found;
  if (!first || !found.every(({ stands }) => stands)) return [cells];
  const apart = found
    .slice(1)
    .every((block) => block.header !== first.header || block.last !== first.last || repeats(first, block) || totalsApart(first, block));
  return apart ? found.map(({ cells: own }) => own) : [cells];
}

const repeats = (one: Block, other: Block): boolean => other.names.some((name) => one.names.includes(name));

/** Whether one has its total where the other goes on. */
const totalsApart = (one: Block, other: Block): boolean =>
  [...one.totals].some((row) => other.named.has(row)) || [...other.totals].some((row) => one.named.has(row));

function blockOf(cells: SheetCells): Block {
  const grid = gridOf(cells);
  const { place } = findHeader(grid, {});
  const names = headerTexts(grid, place).flatMap(({ name }) => (name === "" ? [] : [name]));
  const roles = names.flatMap((name) => roleOfHeader(name)?.role ?? []);
  const totals = new Set<number>(),
    named = new Set<number>();
  for (let row = place ? place.row + place.rows : 0; row < grid.rows; row++) {
    const texts = Array.from({ length: grid.columns }, (_, column) => grid.value(row, column)).filter((value) => typeof value === "string");
    if (texts.some((text) => totalKind(text) !== null)) totals.add(row);
    else if (texts.some((text) => /\p{L}/u.test(text))) named.add(row);
  }
  return {
    cells,
    totals,
    named,
    header: place?.row ?? -1,
    last: lastRow(grid),
    names,
    stands: names.length >= 2 && roles.some(isDimension) && names.some((name) => !isName(name)),
  };
}

function isName(header: string): boolean {
  const role = roleOfHeader(header)?.role;
  return role !== undefined && isDimension(role);
}

function lastRow(grid: Grid): number {
  for (let row = grid.rows - 1; row >= 0; row--) if (!grid.isBlankRow(row)) return row;
  return -1;
}
