import { defineWords } from "./define-words";

/** What the dialogs say in which a table is renamed or given other cells. */
export const TABLE_DIALOG_WORDS = defineWords({
  en: {
    apply: "OK",
    rename: {
      title: "Rename Table",
      body: (table: string) => `New name of the table “${table}”. Formulas that use it follow.`,
      label: "Table name",
      refused: {
        empty: () => "A table needs a name.",
        long: () => "The name has more than 255 characters, which is the most a table's name can have.",
        start: (name: string) => `“${name}” does not begin with a letter, an underscore or a backslash, as a table's name must.`,
        sign: (name: string) =>
          `“${name}” contains a space or a sign that a table's name cannot have. Use letters, digits, full stops and underscores, as in Ad_costs.`,
        cell: (name: string) => `“${name}” means cells in a formula. Choose another name, such as ${name}_1.`,
        word: (name: string) => `“${name}” has a meaning of its own in formulas. Choose another name.`,
        taken: (name: string) => `There is already a table or a name “${name}” in this workbook. Choose another name.`,
      },
    },
    resize: {
      title: "Resize Table",
      body: (table: string, address: string) => `New cells of the table “${table}”, such as ${address}. The header row stays where it is.`,
      label: "Cells",
      refused: {
        address: (text: string) => `“${text}” is no range of cells. Write it as A1:C9.`,
        header: (_text: string, row: number) => `The header row must stay in row ${row}: let the range begin there.`,
        apart: (_text: string, _row: number, address: string) => `The new range must overlap the old one, ${address}.`,
        small: (_text: string, _row: number, _address: string, rows: number) =>
          `The range needs at least ${rows} rows, so that data has room.`,
        table: () => "Another table stands in this range. A table can't overlap another one.",
        merged: () => "There are merged cells in this range. Unmerge them first.",
        totals: () => "The totals row has no room at the new end: something stands there.",
      },
    },
  },
  "zh-CN": {
    apply: "确定",
    rename: {
      title: "重命名表",
      body: (table: string) => `为表“${table}”取新名称，用到它的公式会跟着改。`,
      label: "表名称",
      refused: {
        empty: () => "表名称不能为空。",
        long: () => "名称超过 255 个字符，请改短一些。",
        start: (name: string) => `“${name}”开头不对：表名称须以文字、字母、下划线或反斜杠开头。`,
        sign: (name: string) => `“${name}”含有空格或不能用的符号。请只用文字、字母、数字、句点和下划线，如 广告_费用。`,
        cell: (name: string) => `“${name}”在公式里表示单元格，请换一个名称，如 ${name}_1。`,
        word: (name: string) => `“${name}”在公式里另有含义，请换一个名称。`,
        taken: (name: string) => `工作簿里已有名为“${name}”的表或名称，请换一个。`,
      },
    },
    resize: {
      title: "调整表的大小",
      body: (table: string, address: string) => `表“${table}”的新区域，如 ${address}。标题行的位置不变。`,
      label: "单元格区域",
      refused: {
        address: (text: string) => `“${text}”不是单元格区域，请写成 A1:C9 这样。`,
        header: (_text: string, row: number) => `标题行须留在第 ${row} 行，请让区域从这一行开始。`,
        apart: (_text: string, _row: number, address: string) => `新区域须与原区域 ${address} 有重叠。`,
        small: (_text: string, _row: number, _address: string, rows: number) => `区域至少要有 ${rows} 行，数据才有地方放。`,
        table: () => "区域里已有另一张表，表与表不能重叠。",
        merged: () => "区域里有合并单元格，请先取消合并。",
        totals: () => "汇总行移到新的末行时没有空位：那里已有内容。",
      },
    },
  },
});
