import type { SheetWords } from "../../../plan/structure/words";
import { MONTHS, type STRUCTURE } from "./structure";
import { MEASURED } from "./measured";

/** Sample: an invented member app. */
export const WORDS: SheetWords<typeof STRUCTURE> = {
  title: "LTV 与获客成本",
  purpose: "一个新用户一辈子能带来多少毛利，花多少钱拉来才划算，几个月回本。",
  owner: "增长",
  version: "V1.0",
  values: {
    data_from: { label: "数据起始日", sample: (today) => today - 365 },
    data_until: { label: "数据截止日", sample: (today) => today - 1 },
    arpu: { label: "活跃用户月均收入", sample: 58, hint: "当月活跃用户人均收入（ARPU），不是付费用户人均（ARPPU）。" },
    gross_margin: { label: "毛利率", sample: 0.7, hint: "扣商品或服务成本、支付手续费后的毛利占比。" },
    retention_model: { label: "留存口径", sample: "幂律曲线", hint: "幂律先快后慢，适合多数产品；固定适合订阅；实测用下表。" },
    first_retention: { label: "次月留存率", sample: 0.46, hint: "第 2 个月仍活跃的比例；固定口径下即每月留存率。" },
    decay_exponent: { label: "衰减指数", sample: 0.38, hint: "越大流失越快：次月留存 ×（n−1）^−指数，常见 0.2～0.6。" },
    monthly_discount: { label: "月折现率", sample: 0.008, hint: "未来的钱打折算到今天；不考虑就填 0%。" },
    ltv_horizon: { label: "测算期（月）", sample: 24, hint: "只算这么多个月的价值，1～36；一般取 12～24。" },
    acquisition_spend: { label: "获客总费用", sample: 300000, hint: "广告、补贴、渠道佣金、投放人员成本都算上。" },
    new_users: { label: "带来新客数", sample: 4500, hint: "与获客总费用同一时期、同一口径的新用户。" },
    target_ratio: { label: "目标 LTV:CAC", sample: 3, hint: "行业常用 3：低于 1 是拉一个亏一个。" },
    target_payback: { label: "目标回本月数", sample: 6, hint: "现金流紧就设短一些。" },
    unit_margin: { label: "活跃用户月毛利", hint: "月均收入 × 毛利率" },
    cac: { label: "单个获客成本 CAC", hint: "获客总费用 ÷ 新客数" },
    ltv: { label: "生命周期价值 LTV", hint: "测算期内各月折现毛利之和" },
    first_month_margin: { label: "其中：首月毛利", hint: "首月留存按 100% 计" },
    later_margin: { label: "其中：次月起毛利", hint: "靠留存挣来的部分" },
    ltv_to_cac: { label: "LTV:CAC", hint: "LTV ÷ CAC" },
    payback_months: { label: "回本月数", hint: "累计折现毛利首次不低于 CAC 的月份；空白＝期内未回本" },
    active_months: { label: "平均活跃月数", hint: "测算期内各月留存率之和" },
    max_cac: { label: "可承受获客成本", hint: "LTV ÷ 目标 LTV:CAC：出价不要高过它" },
    cohort_value: { label: "这批用户净价值", hint: "新客数 ×（LTV − CAC）" },
  },
  tables: {
    months: {
      columns: {
        month: "第几个月",
        measured: "实测留存",
        model: "曲线留存",
        used: "采用留存",
        revenue: "人均收入",
        margin: "人均毛利",
        factor: "折现系数",
        present: "折现毛利",
        total: "累计毛利",
        cac: "获客成本",
        net: "累计净收益",
      },
      rows: Array.from({ length: MONTHS }, (_, month) => [MEASURED[month] ?? null]),
    },
  },
  matrices: {
    sensitivity: { corner: "留存变化 ↓　获客成本变化 →", down: [-0.2, -0.1, 0, 0.1, 0.2], across: [-0.3, -0.15, 0, 0.15, 0.3, 0.5] },
  },
  checks: {
    retention: ["留存逐月不升", "留存出现上升"],
    data: ["实测数据够用", "实测不足 3 期"],
    horizon: ["测算期在表内", "测算期超出下表月数"],
    ratio: ["LTV:CAC 达标", "LTV:CAC 低于目标"],
    payback: ["回本期达标", "回本慢于目标"],
  },
  kpis: {
    ltv: { label: "LTV", remark: "测算期 {} 个月" },
    cac: { label: "获客成本", remark: "新客 {}" },
    ratio: { remark: "目标 {}" },
    payback: { label: "回本月数", remark: "目标 {}" },
    first_month: { label: "首月毛利", remark: "覆盖成本 {}" },
    active: { label: "平均活跃月数" },
    max_cac: { label: "可承受成本" },
    value: { label: "这批用户净价值" },
  },
  charts: { cumulative_margin: "累计毛利线穿过获客成本线，就是回本月", retention_curve: "留存掉到平台期的高度，决定 LTV" },
  lists: { models: { power: "幂律曲线", constant: "固定留存率", measured: "实测数据" } },
  terms: { never: "未回本" },
  sections: {
    inputs: {
      heading: "输入",
      guide: [
        "先用近 6 个月的真实数据填，再做情景。",
        "收入与留存要用同一群人：都按注册，或都按首购。",
        "没有长期数据就用幂律曲线外推，并缩短测算期。",
        "次月留存、衰减指数可以照留存图调到曲线贴近实测点为止。",
        "获客成本要含补贴与人工，别只算广告费。",
      ],
    },
    results: {
      heading: "结果",
      guide: [
        "LTV 用毛利算，用收入算会高估几倍。",
        "LTV:CAC 高于 5 往往说明投得不够，可以加量。",
        "先看回本月数，再看 LTV：回本慢会压现金流。",
      ],
    },
    sensitivity: {
      heading: "敏感性：LTV:CAC",
      guide: [
        "纵向：次月起每月留存按比例增减；横向：获客成本增减。",
        "黄色的变动幅度可以改，表格是公式，会跟着变。",
        "绿：达到目标；橙：赚钱但未达标；红：亏损。",
      ],
    },
    months: {
      heading: "逐月测算",
      guide: [
        "第 1 个月是获客当月，留存为 100%。",
        "实测留存填同一批新客逐月仍活跃的比例，没到的月份留空。",
        "选“实测数据”时，空白月份按曲线形状往后推。",
        "累计净收益由负转正的那个月就是回本月。",
      ],
    },
  },
  notes: [
    "LTV＝Σ 月毛利 × 第 n 月留存 ÷（1＋月折现率）^（n−1），首月留存为 100%，按测算期截断，不含测算期以后的价值。",
    "固定留存率口径在测算期足够长时，与公式 LTV＝月毛利 ×（1＋d）÷（1＋d−r）一致；真实用户群先流失低质用户，固定口径会低估后期。",
    "示例数据为虚构，填写前可一键清除。",
  ],
};
