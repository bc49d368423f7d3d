import type { Injector } from "@univerjs/core";
import {
  FUNCTION_NAMES_MATH,
  IFunctionService,
  type BaseReferenceObject,
  type BaseValueObject,
  type FunctionVariantType,
} from "@univerjs/engine-formula";

/**
 * AGGREGATE leaves out hidden rows, those of a filter among them, where its option is odd, and counts them where it is even: 4 is "ignore
 * nothing". The library left out the rows of a filter under every option. Source: Microsoft Support, "AGGREGATE function".
 */
export function installAggregateOptions(injector: Injector): void {
  const aggregate = injector.get(IFunctionService).getExecutor(FUNCTION_NAMES_MATH.AGGREGATE);
  if (!aggregate) throw new Error("The engine has no AGGREGATE.");
  const calculate = aggregate.calculate.bind(aggregate) as (...given: FunctionVariantType[]) => FunctionVariantType;
  aggregate.calculate = (...given: FunctionVariantType[]) => {
    const [, option, ...cells] = given;
    if (option && countsHidden(option))
      for (const one of cells) if (one.isReferenceObject()) (one as BaseReferenceObject).setFilteredOutRows([]);
    return calculate(...given);
  };
}

function countsHidden(option: FunctionVariantType): boolean {
  const value = option.isReferenceObject() ? (option as BaseReferenceObject).toArrayValueObject().get(0, 0) : (option as BaseValueObject);
  return !!value && !value.isError() && !value.isArray() && Math.floor(Number(value.getValue())) % 2 === 0;
}
