import type { Lang } from "../../core/lang";

const zh = {
  title: "LTV 与获客成本",
  purpose: "一个新用户一辈子能带来多少毛利，花多少钱拉来才划算，几个月回本。",
  checks: {
    retention: "留存逐月不升", retentionFails: "留存出现上升",
    data: "实测数据够用", dataFails: "实测不足 3 期",
    horizon: "测算期在表内", horizonFails: "超出 36 个月",
    cap: "情景留存≤100%", capFails: "情景超过 100%",
    ratio: "LTV:CAC 达标", ratioFails: "低于目标",
    payback: "回本期达标", paybackFails: "回本太慢",
  },
  kpis: { ltv: "LTV", cac: "获客成本", ratio: "LTV:CAC", payback: "回本月数", firstMonth: "首月毛利", life: "平均活跃月数", maxCac: "可承受获客成本", value: "这批用户净价值", target: "目标 ", of: "测算期 ", months: " 个月", never: "未回本", users: "新客 ", firstShare: "覆盖获客成本 " },
  inputs: {
    heading: "一、输入",
    arpu: "活跃用户月均收入", margin: "毛利率", model: "留存口径", first: "次月留存率", decay: "衰减指数", discount: "月折现率", horizon: "测算期（月）",
    spend: "获客总费用", users: "带来新客数", targetRatio: "目标 LTV:CAC", targetPayback: "目标回本月数",
    models: { power: "幂律曲线", constant: "固定留存率", measured: "实测数据" },
    hints: {
      arpu: "当月活跃用户人均收入（ARPU），不是付费用户人均（ARPPU）。", margin: "扣商品或服务成本、支付手续费后的毛利占比。", model: "幂律：前快后慢，适合多数产品；固定：每月按同一比例流失，适合订阅；实测：用下表所填。",
      first: "第 2 个月仍活跃的比例；固定留存率口径下即每月留存率。", decay: "越大流失越快：第 n 月留存＝次月留存 ×（n−1）^−指数。常见 0.2～0.6。", discount: "未来的钱打折算到今天；不考虑填 0%。", horizon: "只算这么多个月的价值，1～36。长尾不确定，一般取 12～24。",
      spend: "广告、补贴、渠道佣金、投放人员成本都算上。", users: "与左侧费用同一时期、同一口径的新用户。", targetRatio: "行业常用 3：低于 1 是拉一个亏一个。", targetPayback: "现金流紧就设短一些。",
    },
    guide: ["先用近 6 个月的真实数据填，再做情景。", "收入与留存要用同一群人：都按注册，或都按首购。", "没有长期数据就用幂律曲线外推，并缩短测算期。", "次月留存、衰减指数可以照右侧留存图，", "调到曲线贴近实测点为止。", "获客成本要含补贴与人工，别只算广告费。"],
  },
  results: {
    heading: "二、结果",
    unitMargin: "活跃用户月毛利", cac: "单个获客成本 CAC", ltv: "生命周期价值 LTV", first: "其中：首月毛利", later: "其中：次月起毛利", ratio: "LTV:CAC", payback: "回本月数", life: "平均活跃月数", maxCac: "可承受获客成本", value: "这批用户净价值",
    hints: { unitMargin: "月均收入 × 毛利率", cac: "获客总费用 ÷ 新客数", ltv: "测算期内各月折现毛利之和", first: "首月留存按 100% 计", later: "靠留存挣来的部分", ratio: "LTV ÷ CAC", payback: "累计折现毛利首次不低于 CAC 的月份；空白表示测算期内未回本", life: "测算期内各月留存率之和", maxCac: "LTV ÷ 目标 LTV:CAC：出价不要高过它", value: "新客数 ×（LTV − CAC）" },
    guide: ["LTV 用毛利算，用收入算会高估几倍。", "LTV:CAC 高于 5 往往说明投得不够，可以加量。", "先看回本月数，再看 LTV：回本慢会压现金流。"],
  },
  curve: {
    heading: "四、逐月测算",
    columns: { month: "第几个月", measured: "实测留存", model: "曲线留存", used: "采用留存", revenue: "人均收入", margin: "人均毛利", factor: "折现系数", present: "折现毛利", total: "累计毛利", cac: "获客成本", net: "累计净收益" },
    retentionChart: "留存掉到平台期的高度，决定 LTV", retentionSeries: { model: "曲线留存", measured: "实测留存" },
    marginChart: "累计毛利线穿过获客成本线，就是回本月", guide: ["第 1 个月是获客当月，留存为 100%。", "实测留存填同一批新客逐月仍活跃的比例，没到的月份留空。", "选“实测数据”时，空白月份按曲线形状往后推。", "累计净收益由负转正的那个月就是回本月。"],
  },
  sensitivity: {
    heading: "三、敏感性：LTV:CAC", corner: "留存变化 ↓　获客成本变化 →",
    guide: ["纵向：次月起每月留存按比例增减；横向：获客成本增减。", "黄色的变动幅度可以改，表格是公式，会跟着变。", "绿：达到目标；橙：赚钱但未达标；红：亏损。"],
  },
  notes: { heading: "说明", lines: ["LTV＝Σ 月毛利 × 第 n 月留存 ÷（1＋月折现率）^（n−1），首月留存为 100%，按测算期截断，不含测算期以后的价值。", "固定留存率口径在测算期足够长时，与公式 LTV＝月毛利 ×（1＋d）÷（1＋d−r）一致；真实用户群先流失低质用户，固定口径会低估后期。", "示例数据为虚构，填写前可一键清除。"] },
  owner: "增长",
};

