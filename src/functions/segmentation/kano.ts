import { DomainError } from "../../core/errors";
import { kano } from "../../core/segmentation/kano";
import { defineFunction } from "../define";
import { number, numberOr } from "../params/number";
import { words } from "../params/words";

const count = (name: string, en: readonly [string, string], zh: readonly [string, string]) => number(name, { unit: "count", min: 0, text: words(en, zh) });
const extra = (name: string, en: readonly [string, string], zh: readonly [string, string]) => numberOr(name, 0, { unit: "count", min: 0, text: words(en, zh) });
const noAnswers = () => new DomainError("div0", "zero-denominator", { param: "attractive, one_dimensional, must_be, indifferent" });

export const KANO = defineFunction({
  id: "KANO",
  family: "segmentation",
  params: [
    count("attractive", ["attractive (A)", "Answers that class the feature as attractive."], ["魅力 A", "归为魅力属性的人数。"]),
    count("one_dimensional", ["one-dimensional (O)", "Answers that class it as one-dimensional: the more the better."], ["期望 O", "归为期望属性的人数。"]),
    count("must_be", ["must-be (M)", "Answers that class it as must-be."], ["必备 M", "归为必备属性的人数。"]),
    count("indifferent", ["indifferent (I)", "Answers that class it as indifferent."], ["无差异 I", "归为无差异属性的人数。"]),
    extra("reverse", ["reverse (R)", "Answers that would rather not have it. 0 if left out."], ["反向 R", "归为反向属性的人数。不填按 0。"]),
    extra("questionable", ["questionable (Q)", "Answers that contradict themselves. 0 if left out."], ["可疑 Q", "前后矛盾的人数。不填按 0。"]),
  ],
  returns: {
    shape: "row",
    unit: "table",
    columns: [{ en: "Category", "zh-CN": "类别" }, { en: "Better", "zh-CN": "Better 系数" }, { en: "Worse", "zh-CN": "Worse 系数" }],
  },
  text: {
    en: {
      summary: "Kano analysis of one feature: its category and the better and worse coefficients. Spills three cells.",
      use: "Use it on a Kano survey to decide what to build or promise first: must-bes, then what satisfies most per effort.",
      formula: ["better = (A + O) ÷ (A + O + M + I)", "worse = −(O + M) ÷ (A + O + M + I)", "category = most frequent answer; ties M > O > A > I"],
      traps: [
        "Reverse and questionable answers stay out of the coefficients but can be the most frequent ones: then reword the question.",
        "Two classes close together are no clear category. Ask more people or look at groups.",
        "No answers at all give #DIV/0!; a blank counts as 0.",
      ],
    },
    "zh-CN": {
      summary: "KANO 分析：某项功能的类别，以及 Better、Worse 系数，溢出三格。",
      use: "用 KANO 问卷结果决定先做哪些功能或权益：先补必备，再做最能提升满意度的。",
      formula: ["Better =（A + O）÷（A + O + M + I）", "Worse = −（O + M）÷（A + O + M + I）", "类别 = 人数最多的一类，并列时 M > O > A > I"],
      traps: [
        "反向和可疑不进系数，但若它们最多，说明问法有问题。",
        "两类人数接近时类别不明确，应加样本或分人群看。",
        "一个答案都没有返回 #DIV/0!；空单元格按 0 计。",
      ],
    },
  },
  examples: [
    {
      args: [40, 30, 10, 15, 3, 2],
      result: [["A", 70 / 95, -40 / 95]],
      source: "By hand: (40 + 30) ÷ 95 and −(30 + 10) ÷ 95",
      story: { en: "100 members asked about free returns.", "zh-CN": "百名会员对“免费退换”权益的问卷。" },
    },
    { args: [10, 10, 10, 5], result: [["M", 20 / 35, -20 / 35]], source: "Tie: must-be comes first" },
    { args: [0, 0, 0, 0, 5], result: [["R", { error: "#DIV/0!" }, { error: "#DIV/0!" }]], source: "Only reverse answers" },
    { args: [0, 0, 0, 0], result: { error: "#DIV/0!" }, source: "No answers" },
  ],
  sources: ["Berger and others (1993), Kano's methods for understanding customer-defined quality"],
  keywords: ["卡诺", "需求分析", "魅力需求", "必备需求", "better worse", "feature priority"],
  related: ["RFM_SEGMENT"],
  compute: (attractive, oneDimensional, mustBe, indifferent, reverse, questionable) => {
    const result = kano({ attractive, oneDimensional, mustBe, indifferent, reverse, questionable });
    return [[result.category, result.better ?? noAnswers(), result.worse ?? noAnswers()]];
  },
});
