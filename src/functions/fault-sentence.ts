import type { DomainError, FaultDetail, FaultKey } from "../core/errors";
import type { Lang } from "../core/lang";
import type { FunctionDefinition } from "./define";

type Sentence = (argument: string, detail: FaultDetail) => string;

const range = (detail: FaultDetail, words: { from: string; to: string; above: string; below: string }): string =>
  [
    detail["min"] !== undefined ? `${words.from}${detail["min"]}` : "",
    detail["above"] !== undefined ? `${words.above}${detail["above"]}` : "",
    detail["max"] !== undefined ? `${words.to}${detail["max"]}` : "",
    detail["below"] !== undefined ? `${words.below}${detail["below"]}` : "",
  ]
    .filter(Boolean)
    .join("，")
    .trim();

const EN: Readonly<Record<FaultKey, Sentence>> = {
  required: (a) => `${a} is missing. Enter a value or select the cells that hold it.`,
  "not-a-number": (a, d) => `${a} must be a number, but it is “${d["got"]}”. Remove units and text.`,
  "text-in-range": (a, d) =>
    `Cell ${d["position"]} of ${a} holds “${d["got"]}” instead of a number. Select only the numbers, without the header.`,
  "blank-in-range": (a, d) =>
    `Cell ${d["position"]} of ${a} is blank. Every position counts here: enter 0 if it is zero, or select a shorter range.`,
  "unknown-option": (a, d) => `${a} does not know “${d["got"]}”. Use one of: ${d["options"]}.`,
  "not-a-flag": (a, d) => `${a} must be TRUE or FALSE, but it is “${d["got"]}”.`,
  "text-date": (a, d) => `${a} holds the text “${d["got"]}” where a date is needed. Convert it to a real date, for example with DATEVALUE.`,
  "date-in-digits": (a, d) =>
    `${a} is ${d["got"]}, a date written as a number. Write =DATE(${d["year"]},${d["month"]},${d["day"]}); for a column use Data → Text to Columns → Date: YMD.`,
  "unix-time": (a, d) =>
    `${a} is ${d["got"]}, a Unix time. =A2/${d["perDay"]}+${d["epoch"]} makes a date of it (UTC; add 8/24 for Beijing).`,
  "size-mismatch": (a) => `${a} do not have the same size. Select the same number of rows and columns for each.`,
  "too-many-arguments": (_, d) =>
    `The formula gives ${d["given"]} arguments, but the function takes at most ${d["max"]}. Remove those at the end.`,
  "needs-single-value": (a) => `${a} takes a single value, not a range.`,
  "needs-single-column": (a) => `${a} takes one column. Select a single column or row.`,
  empty: (a) => `${a} holds nothing to calculate with. Check the selection.`,
  "out-of-range": (a, d) =>
    `${a} is ${d["got"]}, which is not possible here. Enter a number ${range(d, { from: "from ", to: "up to ", above: "above ", below: "below " }).replaceAll("，", " and ") || "that makes sense"}.`,
  "rate-out-of-range": (a, d) =>
    Number(d["got"]) > 1 ? `${a} is ${d["got"]}. Rates are fractions: write 40% or 0.4, not 40.` : EN["out-of-range"](a, d),
  "not-integer": (a, d) => `${a} is ${d["got"]}, but must be a whole number.`,
  "part-exceeds-whole": (a, d) => `${a} (${d["part"]}) is larger than the whole (${d["whole"]}). Check which is which.`,
  "not-finite": () => "The result is too large to show. Check the units of the inputs.",
  "zero-denominator": (a) => `${a} is zero, so there is nothing to divide by.`,
  "period-over": () => "The period is over: nothing remains over which to spread the rest.",
  "no-break-even": () => "Fees and target margin use up the whole gross margin, so no revenue breaks even. Lower them or raise the price.",
  "no-unit-margin": () => "The price does not cover the cost of a unit, so selling more never pays. Raise the price or lower the cost.",
  "never-pays-back": () => "The customer leaves before the acquisition cost is paid back. Lower the cost, or raise margin or retention.",
  "no-lift": () =>
    "The campaign brought no conversions on top of what came anyway, so there is no cost per incremental one. Look at the lift first.",
  "too-many-channels": (a, d) =>
    `${a} holds ${d["channels"]} channels, and the model takes at most ${d["max"]}. Merge small ones, for example into “other”.`,
  "empty-touch": (a, d) =>
    `Path ${d["position"]} of ${a} has an empty touch: “${d["got"]}”. Write channels separated by >, without > at the ends.`,
  "infinite-sum": () => "With a retention of 100% and no discount the value never ends. Give a discount rate or a horizon.",
  "endless-lifetime": () => "Without a discount the remaining lifetime has no end where alpha is 1 or less. Give a discount rate above 0.",
  "no-mean-spend": () =>
    "With these parameters p x + q is 1 or less, so expected spend has no finite mean. Fit OPS.GG_FIT to more repeat buyers.",
  "no-mature-user": () => "No user has been observed for that many days yet. Use an earlier day or wait for more data.",
  "too-many-rows": (a, d) =>
    `${a} has ${d["rows"]} rows, more than Excel hands to a function in one call (5 MB). Select fewer rows or aggregate first, for example to one row per user and day with a PivotTable or UNIQUE.`,
  "too-many-periods": (_, d) =>
    `The dates span ${d["periods"]} periods, more than a sheet can show. Check for a stray date or use a coarser grain.`,
  "missing-values": (a) => `${a} is needed for this metric. Select the column of amounts.`,
  "rising-survivors": () => "Survivors can only fall: each number must be at most the one before. Use one cohort, counted at each renewal.",
  "no-churn": () => "Nobody has left yet, so there is nothing to fit. Wait for more periods.",
  "too-few-values": (a, d) => `${a} has too few values for this. At least ${d["min"]} are needed.`,
  "too-few-customers": (_, d) => `There are too few customers for this. At least ${d["min"]} are needed.`,
  "target-rate": (a, d) =>
    `With this ${a} the rate to detect is ${d["got"]}, but it must lie between 0 and 1. Check whether the effect is relative or absolute.`,
  "endless-marginal": () =>
    "At zero spend a curve with a slope below 1 rises without bound, so there is no marginal response. Enter a spend above 0.",
  "endless-growth": () =>
    "With a K factor of 1 or more each user brings at least one other, so the total never ends. Use OPS.VIRAL_USERS with a number of days.",
  "not-concave": (a, d) =>
    `${a} is ${d["got"]}. Above 1 the response is S-shaped and the best split cannot be guaranteed; use a slope of at most 1.`,
  "no-repeat-buyers": () => "Nobody has bought a second time yet, so the model has nothing to learn from. Use a longer period.",
  "impossible-history": (a) =>
    `A row of ${a} cannot be: the last purchase lies after the end, or there is none but a time is given. Use the output of OPS.BTYD_SUMMARY.`,
  "not-increasing": (a) => `${a} must rise from one value to the next. Sort them and remove duplicates.`,
  "either-or": (a) => `Give only one of these: ${a}. Each would set the other.`,
  "one-blank": (a) => `Leave exactly one of these blank, the one to solve for: ${a}.`,
  "no-convergence": () => "The model could not be fitted to these data. Check for outliers or too few customers.",
};

