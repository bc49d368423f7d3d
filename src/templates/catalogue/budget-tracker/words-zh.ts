import type { SheetWords } from "../../../plan/structure/words";
import { firstOfMonth } from "../../parts/sample-days";
import { SAMPLES_ZH } from "./samples-zh";
import { MONTHS, type STRUCTURE } from "./structure";

export const WORDS: SheetWords<typeof STRUCTURE> = {
  title: "预算执行跟踪",
  purpose: "钱有没有按计划花、签完之后还能动多少、每一项到期末会落在哪。黄色格子填写，其余自动计算。",
  owner: "财务",
  version: "V1.0",
  values: {
    period_start: { label: "期初（填 1 日）", sample: (today) => firstOfMonth(today, -5) },
    period_end: { label: "期末" },
    as_of: { label: "今天" },
    closed_until: { label: "账务截至", hint: "到这天为止的付款都已入账；想按天看就填今天。" },
    total_budget: { label: "预算总额", sample: 5000000 },
    tolerance: { label: "超支容忍", sample: 0.05, hint: "预测超过预算这么多才算将超支。" },
    pace_limit: { label: "进度偏差上限", sample: 0.15, hint: "花得比应花快或慢超过这个比例就提醒。" },
    forecast_method: { label: "预测方法", sample: "剩余按计划", hint: "没变化用剩余按计划，势头会延续用外推，合同签得早用取大。" },
    lines_total: { label: "预算项合计" },
    planned_total: { label: "月计划合计" },
    to_date_total: { label: "应花" },
    spent_total: { label: "已付" },
    committed_total: { label: "已签未付" },
    approved_total: { label: "已批总额", hint: "已批、已签、已付合计。" },
    available_total: { label: "可用余额" },
    variance_total: { label: "实际－应花" },
    time_share: { label: "时间进度" },
    spend_share: { label: "花费进度" },
    pace_total: { label: "花费÷应花", hint: "大于 1 花得比计划快。" },
    forecast_total: { label: "全期预测" },
    forecast_gap_total: { label: "预测－预算" },
    over_lines: { label: "将超支项数" },
    off_pace_lines: { label: "进度异常项数" },
    months_left: { label: "剩余月数" },
    per_month_left: { label: "月均可花", hint: "可用余额摊到剩下的月份。" },
  },
  tables: {
    lines: {
      columns: {
        line: "预算项", group: "大类", owner: "负责人", budget: "预算", state: "状态", spent: "已付", committed: "已签未付", available: "可用余额",
        forecast: "全期预测",
        ...(Object.fromEntries(MONTHS.map((key, index) => [key, `第 ${index + 1} 月`])) as Record<"m01", string>),
        planned: "月计划合计", plan_gap: "月计划－预算", to_date: "应花", approved: "已批未签", variance: "实际－应花", variance_rate: "偏差率", pace: "进度",
        forecast_gap: "预测－预算",
      },
      above: { month_row: "月份", elapsed_row: "该月已过", plan_row: "每月计划合计" },
      rows: SAMPLES_ZH.lines,
    },
    ledger: {
      columns: { date: "日期", line: "预算项", item: "事项", vendor: "对方", amount: "金额", state: "状态" },
      rows: SAMPLES_ZH.ledger,
    },
    months: {
      columns: {
        month: "月份", planned: "计划", actual: "已付", variance: "实际－计划", cum_plan: "累计计划", cum_actual: "累计已付", cum_forecast: "累计预测",
      },
      rows: MONTHS.map(() => []),
    },
    groups: {
      columns: { group: "大类", limit: "限额", budget: "预算", spent: "已付", forecast: "预测", room: "限额余地" },
      rows: SAMPLES_ZH.groups,
    },
  },
  matrices: {},
  checks: {
    lines: ["预算项＝总额", "预算项不等于总额"],
    months: ["月计划＝预算", "有项月计划不等于预算"],
    ledger: ["流水都归项", "有流水缺预算项或状态"],
    future: ["无未来付款", "有未来的已付"],
    money: ["余额够", "已付已签超过总额"],
    overrun: ["不将超支", "有项将超支"],
    limits: ["大类限额", "限额不等于总额"],
  },
  kpis: {
    budget: { label: "预算总额" }, spent: { remark: "另签 {}" }, available: { remark: "每月可花 {}" }, to_date: { remark: "已付是它的 {} 倍" },
    forecast: { remark: "比预算 {}" }, over: { remark: "进度异常 {} 项" },
  },
  charts: { course: "实线偏离虚线多远，年底会落在哪", lines: "已付加已签逼近预算的项先停手" },
  lists: {
    methods: { rest: "剩余按计划", run_rate: "按进度外推", larger: "计划与已签取大" },
    groups: { brand: "品牌推广", online: "线上营销", offline: "线下活动", partners: "合作推广", other: "其他" },
    states: { approved: "已批", committed: "已签", paid: "已付" },
    owners: ["品牌", "新媒体", "投放", "活动", "商务"],
  },
  terms: { over: "✗ 将超支", fast: "! 花得快", slow: "! 花得慢", on_track: "✓ 正常" },
  sections: {
    rules: {
      heading: "总额与口径",
      guide: ["可用余额＝预算－已付－已签；只看已付会把签出去的钱再花一遍。", "先比“应花”，再比时间：淡旺季不同，不能按月均摊看进度。"],
    },
    lines: { heading: "预算项", guide: ["每项按月排计划，合计等于预算。", "状态看预测和余额：将超支的先停手，花得慢的问原因。"] },
    picture: { heading: "每项花到哪了" },
    results: { heading: "合计", guide: ["每月关账后核对三件事：为什么超、为什么省、省下的转到哪。"] },
    groups: { heading: "大类限额", guide: ["限额合计等于预算总额；余地为负就要在大类之间调。"] },
    months: { heading: "按月", guide: ["底色深的月份已关账。"] },
    ledger: { heading: "流水", guide: ["一笔钱一行流水，只改状态：已批→已签→已付，不要另起一行。", "退款填负数。"] },
  },
  notes: [
    "应花＝月计划×该月已过的天数比例；已付只算账务截至日之前的，之后付的先算已签未付，等关账再转。",
    "示例数据为虚构，填写前可一键清除。",
  ],
};
