import { isCellError, type CellError, type CellValue } from "../core/cell";
import { DomainError } from "../core/errors";
import type { Lang } from "../core/lang";
import type { FunctionDefinition, Param, RawArgument } from "./define";
import { isLifted, liftOverRanges } from "./lift-over-ranges";
import { presentFault, presentResult } from "./present-result";

export type InvokeResult = CellValue | CellValue[][];

type Rows = readonly (readonly CellValue[])[];

/**
 * Runs a function on arguments as a host passes them. Never throws on what a user may type: every failure is a cell error, tested
 * in the order of the conventions (error values, wrong types, outside the domain, zero denominators, no answer yet). Scalar
 * arguments given as ranges lift element by element.
 */
export function invoke(definition: FunctionDefinition, raw: readonly RawArgument[], lang: Lang): InvokeResult {
  const { params } = definition;
  const args = new Array<RawArgument>(params.length);
  let lifts = false;
  for (let i = 0; i < params.length; i += 1) {
    const arg = unwrap(raw[i], params[i]?.shape === "scalar");
    args[i] = arg;
    lifts ||= isLifted(definition, i, arg);
  }
  for (let i = params.length; i < raw.length; i += 1) {
    if (raw[i] !== null && raw[i] !== undefined) return firstError(raw) ?? presentFault(tooMany(raw, params), definition, lang);
  }
  if (!lifts) return callOnce(definition, args, lang);
  const fixed = readFixed(definition, args);
  try {
    return liftOverRanges(definition, args, (one, retell) => callOnce(definition, one, lang, fixed, retell));
  } catch (error) {
    if (error instanceof DomainError) return presentFault(error, definition, lang);
    throw error;
  }
}

const tooMany = (raw: readonly unknown[], params: readonly unknown[]): DomainError =>
  new DomainError("value", "too-many-arguments", { given: raw.length, max: params.length });

/** The fault of a call, as what it is: which argument, and where in it. Undefined where it gives a result, or several. */
export function faultOf(definition: FunctionDefinition, raw: readonly RawArgument[]): DomainError | undefined {
  const outcome = outcomeOf(definition, raw);
  return outcome instanceof DomainError ? outcome : undefined;
}

/** What a call without lifted arguments gives, a fault as what it is; undefined where it gives several results. */
export function outcomeOf(definition: FunctionDefinition, raw: readonly RawArgument[]): ReturnType<typeof definition.compute> | undefined {
  const { params } = definition;
  if (raw.length > params.length) return tooMany(raw, params);
  const args = params.map((param, i) => unwrap(raw[i], param.shape === "scalar"));
  if (args.some((arg, i) => isLifted(definition, i, arg))) return undefined;
  try {
    return definition.compute(...prepare(definition, args));
  } catch (error) {
    if (error instanceof DomainError) return error;
    throw error;
  }
}

/** A 1×1 range given for a scalar is its cell; an omitted argument is null; a blank cell is "". */
function unwrap(raw: RawArgument | undefined, scalar: boolean): RawArgument {
  if (raw === undefined || raw === null) return null;
  if (!scalar || !Array.isArray(raw)) return raw;
  const rows = raw as Rows;
  return rows.length === 1 && rows[0]?.length === 1 ? (rows[0][0] ?? "") : raw;
}

/**
 * An error value among the arguments comes before any other fault. No parameter takes one, so they are looked for only after a fault:
 * a range of a million cells is not read twice.
 */
function callOnce(
  definition: FunctionDefinition,
  args: readonly RawArgument[],
  lang: Lang,
  fixed?: readonly unknown[],
  retell: (fault: DomainError) => DomainError = (fault) => fault,
): InvokeResult {
  try {
    return presentResult(definition.compute(...prepare(definition, args, fixed)), definition, lang);
  } catch (error) {
    if (error instanceof DomainError) return firstError(args) ?? presentFault(retell(error), definition, lang);
    throw error;
  }
}

/** Types of all arguments first, then how they fit together, then the domain of each. */
function prepare(definition: FunctionDefinition, args: readonly RawArgument[], fixed?: readonly unknown[]): unknown[] {
  const { params } = definition;
  const values = new Array<unknown>(params.length);
  for (let i = 0; i < params.length; i += 1) {
    const known = fixed === undefined ? LIFTED : fixed[i];
    values[i] = known === LIFTED ? read(params[i] as Param, args[i] as RawArgument) : known;
  }
  const fitted = definition.fit?.(...values);
  for (let i = 0; i < params.length; i += 1) params[i]?.check?.(values[i]);
  if (definition.fit) values.push(fitted);
  return values;
}

function read(param: Param, raw: RawArgument): unknown {
  if (raw === null && !param.optional) throw new DomainError("value", "required", { param: param.name });
  return param.coerce(raw);
}

/** In the place of an argument that differs from element to element. */
const LIFTED = Symbol("lifted");

/** The arguments that are the same for all elements, read once. Nothing where one of them faults: each element then says so in its turn. */
function readFixed(definition: FunctionDefinition, args: readonly RawArgument[]): readonly unknown[] | undefined {
  try {
    return args.map((arg, i) => (isLifted(definition, i, arg) ? LIFTED : read(definition.params[i] as Param, arg)));
  } catch (error) {
    if (error instanceof DomainError) return undefined;
    throw error;
  }
}

function firstError(args: readonly (RawArgument | undefined)[]): CellError | undefined {
  for (const arg of args) {
    if (typeof arg !== "object" || arg === null) continue;
    if (isCellError(arg)) return arg;
    for (const row of arg as Rows) for (const cell of row) if (typeof cell === "object" && isCellError(cell)) return cell;
  }
  return undefined;
}
