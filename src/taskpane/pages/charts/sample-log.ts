import type { SheetCells } from "../../../reading/sheet-cells";
import type { CellValue } from "../../../core/cell";
import type { Lang } from "../../../core/lang";

const FIRST_DAY = 46_082; // 1 March 2026
const DAYS = 28;

const CHANNELS: Readonly<Record<Lang, readonly string[]>> = {
  en: ["Search ads", "Social ads", "Email", "Affiliates", "Display"],
  "zh-CN": ["抖音", "小红书", "搜索", "社群", "信息流"],
};
const HEADERS: Readonly<Record<Lang, readonly string[]>> = {
  en: ["Date", "Channel", "Spend", "Orders", "Revenue"],
  "zh-CN": ["日期", "渠道", "花费", "订单数", "成交金额"],
};
const TOTAL: Readonly<Record<Lang, string>> = { en: "Total", "zh-CN": "合计" };

/** Daily spend and the revenue it returns, by channel. */
const RATES = [
  [1200, 3.4],
  [1500, 4.3],
  [160, 6.1],
  [420, 2.8],
  [900, 1.7],
] as const;
const ORDER_VALUE = 180;

/** A made-up log of four weeks, with a total row that reading leaves out. Shown as a sample, never inserted as data. */
export function sampleLog(lang: Lang, name: string): SheetCells {
  const rows: CellValue[][] = [];
  for (let day = 0; day < DAYS; day++) {
    CHANNELS[lang].forEach((channel, index) => {
      const [spend, roi] = RATES[index] ?? [0, 0];
      const weekly = 1 + 0.25 * Math.sin((2 * Math.PI * (day + index)) / 7);
      const growing = 1 + day * (0.012 - index * 0.003);
      const spent = Math.round(spend * weekly),
        revenue = Math.round(spent * roi * growing);
      rows.push([FIRST_DAY + day, channel, spent, Math.round(revenue / ORDER_VALUE), revenue]);
    });
  }
  const sum = (column: number) => rows.reduce((total, row) => total + Number(row[column]), 0);
  const values = [[...HEADERS[lang]], ...rows, [TOTAL[lang], null, sum(2), sum(3), sum(4)]];
  return { sheet: name, source: name, row: 0, column: 0, values, hiddenRows: [], dateSystem: 1900 };
}
