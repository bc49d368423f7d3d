import { intersection, type SheetArea } from "../cells/area";
import { EXCEL_GRID } from "../excel-grid";

export type Axis = "rows" | "columns";

/** Rows, columns or cells that come in, go or change places. */
export type StructuralChange =
  /** `count` lines before line `at`; without `across` whole rows or columns, otherwise only the cells in that span of the other axis. */
  | {
      readonly kind: "insert" | "delete";
      readonly axis: Axis;
      readonly sheetId: string;
      readonly at: number;
      readonly count: number;
      readonly across?: Span;
    }
  /** Whole rows or columns taken out and put before line `before`, counted as it was. */
  | {
      readonly kind: "moveLines";
      readonly axis: Axis;
      readonly sheetId: string;
      readonly at: number;
      readonly count: number;
      readonly before: number;
    }
  /** Cells cut and pasted, or dragged, over others. */
  | { readonly kind: "moveCells"; readonly from: SheetArea; readonly to: SheetArea };

export interface Span {
  readonly at: number;
  readonly count: number;
}

const LIMIT = { rows: EXCEL_GRID.rowCount, columns: EXCEL_GRID.columnCount } as const;
const OTHER = { rows: "columns", columns: "rows" } as const;

const spanOf = (area: SheetArea, axis: Axis): Span =>
  axis === "rows" ? { at: area.row, count: area.rows } : { at: area.column, count: area.columns };
const withSpan = (area: SheetArea, axis: Axis, { at, count }: Span): SheetArea =>
  axis === "rows" ? { ...area, row: at, rows: count } : { ...area, column: at, columns: count };
const holds = (outer: Span, inner: Span): boolean => inner.at >= outer.at && inner.at + inner.count <= outer.at + outer.count;
const holdsArea = (outer: SheetArea, inner: SheetArea): boolean =>
  outer.sheetId === inner.sheetId &&
  holds(spanOf(outer, "rows"), spanOf(inner, "rows")) &&
  holds(spanOf(outer, "columns"), spanOf(inner, "columns"));

/** Lines from `at` on stand `count` further on; a span that had them inside grows. What would leave the sheet is cut off. */
function afterInsert(span: Span, at: number, count: number, limit: number): Span | null {
  if (at >= span.at + span.count) return span;
  const moved = at <= span.at ? { at: span.at + count, count: span.count } : { at: span.at, count: span.count + count };
  return moved.at >= limit ? null : { at: moved.at, count: Math.min(moved.count, limit - moved.at) };
}

/** The lines that are left of a span, closed up; null when none is. */
function afterDelete(span: Span, at: number, count: number): Span | null {
  const before = Math.max(0, Math.min(span.at + span.count, at) - span.at);
  const behind = Math.max(0, span.at + span.count - Math.max(span.at, at + count));
  if (before + behind === 0) return null;
  return { at: span.at < at ? span.at : Math.max(at, span.at - count), count: before + behind };
}

/** Lines that were taken out and put elsewhere take a span that lies within them along; other spans lose and gain lines. */
function afterMove(span: Span, { at, count, before }: { at: number; count: number; before: number }, limit: number): Span | null {
  if (before >= at && before <= at + count) return span;
  const target = before > at ? before - count : before;
  if (holds({ at, count }, span)) return { at: span.at - at + target, count: span.count };
  const left = afterDelete(span, at, count);
  return left && afterInsert(left, target, count, limit);
}

/**
 * What becomes of a reference, as in formulas, names and charts: it moves with its cells, grows and shrinks with what comes and goes
 * inside it, and is lost (null, `#REF!`) with the last of its cells or when other cells are moved over all of it. Whole rows and columns
 * keep their length. Cells that are pushed aside for a part of its breadth leave it as it is.
 * Source: Microsoft Support, "How to correct a #REF! error" and "Move or copy a formula"; LibreOffice agrees.
 */
export function referenceAfter(area: SheetArea, change: StructuralChange): SheetArea | null {
  if (change.kind === "moveCells") {
    const { from, to } = change;
    if (holdsArea(from, area))
      return { ...area, sheetId: to.sheetId, row: area.row - from.row + to.row, column: area.column - from.column + to.column };
    return holdsArea(to, area) ? null : area;
  }
  if (area.sheetId !== change.sheetId) return area;
  const { axis } = change;
  const span = spanOf(area, axis);
  if (span.count === LIMIT[axis]) return area;
  if (change.kind === "moveLines") return put(area, axis, afterMove(span, change, LIMIT[axis]));
  if (change.across && !holds(change.across, spanOf(area, OTHER[axis]))) return area;
  return put(
    area,
    axis,
    change.kind === "insert" ? afterInsert(span, change.at, change.count, LIMIT[axis]) : afterDelete(span, change.at, change.count),
  );
}

const put = (area: SheetArea, axis: Axis, span: Span | null): SheetArea | null => {
  if (!span) return null;
  const before = spanOf(area, axis);
  return before.at === span.at && before.count === span.count ? area : withSpan(area, axis, span);
};

/**
 * What becomes of cells that have a format or a rule: every cell takes it along, so an area can fall into several. Rows and columns
 * that come in between have it too, as in Excel; cells that are moved over others bring their own.
 */
