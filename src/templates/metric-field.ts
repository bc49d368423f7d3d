import { excelOf, type Criteria, type ExcelOperand } from "../metrics/excel";
import type { Given, Metric, MetricUnit } from "../metrics/metric";
import type { ComputedField } from "../plan/structure/field";
import type { KeyedFormula } from "../plan/structure/keyed-formula";
import type { Unit } from "../plan/structure/unit";

const UNITS: Readonly<Record<MetricUnit, Unit>> = {
  money: "price",
  ratio: "ratio",
  percent: "rate",
  count: "count",
  days: "days",
  periods: "decimal",
};

/** A business number as a formula over keys: of this row, of names, or of the sums of columns. */
export const metric = <Operand extends string>(
  of: Metric<Operand>,
  given: Given<Operand, ExcelOperand>,
  where: Criteria = [],
): KeyedFormula => excelOf(of, given, { where });

/** The same as a field of a structure, shown in the metric's own unit unless another is given. */
export const metricField = <Operand extends string>(
  of: Metric<Operand>,
  given: Given<Operand, ExcelOperand>,
  where: Criteria = [],
  unit?: Unit,
): ComputedField => ({ kind: "computed", unit: unit ?? UNITS[of.unit], formula: metric(of, given, where) });
