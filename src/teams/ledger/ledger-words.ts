import type { Lang } from "../../core/lang";

/** What stands in a column of the ledger. */
export const LEDGER_COLUMNS = ["sheet", "cell", "formula", "value", "now", "words", "beside", "above", "fills", "computed"] as const;

export type LedgerColumn = (typeof LEDGER_COLUMNS)[number];

interface LedgerWords {
  readonly sheetName: string;
  readonly title: string;
  readonly note: string;
  readonly columns: Readonly<Record<LedgerColumn, string>>;
  /** Of a cell that another's formula fills. */
  readonly filledFrom: (address: string) => string;
}

export const LEDGER_WORDS: Readonly<Record<Lang, LedgerWords>> = {
  en: {
    sheetName: "OPS formulas",
    title: "OPS formulas",
    note: "The cells below were computed by OpsPlan and hold their values in this copy, so that they are right without the add-in. Whoever has OpsPlan can bring the formulas back. Please keep this sheet.",
    columns: {
      sheet: "Sheet",
      cell: "Cell",
      formula: "Formula",
      value: "Value",
      now: "Value now",
      words: "In words",
      beside: "Row",
      above: "Column",
      fills: "Fills",
      computed: "Computed",
    },
    filledFrom: (address) => `filled by ${address}`,
  },
  "zh-CN": {
    sheetName: "OPS 公式台账",
    title: "OPS 公式台账",
    note: "下列单元格由 OpsPlan 计算，在这个副本里只保留数值，没有安装插件也能看到正确的数字。安装了 OpsPlan 的同事可以一键恢复公式，请保留这张工作表。",
    columns: {
      sheet: "工作表",
      cell: "单元格",
      formula: "公式",
      value: "数值",
      now: "当前值",
      words: "含义",
      beside: "所在行",
      above: "所在列",
      fills: "填充区域",
      computed: "计算时间",
    },
    filledFrom: (address) => `由 ${address} 填充`,
  },
};
