import type { Injector } from "@univerjs/core";
import { IFunctionService, type ArrayValueObject, type BaseReferenceObject, type BaseValueObject } from "@univerjs/engine-formula";
import { ReferenceGrid, type GridArea } from "../formula/reference-grid";
import { arrayOf } from "./argument-cells";
import { wrapFunction } from "./wrap-function";

/** The library's own references in rows and columns, which it keeps to itself. */
interface SeveralAreas {
  getAreas(): readonly (readonly GridArea[])[];
}

/** Which arguments are looked for, and so may be several where a function is asked of several references; the others are cells. */
const CRITERIA: Readonly<Record<string, (index: number) => boolean>> = {
  COUNTIF: (index) => index === 1,
  SUMIF: (index) => index === 1,
  AVERAGEIF: (index) => index === 1,
  COUNTIFS: (index) => index % 2 === 1,
  ...Object.fromEntries(
    ["SUMIFS", "AVERAGEIFS", "MINIFS", "MAXIFS"].map((name) => [name, (index: number) => index > 0 && index % 2 === 0]),
  ),
  COUNTBLANK: () => false,
  SUBTOTAL: (index) => index === 0,
  AGGREGATE: (index) => index < 2,
};

/**
 * `SUMIF(INDIRECT(sheets&"!A1:A9"),">0")` and `SUBTOTAL(103,OFFSET(A1,ROW(1:9)-1,0))` are one result for each of the references, in the
 * order in which these stand. The library knew only SUBTOTAL of references below each other: beside each other the first was the result,
 * without the rows that a filter holds back, and everything else was #VALUE!. Source: Microsoft Support, "SUBTOTAL function", "OFFSET
 * function"; the values are LibreOffice's.
 */
export function installReferenceGrids(injector: Injector): void {
  wrapFunction(injector, "OFFSET", (calculate) => (...args) => {
    const given = calculate(...args);
    return "getAreas" in given ? (new ReferenceGrid((given as unknown as SeveralAreas).getAreas()) as unknown as BaseValueObject) : given;
  });
  for (const [name, isSought] of Object.entries(CRITERIA))
    wrapFunction(
      injector,
      name,
      (calculate) =>
        (...args) =>
          overGrids(args, isSought, (one) => calculate(...one)),
    );
  // N and T of several references are the first cell of each.
  for (const name of ["N", "T"]) {
    const executor = injector.get(IFunctionService).getExecutor(name);
    if (executor) executor.needsReferenceObject = true;
    wrapFunction(
      injector,
      name,
      (calculate) =>
        (...args) =>
          overGrids(
            args,
            () => false,
            (one) => calculate(...one.map(valueOf)),
          ),
    );
  }
}

const gridOf = (argument: BaseValueObject): ReferenceGrid | undefined =>
  (argument as unknown) instanceof ReferenceGrid ? (argument as unknown as ReferenceGrid) : undefined;

const arrayIn = (argument: BaseValueObject): ArrayValueObject | undefined => {
  const value = argument.isReferenceObject() ? (argument as unknown as BaseReferenceObject).toArrayValueObject() : argument;
  return value.isArray() ? (value as ArrayValueObject) : undefined;
};

const valueOf = (argument: BaseValueObject): BaseValueObject =>
  argument.isReferenceObject() ? (argument as unknown as BaseReferenceObject).toArrayValueObject() : argument;

type Calculate = (args: BaseValueObject[]) => BaseValueObject;

function overGrids(args: BaseValueObject[], isSought: (index: number) => boolean, calculate: Calculate): BaseValueObject {
  if (!args.some(gridOf)) return calculate(args);
  const each = args.map((argument, index) => {
    const grid = gridOf(argument);
    if (grid) return { rows: grid.areas.length, columns: grid.areas[0]?.length ?? 1, at: (r: number, c: number) => grid.at(r, c) };
    const array = isSought(index) ? arrayIn(argument) : undefined;
    if (!array) return { rows: 1, columns: 1, at: () => argument };
    const [rows, columns] = [array.getRowCount(), array.getColumnCount()];
    return { rows, columns, at: (r: number, c: number) => array.get(rows === 1 ? 0 : r, columns === 1 ? 0 : c) };
  });
  const [rows, columns] = [Math.max(...each.map((one) => one.rows)), Math.max(...each.map((one) => one.columns))];
  return arrayOf(
    Array.from({ length: rows }, (_r, row) =>
      Array.from({ length: columns }, (_c, column) =>
        single(calculate(each.map((one, index) => (one.at(row, column) ?? args[index]) as BaseValueObject))),
      ),
    ),
  );
}

const single = (value: BaseValueObject): BaseValueObject => (value.isArray() ? (value as ArrayValueObject).getFirstCell() : value);
