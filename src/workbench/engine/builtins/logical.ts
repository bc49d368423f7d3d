import { BaseFunction, NumberValueObject, type BaseReferenceObject, type BaseValueObject } from "@univerjs/engine-formula";
import { isCellError, type CellError, type CellValue } from "../../../core/cell";
import { asLogical, NA, VALUE } from "../../../core/cells/coerce";
import { compareCells } from "../../../core/cells/compare-cells";
import type { RawArgument } from "../../../functions/define";
import { overElements } from "../../../functions/formula/over-elements";
import { plainArgument } from "../plain-argument";
import { each, isRows, logical, valueObject, type SheetFunctionDefinition } from "./sheet-function";

/**
 * The library's IF gave a text for an omitted result and its NOT #VALUE! for every comparison of a cell; AND and OR took texts and
 * blanks for FALSE. Sources: Microsoft Support, "IF function", "AND function", "NOT function", "IFERROR function", "IFS function",
 * "SWITCH function".
 */
const joined = (name: string, join: (values: readonly boolean[]) => boolean): SheetFunctionDefinition => ({
  name,
  min: 1,
  max: 255,
  compute(args) {
    const values = logicals(args);
    return isCellError(values) ? values : values.length === 0 ? VALUE : join(values);
  },
});

/** In ranges and arrays only numbers and truth values count; a text or a blank typed into the call is taken at its word. */
function logicals(args: readonly RawArgument[]): readonly boolean[] | CellError {
  const values: boolean[] = [];
  for (const arg of args) {
    if (isRows(arg)) {
      for (const row of arg) {
        for (const cell of row) {
          if (isCellError(cell)) return cell;
          if (typeof cell === "number" || typeof cell === "boolean") values.push(Boolean(cell));
        }
      }
    } else {
      const value = asLogical(arg as CellValue);
      if (isCellError(value)) return value;
      values.push(value);
    }
  }
  return values;
}

const valuesOf = (value: BaseValueObject): BaseValueObject =>
  value.isReferenceObject() ? (value as unknown as BaseReferenceObject).toArrayValueObject() : value;

/** Hands its results on as they are, so that a range or a date stays what it is. */
class If extends BaseFunction {
  override needsReferenceObject = true;
  override minParams = 2;
  override maxParams = 3;

  constructor() {
    super("IF");
  }

  override isArgumentsIgnoreNumberPattern(): boolean {
    return true;
  }

  override calculate(test: BaseValueObject, yes: BaseValueObject, no?: BaseValueObject): BaseValueObject {
    const tests = plainArgument(valuesOf(test));
    if (isRows(tests) && (tests.length > 1 || (tests[0]?.length ?? 0) > 1)) return this.cellByCell(tests, yes, no);
    const holds = asLogical(isRows(tests) ? (tests[0]?.[0] ?? null) : (tests as CellValue));
    if (isCellError(holds)) return valueObject(holds);
    const chosen = holds ? yes : no;
    if (chosen === undefined) return valueObject(false);
    // An argument left out is 0; a blank cell stays a blank, which shows as 0 and joins texts as nothing.
    return !chosen.isReferenceObject() && chosen.isNull() ? NumberValueObject.create(0) : chosen;
  }

  private cellByCell(tests: RawArgument, yes: BaseValueObject, no?: BaseValueObject): BaseValueObject {
    const results = [yes, ...(no ? [no] : [])].map(valuesOf).map((one) => (one.isNull() ? 0 : plainArgument(one)));
    return valueObject(
      overElements([tests, ...results], (test = null, a = null, b = false) => {
        const holds = asLogical(test);
        return isCellError(holds) ? holds : holds ? a : b;
      }),
    );
  }
}

const instead = (name: string, of: (error: CellError) => boolean): SheetFunctionDefinition => ({
  name,
  min: 2,
  max: 2,
  compute: (args) => overElements(args, (value = null, otherwise = null) => (isCellError(value) && of(value) ? (otherwise ?? 0) : value)),
});

const ifs: SheetFunctionDefinition = {
  name: "IFS",
  min: 2,
  max: 254,
  compute: (args) =>
    args.length % 2 === 1
      ? NA
      : overElements(args, (...cells) => {
          for (let i = 0; i < cells.length; i += 2) {
            const holds = asLogical(cells[i] ?? null);
            if (isCellError(holds)) return holds;
            if (holds) return cells[i + 1] ?? 0;
          }
          return NA;
        }),
};

const switchOf: SheetFunctionDefinition = {
  name: "SWITCH",
  min: 3,
  max: 254,
  compute: (args) =>
    overElements(args, (value = null, ...cells) => {
      if (isCellError(value)) return value;
      for (let i = 0; i + 1 < cells.length; i += 2) {
        const key = cells[i] ?? null;
        if (isCellError(key)) return key;
        if (compareCells(value, key) === 0) return cells[i + 1] ?? 0;
      }
      return cells.length % 2 === 1 ? (cells.at(-1) ?? 0) : NA;
    }),
};

export const conditional = (): BaseFunction => new If();

export const LOGICAL: readonly SheetFunctionDefinition[] = [
  joined("AND", (values) => values.every(Boolean)),
  joined("OR", (values) => values.some(Boolean)),
  joined("XOR", (values) => values.filter(Boolean).length % 2 === 1),
  each("NOT", [logical], (value) => !value),
  instead("IFERROR", () => true),
  instead("IFNA", ({ error }) => error === "#N/A"),
  ifs,
  switchOf,
];
