import type { SheetWords } from "../../../plan/structure/words";
import { economicsWords } from "../../parts/economics";
import { SAMPLES_ZH } from "./samples-zh";
import { SECTIONS_ZH } from "./sections-zh";
import type { STRUCTURE } from "./structure";

/** Sample: an invented coffee brand. */
export const WORDS: SheetWords<typeof STRUCTURE> = {
  title: "活动策划方案",
  purpose: "一页说清为什么做、做给谁、花多少、多久回本、谁来做。黄底蓝字是要填的，其余自动计算。",
  owner: "运营",
  version: "V1.0",
  values: {
    campaign: { label: "活动名称", sample: "冷萃上新尝鲜季" },
    campaign_start: { label: "开始日期", sample: (today) => today + 14 },
    campaign_end: { label: "结束日期", sample: (today) => today + 27 },
    campaign_budget: { label: "活动总预算", sample: 200000, hint: "含投放、奖品、内容、开发和备用金。" },
    average_order_value: { label: "客单价", sample: 168, hint: "实付金额，已减优惠券。" },
    ...economicsWords("zh-CN", [0.55, 0.08, 0.05, 0]),
    curve_step: { label: "测算步长", sample: 0.25, hint: "保本曲线每格增加的销售达成比例。" },
    expected_orders: { label: "预期订单数" },
    expected_sales: { label: "预期销售额" },
    expected_roi: { label: "预期 ROI" },
    breakeven_sales: { label: "保本销售额", hint: "总预算 × 保本 ROI" },
    breakeven_orders: { label: "保本订单数", hint: "保本销售额 ÷ 客单价，向上取整" },
    max_cpa: { label: "单均获客成本上限", hint: "客单价 × 贡献毛利率：带来一单最多能花这么多" },
    expected_profit: { label: "预期利润", hint: "预期销售额 ×（1−退款率）×（毛利率−费率）− 总预算" },
    safety_margin: { label: "安全边际", hint: "预期销售额比保本线高出多少；低于 0 就是预期亏损" },
    progress: { label: "筹备进度" },
    verdict: { label: "结论" },
    why_run: { label: "为什么做这场活动？", sample: "近来冷萃搜索上升，老客喝热咖啡的频次下降，要用新品冷萃接住需求。" },
    why_marketing: { label: "对营销有什么帮助？", sample: "用低门槛试饮换来新客首单，沉淀到社群，为下次会员日蓄水。" },
    why_good: { label: "怎样才算好活动？", sample: "新客首单 3,000 单以上、整体 ROI 过保本线、活动后 30 天复购率不低于日常。" },
    audience: { label: "目标人群", sample: "20～35 岁城市上班族，喝过速溶或挂耳，近 90 天未买过冷萃。" },
    need: { label: "需求与痛点", sample: "想喝冰咖啡又嫌外卖贵、自己泡麻烦；怕踩雷，想先试再买。" },
    where: { label: "在哪里出现", sample: "抖音直播间、小红书咖啡笔记、写字楼社群、天猫店铺首页。" },
    angle: { label: "主题切入点", sample: "有利" },
    theme: { label: "活动主题", sample: "冷萃尝鲜季：¤9.9 喝三款冷萃，晒杯抽全年咖啡。" },
    form: { label: "主要形式", sample: "测试答题" },
    second_form: { label: "辅助形式", sample: "打卡签到" },
    offer: { label: "利益点", sample: "新客 ¤9.9 三包试饮，晒单返 ¤5 券，邀一位好友再得一包。" },
    step_1: { label: "第 1 步", sample: "看到内容 → 进入活动页，一屏说清规则与奖品" },
    step_2: { label: "第 2 步", sample: "做 4 题“你是哪款冷萃”小测试，领试饮券" },
    step_3: { label: "第 3 步", sample: "下单试饮装，支付后弹出社群二维码" },
    step_4: { label: "第 4 步", sample: "收货晒杯打卡 3 天，抽全年咖啡" },
    step_5: { label: "第 5 步", sample: "邀请好友助力，各得一包；复购券 7 天内有效" },
    high_risk_from: { label: "高风险起点", sample: 15, hint: "风险值＝可能性 × 影响，最高 25；达到这个数为高风险。" },
    medium_risk_from: { label: "中风险起点", sample: 8, hint: "达到这个数、又未到高风险的为中风险，其余为低风险。" },
  },
  tables: {
    curve: {
      columns: { progress: "达成预期的比例", sales: "销售额", contribution: "贡献毛利", cost: "活动成本" },
      rows: Array.from({ length: 7 }, () => []),
    },
    goals: {
      columns: {
        metric: "指标", type: "目标类型", rank: "主次", baseline: "基线", target: "目标", uplift: "提升", gap: "需新增", daily: "日均需增", definition: "统计口径",
      },
      rows: SAMPLES_ZH.goals,
    },
    channels: {
      columns: {
        channel: "渠道", budget: "预算", cpc: "点击单价", cvr: "点击转化率", orders: "预计订单", sales: "预计销售额", roi: "预计 ROI", break_even: "保本 ROI", role: "渠道分工",
      },
      rows: SAMPLES_ZH.channels,
    },
    budget: {
      columns: {
        item: "项目", category: "类别", quantity: "数量", price: "单价", amount: "金额", share: "占比", owner: "负责人", status: "状态", note: "说明",
      },
      rows: SAMPLES_ZH.budget,
    },
    schedule: {
      columns: {
        task: "任务", stage: "阶段", owner: "负责人", from: "距开始（天）", days: "天数", start: "开始", end: "结束", done: "完成度", status: "状态",
      },
      total: "全程",
      rows: SAMPLES_ZH.schedule,
    },
    roles: {
      columns: {
        role: "角色", person: "姓名", team: "部门", days: "投入人天", prepare: "筹备", launch: "上线", run: "执行", review: "复盘", duty: "职责",
      },
      rows: SAMPLES_ZH.roles,
    },
    resources: {
      columns: {
        resource: "资源", kind: "类别", need: "需要", ready: "已到位", gap: "缺口", due_from: "距开始（天）", due: "到位日期", owner: "负责人", note: "说明",
      },
      rows: SAMPLES_ZH.resources,
    },
    risks: {
      columns: {
        risk: "风险", kind: "类别", likelihood: "可能性", impact: "影响", score: "风险值", level: "等级", owner: "负责人", status: "状态", response: "预案",
      },
      rows: SAMPLES_ZH.risks,
    },
    checklist: {
      columns: {
        item: "事项", stage: "阶段", owner: "负责人", due_from: "距开始（天）", due: "截止", done_on: "完成日期", reminder: "提醒", checker: "复核人", standard: "合格标准",
      },
      rows: SAMPLES_ZH.checklist,
    },
  },
  matrices: {},
  checks: {
    lines: ["预算明细＝总预算", "明细合计不等于总预算"],
    channels: ["渠道预算一致", "渠道合计与明细不符"],
    dates: ["活动日期", "日期缺失或结束早于开始"],
    live: ["上线期排期", "超出活动日期"],
    accountable: ["每阶段一位主责", "有阶段主责缺失或重复"],
    breaks_even: ["预期能否回本", "预期销售额低于保本线"],
    overdue: ["任务按期", "有任务逾期"],
    goals: ["目标高于基线", "有目标未高于基线"],
  },
  kpis: {
    verdict: { remark: "安全边际 {}" },
    budget: { label: "活动预算", remark: "日均 {}" },
    sales: { remark: "保本 {}" },
    roi: { remark: "保本 {}" },
    orders: { remark: "保本 {}" },
    cpa: { label: "单均获客上限", remark: "预计 {}" },
    profit: { remark: "占预算 {}" },
    progress: { remark: "已完成 {} 项" },
  },
  charts: { break_even: "贡献毛利线高过成本线，活动才回本", channel_roi: "柱子高过虚线的渠道才赚钱", budget_lines: "各项预算金额" },
  lists: {
    goal_types: { acquisition: "拉新", activation: "促活", conversion: "转化", awareness: "传播" },
    ranks: { primary: "主要", secondary: "次要", watch: "观察" },
    angles: { fun: "有趣", rewarding: "有利", meaningful: "有意义", status: "有面子" },
    forms: ["打卡签到", "测试答题", "竞猜", "PK 排名", "征集", "收集", "红包抽奖", "小游戏"],
    channels: SAMPLES_ZH.channels.map(([channel]) => channel),
    owners: ["运营", "策划", "投放", "设计", "技术", "新媒体", "客服", "财务", "法务", "仓储"],
    categories: { media: "渠道投放", rewards: "奖品福利", content: "内容制作", development: "技术开发", materials: "线下物料", contingency: "备用金" },
    budget_states: { open: "待审批", approved: "已批准", paid: "已付款" },
    stages: { prepare: "筹备", tease: "预热", launch: "爆发", encore: "返场", review: "复盘" },
    raci: { r: "R", a: "A", c: "C", i: "I" },
    resource_kinds: { people: "人", money: "财", things: "物" },
    risk_kinds: ["流量", "系统", "库存", "合规", "舆情", "履约"],
    risk_states: { watching: "监控中", happened: "已发生", closed: "已关闭" },
  },
  terms: {
    pays: "✓ 预期可回本", loses: "✗ 预期亏损", task_done: "已完成", late: "逾期", doing: "进行中", todo: "未开始", high: "高", medium: "中", low: "低",
    item_done: "已完成", overdue: "已逾期", due_today: "今天到期", due_later: "未到期",
  },
  sections: SECTIONS_ZH,
  notes: [
    "ROI 指投产比：销售额 ÷ 花费。保本 ROI 按（1−退款率）×（毛利率−费率−目标利润率）的倒数计算。",
    "保本线用全部活动预算去比，不只比投放费，所以单看渠道 ROI 过线还不够。",
    "预计销售额只算广告直接带来的订单，不含自然流量与活动后的复购，属保守口径。",
    "示例数据为虚构，填写前可一键清除；右侧“填写提示”列可折叠，不会打印。",
  ],
};
