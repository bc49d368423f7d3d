import { defineWords } from "./define-words";

/** Why a file was not opened, and what of one is not kept. */
export const FILE_WORDS = defineWords({
  en: {
    fileErrors: {
      "not-a-workbook": (name: string) => `“${name}” is no Excel workbook. What can be opened: Excel workbooks (.xlsx, .xlsm, .xltx) and text tables (.csv, .tsv, .txt).`,
      "empty-file": (name: string) => `“${name}” is empty.`,
      "old-excel": (name: string) => `“${name}” is in the old .xls format. Open it in Excel or WPS and save it as .xlsx first.`,
      "binary-excel": (name: string) => `“${name}” is a binary workbook (.xlsb). Save it as .xlsx in Excel first.`,
      encrypted: (name: string) => `“${name}” is protected by a password. Save it without a password in Excel first.`,
      damaged: (name: string) => `“${name}” is damaged or incomplete. Download it again, or let Excel repair it and save it anew.`,
      "too-large": (name: string) => `“${name}” is too large for a browser tab. Split it, or keep only the sheets, rows and columns you need.`,
      "unknown-encoding": (name: string) => `“${name}” is neither a workbook nor readable text. What can be opened: Excel workbooks (.xlsx, .xlsm, .xltx) and text tables (.csv, .tsv, .txt).`,
      "no-such-sheet": (name: string) => `“${name}” lacks a sheet it refers to. Let Excel repair it and save it anew.`,
    },
    lossLine: (what: string, count: number, sheet: string, name: string) =>
      `${what}${name === "" ? "" : ` “${name}”`}${count > 1 ? ` × ${count}` : ""}${sheet === "" ? "" : `, on sheet “${sheet}”`}`,
    fileLosses: {
      pivotTable: "Pivot table", image: "Picture", shape: "Shape", macro: "Macro", sparkline: "Sparkline", slicer: "Slicer", commentThread: "Comment thread",
      externalLink: "Link to another file", chartKind: "Chart of another type", chartSheet: "Chart sheet", conditionalKind: "Conditional format of another type",
      validationKind: "Data validation of another type", hyperlink: "Hyperlink", richText: "Text with several formats in one cell", gradientFill: "Gradient fill",
      filter: "Filter", sheetProtection: "Sheet protection", headerFooter: "Header and footer", pageBreak: "Page break", formControl: "Form control",
      customXml: "Embedded data (XML)", dataModel: "Data model", nameKind: "Name of another type", formula: "Formula that cannot be read, kept as its last value:", dateSystem: "Dates counted from 1904", calculation: "Setting for manual calculation, or precision as displayed",
      longText: "Text after the 32,767th character of a cell", unsupportedFeature: "Another feature",
    },
  },
  "zh-CN": {
    fileErrors: {
      "not-a-workbook": (name: string) => `“${name}”不是 Excel 工作簿。可以打开 Excel 工作簿（.xlsx、.xlsm、.xltx）和文本表格（.csv、.tsv、.txt）。`,
      "empty-file": (name: string) => `“${name}”是空文件。`,
      "old-excel": (name: string) => `“${name}”是旧版 .xls 格式。请先用 Excel 或 WPS 另存为 .xlsx。`,
      "binary-excel": (name: string) => `“${name}”是二进制工作簿（.xlsb）。请先在 Excel 里另存为 .xlsx。`,
      encrypted: (name: string) => `“${name}”设了密码。请先在 Excel 里去掉密码再保存。`,
      damaged: (name: string) => `“${name}”已损坏或不完整。请重新下载，或用 Excel 修复后另存。`,
      "too-large": (name: string) => `“${name}”太大，超出浏览器标签页的承受范围。请拆分文件，或只保留需要的工作表、行和列。`,
      "unknown-encoding": (name: string) => `“${name}”既不是工作簿，也不是能识别的文本。可以打开 Excel 工作簿（.xlsx、.xlsm、.xltx）和文本表格（.csv、.tsv、.txt）。`,
      "no-such-sheet": (name: string) => `“${name}”缺少它引用的工作表。请用 Excel 修复后另存。`,
    },
    lossLine: (what: string, count: number, sheet: string, name: string) =>
      `${what}${name === "" ? "" : `“${name}”`}${count > 1 ? `，共 ${count} 处` : ""}${sheet === "" ? "" : `（工作表“${sheet}”）`}`,
    fileLosses: {
      pivotTable: "数据透视表", image: "图片", shape: "形状", macro: "宏", sparkline: "迷你图", slicer: "切片器", commentThread: "批注会话",
      externalLink: "指向其他文件的链接", chartKind: "其他类型的图表", chartSheet: "图表工作表", conditionalKind: "其他类型的条件格式",
      validationKind: "其他类型的数据验证", hyperlink: "超链接", richText: "单元格内的混排格式", gradientFill: "渐变填充",
      filter: "筛选", sheetProtection: "工作表保护", headerFooter: "页眉页脚", pageBreak: "分页符", formControl: "表单控件",
      customXml: "嵌入数据（XML）", dataModel: "数据模型", nameKind: "其他类型的名称", formula: "读不懂的公式（保留最后一次的值）", dateSystem: "1904 日期系统", calculation: "手动计算或“以显示精度为准”的设置", longText: "单元格里第 32,767 个字符之后的文字", unsupportedFeature: "其他功能",
    },
  },
});
