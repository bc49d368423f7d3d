import type { FormulaRefusalKey } from "../core/cells/formula/formula-fault";
import { defineWords } from "./define-words";

interface Refused {
  /** The piece of the formula at fault, or the name that is not there; empty at the end of the formula. */
  readonly piece: string;
  readonly args?: { readonly least: number; readonly most: number; readonly given: number };
}

type Sentence = (refused: Refused) => string;

/** The beginning of a long piece is enough to find it. */
const begun = (piece: string): string => (piece.length > 24 ? `${piece.slice(0, 23)}…` : piece);

const closing = (piece: string): string => (piece.startsWith("{") ? "}" : piece.includes("[") ? "]" : ")");

const countEn = ({ least, most }: { readonly least: number; readonly most: number }): string =>
  least === most ? `${most} argument${most === 1 ? "" : "s"}` : most >= 255 ? `at least ${least}` : `${least} to ${most} arguments`;

const countZh = ({ least, most }: { readonly least: number; readonly most: number }): string =>
  least === most ? `${most} 个参数` : most >= 255 ? `至少 ${least} 个参数` : `${least} 到 ${most} 个参数`;

/** Why a formula is not taken and how to mend it, in one sentence. */
export const FORMULA_REFUSALS = defineWords({
  en: {
    empty: () => "Nothing follows the “=”: type a formula, or put an apostrophe (') before it to enter text.",
    "too-long": () => "A formula holds 8,192 characters at most: split this one over several cells.",
    "text-too-long": ({ piece }) =>
      `The text ${begun(piece)} is longer than the 255 characters a formula takes: join shorter texts with &.`,
    "too-nested": ({ piece }) => `${begun(piece)} lies more than 64 functions deep: calculate a part of the formula in another cell.`,
    "too-many-arguments": ({ piece }) => `${begun(piece)} has more than 255 arguments: give it ranges instead of single cells.`,
    "number-too-large": ({ piece }) => `The number ${begun(piece)} is too large: Excel counts up to 9.99E+307.`,
    "unclosed-text": ({ piece }) => `The text ${begun(piece)} has no end: close it with a quotation mark (").`,
    "unclosed-bracket": ({ piece }) => `The bracket in “${begun(piece)}” is not closed: add “${closing(piece)}”.`,
    "unopened-bracket": ({ piece }) => `“${begun(piece)}” closes a bracket that was never opened: delete it or add the opening one.`,
    "missing-operand": ({ piece }) =>
      piece === ""
        ? "The formula ends too early: add a value or a cell at the end."
        : `Something is missing before “${begun(piece)}”: add a value or a cell there.`,
    "missing-operator": ({ piece }) =>
      `A sign is missing before “${begun(piece)}”: join the two with +, −, *, / or &, or with a comma between arguments.`,
    semicolon: ({ piece }) => `“${begun(piece)}” does not separate arguments here: use a comma.`,
    "array-constant": ({ piece }) =>
      `“${begun(piece)}” does not fit between { }: only numbers, texts and TRUE or FALSE stand there, in rows of the same length.`,
    "table-reference": ({ piece }) => `“${begun(piece)}” is no part of a table: write it as Table[Column].`,
    "not-a-reference": ({ piece }) => `“${begun(piece)}” works on cells only: put a cell, a range or a name beside it, not a value.`,
    "local-name": ({ piece }) => `${begun(piece)} names its values with words such as price: cells (A1), numbers and texts are no names.`,
    "unknown-sign": ({ piece }) => `“${begun(piece)}” means nothing in a formula: delete it, or put it in quotation marks if it is text.`,
    "unknown-sheet": ({ piece }) => `There is no sheet “${begun(piece)}”: check its name, and put it in apostrophes (') if it has spaces.`,
    "unknown-table": ({ piece }) => `There is no table “${begun(piece)}”: check its name, or name the cells instead.`,
    "outside-table": ({ piece }) => `“${begun(piece)}” means the table around the cell, and there is none: put the table's name before it.`,
    "unknown-column": ({ piece }) => `The table has no column “${begun(piece)}”: write it as in the table's header.`,
    "argument-count": ({ piece, args }) =>
      `${piece} takes ${args ? countEn(args) : "other arguments"}, and here it has ${args?.given ?? 0}: add or remove arguments.`,
  } satisfies Record<FormulaRefusalKey, Sentence>,
  "zh-CN": {
    empty: () => "“=”后面没有内容：请输入公式；想输入文字的话，在前面加一个英文单引号（'）。",
    "too-long": () => "公式最多 8192 个字符：请拆到几个单元格里。",
    "text-too-long": ({ piece }) => `公式里的一段文字最多 255 个字符，${begun(piece)} 太长了：请拆短，再用 & 连起来。`,
    "too-nested": ({ piece }) => `函数最多嵌套 64 层，${begun(piece)} 超出了：请把一部分放到别的单元格里算。`,
    "too-many-arguments": ({ piece }) => `${begun(piece)} 的参数超过 255 个：请用区域代替一个个单元格。`,
    "number-too-large": ({ piece }) => `数字 ${begun(piece)} 太大：Excel 最大到 9.99E+307。`,
    "unclosed-text": ({ piece }) => `文字 ${begun(piece)} 没有结束：请在末尾补上双引号（"）。`,
    "unclosed-bracket": ({ piece }) => `“${begun(piece)}”里的括号没有闭合：请补上“${closing(piece)}”。`,
    "unopened-bracket": ({ piece }) => `多了一个“${begun(piece)}”：请删掉，或在前面补上左括号。`,
    "missing-operand": ({ piece }) =>
      piece === "" ? "公式没有写完：请在末尾补上数值或单元格。" : `“${begun(piece)}”前面少了内容：请补上数值或单元格。`,
    "missing-operator": ({ piece }) => `“${begun(piece)}”前面少了运算符：请用 +、-、*、/ 或 & 连接，参数之间用逗号。`,
    semicolon: ({ piece }) => `参数之间不能用“${begun(piece)}”分隔：请改成逗号。`,
    "array-constant": ({ piece }) => `“${begun(piece)}”不能放在 { } 里：那里只能写数字、文字、TRUE 或 FALSE，每行个数要一样。`,
    "table-reference": ({ piece }) => `“${begun(piece)}”不是表格的一部分：请写成 表名[列名]。`,
    "not-a-reference": ({ piece }) => `“${begun(piece)}”只能用于单元格：旁边请写单元格、区域或名称，不能写数值。`,
    "local-name": ({ piece }) => `${begun(piece)} 里的名称要用文字，例如“单价”：不能用单元格（A1）、数字或带引号的文字。`,
    "unknown-sign": ({ piece }) => `公式里不能写“${begun(piece)}”：请删掉；如果是文字，请加上双引号。`,
    "unknown-sheet": ({ piece }) => `没有名为“${begun(piece)}”的工作表：请核对名称，名称里有空格时用英文单引号（'）括起来。`,
    "unknown-table": ({ piece }) => `没有名为“${begun(piece)}”的表格：请核对名称，或直接写单元格区域。`,
    "outside-table": ({ piece }) => `“${begun(piece)}”指单元格所在的表格，但这里不在表格内：请在前面写上表格名称。`,
    "unknown-column": ({ piece }) => `表格里没有“${begun(piece)}”这一列：请按表头的写法填写。`,
    "argument-count": ({ piece, args }) =>
      `${piece} 需要 ${args ? countZh(args) : "别的参数"}，这里给了 ${args?.given ?? 0} 个：请增减参数。`,
  },
});
