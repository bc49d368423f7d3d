import { CAC } from "../../metrics/customers";
import { excelOf, IS_NUMBER } from "../../metrics/excel";
import { PROFIT_AFTER_ADS } from "../../metrics/unit-economics";
import { compares } from "../../metrics/verdict";
import type { Check } from "../../plan/blocks/check-strip";
import type { Kpi } from "../../plan/blocks/kpi-strip";
import type { LogColumn, LogSection, LogTables } from "./section";

/** What a log must satisfy before anyone believes its ratios. */
export function logChecks({ words: { checks, summary } }: LogSection, tables: () => LogTables): Check[] {
  const log = (key: Parameters<LogTables["log"]["range"]>[0]): string => tables().log.range(key);
  return [
    { label: checks.dates, passes: () => `COUNT(${log("date")})=COUNTA(${log("channel")})`, fails: checks.datesFails },
    { label: checks.future, passes: () => `COUNTIF(${log("date")},">"&TODAY())=0`, fails: checks.futureFails },
    { label: checks.channels, passes: () => `ROUND(SUM(${log("spend")})-total_spend,2)=0`, fails: checks.channelsFails },
    { label: checks.clicks, passes: () => `SUMPRODUCT(--(${log("clicks")}>${log("impressions")}))=0`, fails: checks.clicksFails },
    { label: checks.orders, passes: () => `SUMPRODUCT(--(${log("orders")}>${log("clicks")}))=0`, fails: checks.ordersFails },
    { label: checks.complete, passes: () => `COUNT(${log("spend")})=COUNTIFS(${log("spend")},${IS_NUMBER},${log("revenue")},${IS_NUMBER})`, fails: checks.completeFails },
    { label: checks.margin, passes: () => "N(contribution_rate)>0", fails: checks.marginFails },
    { label: checks.breakEven, passes: () => compares(tables().summary.total("roi"), ">=", "breakeven_roi"), fails: checks.breakEvenFails },
    { label: checks.losing, passes: () => `COUNTIF(${tables().summary.range("verdict")},"${summary.below}")=0`, fails: checks.losingFails, mild: true },
  ];
}

/** Money first, because the first columns are the wide ones. */
export function logKpis({ words: { kpis, perDay, summary, log: { columns } }, amounts }: LogSection, tables: () => LogTables): Kpi[] {
  const total = (key: Parameters<LogTables["summary"]["total"]>[0]): string => tables().summary.total(key);
  const days = (): string => `(MAX(${tables().log.range("date")})-MIN(${tables().log.range("date")})+1)`;
  const daily = (key: "spend" | "revenue" | "orders", format: string) => (): string =>
    `=IF(COUNT(${tables().log.range("date")})=0,"","${perDay}"&TEXT(${total(key)}/${days()},"${format}"))`;
  const sum = (key: LogColumn) => ({ column: tables().log.range(key) });
  const rates = { grossMargin: "gross_margin", refundRate: "refund_rate", feeRate: "fee_rate" };
  const known = (value: string): string => `=IF(ISNUMBER(breakeven_roi),${value},"")`;
  return [
    { label: kpis.spend, value: () => "=total_spend", format: amounts.format("amount"), remark: daily("spend", amounts.text) },
    { label: kpis.revenue, value: () => `=${total("revenue")}`, format: amounts.format("amount"), remark: daily("revenue", amounts.text) },
    { label: kpis.profit, value: () => `=${excelOf(PROFIT_AFTER_ADS, { revenue: sum("revenue"), spend: sum("spend"), ...rates })}`, format: amounts.format("amount") },
    { label: kpis.roi, value: () => `=${total("roi")}`, format: amounts.format("ratio"), remark: () => known(`"${kpis.breakEven} "&TEXT(breakeven_roi,"0.00")`) },
    { label: kpis.breakEven, value: () => "=breakeven_roi", format: amounts.format("ratio") },
    { label: kpis.orders, value: () => `=${total("orders")}`, format: amounts.format("count"), remark: daily("orders", "#,##0") },
    { label: kpis.cpa, value: () => `=${total("cpa")}`, format: amounts.format("moneyExact") },
    { label: kpis.newCustomers, value: () => `=${total("newCustomers")}`, format: amounts.format("count") },
    { label: kpis.newCost, value: () => `=${excelOf(CAC, { spend: { ...sum("spend"), times: amounts.yuan }, newCustomers: sum("newCustomers") })}`, format: amounts.format("moneyExact") },
    { label: kpis.ctr, value: () => `=${total("ctr")}`, format: amounts.format("rate") },
    { label: columns.cvr, value: () => `=${total("cvr")}`, format: amounts.format("rate") },
    { label: kpis.losing, value: () => `=COUNTIF(${tables().summary.range("verdict")},"${summary.below}")`, format: amounts.format("count") },
    { label: kpis.best, value: () => `=IF(COUNT(${tables().summary.range("roi")})=0,"",MAX(${tables().summary.range("roi")}))`, format: amounts.format("ratio") },
    { label: kpis.days, value: () => `=IF(COUNT(${tables().log.range("date")})=0,0,${days()})`, format: amounts.format("count") },
  ];
}
