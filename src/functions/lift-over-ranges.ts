import { isBlank, type CellValue } from "../core/cell";
import { headingAt } from "../core/cells/wrong-cell";
import { DomainError, type FaultKey } from "../core/errors";
import type { FunctionDefinition, RawArgument } from "./define";

type Rows = readonly (readonly CellValue[])[];

/** Runs the function once, on arguments of which none is to be lifted. */
export type CallOnce = (args: readonly RawArgument[], retell?: (fault: DomainError) => DomainError) => CellValue | CellValue[][];

/** Whether an argument is a range where the function takes a single value. */
export const isLifted = (definition: FunctionDefinition, i: number, arg: RawArgument): boolean => {
  const param = definition.params[i];
  return param !== undefined && param.shape === "scalar" && param.choices === undefined && Array.isArray(arg);
};

/**
 * One result for each element of the lifted arguments; single rows, columns and values meet the larger ranges as Excel broadcasts
 * them. A row function gives one row of results for each row of its arguments; where it fails as a whole it fails in each column.
 *
 * @throws DomainError `value` where the ranges do not fit together.
 */
export function liftOverRanges(definition: FunctionDefinition, args: readonly RawArgument[], callOnce: CallOnce): CellValue[][] {
  const lifted = args.map((arg, i) => (isLifted(definition, i, arg) ? (arg as Rows) : undefined));
  const { height, width } = sizeOf(definition, lifted);
  const columns = definition.returns.shape === "row" ? (definition.returns.columns?.length ?? 1) : 1;
  const one: RawArgument[] = [...args];
  const results = new Array<CellValue[]>(height);
  for (let r = 0; r < height; r += 1) {
    let out: CellValue[] = [];
    for (let c = 0; c < width; c += 1) {
      for (let i = 0; i < lifted.length; i += 1) {
        const rows = lifted[i];
        if (rows !== undefined) one[i] = element(rows, r, c);
      }
      const result = callOnce(one, r === 0 ? (fault) => headingOr(fault, definition, lifted, c) : undefined);
      // A row of results has the row of the sheet for itself: see `sizeOf`.
      if (Array.isArray(result)) out = result[0] ?? [];
      else for (let column = 0; column < columns; column += 1) out.push(result);
    }
    results[r] = out;
  }
  return results;
}

/** In the first row a text above numbers is a heading that was selected with them. */
function headingOr(fault: DomainError, definition: FunctionDefinition, lifted: readonly (Rows | undefined)[], c: number): DomainError {
  const param = String(fault.detail["param"]);
  const rows = lifted[definition.params.findIndex(({ name }) => name === param)];
  if (rows === undefined || !TYPE_FAULTS.has(fault.key)) return fault;
  return headingAt(rows, 0, rows[0]?.length === 1 ? 0 : c, param) ?? fault;
}

const TYPE_FAULTS: ReadonlySet<string> = new Set<FaultKey>(["not-a-number", "text-date", "not-a-date"]);

/** The element that meets row r and column c; a blank cell is "". */
function element(rows: Rows, r: number, c: number): CellValue {
  const row = rows[rows.length === 1 ? 0 : r] as readonly CellValue[];
  const cell = row[row.length === 1 ? 0 : c] as CellValue;
  return isBlank(cell) ? "" : cell;
}

function sizeOf(
  definition: FunctionDefinition,
  lifted: readonly (Rows | undefined)[],
): { readonly height: number; readonly width: number } {
  let height = 1;
  let width = 1;
  let empty = false;
  for (const rows of lifted) {
    if (rows === undefined) continue;
    height = Math.max(height, rows.length);
    width = Math.max(width, rows[0]?.length ?? 0);
    empty ||= rows.length === 0 || rows[0]?.length === 0;
  }
  const ragged = lifted.some((rows) => rows?.some((row) => row.length !== 1 && row.length !== width));
  const uneven = lifted.some((rows) => rows !== undefined && rows.length !== 1 && rows.length !== height);
  const names = (): string =>
    definition.params
      .filter((_, i) => lifted[i] !== undefined)
      .map(({ name }) => name)
      .join(", ");
  // Tables cannot be stacked: where one is returned each single value stays one.
  if (definition.returns.shape === "table") throw new DomainError("value", "needs-single-value", { param: names() });
  if (empty || ragged || uneven || (definition.returns.shape === "row" && width > 1))
    throw new DomainError("value", "size-mismatch", { param: names() });
  return { height, width };
}
