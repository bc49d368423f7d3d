import { breakevenUnits } from "../../core/unit-economics/breakeven-units";
import { defineFunction } from "../define";
import { tex } from "../math";
import { flag } from "../params/flag";
import { number, numberOr } from "../params/number";
import { words } from "../params/words";
import { roundedUp } from "../native/parts";

export const BREAKEVEN_UNITS = defineFunction({
  id: "BREAKEVEN_UNITS",
  family: "unit-economics",
  params: [
    number("fixed_cost", {
      unit: "money",
      min: 0,
      text: words(
        ["fixed cost", "What is due however much you sell: booth, rent, salaries, a fixed ad budget."],
        ["固定成本", "卖多卖少都要付的钱：坑位费、房租、工资、固定投放预算等。"],
      ),
    }),
    number("price", {
      unit: "money",
      min: 0,
      text: words(["price", "What one unit sells for, after discounts."], ["售价", "单件到手价，扣除优惠后。"]),
    }),
    number("unit_variable_cost", {
      unit: "money",
      min: 0,
      text: words(
        ["variable cost per unit", "What each further unit costs: goods, freight, commission. A blank cell counts as 0."],
        ["单位变动成本", "每多卖一件多出的成本：货、运费、佣金等。空单元格按 0 计。"],
      ),
    }),
    numberOr("target_profit", 0, {
      unit: "money",
      min: 0,
      text: words(
        ["target profit", "Profit to reach on top of breaking even. 0 if left out."],
        ["目标利润", "保本之外还想赚多少。不填按 0。"],
      ),
    }),
    flag(
      "round_up",
      false,
      words(
        ["round up", "TRUE gives whole units; FALSE, the default, leaves fractions."],
        ["向上取整", "填 TRUE 返回整件数；默认 FALSE，保留小数。"],
      ),
      {
        no: { en: "with fractions", "zh-CN": "保留小数" },
        yes: { en: "whole units", "zh-CN": "取整件数" },
      },
    ),
  ],
  returns: { shape: "scalar", unit: "count" },
  text: {
    en: {
      summary: "How many units must be sold to cover the fixed cost, and a target profit if given.",
      use: "Use it before a launch, a livestream or a fair: is the quantity possible at all? OPS.FUNNEL_REQUIRED then tells how many visitors it takes.",
      formula: ["units = (fixed cost + target profit) ÷ (price − variable cost per unit)"],
      traps: [
        "Commission and freight belong to the variable cost, else the number is too low.",
        "A price equal to the unit's cost gives #DIV/0!, a price below it #NUM!: more sales would only lose more. Negative amounts give #NUM!; a blank cost counts as 0.",
        "Refunds count as unsold: divide the result by 1 − refund rate.",
      ],
    },
    "zh-CN": {
      summary: "保本销量：卖多少件才能收回固定成本（可再加目标利润）。",
      use: "上新、直播、参展之前先算，看这个销量现不现实，再用 OPS.FUNNEL_REQUIRED 倒推要多少流量。",
      formula: ["保本销量 =（固定成本 + 目标利润）÷（售价 − 单位变动成本）"],
      traps: [
        "佣金、运费要算进单位变动成本，否则结果偏低。",
        "售价等于单位成本返回 #DIV/0!，低于单位成本返回 #NUM!：卖得越多亏得越多。填负数返回 #NUM!，成本留空按 0 计。",
        "退货不算卖出，有退款时再除以（1 − 退款率）。",
      ],
    },
  },
  math: {
    lines: [tex`n = \frac{F + \pi}{p - v}`, [tex`\left\lceil n \right\rceil`, "Rounded up", "向上取整时"]],
    where: [
      ["n", "units to sell", "保本销量"],
      ["F", "fixed_cost"],
      ["p", "price"],
      ["v", "unit_variable_cost"],
      [tex`\pi`, "target_profit"],
      [tex`\left\lceil n \right\rceil`, "the next whole number of units", "不小于它的整件数"],
    ],
  },
  picture: {
    kind: "curve",
    along: { argument: "price", from: 70, to: 150 },
    title: {
      en: "Units needed by price: near the variable cost a small discount costs a great many more units.",
      "zh-CN": "不同售价下的保本销量：越接近变动成本，多让一点价就要多卖很多。",
    },
  },
  native: {
    unless: [
      ["price-unit_variable_cost<-1E-12*(price+unit_variable_cost)", "#NUM!"],
      ["price-unit_variable_cost<=1E-12*(price+unit_variable_cost)", "#DIV/0!"],
    ],
    formula: `IF(round_up,${roundedUp("(fixed_cost+target_profit)/(price-unit_variable_cost)")},(fixed_cost+target_profit)/(price-unit_variable_cost))`,
  },
  examples: [
    {
      args: [120000, 99, 59],
      result: 3000,
      source: "Identity: 120000 ÷ 40",
      story: {
        en: "A livestream costs 120,000 for the host and traffic. The item sells at 99 and costs 59 with freight and commission: is 3,000 pieces in one evening realistic?",
        "zh-CN":
          "一场直播的坑位费加投流共 12 万元，单品到手价 99 元，货、运费、佣金合计 59 元：一晚上要卖 3000 件才保本，接不接这场先看这个数。",
      },
    },
    { args: [1000, 10, 7, 0, true], result: 334, source: "Identity: 333.3 rounded up" },
    { args: [1000, 10, 7, 500], result: 500, source: "Identity: 1500 ÷ 3" },
    { args: [30, 0.4, 0.1, 0, true], result: 100, source: "Identity: 30 ÷ 0.3, whatever the rounding of 0.4 − 0.1" },
    { args: [1000, 7, 7], result: { error: "#DIV/0!" }, source: "A unit that earns nothing" },
    { args: [1000, 6, 7], result: { error: "#NUM!" }, source: "A unit that loses money" },
  ],
  sources: ["Cost-volume-profit analysis, managerial accounting"],
  keywords: [
    "回本",
    "保本点",
    "盈亏平衡点",
    "保本销量",
    "卖多少件才回本",
    "量本利",
    "坑位费",
    "直播",
    "break-even point",
    "CVP",
    "how many must I sell",
    "卖多少件回本",
    "直播坑位费",
  ],
  related: ["BREAKEVEN_ROI", "PRICE_BREAKEVEN", "GROSS_MARGIN", "FUNNEL_REQUIRED"],
  compute: (fixedCost, price, unitVariableCost, targetProfit, roundUp) =>
    breakevenUnits(fixedCost, price, unitVariableCost, targetProfit, roundUp),
});
