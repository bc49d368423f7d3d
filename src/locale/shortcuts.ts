import { defineWords } from "./define-words";

/** What the keys of the embedded workbook do. */
export const SHORTCUT_WORDS = defineWords({
  en: {
    title: "Keyboard shortcuts",
    button: "Keyboard shortcuts (F1)",
    body: "Most keys work while the cells have the keyboard; F6 leads there from any part of the page.",
    close: "Close",
    groups: { page: "On the page", move: "Move between cells", select: "Select", enter: "Enter and fill", edit: "Change", look: "Format" },
    deeds: {
      list: "Show this list", nextPart: "Go to the next part of the page", previousPart: "Go to the part before", backToCells: "From toolbar or sheet tabs back to the cells",
      oneCell: "One cell on", right: "One cell to the right", left: "One cell to the left", down: "Enter, one cell down", up: "Enter, one cell up", toEdge: "To the edge of the data",
      rowStart: "To the first column", sheetStart: "To the first cell", sheetEnd: "To the last cell that is used", screen: "One screen on", nextSheet: "Next sheet",
      extend: "Extend the selection", extendToEdge: "Extend to the edge of the data", selectAll: "Select everything", columns: "Select the columns", rows: "Select the rows",
      editCell: "Edit the cell", newLine: "New line inside the cell", giveUp: "Leave the cell as it was", choices: "Open the choices of a cell", takeFunction: "Take the function that is offered",
      absolute: "In a formula: $ before row and column", sum: "Insert a sum", fillDown: "Fill down", fillRight: "Fill to the right", clear: "Clear the contents", enterInAll: "Enter into all selected cells", table: "Make a table", pasteValues: "Paste the values only", numberFormat: "Number format", today: "Today's date", now: "The time now",
      undo: "Undo", redo: "Redo", cut: "Cut", copy: "Copy", paste: "Paste", find: "Find", replace: "Replace", insert: "Insert rows, columns or cells", remove: "Delete rows, columns or cells", filter: "Filter on or off",
      bold: "Bold", italic: "Italic", underline: "Underline", strike: "Strikethrough", hideRows: "Hide the rows",
    },
  },
  "zh-CN": {
    title: "键盘快捷键",
    button: "键盘快捷键（F1）",
    body: "多数按键在焦点位于单元格时有效，按 F6 可从页面任何区域切换过去。",
    close: "关闭",
    groups: { page: "页面", move: "移动", select: "选择", enter: "输入与填充", edit: "编辑", look: "格式" },
    deeds: {
      list: "显示本列表", nextPart: "切换到下一区域", previousPart: "切换到上一区域", backToCells: "从工具栏或工作表标签回到单元格",
      oneCell: "移动一个单元格", right: "右移一格", left: "左移一格", down: "确认输入并下移", up: "确认输入并上移", toEdge: "跳到数据边缘",
      rowStart: "跳到首列", sheetStart: "跳到首个单元格", sheetEnd: "跳到最后一个已用单元格", screen: "下翻一屏", nextSheet: "下一个工作表",
      extend: "扩大选区", extendToEdge: "扩大选区到数据边缘", selectAll: "全选", columns: "选中整列", rows: "选中整行",
      editCell: "编辑单元格", newLine: "单元格内换行", giveUp: "放弃输入", choices: "展开下拉选项", takeFunction: "采用提示的函数",
      absolute: "公式中切换绝对引用（$）", sum: "自动求和", fillDown: "向下填充", fillRight: "向右填充", clear: "清除内容", enterInAll: "填入所有选中的单元格", table: "创建表格", pasteValues: "只粘贴值", numberFormat: "设置数字格式", today: "填入当天日期", now: "填入当前时间",
      undo: "撤销", redo: "重做", cut: "剪切", copy: "复制", paste: "粘贴", find: "查找", replace: "替换", insert: "插入行、列或单元格", remove: "删除行、列或单元格", filter: "打开或关闭筛选",
      bold: "加粗", italic: "倾斜", underline: "下划线", strike: "删除线", hideRows: "隐藏行",
    },
  },
});
