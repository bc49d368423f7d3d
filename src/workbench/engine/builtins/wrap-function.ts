import type { Injector } from "@univerjs/core";
import { IFunctionService, type BaseFunction, type BaseValueObject } from "@univerjs/engine-formula";

type Calculate = (...args: BaseValueObject[]) => BaseValueObject;

/** Puts something before or after a function of the library that is otherwise right. */
export function wrapFunction(injector: Injector, name: string, wrap: (calculate: Calculate, self: BaseFunction) => Calculate): void {
  const own = injector.get(IFunctionService).getExecutor(name);
  if (!own) throw new Error(`The engine has no ${name}.`);
  own.calculate = wrap(own.calculate.bind(own) as Calculate, own) as typeof own.calculate;
}
