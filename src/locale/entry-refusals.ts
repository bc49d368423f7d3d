import { defineWords } from "./define-words";

const NAMED_AT_MOST = 5;

/** The first few cells of many, by their addresses. */
const firstOf = (cells: readonly string[], join: string, more: (count: number) => string): string =>
  cells.slice(0, NAMED_AT_MOST).join(join) + (cells.length > NAMED_AT_MOST ? more(cells.length - NAMED_AT_MOST) : "");

const cellsEn = (cells: readonly string[]): string => firstOf(cells, ", ", (count) => ` and ${count} more`);
const cellsZh = (cells: readonly string[]): string => firstOf(cells, "、", (count) => ` 等，另有 ${count} 个`);

/** What is said where the sheet cannot take what was done, entered or pasted, or took it otherwise. */
export const ENTRY_REFUSALS = defineWords({
  en: {
    tableRefused: {
      cut: "This operation is not allowed. The operation is attempting to shift cells in a table on your worksheet.",
      merge: "Cells in a table can't be merged. Select cells outside the table.",
      torn: "We can't do that to a merged cell. Unmerge the cells first, or select all of them.",
      sortMerge: "Merged cells can't be sorted. Unmerge them first, then sort again.",
      sortArray:
        "You can't sort part of an array. Leave the cells that one formula fills out of the selection, or turn them into values first.",
    },
    pasteBeyondSheet: "The sheet ends before everything on the clipboard finds a place. Select a cell further up or to the left.",
    sheetNameRefused: {
      empty: () => "A sheet needs a name.",
      long: (name: string) => `“${name}” has more than 31 characters, which is the most a sheet's name can have.`,
      sign: (name: string) => `“${name}” contains one of the characters \\ / ? * : [ ], which a sheet's name cannot have.`,
      apostrophe: (name: string) => `“${name}” begins or ends with an apostrophe, which a sheet's name cannot.`,
      reserved: (name: string) => `“${name}” is a name that Excel keeps for itself. Choose another one.`,
      taken: (name: string) => `There is already a sheet “${name}”. Choose another name.`,
    },
    keptAsText: (address: string, text: string) =>
      `${address} was kept as text, because “${text}” says no certain day. Write days as 2027-03-01 or 3/1/2027.`,
    pastedAsText: {
      formula: (cells: readonly string[]) =>
        cells.length === 1
          ? `What was pasted in ${cellsEn(cells)} begins like a formula but is none that Excel takes. It was kept as text.`
          : `${cells.length} cells begin like formulas but are none that Excel takes. They were kept as text: ${cellsEn(cells)}.`,
      id: (cells: readonly string[]) =>
        cells.length === 1
          ? `${cellsEn(cells)} was kept as text, because a number would lose digits (leading zeros, a plus sign, or all after the 15th).`
          : `${cells.length} cells were kept as text, because numbers would lose digits (leading zeros, a plus sign, or all after the 15th): ${cellsEn(cells)}.`,
    },
  },
  "zh-CN": {
    tableRefused: {
      cut: "不允许此操作。此操作会移动工作表上表格里的部分单元格。",
      merge: "表格里的单元格不能合并，请选择表格以外的单元格。",
      torn: "不能只移动合并单元格的一部分。请先取消合并，或选中整个合并区域再操作。",
      sortMerge: "合并单元格不能排序。请先取消合并，再重新排序。",
      sortArray: "不能对数组的一部分排序。请不要选中由一个公式填出的单元格，或先把它们粘贴为数值。",
    },
    pasteBeyondSheet: "剪贴板里的内容超出工作表边界，请选靠上或靠左的单元格再粘贴。",
    sheetNameRefused: {
      empty: () => "工作表名称不能为空。",
      long: (name: string) => `“${name}”超过 31 个字符，请改短一些。`,
      sign: (name: string) => `“${name}”含有 \\ / ? * : [ ] 之一，工作表名称不能使用这些字符。`,
      apostrophe: (name: string) => `“${name}”的开头或结尾是单引号，请去掉。`,
      reserved: (name: string) => `“${name}”是 Excel 的保留名称，请换一个。`,
      taken: (name: string) => `已有名为“${name}”的工作表，请换一个名称。`,
    },
    keptAsText: (address: string, text: string) => `“${text}”看不出是哪一天，${address} 已按文本保留。日期请写成 2027-03-01 或 2027/3/1。`,
    pastedAsText: {
      formula: (cells: readonly string[]) => `有 ${cells.length} 个单元格看似公式，但 Excel 不接受，已按文本保留：${cellsZh(cells)}。`,
      id: (cells: readonly string[]) =>
        `有 ${cells.length} 个单元格已按文本保留，以免丢失数字（开头的 0、加号或第 15 位以后的数字）：${cellsZh(cells)}。`,
    },
  },
});
