import { isCellError, type CellValue } from "../../core/cell";
import type { Area } from "../../plan/sheet-plan";
import { rangeOf } from "../apply/range-of";
import { cellValue } from "../read/cell-value";
import { isTooLarge } from "../read/read-rows";
import { WorkbookError } from "../workbook-port";
import type { LongWork } from "./long-work";

/** Part of a sheet. */
export interface SheetPart {
  readonly sheet: Excel.Worksheet;
  readonly area: Area;
}

/** A cell as the workbook has it now. */
export interface Content {
  /** Without "="; of a constant, nothing. */
  readonly formula?: string;
  readonly value: CellValue;
}

/** Excel on the web answers with at most 5 MB; a cell with its formula, value and type takes about 60 bytes, long formulas more. */
const CELLS_PER_REQUEST = 20_000;

/**
 * Reads formulas and values of parts of sheets, in as many requests as their size needs, and hands over each cell that is not blank. What
 * an answer has no room for comes as an error on one platform and as nulls on another; it is then asked for in halves.
 */
export async function readContents(
  context: Excel.RequestContext,
  parts: readonly SheetPart[],
  found: (part: SheetPart, row: number, column: number, content: Content) => void,
  { onProgress, signal }: LongWork = {},
): Promise<void> {
  const waiting = parts.flatMap(slices).reverse();
  const of = waiting.reduce((sum, { area }) => sum + cellsIn(area), 0);
  let done = 0;
  let limit = CELLS_PER_REQUEST;
  while (waiting.length > 0) {
    signal?.throwIfAborted();
    const now: SheetPart[] = [];
    for (let cells = 0; waiting.length > 0;) {
      const next = waiting.at(-1) as SheetPart;
      cells += cellsIn(next.area);
      if (now.length > 0 && cells > limit) break;
      now.push(next);
      waiting.pop();
    }
    if (await readTogether(context, now, found)) {
      done += now.reduce((sum, { area }) => sum + cellsIn(area), 0);
      onProgress?.(done, of);
    } else {
      waiting.push(...(now.length > 1 ? now : halves(now[0] as SheetPart)).toReversed());
      limit = Math.max(1, Math.floor(limit / 2));
    }
  }
}

const cellsIn = ({ rows, columns }: Area): number => rows * columns;

function slices({ sheet, area }: SheetPart): readonly SheetPart[] {
  const height = Math.max(1, Math.floor(CELLS_PER_REQUEST / area.columns));
  return Array.from({ length: Math.ceil(area.rows / height) }, (_, at) => ({
    sheet,
    area: { ...area, row: area.row + at * height, rows: Math.min(height, area.rows - at * height) },
  }));
}

function halves({ sheet, area }: SheetPart): readonly SheetPart[] {
  const { row, column, rows, columns } = area;
  const half = Math.ceil((rows > 1 ? rows : columns) / 2);
  if (rows === 1 && columns === 1)
    throw new WorkbookError("read", "ResponsePayloadSizeLimitExceeded", true, `A cell of ${sheet.name} is too large to read.`);
  const [first, second] =
    rows > 1
      ? [
          { ...area, rows: half },
          { ...area, row: row + half, rows: rows - half },
        ]
      : [
          { ...area, columns: half },
          { ...area, column: column + half, columns: columns - half },
        ];
  return [first, second].map((part) => ({ sheet, area: part }));
}

/** False where it was too much for one answer. */
async function readTogether(
  context: Excel.RequestContext,
  parts: readonly SheetPart[],
  found: (part: SheetPart, row: number, column: number, content: Content) => void,
): Promise<boolean> {
  const ranges = parts.map(({ sheet, area }) => rangeOf(sheet, area).load("formulas,values,valueTypes"));
  try {
    await context.sync();
  } catch (error) {
    if (isTooLarge(error)) return false;
    throw error;
  }
  const whole = ranges.every(({ values }, at) => {
    const rows = values as unknown[][] | null;
    return rows?.length === parts[at]?.area.rows && rows?.every((line) => !line.includes(null));
  });
  if (!whole) return false;
  ranges.forEach((range, at) => {
    const part = parts[at] as SheetPart;
    (range.values as unknown[][]).forEach((line, down) =>
      line.forEach((shown, across) => {
        const value = cellValue(shown, range.valueTypes[down]?.[across]);
        const written: unknown = (range.formulas as unknown[][])[down]?.[across];
        // A text that begins with "=" reads as itself in both.
        const formula = typeof written === "string" && written.startsWith("=") && written !== shown ? written.slice(1) : undefined;
        if (formula === undefined && value === null) return;
        found(part, part.area.row + down, part.area.column + across, { value, ...(formula !== undefined && { formula }) });
      }),
    );
    range.untrack();
  });
  return true;
}

/** Whether two cells hold the same: the same formula, or the same constant. */
export const isSameContent = (a: Content | undefined, b: Content | undefined): boolean =>
  a?.formula !== undefined || b?.formula !== undefined ? a?.formula === b?.formula : constant(a) === constant(b);

const constant = (content: Content | undefined): unknown => {
  const value = content?.value ?? null;
  return isCellError(value) ? value.error : value === null ? "" : value;
};
