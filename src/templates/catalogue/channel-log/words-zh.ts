import type { SheetWords } from "../../../plan/structure/words";
import { economicsWords } from "../../parts/economics";
import { CHANNEL_LOG_SAMPLES, sampleLog } from "./sample";
import { TREND_DAYS, type STRUCTURE } from "./structure";

const { owner, version, economics, profiles, periods, everyday } = CHANNEL_LOG_SAMPLES["zh-CN"];

export const WORDS: SheetWords<typeof STRUCTURE> = {
  title: "渠道投放日报",
  purpose: "每天每个渠道记一行，自动算出点击率、转化率和投产比，一眼看出哪个渠道在保本线之下。",
  owner,
  version,
  values: {
    first_day: { label: "开始日期" },
    last_day: { label: "结束日期" },
    ...economicsWords("zh-CN", [economics.margin, economics.refund, economics.fee, 0]),
    total_spend: { label: "总花费" },
    total_revenue: { label: "总销售额" },
    total_profit: { label: "推广后利润" },
    overall_roi: { label: "ROI" },
    total_orders: { label: "订单数" },
    overall_cpa: { label: "单均成本" },
    new_customer_cost: { label: "新客成本" },
    losing_channels: { label: "亏损渠道" },
  },
  tables: {
    summary: {
      columns: {
        channel: "渠道",
        verdict: "结论",
        roi: "ROI",
        break_even: "保本 ROI",
        spend: "花费",
        share: "花费占比",
        revenue: "销售额",
        orders: "订单",
        cpa: "单均成本",
        new_customers: "新客",
        cvr: "转化率",
        ctr: "点击率",
        cpc: "点击单价",
        impressions: "曝光",
        clicks: "点击",
        sign_ups: "注册",
      },
      rows: profiles.map(({ channel }) => [channel]),
    },
    log: {
      columns: {
        date: "日期",
        channel: "渠道",
        activity: "活动",
        spend: "花费",
        impressions: "曝光",
        clicks: "点击",
        sign_ups: "注册",
        orders: "订单",
        revenue: "销售额",
        new_customers: "新客",
        ctr: "点击率",
        cvr: "转化率",
        cpc: "点击单价",
        cpa: "单均成本",
        roi: "ROI",
      },
      rows: sampleLog("zh-CN"),
    },
    days: { columns: { date: "日期", spend: "花费", revenue: "销售额", roi: "ROI" }, rows: Array.from({ length: TREND_DAYS }, () => []) },
  },
  matrices: {},
  checks: {
    dates: ["每行都有日期", "有行缺日期"],
    future: ["没有未来日期", "有未来日期"],
    channels: ["渠道无遗漏", "汇总缺渠道"],
    clicks: ["点击≤曝光", "点击多于曝光"],
    orders: ["订单≤点击", "订单多于点击"],
    complete: ["花费都有销售额", "有行缺销售额"],
    margin: ["毛利够付费用", "毛利低于费率"],
    breaks_even: ["总体过保本线", "低于保本线"],
    losing: ["无亏损渠道", "有渠道亏损"],
  },
  kpis: {
    spend: { remark: "日均 {}" },
    revenue: { remark: "日均 {}" },
    roi: { remark: "保本 {}" },
    orders: { remark: "日均 {}" },
  },
  charts: { channel_roi: "柱子高过虚线的渠道才赚钱", daily_trend: `销售额有没有跟着花费走：近 ${TREND_DAYS} 天` },
  lists: { activities: [everyday, ...periods.map(({ activity }) => activity)] },
  terms: { above: "✓ 赚钱", even: "! 保本", below: "✗ 亏损", no_spend: "无花费", no_revenue: "缺销售额" },
  sections: {
    economics: {
      heading: "保本口径",
      guide: [
        "ROI 指投产比＝销售额 ÷ 花费，与平台后台一致。",
        "毛利率取活动价下的水平，大促后记得改回来。",
        "改这几个数，结论、图表与标红随之变化。",
      ],
    },
    summary: {
      heading: "渠道汇总",
      guide: [
        "按渠道名从下方日报汇总，名称要与日报一致。",
        "新增渠道：在表尾接着填名称，或在表格中间插入一行。",
        "亏损渠道先看是点击贵还是转化低，再决定优化或停投。",
        "社群等老客渠道 ROI 天然高，别拿它和拉新渠道比。",
        "汇总不含自然流量；缺销售额的日子不计入 ROI。",
      ],
    },
    trend: { heading: "每日走势", guide: ["看两件事：活动期间是否同步放大，活动后是否回落到原来的水平以下。"] },
    days: { heading: `每日合计（供走势图使用，自动取最近 ${TREND_DAYS} 天）` },
    log: {
      heading: "投放日报",
      guide: [
        "一天一个渠道一行，直接在表尾往下填，表格自动延长。",
        "数据取各平台后台 T+1 口径，先导出再粘贴为数值。",
        "销售额填支付金额，不扣退款；退款在上方统一折算。",
        "没有投放就不填，不要填 0 凑行。",
      ],
    },
  },
  notes: [
    "转化率＝订单 ÷ 点击；单均成本＝花费 ÷ 订单；新客成本＝花费 ÷ 新客。合计行的比率由合计数重新计算，不是各行平均。",
    "示例数据为虚构，填写前可一键清除。",
  ],
};
