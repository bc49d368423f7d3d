import { FunctionType } from "@univerjs/engine-formula";
import type { Lang } from "../../../core/lang";

type Words = Readonly<Record<Lang, string>>;
type Argument = readonly [name: string, help: Words, optional?: "optional"];

interface Described {
  readonly type: FunctionType;
  readonly summary: Words;
  readonly args: readonly Argument[];
}

const words = (en: string, zh: string): Words => ({ en, "zh-CN": zh });

const PATTERN: Argument = ["pattern", words("The regular expression", "正则表达式")];
const LETTER_CASE: Argument = [
  "case_sensitivity",
  words("0 tells upper and lower case apart, 1 does not", "0 区分大小写（默认），1 不区分"),
  "optional",
];
const text = (en: string, zh: string): Argument => ["text", words(en, zh)];
const ROW_FIELDS: Argument = ["row_fields", words("The columns to group by, one row for each group", "用来分组的列，每组一行")];
const VALUES: Argument = ["values", words("The columns to be summed up", "要汇总的列")];
const FUNCTION: Argument = [
  "function",
  words("How they are summed up: SUM, AVERAGE, COUNT, a LAMBDA …", "汇总方式：SUM、AVERAGE、COUNT 或 LAMBDA 等"),
];
const HEADERS: Argument = [
  "field_headers",
  words(
    "0 no headers, 1 headers that are not shown, 2 none but made, 3 headers that are shown",
    "0 无标题，1 有标题但不显示，2 无标题并生成，3 有标题并显示",
  ),
  "optional",
];
const DEPTH = words(
  "0 no totals, 1 a grand total, 2 subtotals too; below zero they stand first",
  "0 无总计，1 有总计，2 再加小计；负数时总计在前",
);
const ORDER = words("The column to sort by, counted from 1; below zero from large to small", "按第几列排序，从 1 数起；负数为降序");
const FILTER: Argument = ["filter_array", words("TRUE for the rows that count", "要计入的行为 TRUE"), "optional"];

/** Functions of Excel that the grid's library does not list, as the list of functions shows them. */
const DESCRIBED: Readonly<Record<string, Described>> = {
  REGEXTEST: {
    type: FunctionType.Text,
    summary: words("Whether a text contains what a regular expression describes", "判断文本中是否有与正则表达式相符的内容"),
    args: [text("The text looked through", "要检查的文本"), PATTERN, LETTER_CASE],
  },
  REGEXEXTRACT: {
    type: FunctionType.Text,
    summary: words("The parts of a text that a regular expression describes", "从文本中提取与正则表达式相符的内容"),
    args: [
      text("The text looked through", "要提取的文本"),
      PATTERN,
      [
        "return_mode",
        words("0 the first match, 1 all of them, 2 the groups of the first", "0 第一处（默认），1 全部，2 第一处的各分组"),
        "optional",
      ],
      LETTER_CASE,
    ],
  },
  REGEXREPLACE: {
    type: FunctionType.Text,
    summary: words("Replaces what a regular expression describes", "替换文本中与正则表达式相符的内容"),
    args: [
      text("The text in which is replaced", "要替换的文本"),
      PATTERN,
      ["replacement", words("What stands there instead; $1 is the first group", "替换成的内容，$1 表示第一个分组")],
      [
        "occurrence",
        words("Which match is replaced; 0 all of them, below zero from the end", "替换第几处；0 为全部（默认），负数从末尾数"),
        "optional",
      ],
      LETTER_CASE,
    ],
  },
  TRIMRANGE: {
    type: FunctionType.Lookup,
    summary: words("A range without the blank rows and columns at its edges", "去掉区域四周的空行和空列"),
    args: [
      ["range", words("The cells to be trimmed", "要裁剪的区域")],
      ["trim_rows", words("0 none, 1 above, 2 below, 3 both", "0 不去，1 去上方，2 去下方，3 都去（默认）"), "optional"],
      ["trim_cols", words("0 none, 1 on the left, 2 on the right, 3 both", "0 不去，1 去左侧，2 去右侧，3 都去（默认）"), "optional"],
    ],
  },
  PERCENTOF: {
    type: FunctionType.Math,
    summary: words("What share of the whole a part is", "部分占总体的比例"),
    args: [
      ["data_subset", words("The part", "部分")],
      ["data_all", words("The whole", "总体")],
    ],
  },
  GROUPBY: {
    type: FunctionType.Lookup,
    summary: words("Groups rows and sums up the values of each group", "按字段分组并汇总各组数值"),
    args: [
      ROW_FIELDS,
      VALUES,
      FUNCTION,
      HEADERS,
      ["total_depth", DEPTH, "optional"],
      ["sort_order", ORDER, "optional"],
      FILTER,
      ["field_relationship", words("0 each field within the one before, 1 by themselves", "0 逐级分组（默认），1 各字段独立"), "optional"],
    ],
  },
  PIVOTBY: {
    type: FunctionType.Lookup,
    summary: words("Groups by rows and by columns and sums up the values", "按行、列两个方向分组并汇总数值"),
    args: [
      ROW_FIELDS,
      ["col_fields", words("The columns to group by, one column for each group", "用来分组的列，每组一列")],
      VALUES,
      FUNCTION,
      ["field_headers", words("0 no headers, 1 headers that are not shown", "0 无标题，1 有标题但不显示"), "optional"],
      ["row_total_depth", DEPTH, "optional"],
      ["row_sort_order", ORDER, "optional"],
      ["col_total_depth", DEPTH, "optional"],
      ["col_sort_order", ORDER, "optional"],
      FILTER,
      ["relative_to", words("PERCENTOF is of 0 the column, 1 the row, 2 all", "PERCENTOF 的分母：0 列（默认），1 行，2 全部"), "optional"],
    ],
  },
};

/** Their descriptions in a language, as the grid takes them. */
export const describedFunctions = (lang: Lang) =>
  Object.entries(DESCRIBED).map(([functionName, { type, summary, args }]) => ({
    functionName,
    functionType: type,
    abstract: summary[lang],
    description: summary[lang],
    functionParameter: args.map(([name, help, optional]) => ({
      name,
      detail: help[lang],
      example: "",
      require: optional ? 0 : 1,
      repeat: 0,
    })),
  }));