export type LtvWords = typeof zh;

const en: LtvWords = {
  title: "Unit economics: LTV and CAC",
  purpose: "What one new user brings in gross margin over time, what winning one may cost, and in which month it pays back.",
  checks: {
    retention: "Never rises", retentionFails: "Rises",
    data: "Enough data", dataFails: "Below 3",
    horizon: "Horizon fits", horizonFails: "Over 36",
    cap: "Scenario ≤100%", capFails: "Over 100%",
    ratio: "LTV:CAC", ratioFails: "Below target",
    payback: "Payback", paybackFails: "Too slow",
  },
  kpis: { ltv: "LTV", cac: "CAC", ratio: "LTV:CAC", payback: "Payback, months", firstMonth: "First month", life: "Active months", maxCac: "Most to pay", value: "Value of cohort", target: "target ", of: "over ", months: " months", never: "never", users: "users ", firstShare: "covers " },
  inputs: {
    heading: "1  Inputs",
    arpu: "Revenue per active user", margin: "Gross margin", model: "Retention from", first: "Month-2 retention", decay: "Decay exponent", discount: "Discount per month", horizon: "Horizon, months",
    spend: "Acquisition spend", users: "New users won", targetRatio: "Target LTV:CAC", targetPayback: "Target payback",
    models: { power: "Power curve", constant: "Constant rate", measured: "Measured" },
    hints: {
      arpu: "Per month and active user (ARPU), not per paying user (ARPPU).", margin: "After cost of goods or service and payment fees.", model: "Power: fast, then slow, fits most products. Constant: same loss each month, for subscriptions. Measured: the table below.",
      first: "Share still active in month 2; with a constant rate, the share kept each month.", decay: "Month n keeps month-2 retention × (n − 1)^−exponent. Usually 0.2 to 0.6; higher loses faster.", discount: "Brings later money to today's value; 0% to leave it out.", horizon: "Value counts for 1 to 36 months. 12 to 24 is usual, for the tail is uncertain.",
      spend: "Ads, incentives, commissions and the people who run them.", users: "New users of the same period, counted the same way.", targetRatio: "3 is the common rule; below 1 each user loses money.", targetPayback: "Set it shorter when cash is tight.",
    },
    guide: ["Start from the last six months, then try scenarios.", "Revenue and retention of the same people: all sign-ups, or all buyers.", "Without long data use the power curve and a shorter horizon.", "Set month-2 retention and the exponent so that the curve", "runs through the measured points in the chart.", "CAC includes incentives and people, not just media."],
  },
  results: {
    heading: "2  Results",
    unitMargin: "Margin per active user", cac: "Acquisition cost, CAC", ltv: "Lifetime value, LTV", first: "of which month 1", later: "of which later", ratio: "LTV:CAC", payback: "Payback, months", life: "Active months", maxCac: "Most to pay per user", value: "Net value of the cohort",
    hints: { unitMargin: "revenue per active user × gross margin", cac: "acquisition spend ÷ new users", ltv: "sum of discounted margins within the horizon", first: "everyone is active in month 1", later: "what retention earns", ratio: "LTV ÷ CAC", payback: "first month in which discounted margin covers CAC; blank if not within the horizon", life: "sum of monthly retention within the horizon", maxCac: "LTV ÷ target LTV:CAC: do not bid above it", value: "new users × (LTV − CAC)" },
    guide: ["LTV counts margin; with revenue it is several times too high.", "Above 5 you probably spend too little on growth.", "Look at payback before LTV: slow payback ties up cash."],
  },
  curve: {
    heading: "4  Month by month",
    columns: { month: "Month", measured: "Measured", model: "Curve", used: "Used", revenue: "Revenue", margin: "Margin", factor: "Discount", present: "Present value", total: "Cumulative", cac: "CAC", net: "Net" },
    retentionChart: "Where retention levels off decides LTV", retentionSeries: { model: "Curve", measured: "Measured" },
    marginChart: "Payback is where cumulative margin crosses CAC", guide: ["Month 1 is the month of acquisition; retention is 100%.", "Measured: share of one cohort still active; leave future months blank.", "With “Measured”, blank months follow the shape of the curve.", "The month in which net turns positive is payback."],
  },
  sensitivity: {
    heading: "3  Sensitivity: LTV:CAC", corner: "Retention ↓   CAC →",
    guide: ["Down: retention from month 2 on, up or down. Across: CAC.", "The yellow changes can be edited; the grid is live formulas.", "Green: on target. Orange: earns, below target. Red: loses."],
  },
  notes: { heading: "Notes", lines: ["LTV = Σ margin × retention of month n ÷ (1 + discount)^(n − 1), with 100% in month 1, cut off at the horizon; later value is not counted.", "With a constant rate and a long horizon this equals margin × (1 + d) ÷ (1 + d − r). Real cohorts lose their weakest users first, so a constant rate understates later months.", "Sample figures are invented; clear them in one step."] },
  owner: "Growth",
};

export const LTV_WORDS: Readonly<Record<Lang, LtvWords>> = { en, "zh-CN": zh };
