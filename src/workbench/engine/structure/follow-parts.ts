import type { CellsRef, ChartModel, ChartSeriesModel } from "../chart-model";
import type { CarriedCells, CarriedPiece, CarriedSheet, CarriedWorkbook } from "../../../files/carried";
import type { SheetParts } from "../sheet-parts";
import { coverageAfterAll, referenceAfterAll, type Axis, type StructuralChange } from "./structural-change";

type Follow = (value: never, sheetId: string, changes: readonly StructuralChange[]) => unknown;

/** By part of the product: what becomes of what it keeps for a sheet. Parts that name no cells are not here. */
const FOLLOW: Readonly<Record<string, Follow>> = {
  charts: (charts: readonly ChartModel[], sheetId, changes) => charts.map((chart) => chartAfter(chart, sheetId, changes)),
  page: (page: PageAreas, sheetId, changes) => pageAfter(page, sheetId, changes),
  outline: (outline: Outline, sheetId, changes) => outlineAfter(outline, sheetId, changes),
  bindings: (bindings: readonly { readonly cells: CellsRef }[], _sheetId, changes) =>
    bindings.map((binding) => ({ ...binding, cells: followed(binding.cells, changes) })),
  authors: (authors: readonly Place[], sheetId, changes) => authors.flatMap((one) => placeAfter(one, sheetId, changes)),
};

/** What is kept with sheets and names their cells, moved along with them. */
export const followParts = (
  parts: SheetParts,
  changes: readonly StructuralChange[],
  rewrite: (formula: string, sheetId: string) => string,
) =>
  changedParts(parts, [
    ...Object.entries(FOLLOW).map(([part, follow]): readonly [string, PartChange] => [
      part,
      (value, sheetId) => follow(value, sheetId, changes),
    ]),
    ["carried", (sheet: CarriedSheet, sheetId) => withPieces(sheet, (piece) => pieceAfter(piece, sheetId, changes, rewrite))],
    ["carriedWorkbook", (workbook: CarriedWorkbook) => withPieces(workbook, (piece) => withFormulas(piece, (text) => rewrite(text, "")))],
  ]);

/** What was carried and names a sheet, after that sheet has another name or is gone. */
export const carriedAfterSheets = (parts: SheetParts, rewrite: (formula: string) => string) =>
  changedParts(parts, [
    ["carried", (sheet: CarriedSheet) => withPieces(sheet, (piece) => withFormulas(piece, rewrite))],
    ["carriedWorkbook", (workbook: CarriedWorkbook) => withPieces(workbook, (piece) => withFormulas(piece, rewrite))],
  ]);

const withPieces = <T extends { readonly pieces: readonly CarriedPiece[] }>(
  owner: T,
  change: (piece: CarriedPiece) => CarriedPiece,
): T => ({
  ...owner,
  pieces: owner.pieces.map(change),
});

const withFormulas = (piece: CarriedPiece, rewrite: (formula: string) => string): CarriedPiece =>
  piece.formulas.length === 0 ? piece : { ...piece, formulas: piece.formulas.map(rewrite) };

/** Cells of a piece move as a chart's do where it is drawn over them, else as those of a rule; a piece whose cells are gone goes. */
function pieceAfter(
  piece: CarriedPiece,
  sheetId: string,
  changes: readonly StructuralChange[],
  rewrite: (formula: string, sheetId: string) => string,
): CarriedPiece {
  const after = withFormulas(piece, (text) => rewrite(text, sheetId));
  const cells = piece.cells.map((areas) =>
    areas.flatMap((area) => {
      const ref = { sheetId, ...area };
      if (piece.home === "drawing") return [coversAfter(ref, changes)];
      return coverageAfterAll(ref, changes)
        .filter((part) => part.sheetId === sheetId)
        .map(({ sheetId: _own, ...part }) => part);
    }),
  );
  // A pivot table is one block that Excel lets nobody cut.
  const torn =
    piece.kind === "pivotTable" && cells.some((areas, at) => areas.length !== 1 || sizeOf(areas[0]) !== sizeOf(piece.cells[at]?.[0]));
  return { ...after, cells, ...(torn && { lost: true as const }) };
}

const sizeOf = (area: CarriedCells[number] | undefined): string => `${area?.rows ?? 0} ${area?.columns ?? 0}`;

interface Place {
  readonly row: number;
  readonly column: number;
}

function placeAfter<T extends Place>(place: T, sheetId: string, changes: readonly StructuralChange[]): readonly T[] {
  const after = referenceAfterAll({ sheetId, row: place.row, column: place.column, rows: 1, columns: 1 }, changes);
  return after && after.sheetId === sheetId ? [{ ...place, row: after.row, column: after.column }] : [];
}

/** Charts of other sheets whose numbers stood on a sheet that goes have none any more. */
export const withoutSheet = (parts: SheetParts, gone: string) =>
  changedParts(parts, [
    [
      "charts",
      (charts: readonly ChartModel[], sheetId) =>
        sheetId === gone
          ? charts
          : charts.map((chart) => withCells(chart, (ref) => (ref.sheetId === gone ? { ...ref, rows: 0, columns: 0 } : ref))),
    ],
  ]);

type PartChange = (value: never, sheetId: string) => unknown;

function changedParts(parts: SheetParts, changes: readonly (readonly [part: string, change: PartChange])[]) {
  const pairs = changes.flatMap(([part, change]) =>
    parts.sheetsWith(part).flatMap((sheetId) => {
      const before = parts.get<never>(part, sheetId);
      if (before === undefined) return [];
      const after = change(before, sheetId);
      return JSON.stringify(after) === JSON.stringify(before) ? [] : [parts.change(part, sheetId, after)];
    }),
  );
  return { redos: pairs.map(({ redo }) => redo), undos: pairs.map(({ undo }) => undo) };
}

