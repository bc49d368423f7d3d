import type { FunctionFamily, Unit } from "../../functions/define";
import { defineWords } from "../../locale/define-words";

const families = {
  en: {
    "unit-economics": "Unit economics and break-even", acquisition: "Acquisition and channels", funnel: "Funnel and conversion", retention: "Retention and activity",
    ltv: "Lifetime value", revenue: "Revenue drivers", segmentation: "Segmentation", planning: "Targets, pacing and forecasting",
    allocation: "Budget allocation", experiments: "Experiments", virality: "Virality", content: "Content",
  },
  "zh-CN": {
    "unit-economics": "单位经济与保本", acquisition: "获客与渠道", funnel: "漏斗与转化", retention: "留存与活跃",
    ltv: "客户终身价值", revenue: "营收拆解", segmentation: "用户分层", planning: "目标、进度与预测",
    allocation: "预算分配", experiments: "A/B 实验", virality: "裂变", content: "内容",
  },
} as const satisfies Record<string, Record<FunctionFamily, string>>;

const units = {
  en: {
    fraction: "fraction or %", ratio: "ratio", money: "money", count: "count", periods: "periods", days: "days", date: "date",
    text: "text", table: "table", number: "number", probability: "probability",
  },
  "zh-CN": {
    fraction: "比率", ratio: "倍数", money: "金额", count: "数量", periods: "期数", days: "天数", date: "日期",
    text: "文本", table: "表格", number: "数值", probability: "概率",
  },
} as const satisfies Record<string, Record<Unit, string>>;

/** The words of the help pages that belong to no single function. */
export const HELP_WORDS = defineWords({
  en: {
    catalogue: "OPS functions", intro: "Every function of the add-in, by family. Type =OPS. in a cell to see them there.",
    formula: "Formula", use: "When to use it", args: "Arguments", examples: "Examples", traps: "Watch out", sources: "Sources", related: "Related", returns: "Result",
    required: "required", optional: "optional", fallback: "default", gives: "gives", other: "中文", argument: "Argument", meaning: "Meaning", unit: "Unit",
    spills: "Spills into the cells below and to the right; they must be empty.", scalar: "A single value. Given ranges, it works through them cell by cell and spills.",
    families: families.en, units: units.en,
  },
  "zh-CN": {
    catalogue: "OPS 函数", intro: "加载项的全部函数，按类别排列。在单元格输入 =OPS. 也能看到。",
    formula: "公式", use: "什么时候用", args: "参数", examples: "示例", traps: "注意", sources: "出处", related: "相关函数", returns: "结果",
    required: "必填", optional: "可选", fallback: "默认", gives: "得", other: "English", argument: "参数", meaning: "含义", unit: "单位",
    spills: "结果会溢出到下方和右侧的单元格，那里必须为空。", scalar: "单个值。传入区域时逐格计算并溢出。",
    families: families["zh-CN"], units: units["zh-CN"],
  },
});
