import { isCellError, type CellValue } from "../../core/cell";
import type { DomainError } from "../../core/errors";
import type { ReferenceRead } from "../../excel/workbook-port";
import type { Param, RawArgument } from "../../functions/define";
import { addressFrom } from "./address-from";

type Rows = readonly (readonly CellValue[])[];

export interface WrittenArgument {
  readonly param: Param;
  /** As the formula writes it. */
  readonly written: string | undefined;
  readonly value: RawArgument | undefined;
}

/** The cell, with its sheet, whose content makes a call fail; undefined where that is no single cell of a range. */
export function faultyCell(
  args: readonly WrittenArgument[],
  fault: DomainError | undefined,
  found: ReadonlyMap<string, ReferenceRead | undefined>,
): string | undefined {
  for (const { param, written, value } of args) {
    const read = written === undefined ? undefined : found.get(written);
    if (!read || !Array.isArray(value)) continue;
    const cells = (value as Rows).flat();
    const position = fault?.detail["param"] === param.name ? placeIn(cells, fault) : fault ? -1 : cells.findIndex(isCellError);
    const bang = read.address.lastIndexOf("!");
    if (position >= 0)
      return read.address.slice(0, bang + 1) + addressFrom(read.address, Math.floor(position / read.columns), position % read.columns);
  }
  return undefined;
}

/** Where in a range a fault lies, counted from zero: it says so, or names the content. */
function placeIn(cells: readonly CellValue[], { detail }: DomainError): number {
  const { position, got } = detail;
  if (typeof position === "number") return position - 1;
  if (got === undefined || cells.length < 2) return -1;
  return cells.findIndex((cell) => cell !== null && String(isCellError(cell) ? cell.error : cell) === String(got));
}
