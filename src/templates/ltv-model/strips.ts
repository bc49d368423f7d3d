import { SHARE } from "../../metrics/comparison";
import { excelOf } from "../../metrics/excel";
import { compares } from "../../metrics/verdict";
import { areaAddress } from "../../plan/area";
import type { Check } from "../../plan/blocks/check-strip";
import type { Kpi } from "../../plan/blocks/kpi-strip";
import type { TableReferences } from "../../plan/blocks/table-block";
import type { Area } from "../../plan/sheet-plan";
import type { LtvSection, MonthColumn } from "./section";

export interface LtvParts {
  readonly months: TableReferences<MonthColumn>;
  readonly retentionChanges: Area;
}

/** No month keeps more than one before it: said of all pairs, because neighbours would come apart where a row comes in. */
export function ltvChecks({ words: { checks, inputs: { models } } }: LtvSection, parts: () => LtvParts): Check[] {
  const months = (column: MonthColumn): string => areaAddress(parts().months.data(column));
  return [
    { label: checks.retention, passes: () => `SUMPRODUCT(COUNTIFS(${months("month")},"<"&${months("month")},${months("used")},"<"&${months("used")}-0.0000005))=0`, fails: checks.retentionFails, mild: true },
    { label: checks.data, passes: () => `OR(retention_model<>"${models.measured}",COUNT(${parts().months.range("measured")})>=3)`, fails: checks.dataFails },
    { label: checks.horizon, passes: () => `AND(ltv_horizon>=1,ltv_horizon<=MAX(${parts().months.range("month")}))`, fails: checks.horizonFails },
    { label: checks.cap, passes: () => `SUMPRODUCT(MAX((${months("month")}>1)*${months("used")}))*(1+MAX(${areaAddress(parts().retentionChanges)}))<=1`, fails: checks.capFails, mild: true },
    { label: checks.ratio, passes: () => compares("ltv_to_cac", ">=", "target_ratio"), fails: checks.ratioFails },
    { label: checks.payback, passes: () => compares("payback_months", "<=", "target_payback"), fails: checks.paybackFails },
  ];
}

export function ltvKpis({ words: { kpis }, amounts }: LtvSection): Kpi[] {
  const money = amounts.format("moneyExact");
  const share = excelOf(SHARE, { part: "first_month_margin", whole: "cac" });
  return [
    { label: kpis.ltv, value: () => "=ltv", format: money, remark: () => `="${kpis.of}"&ltv_horizon&"${kpis.months}"` },
    { label: kpis.cac, value: () => "=cac", format: money, remark: () => `="${kpis.users}"&TEXT(new_users,"#,##0")` },
    { label: kpis.ratio, value: () => "=ltv_to_cac", format: amounts.format("ratio"), remark: () => `="${kpis.target}"&TEXT(target_ratio,"0.0")` },
    { label: kpis.payback, value: () => `=IF(ISNUMBER(payback_months),payback_months,"${kpis.never}")`, format: amounts.format("count"), remark: () => `="${kpis.target}"&target_payback` },
    { label: kpis.firstMonth, value: () => "=first_month_margin", format: money, remark: () => `=IF(ISNUMBER(${share}),"${kpis.firstShare}"&TEXT(${share},"0%"),"")` },
    { label: kpis.life, value: () => "=active_months", format: amounts.format("decimal") },
    { label: kpis.maxCac, value: () => "=max_cac", format: money },
    { label: kpis.value, value: () => "=cohort_value", format: amounts.format("amount") },
  ];
}
