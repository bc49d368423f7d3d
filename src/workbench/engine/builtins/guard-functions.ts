import type { Injector } from "@univerjs/core";
import { ErrorType, ErrorValueObject, IFunctionService, type BaseFunction } from "@univerjs/engine-formula";
import { reportException } from "../../../functions/report-exception";
import { columnLetters } from "../../../core/cells/column-letters";

const guarded = new WeakSet<BaseFunction>();

/**
 * A function of the library that throws ends the whole calculation, and every later one waits for it for ever. Here its cell is #VALUE!,
 * and the exception is reported with the function and its cell.
 */
export function guardFunctions(injector: Injector): void {
  const service = injector.get(IFunctionService);
  service.getExecutors().forEach(guard);
  const register = service.registerExecutors.bind(service);
  service.registerExecutors = (...functions) => {
    functions.forEach(guard);
    register(...functions);
  };
}

function guard(one: BaseFunction): void {
  if (guarded.has(one)) return;
  guarded.add(one);
  const calculate = one.calculate.bind(one);
  one.calculate = (...args) => {
    try {
      return calculate(...args);
    } catch (exception) {
      reportException(String(one.name), one.row < 0 ? undefined : `${columnLetters(one.column)}${one.row + 1}`, exception);
      return ErrorValueObject.create(ErrorType.VALUE);
    }
  };
}
