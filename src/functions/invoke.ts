import { isBlank, isCellError, type CellError, type CellValue } from "../core/cell";
import { DomainError, ERROR_OF_FAULT } from "../core/errors";
import type { Lang } from "../core/lang";
import type { FunctionDefinition, RawArgument, ResultCell } from "./define";
import { faultSentence } from "./fault-sentence";

export type InvokeResult = CellValue | CellValue[][];

type Rows = readonly (readonly CellValue[])[];

/**
 * Runs a function on arguments as a host passes them. Never throws: every failure is a cell error, tested in
 * the order of the conventions (error values, wrong types, outside the domain, zero denominators, no answer yet).
 * Scalar arguments given as ranges lift element by element.
 */
export function invoke(definition: FunctionDefinition, raw: readonly RawArgument[], lang: Lang): InvokeResult {
  const args = definition.params.map((param, i) => unwrap(raw[i], param.shape === "scalar"));
  if (raw.length > definition.params.length && raw.slice(definition.params.length).some((extra) => extra !== null && extra !== undefined)) {
    return failure(new DomainError("value", "size-mismatch", { param: "arguments" }), definition, lang);
  }
  const lifted = definition.params.map((param, i) => param.shape === "scalar" && param.choices === undefined && Array.isArray(args[i]));
  return lifted.includes(true) ? lift(definition, args, lifted, lang) : call(definition, args, lang);
}

/** A 1×1 range given for a scalar is its cell; an omitted argument is null; a blank cell is "". */
function unwrap(raw: RawArgument | undefined, scalar: boolean): RawArgument {
  if (raw === undefined || raw === null) return null;
  if (!scalar || !Array.isArray(raw)) return raw;
  const rows = raw as Rows;
  return rows.length === 1 && rows[0]?.length === 1 ? rows[0][0] ?? "" : raw;
}

function call(definition: FunctionDefinition, args: readonly RawArgument[], lang: Lang): InvokeResult {
  const given = firstError(args);
  if (given) return given;
  try {
    return present(definition.compute(...prepare(definition, args)), definition, lang);
  } catch (error) {
    if (error instanceof DomainError) return failure(error, definition, lang);
    throw error;
  }
}

/** Types of all arguments first, then how they fit together, then the domain of each. */
function prepare(definition: FunctionDefinition, args: readonly RawArgument[]): unknown[] {
  const values = definition.params.map((param, i) => {
    const raw = args[i] ?? null;
    if (raw === null && !param.optional) throw new DomainError("value", "required", { param: param.name });
    return param.coerce(raw);
  });
  const fitted = definition.fit?.(...values);
  definition.params.forEach((param, i) => param.check?.(values[i]));
  return [...values, fitted];
}

function firstError(args: readonly RawArgument[]): CellError | undefined {
  for (const arg of args) {
    if (isCellError(arg)) return arg;
    if (!Array.isArray(arg)) continue;
    for (const row of arg as Rows) for (const cell of row) if (isCellError(cell)) return cell;
  }
  return undefined;
}

/** One result for each element of the lifted arguments; rows of results line up below each other. */
function lift(definition: FunctionDefinition, args: readonly RawArgument[], lifted: readonly boolean[], lang: Lang): InvokeResult {
  const ranges = args.filter((_, i) => lifted[i]) as Rows[];
  const height = Math.max(...ranges.map((rows) => rows.length));
  const width = Math.max(...ranges.map((rows) => rows[0]?.length ?? 0));
  const fits = ranges.every((rows) => (rows.length === height || rows.length === 1) && rows.every((row) => row.length === width || row.length === 1));
  if (!fits || width === 0 || (definition.returns.shape !== "scalar" && width > 1) || definition.returns.shape === "table") {
    return failure(new DomainError("value", "size-mismatch", { param: names(definition, lifted) }), definition, lang);
  }
  const cellOf = (i: number, r: number, c: number): RawArgument => {
    const arg = args[i] ?? null;
    if (!lifted[i]) return arg;
    const rows = arg as Rows;
    const row = rows[rows.length === 1 ? 0 : r] ?? [];
    const cell = row[row.length === 1 ? 0 : c] ?? null;
    return isBlank(cell) ? "" : cell;
  };
  return Array.from({ length: height }, (_, r) =>
    Array.from({ length: width }, (_, c) => call(definition, args.map((_, i) => cellOf(i, r, c)), lang)).flatMap((result) =>
      Array.isArray(result) ? result[0] ?? [] : [...spread(result, definition)],
    ),
  );
}

/** A row function that failed as a whole fails in each of its columns. */
const spread = (result: CellValue, definition: FunctionDefinition): CellValue[] =>
  definition.returns.shape === "row" ? (definition.returns.columns ?? [undefined]).map(() => result) : [result];

const names = (definition: FunctionDefinition, chosen: readonly boolean[]): string =>
  definition.params.filter((_, i) => chosen[i]).map((param) => param.name).join(", ");

function present(result: ResultCell | readonly (readonly ResultCell[])[], definition: FunctionDefinition, lang: Lang): InvokeResult {
  if (Array.isArray(result)) {
    return (result as readonly (readonly ResultCell[])[]).map((row) => row.map((cell) => presentCell(cell, definition, lang)));
  }
  return presentCell(result as ResultCell, definition, lang);
}

/** NaN and infinity never reach a cell. */
function presentCell(cell: ResultCell, definition: FunctionDefinition, lang: Lang): CellValue {
  if (cell instanceof DomainError) return failure(cell, definition, lang);
  if (typeof cell === "number" && !Number.isFinite(cell)) return failure(new DomainError("num", "not-finite"), definition, lang);
  return cell;
}

const failure = (fault: DomainError, definition: FunctionDefinition, lang: Lang): CellError => ({
  error: ERROR_OF_FAULT[fault.kind],
  message: faultSentence(fault, definition, lang),
});
