import { DomainError } from "../../core/errors";
import { kano } from "../../core/segmentation/kano";
import { defineFunction } from "../define";
import { tex } from "../math";
import { number, numberOr } from "../params/number";
import { words } from "../params/words";

const count = (name: string, en: readonly [string, string], zh: readonly [string, string]) =>
  number(name, { unit: "count", min: 0, text: words(en, zh) });
const extra = (name: string, en: readonly [string, string], zh: readonly [string, string]) =>
  numberOr(name, 0, { unit: "count", min: 0, text: words(en, zh) });
const noAnswers = () => new DomainError("div0", "zero-total", { param: "attractive, one_dimensional, must_be, indifferent" });

/** For the plain formula; where several have most answers the first counts. */
const ANSWERS = [
  ["M", "must_be"],
  ["O", "one_dimensional"],
  ["A", "attractive"],
  ["I", "indifferent"],
  ["R", "reverse"],
  ["Q", "questionable"],
] as const;
const MOST = `MAX(${ANSWERS.map(([, name]) => name).join(",")})`;

export const KANO = defineFunction({
  id: "KANO",
  family: "segmentation",
  params: [
    count("attractive", ["attractive (A)", "Answers that class the feature as attractive."], ["魅力 A", "归为魅力属性的人数。"]),
    count(
      "one_dimensional",
      ["one-dimensional (O)", "Answers that class it as one-dimensional: the more the better."],
      ["期望 O", "归为期望属性的人数。"],
    ),
    count("must_be", ["must-be (M)", "Answers that class it as must-be."], ["必备 M", "归为必备属性的人数。"]),
    count("indifferent", ["indifferent (I)", "Answers that class it as indifferent."], ["无差异 I", "归为无差异属性的人数。"]),
    extra(
      "reverse",
      ["reverse (R)", "Answers that would rather not have it. 0 if left out."],
      ["反向 R", "归为反向属性的人数。不填按 0。"],
    ),
    extra(
      "questionable",
      ["questionable (Q)", "Answers that contradict themselves. 0 if left out."],
      ["可疑 Q", "前后矛盾的人数。不填按 0。"],
    ),
  ],
  returns: {
    shape: "row",
    unit: "fraction",
    columns: [
      { en: "Category", "zh-CN": "类别", unit: "text" },
      { en: "Better", "zh-CN": "Better 系数", unit: "ratio" },
      { en: "Worse", "zh-CN": "Worse 系数", unit: "ratio" },
    ],
    labels: {
      M: { en: "must-be", "zh-CN": "必备属性" },
      O: { en: "one-dimensional", "zh-CN": "期望属性" },
      A: { en: "attractive", "zh-CN": "魅力属性" },
      I: { en: "indifferent", "zh-CN": "无差异属性" },
      R: { en: "reverse", "zh-CN": "反向属性" },
      Q: { en: "questionable", "zh-CN": "可疑结果" },
    },
  },
  text: {
    en: {
      summary: "Kano analysis of one feature: its category and the better and worse coefficients. Spills three cells.",
      use: "Use it on a Kano survey to decide what to build or promise first: must-bes, then what satisfies most per effort.",
      formula: [
        "better = (A + O) ÷ (A + O + M + I)",
        "worse = −(O + M) ÷ (A + O + M + I)",
        "category = most frequent answer; ties M > O > A > I > R > Q",
      ],
      traps: [
        "Reverse and questionable answers stay out of the coefficients but can be the most frequent ones: then reword the question.",
        "Two classes close together are no clear category. Ask more people, look at groups, or read better and worse instead.",
        "Some write worse without the minus sign. Here it runs from 0 (nobody misses it) to −1.",
        'The cell holds the letter in every language. For your own words: =SWITCH(INDEX(OPS.KANO(B2,C2,D2,E2),1),"M","must-be","O","one-dimensional","A","attractive","I","indifferent","other").',
        "No answers at all give #DIV/0!; only reverse or questionable ones leave better and worse #DIV/0!. A blank counts as 0, a negative number gives #NUM!.",
      ],
    },
    "zh-CN": {
      summary: "KANO 分析：某项功能或权益的类别，以及 Better、Worse 系数，横向溢出三格。",
      use: "用 KANO 问卷的结果决定先做哪些功能、哪些权益：先补必备，再做花力气少、满意度提升大的。",
      formula: [
        "Better =（A + O）÷（A + O + M + I）",
        "Worse = −（O + M）÷（A + O + M + I）",
        "类别 = 人数最多的一类，并列时 M > O > A > I > R > Q",
      ],
      traps: [
        "反向和可疑不进系数，但它们若是最多的，说明题目问法有问题，要改问卷。",
        "两类人数接近时，类别并不明确：加样本、分人群看，或直接比较 Better、Worse。",
        "有的资料把 Worse 写成正数，这里从 0（没有也无所谓）到 −1。",
        '单元格里是字母代号，换语言也不变。想显示中文：=SWITCH(INDEX(OPS.KANO(B2,C2,D2,E2),1),"M","必备","O","期望","A","魅力","I","无差异","其他")。',
        "一个答案都没有返回 #DIV/0!；只有反向或可疑时，两个系数为 #DIV/0!。空单元格按 0 计，负数返回 #NUM!。",
      ],
    },
  },
  math: {
    lines: [tex`b = \frac{A + O}{A + O + M + I}`, tex`w = -\frac{O + M}{A + O + M + I}`, tex`c = \arg\max \{ M, O, A, I, R, Q \}`],
    where: [
      ["c", "category, the first of the most frequent", "类别，并列时取排在前面的"],
      ["b", "better: how much having it satisfies", "Better 系数：有了它满意度能提升多少"],
      ["w", "worse: how much lacking it dissatisfies", "Worse 系数：没有它满意度会下降多少"],
      ["A", "attractive"],
      ["O", "one_dimensional"],
      ["M", "must_be"],
      ["I", "indifferent"],
      ["R", "reverse"],
      ["Q", "questionable"],
    ],
  },
  picture: {
    kind: "bars",
    columns: [1],
    names: [
      { en: "Better", "zh-CN": "Better 系数" },
      { en: "Worse", "zh-CN": "Worse 系数" },
    ],
    title: {
      en: "What having the feature adds to satisfaction, and what lacking it takes away.",
      "zh-CN": "有这个功能能提升多少满意度，没有又会降低多少。",
    },
  },
  native: {
    unless: [[`${MOST}=0`, "#DIV/0!"]],
    formula: [
      ANSWERS.reduceRight((rest, [letter, name]) => `IF(${name}>=${MOST}*(1-1E-12),"${letter}",${rest})`, '""'),
      "(attractive+one_dimensional)/(attractive+one_dimensional+must_be+indifferent)",
      "-(one_dimensional+must_be)/(attractive+one_dimensional+must_be+indifferent)",
    ],
  },
  examples: [
    {
      args: [40, 30, 10, 15, 3, 2],
      result: [["A", 70 / 95, -40 / 95]],
      source: "By hand: (40 + 30) ÷ 95 and −(30 + 10) ÷ 95",
      story: {
        en: "100 members answered about free returns: 40 attractive, 30 one-dimensional, 10 must-be, 15 indifferent, 3 reverse, 2 questionable. An attractive feature: worth promising, no disaster without it.",
        "zh-CN":
          "向 100 位会员问“免费退换”：魅力 40、期望 30、必备 10、无差异 15、反向 3、可疑 2，属于魅力属性——有了加分明显，没有也不至于流失。",
      },
    },
    { args: [10, 10, 10, 5], result: [["M", 20 / 35, -20 / 35]], source: "Tie: must-be comes first" },
    { args: [0, 0, 0, 0, 5], result: [["R", { error: "#DIV/0!" }, { error: "#DIV/0!" }]], source: "Only reverse answers" },
    { args: [0, 0, 0, 0], result: { error: "#DIV/0!" }, source: "No answers" },
  ],
  sources: ["Berger and others (1993), Kano's methods for understanding customer-defined quality"],
  keywords: [
    "卡诺",
    "需求分析",
    "魅力需求",
    "必备需求",
    "需求优先级",
    "会员权益",
    "better worse",
    "feature priority",
    "what to build first",
  ],
  related: ["WILSON"],
  compute: (attractive, oneDimensional, mustBe, indifferent, reverse, questionable) => {
    const result = kano({ attractive, oneDimensional, mustBe, indifferent, reverse, questionable });
    return [[result.category, result.better ?? noAnswers(), result.worse ?? noAnswers()]];
  },
});