const ZH: Readonly<Record<FaultKey, Sentence>> = {
  required: (a) => `缺少“${a}”，请填写数值或选择对应单元格。`,
  "not-a-number": (a, d) => `“${a}”要填数字，现在是“${d["got"]}”，请去掉单位和文字。`,
  "text-in-range": (a, d) => `“${a}”的第 ${d["position"]} 个单元格是“${d["got"]}”，不是数字。请只选数字，不要选表头。`,
  "blank-in-range": (a, d) => `“${a}”的第 ${d["position"]} 个单元格是空的。这里每个位置都算数：是零就填 0，否则缩小选区。`,
  "unknown-option": (a, d) => `“${a}”没有“${d["got"]}”这个选项，可选：${d["options"]}。`,
  "not-a-flag": (a, d) => `“${a}”要填 TRUE 或 FALSE，现在是“${d["got"]}”。`,
  "text-date": (a, d) => `“${a}”里的“${d["got"]}”是文本，不是日期。请先转成真正的日期，例如用 DATEVALUE。`,
  "date-in-digits": (a, d) =>
    `“${a}”是 ${d["got"]}，像是把年月日连写成了数字。请写成 =DATE(${d["year"]},${d["month"]},${d["day"]})；整列可用“数据 → 分列 → 日期：YMD”转换。`,
  "unix-time": (a, d) => `“${a}”是 ${d["got"]}，这是 Unix 时间戳。用 =A2/${d["perDay"]}+${d["epoch"]} 换成日期（UTC），北京时间再加 8/24。`,
  "size-mismatch": (a) => `“${a}”大小不一致，请选择行数和列数相同的区域。`,
  "too-many-arguments": (_, d) => `公式里写了 ${d["given"]} 个参数，这个函数最多 ${d["max"]} 个，请删去后面多余的。`,
  "needs-single-value": (a) => `“${a}”只能是单个值，不能是区域。`,
  "needs-single-column": (a) => `“${a}”只能是一列，请选择单列或单行。`,
  empty: (a) => `“${a}”里没有可计算的数据，请检查选区。`,
  "out-of-range": (a, d) =>
    `“${a}”是 ${d["got"]}，超出范围，应${range(d, { from: "不小于 ", to: "不大于 ", above: "大于 ", below: "小于 " }) || "填合理的数值"}。`,
  "rate-out-of-range": (a, d) =>
    Number(d["got"]) > 1 ? `“${a}”是 ${d["got"]}。比率按小数填写：40% 写成 40% 或 0.4，不要写 40。` : ZH["out-of-range"](a, d),
  "not-integer": (a, d) => `“${a}”是 ${d["got"]}，应为整数。`,
  "part-exceeds-whole": (a, d) => `“${a}”（${d["part"]}）大于总数（${d["whole"]}），请检查是否填反。`,
  "not-finite": () => "结果过大，无法显示，请检查各项单位。",
  "zero-denominator": (a) => `“${a}”为零，无法相除。`,
  "period-over": () => "周期已经结束，没有剩余的天数可以分摊。",
  "no-break-even": () => "费率和目标利润已经吃掉全部毛利，怎么卖都保不了本。请降低费率、目标利润或提高售价。",
  "no-unit-margin": () => "售价覆盖不了单位成本，卖再多也回不了本。请提价或降低成本。",
  "never-pays-back": () => "客户流失之前收不回获客成本，永远回不了本。请降低获客成本，或提高毛利、留存率。",
  "no-lift": () => "活动没有带来增量转化，谈不上单个增量成本。请先看提升值。",
  "too-many-channels": (a, d) => `“${a}”里有 ${d["channels"]} 个渠道，模型最多支持 ${d["max"]} 个。请把小渠道合并，例如归入“其他”。`,
  "empty-touch": (a, d) => `“${a}”的第 ${d["position"]} 条路径有空的触点：“${d["got"]}”。渠道之间用 > 分隔，开头和结尾不要有 >。`,
  "infinite-sum": () => "留存率 100% 且不贴现时，价值没有上限。请填贴现率或期数。",
  "endless-lifetime": () => "α 不大于 1 又不贴现时，剩余生命周期没有上限。请填大于 0 的贴现率。",
  "no-mean-spend": () => "按这组参数，p x + q 不大于 1，预计消费没有有限的均值。请用更多复购客户重新拟合 OPS.GG_FIT。",
  "no-mature-user": () => "还没有用户观察满这么多天。请换更早的天数，或等数据积累。",
  "too-many-rows": (a, d) =>
    `“${a}”有 ${d["rows"]} 行，超过 Excel 一次能传给函数的数据量（5 MB）。请少选一些行，或先汇总，例如用数据透视表或 UNIQUE 得到每个用户每天一行。`,
  "too-many-periods": (_, d) => `日期跨了 ${d["periods"]} 个周期，超出表格宽度。请检查有没有异常日期，或换成按周、按月。`,
  "missing-values": (a) => `这个指标需要“${a}”，请选择金额列。`,
  "rising-survivors": () => "留存人数只会减少，后一期不能大于前一期。请使用同一批客户在各续费期的人数。",
  "no-churn": () => "还没有人流失，无从拟合。请等更多期的数据。",
  "too-few-values": (a, d) => `“${a}”的数据太少，至少需要 ${d["min"]} 个。`,
  "too-few-customers": (_, d) => `客户太少，算不出结果，至少需要 ${d["min"]} 位。`,
  "target-rate": (a, d) => `按这个“${a}”，要检出的转化率是 ${d["got"]}，应在 0 和 1 之间。请检查是相对变化还是绝对变化。`,
  "endless-marginal": () => "斜率小于 1 的曲线在零花费处无限陡，没有边际响应。请填大于 0 的花费。",
  "endless-growth": () => "K 因子达到 1 时每位用户至少再带来一位，总数没有尽头。请用 OPS.VIRAL_USERS 按天数计算。",
  "not-concave": (a, d) => `“${a}”是 ${d["got"]}。大于 1 时曲线呈 S 形，不能保证找到最优分配，请用不超过 1 的斜率。`,
  "no-repeat-buyers": () => "还没有人复购，模型无从学起。请拉长观察期。",
  "impossible-history": (a) => `“${a}”里有不可能的记录：最后一次购买晚于观察期末，或没有复购却填了时间。请使用 OPS.BTYD_SUMMARY 的结果。`,
  "not-increasing": (a) => `“${a}”必须逐个递增，请排序并去掉重复值。`,
  "either-or": (a) => `“${a}”只能填其中一个，两者会互相覆盖。`,
  "one-blank": (a) => `“${a}”中请恰好留空一项，即要反推的那一项。`,
  "no-convergence": () => "模型无法拟合这组数据，请检查异常值，或客户是否太少。",
};

const SENTENCES: Readonly<Record<Lang, Readonly<Record<FaultKey, Sentence>>>> = { en: EN, "zh-CN": ZH };

/** What went wrong, with which argument, and how to mend it. Arguments are named as people read them. */
export function faultSentence(fault: DomainError, definition: FunctionDefinition, lang: Lang): string {
  const ids = String(fault.detail["param"] ?? "").split(", ");
  const labels = ids.map((id) => definition.params.find((param) => param.name === id)?.text[lang].label ?? id);
  return SENTENCES[lang][fault.key](labels.join(lang === "zh-CN" ? "、" : ", "), fault.detail);
}
