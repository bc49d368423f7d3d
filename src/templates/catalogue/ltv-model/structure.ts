import { CAC, LTV_TO_CAC, MAX_CAC } from "../../../metrics/customers";
import { SHARE } from "../../../metrics/comparison";
import { amount, choice, count, decimal, factor, keyed, price, rate, ratio, whole, date } from "../../../plan/structure/field";
import { metric, metricField } from "../../metric-field";
import { defineStructure } from "../../../plan/structure/define-structure";

/** How many months the table holds, and so the longest horizon. */
export const MONTHS = 36;

const WITHIN = 'months[month],"<="&N(ltv_horizon)';
/** The last measured month up to this one; months beyond follow the shape of the curve from there. */
const LAST = 'MAXIFS(months[month],months[month],"<="&[@month],months[measured],">=0")';

const OF_RETENTION = ["ltv", "later_margin", "ltv_to_cac", "active_months", "max_cac", "cohort_value"];
const OF_MARGIN = ["unit_margin", "ltv", "first_month_margin", "later_margin", "ltv_to_cac", "payback_months", "max_cac", "cohort_value"];

/**
 * What a user is worth and may cost. Power curve: r(n) = r₂ · (n − 1)^−b; constant: r₂^(n − 1). Measured months are taken as they are,
 * and the months after the last of them follow the curve's shape. The exponent divides rather than carries a minus, which not every
 * program reads alike after "^". Margins fall due at the start of a month.
 */
