import type { FaultKey } from "../../core/errors";
import { hundredfold, hundredth, percentMeant, range, rateMeant, type Sentence } from "./sentence";

export const ZH: Readonly<Record<FaultKey, Sentence>> = {
  required: (a) => `缺少“${a}”，请填写数值或选择对应单元格。`,
  "not-a-number": (a, d) => `“${a}”要填数字，现在是“${d["got"]}”，请去掉单位和文字。`,
  "blank-in-range": (a, d) => `“${a}”的第 ${d["position"]} 个单元格是空的。这里每个位置都算数：是零就填 0，否则缩小选区。`,
  "unknown-option": (a, d) => `“${a}”没有“${d["got"]}”这个选项，可选：${d["options"]}。`,
  "not-a-flag": (a, d) => `“${a}”要填 TRUE 或 FALSE，现在是“${d["got"]}”。`,
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
  "not-integer": (a, d) => `“${a}”是 ${d["got"]}，应为整数。`,
  "part-exceeds-whole": (a, d) => `“${a}”（${d["part"]}）大于总数（${d["whole"]}），请检查是否填反。`,
  "not-finite": () => "结果过大，无法显示，请检查各项单位。",
  "zero-denominator": (a, d) => `“${a}”${d["among"] ? "里有 0" : "为零"}，无法相除。`,
  "period-over": () => "周期已经结束，没有剩余的天数可以分摊。",
  "never-pays-back": () => "客户流失之前收不回获客成本，永远回不了本。请降低获客成本，或提高毛利、留存率。",
  "no-lift": () => "活动没有带来增量转化，谈不上单个增量成本。请先看提升值。",
  "too-many-channels": (a, d) => `“${a}”里有 ${d["channels"]} 个渠道，模型最多支持 ${d["max"]} 个。请把小渠道合并，例如归入“其他”。`,
  "empty-touch": (a, d) => `“${a}”的第 ${d["position"]} 条路径有空的触点：“${d["got"]}”。渠道之间用 > 分隔，开头和结尾不要有 >。`,
  "infinite-sum": () => "留存率 100% 且不贴现时，价值没有上限。请填贴现率或期数。",
  "endless-lifetime": () => "α 不大于 1 又不贴现时，剩余生命周期没有上限。请填大于 0 的贴现率。",
  "no-mean-spend": () => "按这组参数，p x + q 不大于 1，预计消费没有有限的均值。请用更多复购客户重新拟合 OPS.GG_FIT。",
  "too-many-rows": (a, d) =>
    `“${a}”有 ${d["rows"]} 行，超过 Excel 一次能传给函数的数据量（5 MB）。请少选一些行，或先汇总，例如用数据透视表或 UNIQUE 得到每个用户每天一行。`,
  "too-many-periods": (_, d) => `日期跨了 ${d["periods"]} 个周期，超出表格宽度。请检查有没有异常日期，或换成按周、按月。`,
  "missing-values": (a) => `这个指标需要“${a}”，请选择金额列。`,
  "rising-survivors": () => "留存人数只会减少，后一期不能大于前一期。请使用同一批客户在各续费期的人数。",
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
  "text-in-range": (a, d) => `“${a}”的第 ${d["position"]} 个单元格是“${d["got"]}”，不是数字。请改成数字，或不要选这一格。`,
  "text-date": (a, d) => `“${a}”里的“${d["got"]}”是文本，用 =VALUE(B2) 转成日期，时分会保留。`,
  "not-a-date": (a, d) => `“${a}”里的“${d["got"]}”不是日期。请填真正的日期，例如 =DATE(2026,3,1)。`,
  "heading-above": (a, d) => `“${a}”第 1 行是表头“${d["got"]}”，请从下一行选起，例如 B2:B9999。`,
  "heading-beside": (a, d) => `“${a}”第 1 列是表头“${d["got"]}”，请从右边一列选起，例如 B2:M2。`,
  "number-as-text": (a, d) =>
    `“${a}”第 ${d["position"]} 个单元格“${d["got"]}”是以文本形式存储的数字。选中后点黄色感叹号“转换为数字”，或“数据 → 分列 → 完成”。`,
  "rate-out-of-range": (a, d) => {
    const share = rateMeant(d);
    return share !== undefined ? `“${a}”是 ${d["got"]}。比率按小数填写，请写成 ${d["got"]}% 或 ${share}。` : ZH["out-of-range"](a, d);
  },
  "zero-total": (a) => `“${a}”合计为零，无法相除。`,
  "zero-actual": (a) => `“${a}”里有 0，MAPE 要逐期相除。请改用 wape 或 smape。`,
  "exact-forecast": () => "每期都预测得分毫不差，没有误差可跟踪。",
  "flawless-forecaster": (a) => `“${a}”里有人从未出过误差，权重会全归他。请去掉这一列，或直接填权重。`,
  "weights-per-period": (_, d) =>
    `一共 ${d["total"]} 天，要 ${d["total"]} 个权重，每天一个，现在是 ${d["given"]} 个。${
      d["given"] === 7 ? "按星期分请用 OPS.MONTH_END，或用 =INDEX($F$1:$F$7,WEEKDAY(A2,2)) 逐日填好。" : "请给每天选一个权重。"
    }`,
  "all-refunded": () => "退款率 100%，卖出去的全退了，投产比再高也不保本。",
  "margin-used-up": () => "平台费率加目标利润正好吃光毛利，没有钱投广告了。请降低其中一项，或提高售价。",
  "no-break-even": () => "费率加目标利润超过了毛利，怎么卖都保不了本。请降低费率、目标利润或提高售价。",
  "negative-margin": () => "毛利率是负的，卖得越多亏得越多，怎么卖都保不了本。请提价或降低成本。",
  "no-unit-margin": () => "售价不高于单位成本，一件不赚，卖再多也回不了本。请提价或降低成本。",
  "no-margin-left": () => "这样改价就没有毛利了，销量再高也补不回来。请把调价幅度控制在毛利以内。",
  "nobody-converted": () => "两组都没有人转化，没有差异可检验。",
  "everybody-converted": () => "两组全部转化，没有差异可检验。",
  "certain-rates": () => "转化率 0% 和 100% 没有随机性，算不出功效。请填两者之间的转化率。",
  "effect-too-large": (a, d) => {
    const meant = percentMeant(d);
    return `“${a}”是 ${d["got"]}，即${Number(d["got"]) < 0 ? "降低" : "提高"} ${hundredfold(d)}%。${meant}% 请写成 ${meant}% 或 ${hundredth(meant)}；按百分点算请把 mode 填成 absolute。`;
  },
  "same-day": () => "所有点都是同一天，连不成曲线，至少要两个不同的天数。",
  "flat-rates": () => "各天留存率都一样，曲线是平的，R² 没有意义。",
  "everybody-left": () => "到这一刻，观察中的客户已全部流失，留存为 0，算不出标准误。",
  "no-churn": () => "还没有人流失，无从估计。请等更多期的数据。",
  "no-buyers": (a) => `“${a}”里没有人下过单，无法相除。`,
  "no-mature-user": () => "所选日期内还没有用户观察满这么多天。请换更早的天数或其他日期，或等数据积累。",
  "no-cohort-yet": () => "还没有哪一批用户到了这一期，请等数据积累。",
  "no-spend": (a, d) => `“${a}”是 ${d["got"]}：有复购但复购均额不大于 0，只有免费订单的客户请筛掉。`,
  "conversion-above-one": (a, d) => `要达到目标，“${a}”得是 ${d["got"]}，比全部用户还多。请降低目标，或提高其他因素。`,
  "minima-exceed-budget": (a, d) => `“${a}”合计 ${d["part"]}，超过预算 ${d["whole"]}。请调低下限，或增加预算。`,
  "blank-path": (_, d) => `第 ${d["position"]} 条路径是空的，请去掉这一行；直接访问的写成“(直接访问)”。`,
  "impossible-opportunities": (a) => `“${a}”里有不可能的记录：购买次数不能多于末购序号，末购序号不能大于机会次数，没有购买时末购序号为 0。`,
};
