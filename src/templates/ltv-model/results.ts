import { CAC, LTV_TO_CAC, MAX_CAC } from "../../metrics/customers";
import { excelOf } from "../../metrics/excel";
import type { TableReferences } from "../../plan/blocks/table-block";
import { heading } from "../../plan/blocks/heading";
import { valueRows } from "../../plan/blocks/value-rows";
import type { LtvSection, MonthColumn } from "./section";

/** What follows from the inputs and the table of months. */
export function resultBlock({ draft, words: { results }, amounts }: LtvSection, months: () => TableReferences<MonthColumn>): number {
  const top = heading(draft, results.heading, results.guide);
  const { hints } = results;
  const within = (column: MonthColumn): string => `SUMIFS(${months().range(column)},${months().range("month")},"<="&ltv_horizon)`;
  const reached = (compare: string): string => `COUNTIFS(${months().range("month")},"<="&ltv_horizon,${months().range("total")},"${compare}"&cac)`;
  const money = amounts.format("moneyExact");
  valueRows(draft, [
    { label: results.unitMargin, value: { formula: "=arpu*gross_margin" }, format: money, kind: "result", name: "unit_margin", hint: hints.unitMargin },
    { label: results.cac, value: { formula: `=${excelOf(CAC, { spend: { cell: "acquisition_spend", times: amounts.yuan }, newCustomers: "new_users" })}` }, format: money, kind: "strong", name: "cac", hint: hints.cac },
    { label: results.ltv, value: () => ({ formula: `=${within("present")}` }), format: money, kind: "strong", name: "ltv", hint: hints.ltv },
    { label: results.first, value: { formula: "=MIN(ltv,unit_margin)" }, format: money, kind: "result", name: "first_month_margin", hint: hints.first },
    { label: results.later, value: { formula: "=ltv-first_month_margin" }, format: money, kind: "result", name: "later_margin", hint: hints.later },
    { label: results.ratio, value: { formula: `=${excelOf(LTV_TO_CAC, { ltv: "ltv", cac: "cac" })}` }, format: amounts.format("ratio"), kind: "strong", name: "ltv_to_cac", hint: hints.ratio },
    { label: results.payback, value: () => ({ formula: `=IF(NOT(ISNUMBER(cac)),"",IF(${reached(">=")}=0,"",${reached("<")}+1))` }), format: amounts.format("count"), kind: "strong", name: "payback_months", hint: hints.payback },
    { label: results.life, value: () => ({ formula: `=${within("used")}` }), format: amounts.format("decimal"), kind: "result", name: "active_months", hint: hints.life },
    { label: results.maxCac, value: { formula: `=${excelOf(MAX_CAC, { ltv: "ltv", targetRatio: "target_ratio" })}` }, format: money, kind: "result", name: "max_cac", hint: hints.maxCac },
    { label: results.value, value: { formula: `=IF(ISNUMBER(cac),${amounts.fromYuan("new_users*(ltv-N(cac))")},"")` }, format: amounts.format("amount"), kind: "result", name: "cohort_value", hint: hints.value },
  ]);
  return top;
}
