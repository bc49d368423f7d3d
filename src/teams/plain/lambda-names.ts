import { isCellError, type CellValue } from "../../core/cell";
import type { FunctionDefinition, RawArgument } from "../../functions/define";
import { invoke } from "../../functions/invoke";
import { lambdaName, type LambdaName } from "../../functions/native/lambda-name";
import { NoPlainFormError } from "../../functions/native/plain-call";
import { FUNCTIONS } from "../../functions/registry";

/** A function as a name of the workbook, with a call of it whose result is known. */
export interface TestedName extends LambdaName {
  readonly id: string;
  /** Each argument as the cells it is to stand in; nothing for one that is left out. */
  readonly args: readonly (readonly (readonly CellValue[])[] | null)[];
  /** The first value that the call gives. */
  readonly expected: CellValue;
}

/** A function as a name; undefined where it has no form in Excel's own functions. */
export function testedName(definition: FunctionDefinition): TestedName | undefined {
  const lambda = nameOf(definition);
  const example = definition.examples.find(
    ({ args, result }) => !isCellError(result) && args.every((arg, at) => definition.params[at]?.shape === "range" || !Array.isArray(arg)),
  );
  if (!lambda || !example) return undefined;
  const result = invoke(definition, example.args, "en");
  return {
    ...lambda,
    id: definition.id,
    args: example.args.map(inCells),
    expected: Array.isArray(result) ? (result[0]?.[0] ?? null) : result,
  };
}

const inCells = (arg: RawArgument): TestedName["args"][number] =>
  arg === null ? null : Array.isArray(arg) ? (arg as readonly (readonly CellValue[])[]) : [[arg as CellValue]];

function nameOf(definition: FunctionDefinition): LambdaName | undefined {
  if (definition.native === undefined) return undefined;
  try {
    return lambdaName(definition);
  } catch (error) {
    if (error instanceof NoPlainFormError) return undefined;
    throw error;
  }
}

/** All functions that can be names of a workbook, in the order of the catalogue. */
export const nameableFunctions = (): readonly FunctionDefinition[] => FUNCTIONS.filter((definition) => nameOf(definition) !== undefined);
