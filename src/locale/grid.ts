import { defineWords } from "./define-words";

/**
 * Words that the grid asks for by these keys and does not have, or has under a key it does not ask for; it would show the key. And what
 * Excel's list of values calls cells without one, for which the grid has three words. The panel of data validation keeps the heading it
 * was opened with, so that the list of all rules stood under "Create new data validation". They lie in a tree as its own do.
 */
export const GRID_WORDS = defineWords({
  en: {
    "find-replace": {
      dialog: { title: "Find and Replace", "find-scope": { "current-sheet": "This sheet" } },
      replace: {
        "partial-success": "Replaced {0}, left {1} as they were",
        "all-failure": "Nothing was replaced",
        confirm: { title: "Replace all matches?" },
      },
    },
    "sheets-filter-ui": {
      panel: { empty: "(Blanks)" },
      permission: { filterErr: "These cells are protected, and you may not filter them." },
    },
    "sheets-table-ui": { condition: { empty: "(Blanks)" } },
    "sheets-data-validation-ui": { panel: { addTitle: "Data validation" } },
    "sheets-formula": {
      progress: {
        analyzing: "Preparing",
        calculating: "Calculating",
        "array-analysis": "Preparing arrays",
        "array-calculation": "Calculating arrays",
        done: "Done",
      },
      functionList: {
        LET: {
          functionParameter: {
            name1: { name: "name1", detail: "The first name. It begins with a letter and does not look like a cell." },
            nameValue1: { name: "name_value1", detail: "What the first name stands for." },
            calculationOrName2: {
              name: "calculation_or_name2",
              detail: "The calculation that uses the names, or a second name, which is followed by its value and the calculation.",
            },
            nameValue2: { name: "name_value2", detail: "What the second name stands for." },
            calculationOrName3: {
              name: "calculation_or_name3",
              detail: "The calculation that uses the names, or a third name, and so on.",
            },
          },
        },
      },
    },
    "sheets-ui": {
      merge: {
        confirm: {
          warning: "Some merged cells will be split",
          dismantleMergeCellWarning: "The cells that are moved lie partly in merged cells. Go on and unmerge them?",
        },
      },
      filter: {
        confirm: {
          error: "The cells cannot be moved",
          notAllowedToInsertRange: "A filter stands in their way. Take the filter off first.",
        },
      },
      info: { error: "Error", forceStringInfo: "Number stored as text" },
    },
  },
  "zh-CN": {
    "find-replace": {
      dialog: { title: "查找和替换", "find-scope": { "current-sheet": "当前工作表" } },
      replace: {
        "partial-success": "已替换 {0} 处，另有 {1} 处保持原样",
        "all-failure": "没有替换任何内容",
        confirm: { title: "全部替换？" },
      },
    },
    "sheets-filter-ui": { panel: { empty: "（空白）" }, permission: { filterErr: "这些单元格受保护，您没有筛选权限。" } },
    "sheets-table-ui": { condition: { empty: "（空白）" } },
    "sheets-data-validation-ui": { panel: { addTitle: "数据验证" } },
    "sheets-formula": {
      progress: {
        analyzing: "准备中",
        calculating: "计算中",
        "array-analysis": "正在准备数组",
        "array-calculation": "正在计算数组",
        done: "完成",
      },
      functionList: {
        LET: {
          functionParameter: {
            name1: { name: "名称1", detail: "第一个名称，以字母开头，不能写成单元格地址的样子。" },
            nameValue1: { name: "名称值1", detail: "第一个名称代表的值。" },
            calculationOrName2: { name: "计算或名称2", detail: "用到这些名称的计算；也可以是第二个名称，后面再写它的值和计算。" },
            nameValue2: { name: "名称值2", detail: "第二个名称代表的值。" },
            calculationOrName3: { name: "计算或名称3", detail: "用到这些名称的计算；也可以是第三个名称，依此类推。" },
          },
        },
      },
    },
    "sheets-ui": {
      merge: {
        confirm: { warning: "有合并单元格会被拆开", dismantleMergeCellWarning: "要移动的单元格有一部分在合并单元格里。继续并取消合并吗？" },
      },
      filter: { confirm: { error: "无法移动单元格", notAllowedToInsertRange: "移动会穿过筛选区域，请先取消筛选。" } },
      info: { error: "错误", forceStringInfo: "以文本形式存储的数字" },
    },
  },
});
