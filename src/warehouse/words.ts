import type { Lang } from "../core/lang";
import type { WarehouseFaultKey } from "./fault";

type Detail = Readonly<Record<string, string>>;
type Words = Readonly<Record<WarehouseFaultKey, (detail: Detail) => string>>;

/** Why a question cannot be answered, and what to do. */
export const WAREHOUSE_WORDS: Readonly<Record<Lang, Words>> = {
  en: {
    "unknown-part": ({ part = "", known = "" }) => `A question has no “${part}” here. Known: ${known}.`,
    "no-choice": ({ part = "", got = "", known = "" }) => `“${part}” is one of ${known}, not ${got}.`,
    "no-day": ({ part = "", got = "" }) => `“${part}” is a day such as 2026-03-01, not ${got}.`,
    "no-whole-number": ({ part = "", got = "", min = "", max = "" }) => `“${part}” is a whole number from ${min} to ${max}, not ${got}.`,
    "no-texts": ({ part = "", got = "" }) => `“${part}” is a text, or a list of at least one where it says so, not ${got}.`,
    "no-operand": ({ part = "", operands = "" }) => `“${part}” names a column for each of ${operands}.`,
    "amount-missing": () => "Money is asked for: “amount” names the column that is added up.",
    "end-before-start": ({ part = "" }) => `“${part}” ends before it begins.`,
    "no-text-field": ({ field = "", fields = "" }) => `There is no column of texts “${field}”. There are: ${fields}.`,
    "no-amount-field": ({ field = "", fields = "" }) => `There is no column of numbers “${field}”. There are: ${fields}.`,
    "no-users": () => "No column says who did something. Name the column of user ids.",
    "no-time": () => "No column says when something happened. Name the column of days or times.",
    "no-column": ({ column = "", columns = "" }) => `There is no column “${column}”. There are: ${columns}.`,
    "no-zone": ({ zone = "" }) => `“${zone}” is no time zone. Write it as Asia/Shanghai or America/New_York.`,
    "too-many-names": ({ field = "", most = "" }) =>
      `“${field}” has more than ${most} different texts. Choose another column, or filter it first.`,
    "too-many-customers": ({ customers = "", most = "" }) =>
      `There are ${customers} customers, and at most ${most} can be listed. Ask for their histories, or filter them first.`,
    "out-of-memory": ({ rows = "" }) =>
      `There is no more memory${rows === "" ? "" : ` after ${rows} rows`}. Ask for fewer columns, or split the file by month and ask for each part.`,
    "file-changed": () => "The file was changed or moved while it was read. Choose it again.",
    "open-quote": () => "A quotation mark opens a cell that never ends. Export the file again, with quotation marks inside cells doubled.",
    "not-a-list": () => "The file is no list with one row for each event: its header holds names or days. Export it as a list.",
    "blanks-mean-more": ({ column = "" }) =>
      `Blank cells of “${column}” stand for the value above them, which a large file cannot be read by. Export it with every cell filled.`,
    "days-without-year": ({ column = "" }) => `The days of “${column}” have no year. Export them with one, as 2026-03-01.`,
    "several-currencies": () => "The amounts are in several currencies, which have no sum. Filter the export to one of them.",
    "steps-repeat": ({ step = "" }) => `The step “${step}” stands twice. The steps of a funnel differ from each other.`,
  },
  "zh-CN": {
    "unknown-part": ({ part = "", known = "" }) => `问题里不能有“${part}”。可用的项：${known}。`,
    "no-choice": ({ part = "", got = "", known = "" }) => `“${part}”只能是 ${known}，不能是 ${got}。`,
    "no-day": ({ part = "", got = "" }) => `“${part}”应为日期，例如 2026-03-01，不能是 ${got}。`,
    "no-whole-number": ({ part = "", got = "", min = "", max = "" }) => `“${part}”应为 ${min} 到 ${max} 之间的整数，不能是 ${got}。`,
    "no-texts": ({ part = "", got = "" }) => `“${part}”应为文本，需要列表时至少一项，不能是 ${got}。`,
    "no-operand": ({ part = "", operands = "" }) => `“${part}”要为 ${operands} 各指定一列。`,
    "amount-missing": () => "要计算金额，请用“amount”指定金额列。",
    "end-before-start": ({ part = "" }) => `“${part}”的结束早于开始。`,
    "no-text-field": ({ field = "", fields = "" }) => `没有名为“${field}”的文本列。可用的列：${fields}。`,
    "no-amount-field": ({ field = "", fields = "" }) => `没有名为“${field}”的数值列。可用的列：${fields}。`,
    "no-users": () => "没有说明“是谁”的列，请指定用户 ID 列。",
    "no-time": () => "没有说明“什么时候”的列，请指定日期或时间列。",
    "no-column": ({ column = "", columns = "" }) => `没有“${column}”这一列。可用的列：${columns}。`,
    "no-zone": ({ zone = "" }) => `“${zone}”不是时区。请写成 Asia/Shanghai 或 America/New_York 这样的名称。`,
    "too-many-names": ({ field = "", most = "" }) => `“${field}”的不同取值超过 ${most} 个。请换一列，或先筛选。`,
    "too-many-customers": ({ customers = "", most = "" }) =>
      `共有 ${customers} 位客户，最多只能逐个列出 ${most} 位。请改为按购买历史汇总，或先筛选。`,
    "out-of-memory": ({ rows = "" }) => `${rows === "" ? "" : `读到第 ${rows} 行时`}内存不足。请少选几列，或按月拆分文件后分别查询。`,
    "file-changed": () => "读取时文件被修改或移动了，请重新选择。",
    "open-quote": () => "有一个引号打开后没有闭合，单元格一直没有结束。请重新导出，单元格内的引号要写成两个。",
    "not-a-list": () => "这个文件不是一行一条记录的清单：表头里是名称或日期。请按清单格式导出。",
    "blanks-mean-more": ({ column = "" }) => `“${column}”的空单元格沿用上方的值，大文件无法这样读取。请导出每格都填写的表。`,
    "days-without-year": ({ column = "" }) => `“${column}”的日期没有年份。请导出带年份的日期，例如 2026-03-01。`,
    "several-currencies": () => "金额包含多种货币，不能直接相加。请先筛选出一种货币再导出。",
    "steps-repeat": ({ step = "" }) => `步骤“${step}”重复了。漏斗的各个步骤不能相同。`,
  },
};
