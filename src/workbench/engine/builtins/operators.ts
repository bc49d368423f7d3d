import { BaseFunction, type ArrayValueObject, type BaseValueObject } from "@univerjs/engine-formula";
import { numfmt } from "@univerjs/core";
import { isCellError, type CellValue } from "../../../core/cell";
import { asNumber, asText, DIV0, NUM, VALUE } from "../../../core/cells/coerce";
import { compareCells, compareNumbers } from "../../../core/cells/compare-cells";
import { difference } from "../../../core/numeric/rounding";
import { overElements } from "../../../functions/formula/over-elements";
import { plainArgument } from "../plain-argument";
import { SheetFunction, today, valueObject, type SheetFunctionDefinition } from "./sheet-function";

/**
 * The library's operators read a text in `=A1="a*"` as a pattern, found a computed "" equal to 0 and a computed 0 equal to "",
 * passed errors over, wrote TRUE as "true" or 1, took columns from an index in which numbers and the texts that look like them are
 * one, and filled what an index did not hold with FALSE. These follow Excel's rules for one cell and work through ranges cell by cell.
 * Sources: Microsoft Support, "Calculation operators and precedence in Excel"; `core/cells` for the rules of one cell.
 */
/** Microsoft Support, "Excel specifications and limits". */
const LONGEST_TEXT = 32_767;

type Operation = (left: CellValue, right: CellValue) => CellValue;

const arithmetic =
  (work: (a: number, b: number) => CellValue): Operation =>
  (left, right) => {
    const a = asNumber(left, today());
    if (isCellError(a)) return a;
    const b = asNumber(right, today());
    if (isCellError(b)) return b;
    const result = work(a, b);
    return typeof result === "number" && !Number.isFinite(result) ? NUM : result;
  };

export function power(base: number, exponent: number): CellValue {
  if (base === 0 && exponent <= 0) return exponent === 0 ? NUM : DIV0;
  const root = Math.round(1 / exponent);
  // An odd root of a negative number is a negative number: (-8)^(1/3) is -2.
  if (base < 0 && Number.isFinite(root) && root % 2 !== 0 && compareNumbers(1 / root, exponent) === 0) return -((-base) ** exponent);
  return base ** exponent;
}

/** `&` and the function of that name. */
const concatenation: SheetFunctionDefinition = {
  name: "CONCATENATE",
  min: 1,
  max: 255,
  compute: (args) =>
    overElements(args, (...cells) => {
      let joined = "";
      for (const cell of cells) {
        const text = asText(cell);
        if (isCellError(text)) return text;
        joined += text;
      }
      return joined.length > LONGEST_TEXT ? VALUE : joined;
    }),
};

const ARITHMETIC: Readonly<Record<string, Operation>> = {
  PLUS: arithmetic((a, b) => difference(a, -b)),
  MINUS: arithmetic(difference),
  MULTIPLY: arithmetic((a, b) => a * b),
  DIVIDED: arithmetic((a, b) => (b === 0 ? DIV0 : a / b)),
  POWER: arithmetic(power),
};

const COMPARISONS: Readonly<Record<string, (order: number) => boolean>> = {
  "=": (order) => order === 0,
  "<>": (order) => order !== 0,
  "<": (order) => order < 0,
  ">": (order) => order > 0,
  "<=": (order) => order <= 0,
  ">=": (order) => order >= 0,
};

class Operator extends BaseFunction {
  override minParams = 2;
  override maxParams = 2;

  constructor(
    name: string,
    private readonly work: Operation,
  ) {
    super(name);
  }

  override calculate(left: BaseValueObject, right: BaseValueObject): BaseValueObject {
    const result = overElements([plainArgument(left), plainArgument(right)], (a = null, b = null) => this.work(a, b));
    return valueObject(result, this.name === "PLUS" || this.name === "MINUS" ? dateFormat(left, right) : "");
  }
}

/** A date and a number of days make a date; two dates make a number. */
function dateFormat(left: BaseValueObject, right: BaseValueObject): string {
  const [a, b] = [left, right].map((operand) => {
    const pattern = (operand.isArray() ? (operand as ArrayValueObject).getFirstCell() : operand).getPattern();
    return pattern && numfmt.isDateFormat(pattern) ? pattern : "";
  });
  return a && b ? "" : a || b || "";
}

/** One function stands for all six comparisons; the engine tells it which before each call. */
class Comparison extends Operator {
  private holds = COMPARISONS["="] as (order: number) => boolean;

  constructor() {
    super("COMPARE", (left, right) => (isCellError(left) ? left : isCellError(right) ? right : this.holds(compareCells(left, right))));
  }

  setCompareType(token: string): void {
    const holds = COMPARISONS[token];
    if (!holds) throw new Error(`${token} compares nothing.`);
    this.holds = holds;
  }
}

export const operators = (): BaseFunction[] => [
  ...Object.entries(ARITHMETIC).map(([name, work]) => new Operator(name, work)),
  new SheetFunction(concatenation),
  new Comparison(),
];
