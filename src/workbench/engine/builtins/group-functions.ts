import { BaseFunction, ErrorType, type BaseValueObject } from "@univerjs/engine-formula";
import { errorValue } from "./argument-cells";

/**
 * GROUPBY and PIVOTBY are worked out as programs are (`formula/lambda/group-by.ts`), because they are given functions; here the engine is
 * told that there are such functions, and how many arguments they take.
 */
class GroupFunction extends BaseFunction {
  constructor(
    name: string,
    override minParams: number,
    override maxParams: number,
  ) {
    super(name);
  }

  override calculate(): BaseValueObject {
    return errorValue(ErrorType.VALUE);
  }
}

export const groupFunctions = (): readonly BaseFunction[] => [new GroupFunction("GROUPBY", 3, 8), new GroupFunction("PIVOTBY", 4, 11)];
