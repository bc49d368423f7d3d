/** What a number is counted in: money of one currency, a plain ratio, a fraction shown as a percentage, things, days or periods. */
export type MetricUnit = "money" | "ratio" | "percent" | "count" | "days" | "periods";

/** What a metric is made of. `money` and `count` add up over rows; rates, prices and ratios do not. */
export type OperandKind = "money" | "count" | "rate" | "price" | "ratio";

type Sign = "+" | "-" | "*" | "/";

/**
 * Arithmetic as it is written: `["revenue", "/", "spend"]`. A list is worked from left to right and holds either signs of addition or
 * signs of multiplication; a list in it stands for brackets. Values, Excel formulas and, one day, SQL are made of the same list.
 */
export type Term<Operand extends string> =
  Operand | number | readonly [Term<Operand>, Sign, Term<Operand>] | readonly [Term<Operand>, Sign, Term<Operand>, Sign, Term<Operand>];

/** A business number, defined once. Its words stand in the file beside it. */
export interface Metric<Operand extends string = string> {
  readonly key: string;
  readonly operands: Readonly<Record<Operand, OperandKind>>;
  readonly formula: Term<Operand>;
  /**
   * Operands that count as zero where they are blank or left out, such as a refund rate. Where any other is blank, or a text, the
   * metric has no value: revenue that nobody entered is not zero.
   */
  readonly zeroIfBlank?: readonly Operand[];
  /** What a divisor has to be; the metric has no value where it is not. Not zero where nothing is said. */
  readonly divisor?: "positive";
  readonly unit: MetricUnit;
  /** Which way is good. */
  readonly better?: "higher" | "lower";
}

interface Definition<Operand extends string> extends Metric<Operand> {
  readonly formula: Term<NoInfer<Operand>>;
  readonly zeroIfBlank?: readonly NoInfer<Operand>[];
}

/** Declares a metric for every use. The formula and the rules may only name its operands. */
export const defineMetric = <const Operand extends string>(definition: Definition<Operand>): Metric<Operand> => definition;

export type OperandOf<M> = M extends Metric<infer Operand> ? Operand : never;

/** What must be given and what may be left out is not told apart by type: an operand left out is a blank one. */
export type Given<Operand extends string, T> = Readonly<Partial<Record<Operand, T>>>;