export const STRUCTURE = defineStructure({
  id: "ltv-model",
  version: 2,
  head: ["data_from", "data_until"],
  values: {
    data_from: date(),
    data_until: date({ entry: { kind: "date", from: "data_from" } }),
    arpu: price(),
    gross_margin: rate(),
    retention_model: choice("models"),
    first_retention: rate(),
    decay_exponent: ratio(),
    monthly_discount: rate({ optional: true }),
    ltv_horizon: whole(1, MONTHS),
    acquisition_spend: amount(),
    new_users: count(),
    target_ratio: ratio(),
    target_payback: whole(1, MONTHS),

    unit_margin: price`N(arpu)*N(gross_margin)`,
    cac: metricField(CAC, { spend: { cell: "acquisition_spend", times: "money_unit" }, newCustomers: "new_users" }),
    ltv: price`SUMIFS(months[present],${WITHIN})`,
    first_month_margin: price`MIN(ltv,unit_margin)`,
    later_margin: price`ltv-first_month_margin`,
    ltv_to_cac: metricField(LTV_TO_CAC, { ltv: "ltv", cac: "cac" }),
    payback_months: count`IF(NOT(ISNUMBER(cac)),"",IF(COUNTIFS(${WITHIN},months[total],">="&cac)=0,"",COUNTIFS(${WITHIN},months[total],"<"&cac)+1))`,
    active_months: decimal`SUMIFS(months[used],${WITHIN})`,
    max_cac: metricField(MAX_CAC, { ltv: "ltv", targetRatio: "target_ratio" }),
    cohort_value: amount`IF(ISNUMBER(cac),N(new_users)*(ltv-N(cac))/money_unit,"")`,
  },
  tables: {
    months: {
      columns: {
        month: count`[#]`,
        measured: rate(),
        model: rate`IF([@month]=1,1,IF(retention_model={models.constant},N(first_retention)^([@month]-1),MIN(1,N(first_retention)/([@month]-1)^N(decay_exponent))))`,
        used: rate`IF([@month]=1,1,IF(retention_model<>{models.measured},[@model],IF(ISNUMBER([@measured]),[@measured],${shaped()})))`,
        revenue: price`N(arpu)*[@used]`,
        margin: price`[@revenue]*N(gross_margin)`,
        factor: factor`(1+N(monthly_discount))^(1-[@month])`,
        present: price`[@margin]*[@factor]`,
        total: price`SUMIFS(months[present],months[month],"<="&[@month])`,
        cac: price`cac`,
        net: price`[@total]-N([@cac])`,
      },
      signals: [
        { kind: "when", condition: keyed`AND(ISNUMBER(cac),[@net]>=0)`, state: "good", columns: ["net"] },
        { kind: "when", condition: keyed`AND(ISNUMBER(payback_months),[@month]=payback_months)`, state: "accent", columns: ["month"] },
      ],
    },
  },
  matrices: {
    /** LTV is linear in the retention from month 2 on, so each cell is one short formula. */
    sensitivity: {
      down: "change",
      across: "change",
      unit: "ratio",
      cell: keyed`IF(N(cac)*(1+column_value)<=0,"",(first_month_margin+later_margin*(1+row_value))/(cac*(1+column_value)))`,
      states: [
        { condition: keyed`N(cell_value)<1`, state: "bad" },
        { condition: keyed`AND(N(cell_value)>=1,N(cell_value)<N(target_ratio))`, state: "warn" },
        { condition: keyed`AND(N(cell_value)>=1,N(cell_value)>=N(target_ratio))`, state: "good" },
      ],
    },
  },
  checks: {
    // Said of all pairs, because neighbours would come apart where a row comes in.
    retention: {
      passes: keyed`SUMPRODUCT(COUNTIFS(months[month],"<"&months[month],months[used],"<"&months[used]-0.0000005))=0`,
      mild: true,
    },
    data: { passes: keyed`OR(retention_model<>{models.measured},COUNT(months[measured])>=3)` },
    horizon: { passes: keyed`AND(N(ltv_horizon)>=1,N(ltv_horizon)<=MAX(months[month]))` },
    ratio: { passes: keyed`AND(ISNUMBER(ltv_to_cac),N(ltv_to_cac)>=N(target_ratio))` },
    payback: { passes: keyed`AND(ISNUMBER(payback_months),N(payback_months)<=N(target_payback))` },
  },
  kpis: [
    { key: "ltv", value: "ltv", unit: "price", remark: { value: "N(ltv_horizon)", unit: "count" } },
    { key: "cac", value: "cac", unit: "price", remark: { value: "N(new_users)", unit: "count" } },
    { key: "ratio", value: "ltv_to_cac", unit: "ratio", remark: { value: "N(target_ratio)", unit: "ratio" } },
    {
      key: "payback",
      value: 'IF(ISNUMBER(payback_months),payback_months,IF(ISNUMBER(cac),{never},""))',
      unit: "count",
      remark: { value: "N(target_payback)", unit: "count" },
    },
    {
      key: "first_month",
      value: "first_month_margin",
      unit: "price",
      remark: { value: metric(SHARE, { part: "first_month_margin", whole: "cac" }), unit: "percent" },
    },
    { key: "active", value: "active_months", unit: "decimal" },
    { key: "max_cac", value: "max_cac", unit: "price" },
    { key: "value", value: "cohort_value", unit: "amount" },
  ],
  charts: {
    cumulative_margin: {
      kind: "line",
      unit: "price",
      categories: { table: "months", column: "month" },
      series: [
        { table: "months", column: "total" },
        { table: "months", column: "cac", dashed: true },
      ],
    },
    retention_curve: {
      // Columns for what was measured: a line would fall to zero where nothing was.
      kind: "column",
      unit: "percent",
      categories: { table: "months", column: "month" },
      series: [
        { table: "months", column: "measured" },
        { table: "months", column: "model", kind: "line", dashed: true },
      ],
    },
  },
  lists: { models: ["power", "constant", "measured"] },
  terms: ["never"],
  page: [
    {
      kind: "values",
      key: "inputs",
      chart: "cumulative_margin",
      values: [
        "arpu",
        "gross_margin",
        "retention_model",
        "first_retention",
        "decay_exponent",
        "monthly_discount",
        "ltv_horizon",
        "acquisition_spend",
        "new_users",
        "target_ratio",
        "target_payback",
      ],
    },
    {
      kind: "values",
      key: "results",
      chart: "retention_curve",
      values: [
        "unit_margin",
        "cac",
        "ltv",
        "first_month_margin",
        "later_margin",
        "ltv_to_cac",
        "payback_months",
        "active_months",
        "max_cac",
        "cohort_value",
      ],
    },
    { kind: "matrix", key: "sensitivity", matrix: "sensitivity" },
    { kind: "table", key: "months", table: "months" },
    { kind: "notes", key: "notes" },
  ],
  moves: {
    arpu: [...OF_MARGIN],
    gross_margin: [...OF_MARGIN],
    retention_model: [...OF_RETENTION],
    first_retention: [...OF_RETENTION],
    decay_exponent: [...OF_RETENTION],
    ltv_horizon: [...OF_RETENTION],
    monthly_discount: ["ltv", "later_margin", "ltv_to_cac", "max_cac", "cohort_value"],
    acquisition_spend: ["cac", "ltv_to_cac", "cohort_value"],
    new_users: ["cac", "ltv_to_cac", "cohort_value", "payback_months"],
    target_ratio: ["max_cac"],
  },
});

function shaped(): string {
  const at = (column: string): string => `SUMIFS(months[${column}],months[month],${LAST})`;
  const carried = `IF(${LAST}=1,[@model],${at("measured")}*[@model]/${at("model")})`;
  return `IF(OR([@model]=0,COUNTIFS(months[month],"<="&[@month],months[measured],">=0")=0),[@model],${carried})`;
}
