import {
  ArrayValueObject,
  BaseFunction,
  ErrorType,
  ErrorValueObject,
  ValueObjectFactory,
  type BaseValueObject,
} from "@univerjs/engine-formula";
import { isCellError, type CellError, type CellValue } from "../../core/cell";
import type { FunctionDefinition, RawArgument } from "../../functions/define";
import type { InvokeResult } from "../../functions/invoke";
import { NAMESPACE } from "../../functions/namespace";
import { declaredArguments } from "./declared-arguments";
import { plainArgument } from "./plain-argument";

/** A function called from the cell at `row`, `column`. */
export interface FunctionCall {
  readonly definition: FunctionDefinition;
  readonly args: readonly RawArgument[];
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

export type FunctionRunner = (call: FunctionCall) => InvokeResult;

/** Tells of an error with a sentence, or of none, in a cell of the result. */
type ErrorListener = (call: FunctionCall, row: number, column: number, error: CellError | undefined) => void;

/** Tells of an exception that is no fault of the arguments. */
type ExceptionListener = (call: Omit<FunctionCall, "args">, error: unknown) => void;

/** The engine's view of one function: it translates arguments and results and computes nothing. */
export class CustomFunction extends BaseFunction {
  override minParams: number;
  override maxParams: number;

  constructor(
    private readonly definition: FunctionDefinition,
    private readonly runner: FunctionRunner,
    private readonly onError: ErrorListener,
    private readonly onException: ExceptionListener,
  ) {
    super(`${NAMESPACE}.${definition.id}`);
    // A call with too few or too many arguments reaches the function, which says so in a sentence.
    this.minParams = 0;
    this.maxParams = 255;
  }

  /** A text in a call stays one, even one that reads like a date or a percentage. */
  override isArgumentsIgnoreNumberPattern(): boolean {
    return true;
  }

  override calculate(...args: BaseValueObject[]): BaseValueObject {
    const place = { definition: this.definition, sheetId: this.subUnitId ?? "", row: this.row, column: this.column };
    try {
      const call = { ...place, args: declaredArguments(this.definition, args.map(plainArgument)) };
      return this.result(call, this.runner(call));
    } catch (error) {
      // A mistake in a function is that cell's alone; an exception here would end the engine.
      this.onException(place, error);
      return ErrorValueObject.create(ErrorType.VALUE);
    }
  }

  private result(call: FunctionCall, result: InvokeResult): BaseValueObject {
    if (!Array.isArray(result)) return this.cell(call, 0, 0, result);
    const rows = result.map((row, r) => row.map((value, c) => this.cell(call, r, c, value)));
    return ArrayValueObject.create({
      calculateValueList: rows,
      rowCount: rows.length,
      columnCount: rows[0]?.length ?? 0,
      unitId: this.unitId ?? "",
      sheetId: this.subUnitId ?? "",
      row: this.row,
      column: this.column,
    });
  }

  private cell(call: FunctionCall, row: number, column: number, value: CellValue): BaseValueObject {
    this.onError(call, row, column, isCellError(value) ? value : undefined);
    if (isCellError(value)) return ErrorValueObject.create(value.error as ErrorType);
    return ValueObjectFactory.create(value ?? "");
  }
}
