import type { Kpi } from "../../plan/blocks/kpi-strip";
import type { CampaignTables } from "./checks";
import type { CampaignSection } from "./section";

/** The answer: what it costs, what it brings, whether that pays, and how far the work is. */
export function campaignKpis({ words: { kpis, schedule }, amounts }: CampaignSection, tables: () => CampaignTables): Kpi[] {
  const amount = amounts.format("amount");
  const shown = (label: string, value: string, format: string): string => `=IF(ISNUMBER(${value}),"${label}"&TEXT(${value},"${format}"),"")`;
  return [
    {
      label: kpis.budget, value: () => "=campaign_budget", format: amount,
      remark: () => `=IF(campaign_end<campaign_start,"","${kpis.perDay}"&TEXT(campaign_budget/(campaign_end-campaign_start+1),"${amounts.text}"))`,
    },
    { label: kpis.expectedSales, value: () => "=expected_sales", format: amount, remark: () => shown(kpis.required, "breakeven_sales", amounts.text) },
    { label: kpis.expectedRoi, value: () => '=IF(campaign_budget=0,"",expected_sales/campaign_budget)', format: amounts.format("ratio"), remark: () => shown(kpis.breakEven, "breakeven_roi", "0.00") },
    { label: kpis.breakEvenRoi, value: () => "=breakeven_roi", format: amounts.format("ratio"), remark: () => shown(kpis.target, "target_margin", "0%") },
    { label: kpis.breakEvenOrders, value: () => "=breakeven_orders", format: amounts.format("count"), remark: () => shown(kpis.expectedOrders, "expected_orders", "#,##0") },
    {
      label: kpis.maxCpa, value: () => "=max_cpa", format: amounts.format("moneyExact"),
      remark: () => `=IF(expected_orders=0,"","${kpis.expectedCpa}"&TEXT(${amounts.toYuan("campaign_budget")}/expected_orders,"0.00"))`,
    },
    {
      label: kpis.profit, value: () => "=expected_profit", format: amount,
      remark: () => `=IF(campaign_budget=0,"","${kpis.ofBudget}"&TEXT((expected_profit)/campaign_budget,"0%"))`,
    },
    {
      label: kpis.progress, value: () => `=${tables().schedule.total("done")}`, format: "0%",
      remark: () => {
        const { range } = tables().schedule;
        return `="${kpis.done}"&COUNTIF(${range("status")},"${schedule.status.done}")&"/"&COUNT(${range("start")})&"${kpis.tasks}"`;
      },
    },
    {
      label: kpis.verdict, value: () => `=IF(AND(ISNUMBER(breakeven_sales),expected_sales>=N(breakeven_sales)),"${kpis.yes}","${kpis.no}")`, format: amounts.format("general"),
      remark: () => shown(kpis.margin, "safety_margin", "+0.0%;-0.0%"),
    },
  ];
}
