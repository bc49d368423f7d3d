import { SERIES_COLORS } from "../../../design/palette";
import { excelOf } from "../../../metrics/excel";
import { BREAKEVEN_SALES, MAX_CPA, PROFIT_AFTER_ADS, SAFETY_MARGIN } from "../../../metrics/unit-economics";
import { cellAddress, cellArea } from "../../../plan/area";
import { heading } from "../../../plan/blocks/heading";
import { valueRows } from "../../../plan/blocks/value-rows";
import { breakEvenFormulas } from "../../break-even";
import type { CampaignSection } from "../section";

const CURVE_POINTS = 7;

/**
 * Budget and unit economics in, break-even line out. Break-even ROI = 1 ÷ [(1 − refund) × (margin − fee − target)].
 * Expected sales come from the channel table further down, by name.
 */
export function economicsSection(section: CampaignSection): void {
  const { draft, words: { economics }, sample: { economics: sample }, amounts } = section;
  const top = heading(draft, economics.heading, economics.guide);
  const { inputs, hints, results, resultHints } = economics;
  const rate = amounts.format("rate");
  valueRows(draft, [
    ...amounts.unitRows,
    { label: inputs.budget, value: amounts.sample(sample.budget), format: amounts.format("amount"), kind: "input", rule: { kind: "amount" }, name: "campaign_budget", hint: hints.budget },
    { label: inputs.aov, value: sample.aov, format: amounts.format("moneyExact"), kind: "input", rule: { kind: "amount" }, name: "average_order_value", hint: hints.aov },
    { label: inputs.margin, value: sample.margin, format: rate, kind: "input", rule: { kind: "rate" }, name: "gross_margin", hint: hints.margin },
    { label: inputs.refund, value: sample.refund, format: rate, kind: "input", rule: { kind: "rate" }, name: "refund_rate", hint: hints.refund },
    { label: inputs.fee, value: sample.fee, format: rate, kind: "input", rule: { kind: "rate" }, name: "fee_rate", hint: hints.fee },
    { label: inputs.target, value: sample.target, format: rate, kind: "input", rule: { kind: "rate" }, name: "target_margin", hint: hints.target },
    { label: inputs.step, value: sample.step, format: rate, kind: "input", rule: { kind: "rate" }, name: "curve_step", hint: hints.step },
  ]);
  heading(draft, economics.resultHeading, []);
  const { contribution, line } = breakEvenFormulas(["grossMargin", "refundRate", "feeRate", "targetMargin"]);
  const sales = excelOf(BREAKEVEN_SALES, { spend: "campaign_budget", breakevenRoi: "breakeven_roi" });
  const cpa = excelOf(MAX_CPA, { aov: "average_order_value", breakevenRoi: "breakeven_roi" });
  const profit = excelOf(PROFIT_AFTER_ADS, { revenue: "expected_sales", spend: "campaign_budget", grossMargin: "gross_margin", refundRate: "refund_rate", feeRate: "fee_rate" });
  const safety = excelOf(SAFETY_MARGIN, { revenue: "expected_sales", breakevenSales: "breakeven_sales" });
  valueRows(draft, [
    { label: results.contribution, value: { formula: contribution }, format: amounts.format("rate"), kind: "result", name: "contribution_rate", hint: resultHints.contribution },
    { label: results.roi, value: { formula: line }, format: amounts.format("ratio"), kind: "strong", name: "breakeven_roi", hint: resultHints.roi },
    { label: results.sales, value: { formula: `=${sales}` }, format: amounts.format("amount"), kind: "result", name: "breakeven_sales", hint: resultHints.sales },
    { label: results.orders, value: { formula: `=IF(AND(ISNUMBER(breakeven_sales),average_order_value>0),ROUNDUP(${amounts.toYuan("breakeven_sales")}/average_order_value,0),"")` }, format: amounts.format("count"), kind: "strong", name: "breakeven_orders", hint: resultHints.orders },
    { label: results.cpa, value: { formula: `=${cpa}` }, format: amounts.format("moneyExact"), kind: "result", name: "max_cpa", hint: resultHints.cpa },
    { label: results.profit, value: { formula: `=${profit}` }, format: amounts.format("amount"), kind: "result", name: "expected_profit", hint: resultHints.profit },
    { label: results.safety, value: { formula: `=${safety}` }, format: amounts.format("variance"), kind: "strong", name: "safety_margin", hint: resultHints.safety },
  ]);
  breakEvenCurve(section, top);
}

/** Sales, contribution and cost at growing shares of what is expected, and the chart of where they cross. */
function breakEvenCurve({ draft, words: { economics }, amounts }: CampaignSection, top: number): void {
  const { at } = draft.content;
  const row = draft.nextRow;
  const [progress, sales, contribution, cost] = [row, row + 1, row + 2, row + 3];
  const line = (which: number) => ({ row: which, column: at + 1, rows: 1, columns: CURVE_POINTS });
  [economics.curve.progress, economics.curve.sales, economics.curve.contribution, economics.curve.cost].forEach((label, index) => {
    draft.put(row + index, at, label);
    draft.style(cellArea(row + index, at), index === 0 ? "tableHeaderWords" : "label");
  });
  for (let point = 0; point < CURVE_POINTS; point += 1) {
    const column = at + 1 + point;
    draft.put(progress, column, point === 0 ? 0 : { formula: `=${cellAddress(progress, column - 1)}+curve_step` });
    draft.put(sales, column, { formula: `=${cellAddress(progress, column)}*expected_sales` });
    draft.put(contribution, column, { formula: `=${cellAddress(sales, column)}*N(contribution_rate)` });
    draft.put(cost, column, { formula: "=campaign_budget" });
  }
  draft.style(line(progress), "tableHeaderNumber");
  draft.style({ ...line(sales), rows: 3 }, "result");
  draft.format(line(progress), "0%");
  draft.format({ ...line(sales), rows: 3 }, amounts.format("amount"));
  draft.conditional({
    area: line(contribution),
    rule: { kind: "formula", formula: `=AND(${cellAddress(contribution, at + 1, "row")}>=${cellAddress(cost, at + 1, "row")},${cellAddress(sales, at + 1, "row")}>0)`, style: "checkPass" },
  });
  draft.chart({
    name: "breakeven-curve", kind: "line", title: economics.chart, legend: "bottom",
    at: { row: top, column: draft.zone.at, rows: Math.min(16, row - top), columns: draft.zone.count },
    valueFormat: amounts.format("amount"), categoryFormat: "0%", categoryTitle: economics.curve.progress,
    series: [
      { name: economics.curve.contribution, values: line(contribution), categories: line(progress), color: SERIES_COLORS[0] },
      { name: economics.curve.cost, values: line(cost), categories: line(progress), color: SERIES_COLORS[1], dashed: true },
    ],
  });
  draft.nextRow = row + 5;
}
