import { DomainError } from "../../core/errors";
import { funnelRequired } from "../../core/funnel/funnel-required";
import { defineFunction } from "../define";
import { tex } from "../math";
import { flag } from "../params/flag";
import { number } from "../params/number";
import { series } from "../params/series";
import { words } from "../params/words";

export const FUNNEL_REQUIRED = defineFunction({
  id: "FUNNEL_REQUIRED",
  family: "funnel",
  params: [
    number("goal", {
      unit: "count",
      min: 0,
      text: words(
        ["goal", "How many orders, sign-ups or customers you want at the end of the funnel."],
        ["目标数", "漏斗最后一步要达到的数量，如订单数、注册数。"],
      ),
    }),
    series("step_rates", {
      unit: "fraction",
      min: 0,
      max: 1,
      inOneLine: true,
      text: words(
        ["step rates", "Conversion rate of each step, top of the funnel first, e.g. 30%, 7%: one row or column without blanks."],
        ["各环节转化率", "从漏斗顶端开始的各环节转化率，如 30%、7%。选一行或一列，中间不能有空单元格。"],
      ),
    }),
    flag(
      "round_up",
      true,
      words(
        ["round up", "TRUE, the default, rounds up to whole people at every stage; FALSE or a blank cell leaves fractions."],
        ["向上取整", "默认 TRUE，每一步都向上取整到整数；填 FALSE 或引用空单元格则保留小数。"],
      ),
      {
        no: { en: "with fractions", "zh-CN": "保留小数" },
        yes: { en: "whole people at every stage", "zh-CN": "每步取整到人" },
      },
    ),
  ],
  returns: { shape: "table", unit: "count", columns: [{ en: "People needed", "zh-CN": "需要人数" }] },
  text: {
    en: {
      summary: "How many people each stage of a funnel needs to reach a goal at its end, top first. Spills down.",
      use: "Use it to plan traffic from the target: so many orders need so many baskets, visits, impressions.",
      formula: ["people at a stage = people at the next stage ÷ step rate between them"],
      traps: [
        "It spills one number more than there are rates: the last is the goal itself. Rounding up at every stage gives a few more than rounding once at the top.",
        "Rates of a busy campaign are lower than everyday ones: new visitors convert worse. Plan with the campaign's own history.",
        "A rate of 0 gives #DIV/0!, one above 1 #NUM!; a blank among the rates gives #VALUE!. A blank goal is 0 and needs nobody.",
      ],
    },
    "zh-CN": {
      summary: "倒推漏斗：要达成目标，每一步各需要多少人，从顶端开始向下溢出。",
      use: "由目标倒推流量：要这么多订单，需要多少加购、多少访客、多少曝光。",
      formula: ["本步需要人数 = 下一步需要人数 ÷ 两步之间的转化率"],
      traps: [
        "结果比转化率多一个数，最后一个就是目标本身。每一步都向上取整，比只在顶端取整会略多几个人。",
        "大促期间泛流量多，转化率往往低于日常，请用同类活动的历史数据来倒推。",
        "转化率为 0 返回 #DIV/0!，大于 1 返回 #NUM!；中间有空单元格返回 #VALUE!。目标留空按 0 计，各步都是 0。",
      ],
    },
  },
  math: {
    lines: [
      [tex`n_k = \lceil G \rceil, \qquad n_{i-1} = \left\lceil \frac{n_i}{r_i} \right\rceil`, "Rounded up", "向上取整"],
      [tex`n_k = G, \qquad n_{i-1} = \frac{n_i}{r_i}`, "With fractions", "保留小数"],
    ],
    where: [
      ["n_i", "people needed after step i, from the last one back to the top", "第 i 步之后需要的人数，从最后一步倒推到顶端"],
      ["G", "goal"],
      ["r_i", "conversion rate of step i", "第 i 个环节的转化率"],
      ["n_k", "people at the end of the funnel", "漏斗末端的人数"],
      [tex`\lceil G \rceil`, "rounded up to a whole number", "向上取整"],
    ],
  },
  picture: {
    kind: "funnel",
    names: [
      { en: "visitors", "zh-CN": "访客" },
      { en: "basket", "zh-CN": "加购" },
      { en: "order", "zh-CN": "支付" },
    ],
    title: { en: "From the goal backwards: people needed at each step.", "zh-CN": "从目标倒推，各环节需要的人数。" },
  },
  examples: [
    {
      args: [100, [[0.3, 0.07]]],
      result: [[4764], [1429], [100]],
      source: "Identities: 100 ÷ 0.07 and 1429 ÷ 0.3, rounded up",
      story: {
        en: "The target of a shop is 100 orders a day. 30% of its visitors put something in the basket, and 7% of those pay: it needs 4,764 visitors, so traffic comes before page design.",
        "zh-CN": "店铺目标一天 100 单，访客加购率 30%，加购后支付率 7%：倒推下来要 4764 位访客，先看流量够不够，再谈优化详情页。",
      },
    },
    { args: [60, [[0.5], [0.2]], false], result: [[600], [300], [60]], source: "Identities: 60 ÷ 0.2, 300 ÷ 0.5" },
    { args: [100, [[0.3], [0]]], result: { error: "#DIV/0!" }, source: "Nobody passes a rate of 0" },
    { args: [100, [[30]]], result: { error: "#NUM!" }, source: "Rates are fractions" },
    { args: [100, [[0.3], [""]]], result: { error: "#VALUE!" }, source: "A gap in an aligned series is refused" },
  ],
  sources: ["Funnel arithmetic: goal ÷ step rates, back to front"],
  keywords: [
    "倒推",
    "目标拆解",
    "需要多少流量",
    "反推",
    "要多少访客",
    "流量规划",
    "how much traffic",
    "target breakdown",
    "how many visitors do I need",
  ],
  related: ["FUNNEL", "GOAL", "BREAKEVEN_UNITS", "GMV_SOLVE"],
  fit: (_goal, stepRates) => {
    if (stepRates.length === 0) throw new DomainError("value", "empty", { param: "step_rates" });
  },
  compute: (goal, stepRates, roundUp) => funnelRequired(goal, stepRates, roundUp).map((people) => [people]),
  intermediates: (goal, stepRates, roundUp) => {
    const exact = funnelRequired(goal, stepRates, false)[0] as number;
    const rounded = funnelRequired(goal, stepRates, roundUp)[0] as number;
    return [
      {
        name: { en: "rate from the first to the last step", "zh-CN": "从第一步到最后一步的转化率" },
        value: stepRates.reduce((product, rate) => product * rate, 1),
        unit: "fraction",
      },
      ...(goal > 0
        ? [
            {
              name: { en: "people at the top for each one at the end", "zh-CN": "末步每得到一人，入口需要的人数" },
              value: exact / goal,
              unit: "number",
            } as const,
          ]
        : []),
      ...(roundUp
        ? [{ name: { en: "people at the top before rounding", "zh-CN": "取整前入口需要的人数" }, value: exact, unit: "number" } as const]
        : []),
      ...(roundUp
        ? [
            {
              name: { en: "more at the top because of rounding", "zh-CN": "因取整多出来的入口人数" },
              value: rounded - exact,
              unit: "number",
            } as const,
          ]
        : []),
    ];
  },
});
