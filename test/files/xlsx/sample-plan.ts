import type { Lang } from "../../../src/core/lang";
import { numberFormat } from "../../../src/design/number-formats";
import type { SheetPlan } from "../../../src/plan/sheet-plan";

const area = (row: number, column: number, rows: number, columns: number) => ({ row, column, rows, columns });

/** A plan that uses everything a plan can hold, with figures simple enough to check by head. */
export function samplePlan(lang: Lang = "en"): SheetPlan {
  const zh = lang === "zh-CN";
  const headers = zh ? ["渠道", "花费", "收入", "ROI"] : ["Channel", "Spend", "Revenue", "ROI"];
  const [, spend, revenue] = headers;
  const names = zh ? ["抖音", "小红书", "自然流量"] : ["Search", "Social", "Email"];
  const row = (name: string, cost: number, income: number) => [
    name,
    cost,
    income,
    { formula: `=IF([@${spend}]=0,0,[@${revenue}]/[@${spend}])` },
  ];
  return {
    id: "sample",
    lang,
    sheetName: zh ? "渠道 计划" : "Channel plan",
    tabColor: "accent",
    columns: [
      { at: 0, count: 1, width: 18 },
      { at: 1, count: 3, width: 12 },
      { at: 5, count: 1, width: 30 },
    ],
    rows: [{ at: 0, count: 1, height: 30 }],
    blocks: [
      { row: 0, column: 0, cells: [[zh ? "渠道计划" : "Channel plan"]] },
      {
        row: 2,
        column: 0,
        cells: [headers, row(names[0] as string, 1000, 3000), row(names[1] as string, 500, 400), row(names[2] as string, 0, 250)],
      },
      {
        row: 7,
        column: 0,
        cells: [
          [zh ? "花费合计" : "Total spend", { formula: `=SUM(Channels[${spend}])` }],
          [zh ? "最好的渠道" : "Best channel", { formula: `=INDEX(Channels[${headers[0]}],MATCH(MAX(Channels[ROI]),Channels[ROI],0))` }],
          [zh ? "亏损渠道数" : "Losing channels", { formula: `=SUMPRODUCT((Channels[ROI]<Margin)*(Channels[${spend}]>0))` }],
          [zh ? "保本 ROI" : "Break-even ROI", 1.25],
          [zh ? "列表" : "List", { formula: `=TEXTJOIN("|",TRUE,Channels[${headers[0]}])` }],
          [zh ? "最大花费" : "Largest spend", { formula: `=MAX(IF(Channels[${revenue}]>0,Channels[${spend}]))` }],
          [zh ? "文字" : "Text", "=1+1"],
          [zh ? "开始" : "Start", 46082],
        ],
      },
      { row: 2, column: 5, cells: [[zh ? "在黄色单元格里填写。" : "Fill in the yellow cells."]] },
    ],
    styles: [
      { area: area(0, 0, 1, 6), style: "title" },
      { area: area(2, 0, 1, 4), style: "tableHeader" },
      { area: area(3, 0, 3, 1), style: "inputText" },
      { area: area(3, 1, 3, 2), style: "input" },
      { area: area(3, 3, 3, 1), style: "result" },
      { area: area(7, 0, 8, 1), style: "label" },
      { area: area(7, 1, 8, 1), style: "resultStrong" },
      { area: area(2, 5, 1, 1), style: "note" },
    ],
    formats: [
      { area: area(3, 1, 3, 2), format: numberFormat("money", lang) },
      { area: area(3, 3, 3, 1), format: numberFormat("ratio", lang) },
      { area: area(7, 1, 1, 1), format: numberFormat("money", lang) },
      { area: area(14, 1, 1, 1), format: numberFormat("date", lang) },
    ],
    merges: [area(0, 0, 1, 4)],
    tables: [{ name: "Channels", area: area(2, 0, 4, 4), columns: headers, banded: false }],
    names: [{ name: "Margin", area: area(10, 1, 1, 1), comment: zh ? "毛利率的倒数" : "One over the margin" }],
    validations: [
      {
        area: area(3, 1, 3, 2),
        rule: { kind: "decimal", operator: "greaterOrEqual", first: 0 },
        prompt: { title: zh ? "金额" : "Amount", message: zh ? "请填写不小于 0 的金额。" : "An amount of 0 or more." },
        error: { title: zh ? "不是金额" : "Not an amount", message: zh ? "请填写数字。" : "Type a number.", stop: true },
      },
      {
        area: area(3, 0, 3, 1),
        rule: { kind: "list", values: names },
        prompt: { title: zh ? "渠道" : "Channel", message: zh ? "选择一个渠道。" : "Pick a channel." },
        error: { title: zh ? "新渠道？" : "New channel?", message: zh ? "列表里没有。" : "It is not in the list.", stop: false },
      },
      {
        area: area(12, 3, 1, 1),
        rule: { kind: "listFrom", source: area(3, 0, 3, 1) },
        prompt: { title: "A", message: "B" },
        error: { title: "C", message: "D", stop: true },
      },
    ],
    conditionals: [
      { area: area(3, 3, 3, 1), rule: { kind: "formula", formula: "=AND($B4>0,$D4<Margin)", style: "checkFail" }, stopIfTrue: true },
      { area: area(3, 1, 3, 1), rule: { kind: "dataBar", color: "accent" } },
      { area: area(3, 2, 3, 1), rule: { kind: "colorScale", low: "paper", high: "goodSoft" } },
    ],
    notes: [{ row: 2, column: 3, text: zh ? "收入 ÷ 花费。\n花费为 0 时记 0。" : "Revenue ÷ spend.\nZero where nothing was spent." }],
    freeze: { rows: 3, columns: 1 },
    columnGroups: [{ at: 5, count: 1 }],
    page: {
      orientation: "landscape",
      printArea: area(0, 0, 40, 6),
      titleRows: { from: 0, to: 2 },
      titleColumns: { from: 0, to: 1 },
      fitToWidth: true,
    },
    charts: [
      {
        name: "spend and ROI",
        kind: "column",
        title: zh ? "抖音花得最多，也最赚" : "Search spends most and earns most",
        at: area(16, 0, 15, 4),
        legend: "bottom",
        valueFormat: numberFormat("money", lang),
        secondaryFormat: "0.0",
        valueTitle: spend as string,
        categoryTitle: headers[0] as string,
        series: [
          { name: spend as string, values: area(3, 1, 3, 1), categories: area(3, 0, 3, 1), color: "#0F6CBD", labels: true },
          {
            name: "ROI",
            values: area(3, 3, 3, 1),
            categories: area(3, 0, 3, 1),
            color: "#BC4B09",
            kind: "line",
            secondaryAxis: true,
            dashed: true,
          },
        ],
      },
      {
        name: "share",
        kind: "doughnut",
        title: zh ? "收入构成" : "Revenue mix",
        at: area(16, 5, 15, 3),
        legend: "right",
        series: [{ name: revenue as string, values: area(3, 2, 3, 1), categories: area(3, 0, 3, 1), color: "#0F6CBD", labels: true }],
      },
      {
        name: "bubbles",
        kind: "bubble",
        title: zh ? "花费与收入" : "Spend and revenue",
        at: area(32, 0, 15, 4),
        legend: "none",
        series: [{ name: "ROI", values: area(3, 2, 3, 1), categories: area(3, 1, 3, 1), sizes: area(3, 2, 3, 1), color: "#0E7A4B" }],
      },
      {
        name: "bars",
        kind: "bar",
        title: zh ? "收入" : "Revenue",
        at: area(32, 5, 15, 3),
        legend: "none",
        valueFormat: "0",
        series: [{ name: revenue as string, values: area(3, 2, 3, 1), categories: area(3, 0, 3, 1), color: "#0F6CBD", labels: true }],
      },
    ],
    samples: [area(3, 0, 3, 3)],
    home: { row: 3, column: 1 },
  };
}
