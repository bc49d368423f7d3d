import type { Lang } from "../../core/lang";

const zh = {
  title: "渠道投放日报",
  purpose: "每天每个渠道记一行，自动算出点击率、转化率和投产比，一眼看出哪个渠道在保本线之下。",
  checks: {
    dates: "每行都有日期", datesFails: "有行缺日期",
    future: "没有未来日期", futureFails: "有未来日期",
    channels: "渠道无遗漏", channelsFails: "汇总缺渠道",
    clicks: "点击≤曝光", clicksFails: "点击多于曝光",
    orders: "订单≤点击", ordersFails: "订单多于点击",
    complete: "销售额齐全", completeFails: "有行缺销售额",
    margin: "毛利够付费用", marginFails: "毛利低于费率",
    breakEven: "总体过保本线", breakEvenFails: "低于保本线",
    losing: "无亏损渠道", losingFails: "有渠道亏损",
  },
  kpis: { spend: "总花费", revenue: "总销售额", profit: "扣费后贡献", roi: "ROI", breakEven: "保本 ROI", orders: "订单数", cpa: "单均成本", newCustomers: "新客数", newCost: "新客成本", ctr: "点击率", cvr: "转化率", losing: "亏损渠道", best: "最高 ROI", days: "统计天数" },
  perDay: "日均 ",
  inputs: {
    heading: "一、保本口径",
    margin: "毛利率", refund: "退款率", fee: "平台扣点与佣金", contribution: "贡献毛利率", breakEven: "保本 ROI",
    hints: { margin: "扣商品成本后、扣推广费前的毛利占比。", refund: "按金额计；后台 ROI 按退款前成交额算，要在这里扣掉。", fee: "平台扣点、支付手续费、达人佣金，占净销售额。", contribution: "（1−退款率）×（毛利率−费率）", breakEven: "1 ÷ 贡献毛利；ROI 低于它，卖一单亏一单" },
    guide: ["ROI 指投产比＝销售额 ÷ 花费，与平台后台一致。", "毛利率取活动价下的水平，大促后记得改回来。", "改这三个数，结论、图表与标红随之变化。"],
  },
  summary: {
    heading: "二、渠道汇总",
    verdict: "结论", share: "花费占比", breakEven: "保本 ROI",
    above: "✓ 赚钱", even: "＝ 保本", below: "✗ 亏损", none: "无花费", missing: "缺销售额",
    guide: ["按渠道名从下方日报汇总，名称要与日报一致。", "新增渠道：在表格中间插入一行，填上名称即可。", "亏损渠道先看是点击贵还是转化低，再决定优化或停投。", "社群等老客渠道 ROI 天然高，别拿它和拉新渠道比。", "汇总不含自然流量。"],
    chart: "柱子高过虚线的渠道才赚钱",
  },
  trend: { heading: "每日合计（供走势图使用，自动取最近 60 天）", chart: "销售额有没有跟着花费走：近 60 天", guide: ["走势图看两件事：活动期间是否同步放大，", "活动后是否回落到原来的水平以下。"] },
  log: {
    heading: "三、投放日报",
    columns: { date: "日期", channel: "渠道", activity: "活动", spend: "花费", impressions: "曝光", clicks: "点击", signUps: "注册", orders: "订单", revenue: "销售额", newCustomers: "新客", ctr: "点击率", cvr: "转化率", cpc: "点击单价", cpa: "单均成本", roi: "ROI" },
    guide: ["一天一个渠道一行，直接在表尾往下填，表格自动延长。", "数据取各平台后台 T+1 口径，先导出再粘贴为数值。", "销售额填支付金额，不扣退款；退款在上方统一折算。", "没有投放就不填，不要填 0 凑行。"],
  },
  notes: { heading: "说明", lines: ["转化率＝订单 ÷ 点击；单均成本＝花费 ÷ 订单；新客成本＝花费 ÷ 新客。汇总的比率由合计数重新计算，不是各行平均；缺销售额的行不计入 ROI。", "汇总公式已覆盖日报下方 5,000 行。示例数据为虚构，填写前可一键清除。"] },
};