export function coverageAfter(area: SheetArea, change: StructuralChange): readonly SheetArea[] {
  if (change.kind === "moveCells") {
    const { from, to } = change;
    const taken = intersection(area, from);
    const moved = taken && referenceAfter(taken, change);
    const staying = without(area, from).flatMap((part) => without(part, to));
    return moved ? [...staying, moved] : staying;
  }
  if (area.sheetId !== change.sheetId) return [area];
  if (change.kind === "moveLines") return linesMoved(area, change);
  const { across, axis } = change;
  if (!across) return some(referenceAfter(area, change));
  const band = intersection(area, withSpan(withSpan(area, axis, { at: 0, count: LIMIT[axis] }), OTHER[axis], across));
  if (!band) return [area];
  const after = referenceAfter(band, change);
  // What lies before the cells that come or go stays whole, however wide it is.
  if (after && after.row === band.row && after.column === band.column && after.rows === band.rows && after.columns === band.columns)
    return [area];
  return [...without(area, band), ...some(after)];
}

function linesMoved(area: SheetArea, change: Extract<StructuralChange, { kind: "moveLines" }>): readonly SheetArea[] {
  const { axis, at, count, before } = change;
  if ((before >= at && before <= at + count) || spanOf(area, axis).count === LIMIT[axis]) return [area];
  const block = withSpan(area, axis, { at, count });
  const taken = intersection(area, block);
  const target = before > at ? before - count : before;
  const rest = without(area, block).flatMap((part) => some(put(part, axis, afterDelete(spanOf(part, axis), at, count))));
  // The lines come in between the parts that stay, which make room without growing.
  const room = rest.flatMap((part) => {
    const { at: start, count: length } = spanOf(part, axis);
    const first = Math.max(0, Math.min(length, target - start));
    return [
      ...(first > 0 ? [withSpan(part, axis, { at: start, count: first })] : []),
      ...(first < length ? [withSpan(part, axis, { at: start + first + count, count: length - first })] : []),
    ];
  });
  return joined(
    [...room, ...some(taken && put(taken, axis, { at: spanOf(taken, axis).at - at + target, count: spanOf(taken, axis).count }))],
    axis,
  );
}

/** Neighbours along an axis as one area, in order. */
function joined(areas: readonly SheetArea[], axis: Axis): readonly SheetArea[] {
  const out: SheetArea[] = [];
  for (const area of areas.toSorted((a, b) => spanOf(a, axis).at - spanOf(b, axis).at)) {
    const last = out.at(-1);
    const end = last && spanOf(last, axis).at + spanOf(last, axis).count;
    if (last && end === spanOf(area, axis).at)
      out[out.length - 1] = withSpan(last, axis, { at: spanOf(last, axis).at, count: spanOf(last, axis).count + spanOf(area, axis).count });
    else out.push(area);
  }
  return out;
}

const some = (area: SheetArea | null): readonly SheetArea[] => (area ? [area] : []);

/** The parts of an area outside another: above, below, left and right of it. */
function without(area: SheetArea, other: SheetArea): readonly SheetArea[] {
  const common = intersection(area, other);
  if (!common) return [area];
  const [bottom, right] = [common.row + common.rows, common.column + common.columns];
  return [
    { ...area, rows: common.row - area.row },
    { ...area, row: common.row, rows: common.rows, columns: common.column - area.column },
    { ...area, row: common.row, rows: common.rows, column: right, columns: area.column + area.columns - right },
    { ...area, row: bottom, rows: area.row + area.rows - bottom },
  ].filter(({ rows, columns }) => rows > 0 && columns > 0);
}

/** The same for several changes, one after the other. */
export const referenceAfterAll = (area: SheetArea, changes: readonly StructuralChange[]): SheetArea | null =>
  changes.reduce<SheetArea | null>((now, change) => now && referenceAfter(now, change), area);

export const coverageAfterAll = (area: SheetArea, changes: readonly StructuralChange[]): readonly SheetArea[] =>
  changes.reduce<readonly SheetArea[]>((now, change) => now.flatMap((part) => coverageAfter(part, change)), [area]);

interface Place {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

/** Where what stands in a cell now stood before; null for a cell that came in new. */
export function cellBefore(cell: Place, change: StructuralChange): Place | null {
  if (change.kind === "moveCells") {
    const { from, to } = change;
    return holdsArea(to, { ...cell, rows: 1, columns: 1 })
      ? { sheetId: from.sheetId, row: cell.row - to.row + from.row, column: cell.column - to.column + from.column }
      : cell;
  }
  if (cell.sheetId !== change.sheetId) return cell;
  const { axis, at, count } = change;
  const [line, other] = axis === "rows" ? [cell.row, cell.column] : [cell.column, cell.row];
  if (change.kind !== "moveLines" && change.across && !holds(change.across, { at: other, count: 1 })) return cell;
  const before = lineBefore(line, change.kind, at, count, change.kind === "moveLines" ? change.before : at);
  return before === null ? null : axis === "rows" ? { ...cell, row: before } : { ...cell, column: before };
}

function lineBefore(line: number, kind: "insert" | "delete" | "moveLines", at: number, count: number, before: number): number | null {
  const beforeInsert = (now: number, place: number): number | null => (now < place ? now : now < place + count ? null : now - count);
  const beforeDelete = (now: number): number => (now < at ? now : now + count);
  if (kind === "insert") return beforeInsert(line, at);
  if (kind === "delete") return beforeDelete(line);
  if (before >= at && before <= at + count) return line;
  const target = before > at ? before - count : before;
  const rest = beforeInsert(line, target);
  return rest === null ? at + line - target : beforeDelete(rest);
}

export const cellBeforeAll = (cell: Place, changes: readonly StructuralChange[]): Place | null =>
  changes.reduceRight<Place | null>((now, change) => now && cellBefore(now, change), cell);
