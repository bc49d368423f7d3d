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
    catalogue: "OPS functions", intro: "Every function of the add-in, by family and by situation. Type =OPS. in a cell to see them there.",
    search: "Search functions", searchHint: "e.g. retention, break even, is this test significant", situations: "I want to …", matches: "{n} found", nothing: "Nothing found. Try another word.",
    use: "When to use it", example: "Worked example", formula: "Formula", where: "The symbols", args: "Arguments", returns: "Result", traps: "Watch out",
    calls: "More examples", errors: "Errors", large: "When the range is too large", related: "Related functions", sources: "Sources", contents: "On this page",
    required: "required", optional: "optional", fallback: "default", choice: "choice", range: "range", other: "中文", error: "Error", meaning: "What it means here",
    formulaTyped: "Formula", forExample: "e.g.", period: "period", numbers: "The numbers of this chart", fittedCurve: "fitted curve", sheet: "The example as cells",
    enterInputs: "Put the inputs in", inCell: "In", type: "type", cellShows: "The cell shows", cellSpills: "The result spills over", stop: ".", and: ", ", worked: "Worked out:",
    scalar: "One value ({unit}). Given ranges of the same size, it works through them cell by cell and spills.",
    spills: { scalar: "", row: "One row of values, which spills to the right; those cells must be empty. Given ranges, it returns a row for each of their rows.", table: "A table, which spills into the cells below and to the right; they must be empty." },
    errorPassedOn: "An error in one of the cells you select comes back as it is: mend that cell first.",
    largeRange: "Excel hands at most 5 MB to a function in one call and shows an error beyond that: #VALUE!, or #CALC! in a browser. How many rows that is depends on what they hold: short ids and dates take about 20 to 50 bytes a row, so trouble begins between 100,000 and 250,000 rows.",
    largeWays: ["Select the filled rows or a table column, not whole columns: Excel in a browser refuses A:A.", "Logs of events: one row per user and day is enough for retention, cohorts and active users. Take it from a pivot table or Power Query (group by id and date).", "Numeric ids are smaller than text ids; an index column from Power Query will do.", "Samples for a model: take a random tenth of the customers, with all of their rows."],
    families: families.en, units: units.en,
  },
  "zh-CN": {
    catalogue: "OPS 函数", intro: "加载项的全部函数，可按类别看，也可按场景找。在单元格输入 =OPS. 也能看到。",
    search: "搜索函数", searchHint: "例如：留存、回本、保本 ROI、显著", situations: "我想……", matches: "找到 {n} 个", nothing: "没有找到，换个词试试。",
    use: "什么时候用", example: "实例", formula: "公式", where: "符号说明", args: "参数", returns: "结果", traps: "注意",
    calls: "更多示例", errors: "错误值", large: "区域太大时", related: "相关函数", sources: "出处", contents: "本页内容",
    required: "必填", optional: "可选", fallback: "默认", choice: "选项", range: "区域", other: "English", error: "错误值", meaning: "在这里的含义",
    formulaTyped: "公式", forExample: "例如", period: "期", numbers: "图中数据", fittedCurve: "拟合曲线", sheet: "实例在单元格中的样子",
    enterInputs: "把数据填在", inCell: "在", type: "输入公式", cellShows: "单元格显示", cellSpills: "结果溢出到", stop: "。", and: "、", worked: "计算过程：",
    scalar: "单个值（{unit}）。传入大小相同的区域时逐格计算并溢出。",
    spills: { scalar: "", row: "一行数值，向右溢出，那里的单元格必须为空。传入区域时，每行参数返回一行结果。", table: "一张表，向下、向右溢出，那里的单元格必须为空。" },
    errorPassedOn: "所选单元格里有错误值时，原样返回该错误，请先修正那个单元格。",
    largeRange: "Excel 一次调用最多传给函数 5 MB 数据，超出时显示 #VALUE!，网页版可能显示 #CALC!。能放多少行取决于内容：短的 ID 加日期每行约 20～50 字节，大约 10 万～25 万行开始超限。",
    largeWays: ["只选有数据的行或表格列，不要选整列：网页版 Excel 不接受 A:A。", "行为日志：算留存、同期群、活跃用户，每个用户每天留一行就够。用数据透视表或 Power Query 按用户和日期分组即可。", "数字 ID 比文本 ID 省空间，可在 Power Query 里加索引列代替。", "拟合模型用抽样：随机抽十分之一的客户，并保留他们的全部记录。"],
    families: families["zh-CN"], units: units["zh-CN"],
  },
});
