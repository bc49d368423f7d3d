import { lifetimeValue } from "../../src/core/ltv/lifetime-value";
import { BREAKEVEN_ROI } from "../../src/functions/unit-economics/breakeven-roi";
import { invoke } from "../../src/functions/invoke";
import { calculate } from "./support/calculate";
import { planOf } from "./support/every-plan";
import { withInput } from "./support/sheet-values";

/** The function of a cell, which the sheet has to agree with. */
const breakevenRoi = (...rates: readonly number[]): number => invoke(BREAKEVEN_ROI, rates, "en") as number;

describe.each(["yuan", "wan"] as const)("the campaign plan with amounts in %s", (unit) => {
  const factor = unit === "wan" ? 10000 : 1;
  test("has the break-even line of the published rule, and orders and cost that follow from it", async () => {
    const values = await calculate(planOf("campaign-plan", "zh-CN", unit));
    // Sample inputs: budget 200,000 元, 168 元 per order, margin 55 %, refunds 8 %, fees 5 %.
    const line = 1 / ((1 - 0.08) * (0.55 - 0.05));
    expect(values.named("breakeven_roi")).toBeCloseTo(line, 10);
    expect(values.named("breakeven_roi")).toBeCloseTo(breakevenRoi(0.55, 0.08, 0.05, 0), 10);
    expect(values.named("breakeven_sales")).toBeCloseTo((200000 * line) / factor, 6);
    expect(values.named("breakeven_orders")).toBe(Math.ceil((200000 * line) / 168));
    expect(values.named("max_cpa")).toBeCloseTo(168 / line, 10);
    // Σ budget ÷ cost per click × conversion over the six sample channels.
    const orders =
      (45000 / 1.2) * 0.024 +
      (30000 / 0.9) * 0.015 +
      (25000 / 1.5) * 0.04 +
      (15000 / 1.8) * 0.02 +
      (10000 / 0.8) * 0.05 +
      (5000 / 2) * 0.05;
    expect(values.named("expected_orders")).toBeCloseTo(orders, 8);
    expect(values.named("expected_sales")).toBeCloseTo((orders * 168) / factor, 6);
    expect(values.named("expected_profit")).toBeCloseTo(((orders * 168) / line - 200000) / factor, 6);
  });
});

test("a plain margin of 25 % breaks even at 4, as the published rule 1 ÷ margin says", async () => {
  let plan = planOf("campaign-plan", "en");
  for (const [name, value] of [
    ["gross_margin", 0.25],
    ["refund_rate", 0],
    ["fee_rate", 0],
  ] as const)
    plan = withInput(plan, name, value);
  expect((await calculate(plan)).named("breakeven_roi")).toBeCloseTo(4, 12);
});

test("the channel summary adds up the log, and its ratios come from sums", async () => {
  const plan = planOf("channel-log", "en");
  const values = await calculate(plan);
  const channels = values.column("channel_log_log", "Channel");
  const sum = (channel: unknown, header: string): number =>
    values
      .column("channel_log_log", header)
      .reduce<number>((total, value, row) => total + (channels[row] === channel ? Number(value) : 0), 0);
  const summary = values.column("channel_log_summary", "Channel");
  summary.forEach((channel, row) => {
    expect(values.column("channel_log_summary", "Spend")[row]).toBeCloseTo(sum(channel, "Spend"), 6);
    expect(values.column("channel_log_summary", "ROI")[row]).toBeCloseTo(sum(channel, "Revenue") / sum(channel, "Spend"), 10);
    expect(values.column("channel_log_summary", "CVR")[row]).toBeCloseTo(sum(channel, "Orders") / sum(channel, "Clicks"), 10);
    expect(values.column("channel_log_summary", "CPA")[row]).toBeCloseTo(sum(channel, "Spend") / sum(channel, "Orders"), 10);
  });
  const line = breakevenRoi(0.6, 0.07, 0.04, 0);
  const verdicts = values.column("channel_log_summary", "Verdict");
  values
    .column("channel_log_summary", "ROI")
    .forEach((roi, row) => expect(String(verdicts[row]).startsWith(Number(roi) >= line ? "✓" : "✗")).toBe(true));
  expect(verdicts.some((verdict) => String(verdict).startsWith("✗"))).toBe(true);
});

describe("unit economics", () => {
  test("at a constant rate the value is the closed form, and payback the first month that covers the cost", async () => {
    let plan = planOf("ltv-model", "en");
    for (const [name, value] of [
      ["retention_model", "Constant rate"],
      ["first_retention", 0.9],
      ["monthly_discount", 0.01],
      ["ltv_horizon", 36],
      ["arpu", 100],
      ["gross_margin", 0.5],
      ["acquisition_spend", 300000],
      ["new_users", 1000],
    ] as const)
      plan = withInput(plan, name, value);
    const values = await calculate(plan);
    expect(values.named("ltv")).toBeCloseTo(
      lifetimeValue({ margin: 50, retention: 0.9, discount: 0.01, timing: "start", horizon: 36, acquisitionCost: 0 }),
      8,
    );
    // n payments of 50 at q = 0.9 ÷ 1.01 reach 300 when n ≥ ln(1 − 300(1 − q) ÷ 50) ÷ ln q.
    const q = 0.9 / 1.01;
    expect(values.named("payback_months")).toBe(Math.ceil(Math.log(1 - (300 * (1 - q)) / 50) / Math.log(q)));
  });
  test("without loss or discount each month brings the same", async () => {
    let plan = planOf("ltv-model", "en");
    for (const [name, value] of [
      ["retention_model", "Constant rate"],
      ["first_retention", 1],
      ["monthly_discount", 0],
      ["ltv_horizon", 12],
      ["arpu", 10],
      ["gross_margin", 0.5],
      ["acquisition_spend", 1000],
      ["new_users", 50],
    ] as const)
      plan = withInput(plan, name, value);
    const values = await calculate(plan);
    expect([values.named("ltv"), values.named("cac"), values.named("ltv_to_cac"), values.named("payback_months")]).toEqual([60, 20, 3, 4]);
  });
  test("the power curve is r₂ · (n − 1)^−b, and measured months replace it", async () => {
    const plan = planOf("ltv-model", "en");
    const curve = (n: number): number => (n === 1 ? 1 : 0.46 * (n - 1) ** -0.38);
    const used = (await calculate(plan)).column("ltv_model_months", "Used");
    used.forEach((value, row) => expect(value).toBeCloseTo(curve(row + 1), 12));
    const measured = (await calculate(withInput(plan, "retention_model", "Measured"))).column("ltv_model_months", "Used");
    expect(measured.slice(0, 3)).toEqual([1, 0.468, 0.352]);
    expect(Number(measured[12])).toBeCloseTo(0.184 * (curve(13) / curve(12)), 12);
  });
});
