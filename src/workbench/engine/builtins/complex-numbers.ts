import type { Injector } from "@univerjs/core";
import { IFunctionService, StringValueObject, type ArrayValueObject, type BaseValueObject } from "@univerjs/engine-formula";
import { wrapFunction } from "./wrap-function";

/** An imaginary part of −1 behind a real part, or alone. */
const MINUS_ONE = /(^|\d)-1([ij])$/;

/** `=COMPLEX(1,-1)` is "1-i"; the library wrote "1-1i", which no text equals. Source: Microsoft Support, "COMPLEX function". */
export function writeComplexNumbers(injector: Injector): void {
  const names = [...injector.get(IFunctionService).getExecutors().keys()].map(String);
  const complex = names.filter((name) => name === "COMPLEX" || /^IM[A-Z0-9]+$/.test(name));
  for (const name of complex)
    wrapFunction(
      injector,
      name,
      (calculate) =>
        (...args) =>
          written(calculate(...args)),
    );
}

function written(result: BaseValueObject): BaseValueObject {
  if (result.isArray()) return (result as ArrayValueObject).map((cell) => written(cell));
  const text = result.isString() ? String(result.getValue()) : "";
  return MINUS_ONE.test(text) ? StringValueObject.create(text.replace(MINUS_ONE, "$1-$2")) : result;
}
