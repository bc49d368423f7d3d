import type { Area, SheetPlan } from "../../../src/plan/sheet-plan";

const area = (row: number, column: number, rows: number, columns: number): Area => ({ row, column, rows, columns });

/** A small sheet that has one of everything: three channels in a table, a name, checks and two charts. Rows 5 to 7 hold the inputs. */
export const channelSheet = (change: Partial<SheetPlan> = {}): SheetPlan => ({
  id: "channel-sheet",
  lang: "en",
  sheetName: "Channels",
  tabColor: "accent",
  columns: [
    { at: 0, count: 1, width: 2 },
    { at: 1, count: 4, width: 14 },
  ],
  rows: [{ at: 0, count: 1, height: 30 }],
  blocks: [
    {
      row: 0,
      column: 1,
      cells: [
        ["Channel plan", null],
        ["2026-01", "=not a formula"],
      ],
    },
    {
      row: 4,
      column: 1,
      cells: [
        ["Channel", "Spend", "Revenue", "ROI"],
        ["Search", 100, 400, { formula: "=[@Revenue]/[@Spend]" }],
        ["Social", 200, 300, { formula: "=[@Revenue]/[@Spend]" }],
        ["Video", 300, 300, { formula: "=[@Revenue]/[@Spend]" }],
      ],
    },
    { row: 9, column: 1, cells: [["Total spend", { formula: "=SUM(spend_by_channel)" }]] },
  ],
  styles: [
    { area: area(0, 1, 10, 4), style: "body" },
    { area: area(0, 1, 1, 2), style: "title" },
    { area: area(4, 1, 1, 4), style: "tableHeader" },
    { area: area(5, 2, 3, 2), style: "input" },
  ],
  formats: [
    { area: area(5, 2, 3, 2), format: "$#,##0" },
    { area: area(5, 4, 3, 1), format: "0.00" },
  ],
  merges: [area(0, 1, 1, 2)],
  tables: [
    {
      name: "ChannelPlan",
      area: area(4, 1, 4, 4),
      columns: ["Channel", "Spend", "Revenue", "ROI"],
      banded: false,
      key: "channels",
      columnKeys: ["channel", "spend", "revenue", "roi"],
    },
  ],
  names: [{ name: "spend_by_channel", area: area(5, 2, 3, 1), comment: "Spend of each channel" }],
  validations: [
    {
      area: area(5, 1, 3, 1),
      rule: { kind: "list", values: ["Search", "Social", "Video"] },
      prompt: { title: "Channel", message: "Choose a channel." },
      error: { title: "Unknown channel", message: "Choose one from the list.", stop: true },
    },
    {
      area: area(5, 2, 3, 1),
      rule: { kind: "decimal", operator: "greaterOrEqual", first: 0 },
      prompt: { title: "Spend", message: "Enter what was spent." },
      error: { title: "Not an amount", message: "Enter 0 or more.", stop: false },
    },
  ],
  conditionals: [
    { area: area(5, 4, 3, 1), rule: { kind: "formula", formula: "=$E6<1.5", style: "checkFail" } },
    { area: area(5, 2, 3, 1), rule: { kind: "dataBar", color: "accent" } },
    { area: area(5, 3, 3, 1), rule: { kind: "colorScale", low: "badSoft", high: "goodSoft" } },
  ],
  notes: [],
  freeze: { rows: 5, columns: 2 },
  columnGroups: [],
  page: { orientation: "landscape", printArea: area(0, 0, 10, 5), titleRows: { from: 4, to: 4 }, fitToWidth: true },
  charts: [
    {
      name: "RevenueAndRoi",
      kind: "column",
      title: "Search returns most",
      series: [
        { name: "Revenue", values: area(5, 3, 3, 1), categories: area(5, 1, 3, 1), color: "#0F6CBD" },
        { name: "ROI", kind: "line", secondaryAxis: true, values: area(5, 4, 3, 1), categories: area(5, 1, 3, 1), color: "#BC4B09" },
      ],
      at: area(11, 1, 12, 4),
      valueFormat: "$#,##0",
      secondaryFormat: "0.0",
      legend: "bottom",
    },
  ],
  samples: [area(5, 1, 3, 3)],
  home: { row: 5, column: 2 },
  ...change,
});
