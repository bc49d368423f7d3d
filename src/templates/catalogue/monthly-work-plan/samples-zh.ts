import type { SampleRows } from "../../../plan/structure/words";
import { withinMonth } from "../../parts/sample-days";

/** The product team of an invented skincare brand in the middle of its month. */
// prettier-ignore
export const SAMPLES_ZH = {
  tasks: [
    ["竞品动态周报", "市场分析", "林可", withinMonth(-16), withinMonth(-11), 3, 1.0, withinMonth(-12), "竞品表与结论一页"],
    ["本月策略与目标拆解", "产品运营策略", "周然", withinMonth(-15), withinMonth(-9), 4, 1.0, withinMonth(-9), "本月策略书"],
    ["用户调研 20 人", "用户运营", "方晴", withinMonth(-12), withinMonth(-3), 4, 0.8, null, "访谈纪要与画像"],
    ["会员日活动方案", "产品运营策略", "周然", withinMonth(-11), withinMonth(-4), 3, 1.0, withinMonth(-2), "方案与预算"],
    ["沉默用户召回", "用户运营", "方晴", withinMonth(-9), withinMonth(3), 4, 0.6, null, "召回名单与触达结果"],
    ["新手引导改版", "产品运营策略", "陈墨", withinMonth(-8), withinMonth(4), 6, 0.4, null, "上线版本"],
    ["社群活跃计划", "用户运营", "林可", withinMonth(-3), withinMonth(5), 3, 0.3, null, "社群日历"],
    ["核心指标看板", "数据分析", "陈墨", withinMonth(1), withinMonth(9), 5, 0.0, null, "看板链接"],
    ["活动效果评估", "数据分析", "陈墨", withinMonth(8), withinMonth(12), 3, 0.0, null, "评估报告"],
    ["月度总结与下月计划", "团队协作", "周然", withinMonth(10), withinMonth(13), 2, 0.0, null, "月报"],
  ],
  weeks: [
    [1, "完成市场分析，明确策略", "竞品降价两款，策略已过会", null],
    [2, "用户运营与满意度", null, null],
    [3, "功能优化与体验", null, null],
    [4, "监控指标、评估、调整", null, null],
    [5, "收尾与下月计划", null, null],
  ],
  owners: [
    ["林可", "市场运营", 1, 0.5],
    ["周然", "产品运营", 0, 0.6],
    ["方晴", "用户运营", 2, 0.6],
    ["陈墨", "数据运营", 0, 0.6],
  ],
  goals: [
    ["销售目标", "销售额（万元）", "越高越好", 0.35, 420, 286],
    ["用户满意度", "好评率", "越高越好", 0.2, 0.95, 0.962],
    ["功能优化", "上线需求数", "越高越好", 0.15, 6, 4],
    ["品牌声量", "有效曝光（万）", "越高越好", 0.15, 300, 214],
    ["响应时效", "首响秒数", "越低越好", 0.15, 40, 46],
  ],
} as const satisfies Readonly<Record<string, SampleRows>>;
