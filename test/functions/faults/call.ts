import { isBlank, type CellValue } from "../../../src/core/cell";
import type { DomainError } from "../../../src/core/errors";
import type { FunctionDefinition, RawArgument } from "../../../src/functions/define";

type Rows = readonly (readonly CellValue[])[];

/** A call that failed, as what its sentence is held against. */
export interface FailedCall {
  readonly definition: FunctionDefinition;
  readonly args: readonly RawArgument[];
  readonly fault: DomainError;
}

export const rowsOf = (raw: RawArgument): Rows => (Array.isArray(raw) ? (raw as Rows) : [[raw as CellValue]]);

export const rawOf = ({ definition, args }: FailedCall, name: string): RawArgument =>
  args[definition.params.findIndex((param) => param.name === name)] ?? null;

export const cellsOf = (call: FailedCall, name: string): CellValue[] => rowsOf(rawOf(call, name)).flat();

/** The numbers among the cells of an argument. */
export const numbersOf = (call: FailedCall, name: string): number[] =>
  cellsOf(call, name).filter((cell): cell is number => typeof cell === "number");

/** A single number as a formula takes it: TRUE is 1, a blank 0, what is left out its default. */
export function numberOf(call: FailedCall, name: string): number {
  const [cell] = cellsOf(call, name);
  if (rawOf(call, name) === null) return Number(call.definition.params.find((param) => param.name === name)?.defaultText ?? 0);
  return isBlank(cell ?? null) ? 0 : Number(cell);
}

/** The arguments that the sentence names. */
export const namedIn = ({ fault }: FailedCall): readonly string[] => String(fault.detail["param"] ?? "").split(", ");

export const detailOf = ({ fault }: FailedCall, key: string): number => Number(fault.detail[key]);

/** The cell that the sentence counts to, in the first argument it names. */
export const cellAt = (call: FailedCall): CellValue => cellsOf(call, namedIn(call)[0] as string)[detailOf(call, "position") - 1] ?? null;

export const total = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0);

/** Zero, as far as sums can tell. */
export const isNothing = (sum: number, size = 1): boolean => Math.abs(sum) <= 1e-12 * Math.max(size, 1e-300);

export const isText = (cell: CellValue | undefined, got: unknown): boolean =>
  typeof cell === "object" && cell !== null ? cell.error === got : String(cell).toLowerCase() === String(got).toLowerCase();
