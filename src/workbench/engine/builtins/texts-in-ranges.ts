import type { Injector } from "@univerjs/core";
import { ErrorType, ErrorValueObject, NullValueObject, type ArrayValueObject, type BaseValueObject } from "@univerjs/engine-formula";
import { wrapFunction } from "./wrap-function";

/**
 * Where a range is asked for numbers, a text in it is none, even one that spells a number; the library took "7" for 7. Most functions
 * pass it over, some refuse it. Sources: Microsoft Support, "NPV function", "IRR function", "MIRR function", "FREQUENCY function" ("text,
 * logical values, or empty cells are ignored"); "XNPV function", "SERIESSUM function" ("if any argument is nonnumeric … #VALUE!") and
 * "FVSCHEDULE function" ("numbers or blank cells; any other value produces the #VALUE! error value").
 */
const PASS_OVER = ["NPV", "IRR", "MIRR", "FREQUENCY"];
const REFUSE = ["XNPV", "FVSCHEDULE", "SERIESSUM"];

export function ignoreTextsInRanges(injector: Injector): void {
  for (const name of PASS_OVER)
    wrapFunction(
      injector,
      name,
      (calculate) =>
        (...args) =>
          faultIn(args) ?? calculate(...args.map(numbersIn)),
    );
  for (const name of REFUSE)
    wrapFunction(
      injector,
      name,
      (calculate) =>
        (...args) =>
          faultIn(args) ?? (args.some(holdsOther) ? ErrorValueObject.create(ErrorType.VALUE) : calculate(...args)),
    );
}

const cellsOf = (one: BaseValueObject): ArrayValueObject | undefined => (one.isArray() ? (one as ArrayValueObject) : undefined);

/** An error in a range is the result, as it is. */
function faultIn(args: readonly BaseValueObject[]): BaseValueObject | undefined {
  for (const one of args) {
    let fault: BaseValueObject | undefined = one.isError() ? one : undefined;
    cellsOf(one)?.iterator((cell) => {
      if (cell?.isError()) fault = cell;
      return !fault;
    });
    if (fault) return fault;
  }
  return undefined;
}

const numbersIn = (one: BaseValueObject): BaseValueObject =>
  cellsOf(one)?.map((cell) => (cell.isString() ? NullValueObject.create() : cell)) ?? one;

function holdsOther(one: BaseValueObject): boolean {
  let other = false;
  cellsOf(one)?.iterator((cell) => {
    other ||= !!cell && (cell.isString() || cell.isBoolean());
    return !other;
  });
  return other;
}
