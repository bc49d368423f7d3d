import { CPA, ROI } from "../../metrics/advertising";
import { SHARE } from "../../metrics/comparison";
import { excelOf } from "../../metrics/excel";
import { verdictFormula } from "../../metrics/verdict";
import type { Kpi } from "../../plan/blocks/kpi-strip";
import { formulaText } from "../../plan/formula-text";
import type { CampaignTables } from "./checks";
import type { CampaignSection } from "./section";

/** The answer: what it costs, what it brings, whether that pays, and how far the work is. */
export function campaignKpis({ words: { kpis, schedule }, amounts }: CampaignSection, tables: () => CampaignTables): Kpi[] {
  const amount = amounts.format("amount");
  const shown = (label: string, value: string, format: string): string => `=IF(ISNUMBER(${value}),"${label}"&TEXT(${value},"${format}"),"")`;
  const [pays, loses] = [formulaText(kpis.yes), formulaText(kpis.no)];
  const verdicts = { earns: pays, even: pays, loses, none: formulaText(kpis.unknown) };
  return [
    {
      label: kpis.budget, value: () => "=campaign_budget", format: amount,
      remark: () => `=IF(campaign_end<campaign_start,"","${kpis.perDay}"&TEXT(campaign_budget/(campaign_end-campaign_start+1),"${amounts.text}"))`,
    },
    { label: kpis.expectedSales, value: () => "=expected_sales", format: amount, remark: () => shown(kpis.required, "breakeven_sales", amounts.text) },
    { label: kpis.expectedRoi, value: () => `=${excelOf(ROI, { revenue: "expected_sales", spend: "campaign_budget" })}`, format: amounts.format("ratio"), remark: () => shown(kpis.breakEven, "breakeven_roi", "0.00") },
    { label: kpis.breakEvenRoi, value: () => "=breakeven_roi", format: amounts.format("ratio"), remark: () => shown(kpis.target, "target_margin", "0%") },
    { label: kpis.breakEvenOrders, value: () => "=breakeven_orders", format: amounts.format("count"), remark: () => shown(kpis.expectedOrders, "expected_orders", "#,##0") },
    {
      label: kpis.maxCpa, value: () => "=max_cpa", format: amounts.format("moneyExact"),
      remark: () => shown(kpis.expectedCpa, excelOf(CPA, { spend: { cell: "campaign_budget", times: amounts.yuan }, conversions: "expected_orders" }), "0.00"),
    },
    {
      label: kpis.profit, value: () => "=expected_profit", format: amount,
      remark: () => shown(kpis.ofBudget, excelOf(SHARE, { part: "expected_profit", whole: "campaign_budget" }), "0%"),
    },
    {
      label: kpis.progress, value: () => `=${tables().schedule.total("done")}`, format: "0%",
      remark: () => {
        const { range } = tables().schedule;
        return `="${kpis.done}"&COUNTIF(${range("status")},"${schedule.status.done}")&"/"&COUNT(${range("start")})&"${kpis.tasks}"`;
      },
    },
    {
      label: kpis.verdict, value: () => `=${verdictFormula("expected_sales", "breakeven_sales", verdicts)}`, format: amounts.format("general"),
      remark: () => shown(kpis.margin, "safety_margin", "+0.0%;-0.0%"),
    },
  ];
}