export type ChannelLogWords = typeof zh;

const en: ChannelLogWords = {
  title: "Channel performance log",
  purpose: "One row per day and channel; click rate, conversion and ROI follow, and channels below break-even show at once.",
  checks: {
    dates: "Rows dated", datesFails: "Missing",
    future: "None in future", futureFails: "Future date",
    channels: "All channels in", channelsFails: "Missing",
    clicks: "Clicks fit", clicksFails: "Over views",
    orders: "Orders fit", ordersFails: "Over clicks",
    complete: "Revenue in", completeFails: "Missing",
    margin: "Margin > fees", marginFails: "Too low",
    breakEven: "Breaks even", breakEvenFails: "Below",
    losing: "No losers", losingFails: "Losing",
  },
  kpis: { spend: "Spend", revenue: "Revenue", profit: "Left after ads", roi: "ROI", breakEven: "Break-even", orders: "Orders", cpa: "Per order", newCustomers: "New cust.", newCost: "Per new cust.", ctr: "Click rate", cvr: "Conversion", losing: "Losing", best: "Best ROI", days: "Days" },
  perDay: "per day ",
  inputs: {
    heading: "1  Break-even",
    margin: "Gross margin", refund: "Refund rate", fee: "Fees, commission", contribution: "Contribution", breakEven: "Break-even ROI",
    hints: { margin: "After cost of goods, before advertising.", refund: "By value. Platforms report revenue before refunds; they are taken off here.", fee: "Marketplace and payment fees, commission, as a share of net sales.", contribution: "per 1 of sales: (1 − refund rate) × (gross margin − fees)", breakEven: "1 ÷ contribution; below it every order loses money" },
    guide: ["ROI is revenue ÷ spend, as the ad platforms report it.", "Take the margin at campaign prices; set it back after a sale.", "Change these three: verdicts, charts and red cells follow."],
  },
  summary: {
    heading: "2  By channel",
    verdict: "Verdict", share: "Spend share", breakEven: "Break-even",
    above: "✓ Earns", even: "= Breaks even", below: "✗ Loses", none: "No spend", missing: "No revenue",
    guide: ["Adds up the log below by channel name; names must match.", "New channel: insert a row inside the table, type its name.", "Losing? See whether clicks are dear or conversion is low.", "Email sells to regulars; do not measure acquisition by it.", "Organic traffic is not in here."],
    chart: "Channels above the dashed line earn money",
  },
  trend: { heading: "Daily totals for the trend chart, last 60 days", chart: "Does revenue follow spend? Last 60 days", guide: ["Look for two things: do both rise in the campaign,", "and does revenue fall below the old level after it?"] },
  log: {
    heading: "3  Daily log",
    columns: { date: "Date", channel: "Channel", activity: "Activity", spend: "Spend", impressions: "Views", clicks: "Clicks", signUps: "Sign-ups", orders: "Orders", revenue: "Revenue", newCustomers: "New cust.", ctr: "CTR", cvr: "CVR", cpc: "CPC", cpa: "CPA", roi: "ROI" },
    guide: ["One row per day and channel; type below the last row, the table grows.", "Take yesterday's figures from each platform and paste values.", "Revenue is what was paid, before refunds; they are taken off above.", "No spend, no row: do not fill in zeros."],
  },
  notes: { heading: "Notes", lines: ["CVR = orders ÷ clicks; CPA = spend ÷ orders; cost per new customer = spend ÷ new customers. Ratios of channels are computed from sums, never averaged; a row without revenue does not count in ROI.", "The summary covers 5,000 rows below the log. Sample figures are invented; clear them in one step."] },
};

export const CHANNEL_LOG_WORDS: Readonly<Record<Lang, ChannelLogWords>> = { en, "zh-CN": zh };