/** Cells that are gone leave a reference to none, a series without data, as `#REF!` does in Excel. */
const followed = (ref: CellsRef, changes: readonly StructuralChange[]): CellsRef =>
  ref.rows === 0 || ref.columns === 0 ? ref : (referenceAfterAll(ref, changes) ?? { ...ref, rows: 0, columns: 0 });

function chartAfter(chart: ChartModel, owner: string, changes: readonly StructuralChange[]): ChartModel {
  const covers = chart.covers && coversAfter({ sheetId: owner, ...chart.covers }, changes);
  return { ...withCells(chart, (ref) => followed(ref, changes)), ...(covers ? { covers } : {}) };
}

/** The chart with all that it reads from cells changed. */
const withCells = (chart: ChartModel, change: (ref: CellsRef) => CellsRef): ChartModel => ({
  ...chart,
  ...(chart.titleCell ? { titleCell: change(chart.titleCell) } : {}),
  series: chart.series.map((one): ChartSeriesModel => ({
    ...one,
    name: typeof one.name === "string" ? one.name : change(one.name),
    values: change(one.values),
    ...(one.categories ? { categories: change(one.categories) } : {}),
    ...(one.sizes ? { sizes: change(one.sizes) } : {}),
  })),
});

/** A chart moves and grows with the rows and columns below it, and stands one row high where the last of them stood. Cut cells leave it. */
function coversAfter(area: CellsRef, changes: readonly StructuralChange[]): Omit<CellsRef, "sheetId"> {
  const { sheetId: _own, ...covers } = changes.reduce<CellsRef>((now, change) => {
    if (change.kind === "moveCells" || (change.kind !== "moveLines" && change.across)) return now;
    return (
      referenceAfterAll(now, [change]) ??
      (change.axis === "rows" ? { ...now, row: change.at, rows: 1 } : { ...now, column: change.at, columns: 1 })
    );
  }, area);
  return covers;
}

interface PageAreas {
  readonly printArea?: CellsRef;
  readonly titleRows?: CellsRef;
  readonly titleColumns?: CellsRef;
  readonly breaks?: readonly number[];
  readonly columnBreaks?: readonly number[];
  readonly moreAreas?: readonly CellsRef[];
}

/** Print area and titles are names in Excel and follow as names do; one whose cells are gone is no longer set. */
function pageAfter(page: PageAreas, sheetId: string, changes: readonly StructuralChange[]): PageAreas {
  const next: Record<string, unknown> = { ...page };
  for (const key of ["printArea", "titleRows", "titleColumns"] as const) {
    const area = page[key] && referenceAfterAll(page[key], changes);
    if (area) next[key] = area;
    else delete next[key];
  }
  if (page.moreAreas) next["moreAreas"] = page.moreAreas.flatMap((area) => referenceAfterAll(area, changes) ?? []);
  if (page.breaks) next["breaks"] = changes.reduce((rows, change) => breaksAfter(rows, "rows", sheetId, change), page.breaks);
  if (page.columnBreaks)
    next["columnBreaks"] = changes.reduce((columns, change) => breaksAfter(columns, "columns", sheetId, change), page.columnBreaks);
  return next;
}

/** A page begins with the same row or column as before, or with the one after it where that is gone. */
function breaksAfter(rows: readonly number[], axis: Axis, sheetId: string, change: StructuralChange): readonly number[] {
  if (change.kind === "moveCells" || change.axis !== axis || change.sheetId !== sheetId || (change.kind !== "moveLines" && change.across))
    return rows;
  return [...new Set(rows.map((row) => lineAfter(row, change, sheetId) ?? change.at))].filter((row) => row > 0).sort((a, b) => a - b);
}

interface Outline {
  readonly rows: Readonly<Record<number, number>>;
  readonly columns: Readonly<Record<number, number>>;
}

function outlineAfter(outline: Outline, sheetId: string, changes: readonly StructuralChange[]): Outline {
  return changes.reduce<Outline>((now, change) => {
    if (change.kind === "moveCells" || change.sheetId !== sheetId || (change.kind !== "moveLines" && change.across)) return now;
    return { ...now, [change.axis]: levelsAfter(now[change.axis], change, sheetId) };
  }, outline);
}

/** Every line keeps its level; lines that come in between two of a group belong to it. */
function levelsAfter(
  levels: Readonly<Record<number, number>>,
  change: Exclude<StructuralChange, { kind: "moveCells" }>,
  sheetId: string,
): Record<number, number> {
  const next: Record<number, number> = {};
  for (const [line, level] of Object.entries(levels)) {
    const at = lineAfter(Number(line), change, sheetId);
    if (at !== null) next[at] = level;
  }
  const between = change.kind === "insert" ? Math.min(levels[change.at - 1] ?? 0, levels[change.at] ?? 0) : 0;
  for (let i = 0; between > 0 && i < change.count; i += 1) next[change.at + i] = between;
  return next;
}

function lineAfter(line: number, change: Exclude<StructuralChange, { kind: "moveCells" }>, sheetId: string): number | null {
  const cell = (axis: Axis): CellsRef => ({
    sheetId,
    row: axis === "rows" ? line : 0,
    column: axis === "columns" ? line : 0,
    rows: 1,
    columns: 1,
  });
  const after = referenceAfterAll(cell(change.axis), [change]);
  return after && (change.axis === "rows" ? after.row : after.column);
}
