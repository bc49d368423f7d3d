import {
  BaseFunction,
  ErrorType,
  NumberValueObject,
  type BaseReferenceObject,
  type BaseValueObject,
  type FunctionVariantType,
} from "@univerjs/engine-formula";
import { columnOf } from "../columns/columns";
import { valueOf, type Scalar } from "../columns/scalar";
import { asReference, cellsOf, errorAmong, errorValue, forEachCell } from "./argument-cells";
import { criterionOf, type Criterion } from "./criterion";
import { countMatches, eachMatch, filledRows, type Condition } from "./matching-rows";
import { accumulate, type Aggregate } from "./accumulate";

interface Pair {
  readonly range: BaseReferenceObject;
  readonly size: Size;
}

interface Size {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

const NAMES = {
  COUNTIF: { aggregate: "count", pairs: false },
  COUNTIFS: { aggregate: "count", pairs: true },
  SUMIF: { aggregate: "sum", pairs: false },
  SUMIFS: { aggregate: "sum", pairs: true },
  AVERAGEIF: { aggregate: "average", pairs: false },
  AVERAGEIFS: { aggregate: "average", pairs: true },
  MINIFS: { aggregate: "min", pairs: true },
  MAXIFS: { aggregate: "max", pairs: true },
} as const satisfies Record<string, { readonly aggregate: Aggregate | "count"; readonly pairs: boolean }>;

/**
 * COUNTIF(S), SUMIF(S), AVERAGEIF(S), MINIFS and MAXIFS over the lists that a column keeps of its values. The library compared every cell
 * of every range with every criterion through an object for each, which is half a minute for a column of running counts in a log of
 * 5,000 rows; it also took texts for patterns, or not, by the cell. Source: Microsoft Support, a page for each of these functions.
 */
export class ConditionalAggregate extends BaseFunction {
  override needsReferenceObject = true;
  override minParams: number;
  override maxParams: number;
  private readonly aggregate: Aggregate | "count";
  private readonly pairs: boolean;

  constructor(name: keyof typeof NAMES) {
    super(name);
    ({ aggregate: this.aggregate, pairs: this.pairs } = NAMES[name]);
    this.minParams = this.pairs && this.aggregate !== "count" ? 3 : 2;
    this.maxParams = this.pairs ? 255 : this.aggregate === "count" ? 2 : 3;
  }

  override calculate(...given: FunctionVariantType[]): BaseValueObject {
    const [targetArgument, conditions] = !this.pairs
      ? [given[2], given.slice(0, 2)]
      : this.aggregate === "count"
        ? [undefined, given]
        : [given[0], given.slice(1)];
    const ranges = conditions.filter((_, at) => at % 2 === 0);
    const error = errorAmong(targetArgument ? [...ranges, targetArgument] : ranges);
    if (error) return error;
    const pairs = ranges.map(pairOf);
    if (conditions.length % 2 !== 0 || !pairs.every((pair) => pair !== undefined)) return errorValue(ErrorType.VALUE);
    const [first] = pairs as [Pair, ...Pair[]];
    const target = targetArgument ? pairOf(targetArgument) : first;
    if (!target || (this.pairs && [target, ...pairs].some(({ size }) => !sameShape(size, first.size)))) return errorValue(ErrorType.VALUE);
    return forEachCell(conditions.filter((_, at) => at % 2 === 1).map(cellsOf), (values) => this.one(target, pairs, first.size, values));
  }

  private one(target: Pair, pairs: readonly Pair[], { rows, columns }: Size, values: readonly Scalar[]): BaseValueObject {
    const criteria = values.map(criterionOf);
    if (!criteria.every((criterion) => criterion !== undefined)) return errorValue(ErrorType.VALUE);
    const sum = accumulate(this.aggregate === "count" ? "sum" : this.aggregate);
    let count = 0;
    for (let offset = 0; offset < columns; offset += 1) {
      const conditions = pairs.map(({ range, size }, at): Condition => ({
        column: columnOf(range, size.column + offset),
        from: size.row,
        criterion: criteria[at] as Criterion,
      }));
      if (this.aggregate === "count") count += countMatches(conditions, rows);
      else {
        const cells = { column: columnOf(target.range, target.size.column + offset), from: target.size.row };
        eachMatch(conditions, filledRows([cells, ...conditions], rows), (row) => sum.add(cells.column.value(cells.from + row)));
      }
    }
    return this.aggregate === "count" ? NumberValueObject.create(count) : valueOf(sum.result());
  }
}

/** A range that lies on one sheet in one piece. */
function pairOf(argument: FunctionVariantType): Pair | undefined {
  const range = asReference(argument);
  if (!range || range.isMultiArea()) return undefined;
  const { startRow: row, startColumn: column, endRow, endColumn } = range.getRangePosition();
  return { range, size: { row, column, rows: endRow - row + 1, columns: endColumn - column + 1 } };
}

const sameShape = (one: Size, other: Size): boolean => one.rows === other.rows && one.columns === other.columns;
