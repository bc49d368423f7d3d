import type { DropReason, NoteKey } from "../reading/note";
import { ROLE_WORDS } from "./chart-roles";
import { defineWords } from "./define-words";
import { plural } from "./plural";

type Detail = Readonly<Record<string, string | number>>;

const roleEn = (role: string | number | undefined): string =>
  (ROLE_WORDS.en as Readonly<Record<string, string>>)[String(role)] ?? String(role);
const roleZh = (role: string | number | undefined): string =>
  (ROLE_WORDS["zh-CN"] as Readonly<Record<string, string>>)[String(role)] ?? String(role);

const notesEn = {
  headerWord: ({ header, role }: Detail) => `“${header}” means ${roleEn(role).toLowerCase()}.`,
  headerContains: ({ header, role }: Detail) => `“${header}” reads like ${roleEn(role).toLowerCase()}.`,
  valuesAreDates: () => "The values are dates.",
  valuesAreChannels: ({ text }: Detail) => `The values are names of channels, such as “${text}”.`,
  valuesRepeat: ({ text }: Detail) => `The first column of names, such as “${text}”, is taken for the channel.`,
  valuesAreIds: ({ text }: Detail) => `Long digits such as ${text} are an ID and stay text.`,
  wideHeader: ({ across, count }: Detail) => `${count} ${across === "date" ? "dates" : "channels"} stand side by side in the header.`,
  sameRoleTaken: ({ header, role, by }: Detail) => `“${header}” could be ${roleEn(role).toLowerCase()} too; “${by}” is used.`,
  partOf: ({ header, by }: Detail) => `“${header}” is part of “${by}” and is not added to it.`,
  headerAgainstValues: ({ header, role }: Detail) => `“${header}” says ${roleEn(role).toLowerCase()}, but the values are something else.`,
  noClue: ({ header }: Detail) => `“${header}” is no word we know.`,
  chosen: () => "Chosen by you.",
  headerFound: () => "The header is here.",
  headerTwoRows: () => "The header has two rows.",
  noHeader: () => "No header was found; columns go by their letters.",
  secondTable: ({ text }: Detail) => `A second table begins at “${text}” and is not part of this one.`,
  wideRead: ({ across, count }: Detail) => `Read as a matrix: ${count} ${across === "date" ? "dates" : "channels"} across.`,
  wideMeasure: ({ role }: Detail) => `The numbers in the matrix are taken for ${roleEn(role).toLowerCase()}.`,
  filledDown: ({ header, count }: Detail) => `${plural(Number(count), "blank", "blanks")} in “${header}” took the value above.`,
  hiddenLeftOut: ({ count }: Detail) => `${plural(Number(count), "hidden row was", "hidden rows were")} left out.`,
  unitFromHeader: ({ header, unit }: Detail) => `“${header}” is in ${unit}.`,
  unitFromTitle: ({ text }: Detail) => `Amounts are in the unit of “${text}”.`,
  yearFromTitle: ({ text, year }: Detail) => `“${text}” has no year; ${year} is used.`,
  yearMissing: ({ text }: Detail) => `“${text}” has no year, and none is stated. Enter it below.`,
  dayFirst: ({ text }: Detail) => `Dates such as ${text} are read day first.`,
  monthFirst: ({ text }: Detail) => `Dates such as ${text} are read month first.`,
  yearFirst: ({ text }: Detail) => `Dates such as ${text} are read year first.`,
  yearTakenForDay: ({ text }: Detail) => `${text} is read as a month: what looks like its day is the year.`,
  sinceEpoch: ({ text }: Detail) => `${text} is read as seconds or milliseconds since 1970, in UTC.`,
  decimalComma: ({ text }: Detail) => `A comma stands before decimals, as in ${text}.`,
  unreadableNumbers: ({ header, count, text }: Detail) =>
    `${plural(Number(count), "cell", "cells")} in “${header}” could not be read as a number, such as “${text}”. They count as missing, not as zero.`,
  unreadableDates: ({ header, count, text }: Detail) =>
    `${plural(Number(count), "cell", "cells")} in “${header}” could not be read as a date, such as “${text}”.`,
  digitsLost: ({ header }: Detail) => `“${header}” has lost digits after the fifteenth. Import it as text.`,
  totalBySum: ({ text, header }: Detail) => `“${text}” equals the sum of all others in “${header}”: a total, which is left out.`,
  statedTotal: ({ text, header, stated, sum }: Detail) =>
    `“${text}” states ${stated} for “${header}”, but its rows add up to ${sum}. It was left out, and the rows count.`,
  groupRows: ({ text, count }: Detail) =>
    `${plural(Number(count), "row equals", "rows equal")} the rows next to ${Number(count) === 1 ? "it" : "them"}, such as “${text}”: groups of a pivot table, which are not counted twice.`,
  otherCurrency: ({ count, code }: Detail) => `${plural(Number(count), "row", "rows")} in other currencies than ${code} left out.`,
  otherKind: ({ count, text }: Detail) =>
    `Only rows of “${text}” count; ${plural(Number(count), "row of another kind was", "rows of other kinds were")} left out.`,
  pivotLevel: ({ text }: Detail) => `Groups of a pivot table, such as “${text}”.`,
  notAdditive: ({ header }: Detail) => `“${header}” does not add up over days and is not summed.`,
  nearWord: ({ header, word, role }: Detail) => `“${header}” is no word we know. Did you mean “${word}”, ${roleEn(role).toLowerCase()}?`,
  currenciesDiffer: ({ spend, revenue }: Detail) =>
    `Spend is in ${spend} and revenue in ${revenue}, so no ROI is worked out. Convert one of them first.`,
  textsCut: ({ count }: Detail) =>
    `${plural(Number(count), "text is", "texts are")} longer than the 32,767 characters a cell holds; the rest of ${Number(count) === 1 ? "it" : "each"} was left out.`,
  oncePerOrder: ({ header, count }: Detail) =>
    `“${header}” stands on every line of an order and counts once for each order; ${plural(Number(count), "repeat was", "repeats were")} left out.`,
} as const satisfies Record<NoteKey, (detail: Detail) => string>;

const notesZh = {
  headerWord: ({ header, role }: Detail) => `“${header}”就是${roleZh(role)}。`,
  headerContains: ({ header, role }: Detail) => `“${header}”看起来是${roleZh(role)}。`,
  valuesAreDates: () => "这一列的值是日期。",
  valuesAreChannels: ({ text }: Detail) => `这一列的值是渠道名，如“${text}”。`,
  valuesRepeat: ({ text }: Detail) => `第一列名称（如“${text}”）按渠道处理。`,
  valuesAreIds: ({ text }: Detail) => `${text} 这样的长数字是编号，按文本保留。`,
  wideHeader: ({ across, count }: Detail) => `表头横向排了 ${count} 个${across === "date" ? "日期" : "渠道"}。`,
  sameRoleTaken: ({ header, role, by }: Detail) => `“${header}”也像${roleZh(role)}，已采用“${by}”。`,
  partOf: ({ header, by }: Detail) => `“${header}”已包含在“${by}”里，不再相加。`,
  headerAgainstValues: ({ header, role }: Detail) => `“${header}”字面上是${roleZh(role)}，但值对不上。`,
  noClue: ({ header }: Detail) => `不认识“${header}”。`,
  chosen: () => "由你指定。",
  headerFound: () => "表头在这一行。",
  headerTwoRows: () => "表头占两行。",
  noHeader: () => "没有找到表头，各列用列标代替。",
  secondTable: ({ text }: Detail) => `从“${text}”起是另一张表，不算在这张表里。`,
  wideRead: ({ across, count }: Detail) => `按矩阵读取：横向 ${count} 个${across === "date" ? "日期" : "渠道"}。`,
  wideMeasure: ({ role }: Detail) => `矩阵里的数按${roleZh(role)}处理。`,
  filledDown: ({ header, count }: Detail) => `“${header}”有 ${count} 个空格沿用了上一行的值。`,
  hiddenLeftOut: ({ count }: Detail) => `${count} 行隐藏的数据没有计入。`,
  unitFromHeader: ({ header, unit }: Detail) => `“${header}”的单位是${unit}。`,
  unitFromTitle: ({ text }: Detail) => `金额单位取自“${text}”。`,
  yearFromTitle: ({ text, year }: Detail) => `“${text}”没写年份，按 ${year} 年处理。`,
  yearMissing: ({ text }: Detail) => `“${text}”没写年份，表里也找不到，请在下面填写。`,
  dayFirst: ({ text }: Detail) => `${text} 这样的日期按“日/月/年”读。`,
  monthFirst: ({ text }: Detail) => `${text} 这样的日期按“月/日/年”读。`,
  yearFirst: ({ text }: Detail) => `${text} 这样的日期按“年/月/日”读。`,
  yearTakenForDay: ({ text }: Detail) => `${text} 按月份读：看似“日”的数其实是年份。`,
  sinceEpoch: ({ text }: Detail) => `${text} 按时间戳读（1970 年起的秒或毫秒，世界标准时间）。`,
  decimalComma: ({ text }: Detail) => `逗号是小数点，如 ${text}。`,
  unreadableNumbers: ({ header, count, text }: Detail) => `“${header}”有 ${count} 格读不成数字，如“${text}”，按缺失处理，不当作 0。`,
  unreadableDates: ({ header, count, text }: Detail) => `“${header}”有 ${count} 格读不成日期，如“${text}”。`,
  digitsLost: ({ header }: Detail) => `“${header}”第 15 位以后的数字已丢失，请按文本重新导入。`,
  totalBySum: ({ text, header }: Detail) => `“${text}”的“${header}”恰好等于其余各行之和，按合计剔除。`,
  statedTotal: ({ text, header, stated, sum }: Detail) =>
    `“${text}”写的“${header}”是 ${stated}，明细加起来是 ${sum}，对不上。以明细为准，这一行不计入。`,
  groupRows: ({ text, count }: Detail) => `有 ${count} 行（如“${text}”）等于相邻明细之和，是透视表的分组行，不重复计入。`,
  otherCurrency: ({ count, code }: Detail) => `只看 ${code}，其他币种的 ${count} 行没有计入。`,
  otherKind: ({ count, text }: Detail) => `只计“${text}”，其他 ${count} 行没有计入。`,
  pivotLevel: ({ text }: Detail) => `透视表的分组，如“${text}”。`,
  notAdditive: ({ header }: Detail) => `“${header}”跨天不能相加，不求和。`,
  nearWord: ({ header, word, role }: Detail) => `不认识“${header}”，是不是“${word}”（${roleZh(role)}）？`,
  currenciesDiffer: ({ spend, revenue }: Detail) => `花费是 ${spend}，成交金额是 ${revenue}，币种不同，不计算 ROI。请先换算成同一币种。`,
  textsCut: ({ count }: Detail) => `有 ${count} 格文字超过单元格上限 32,767 个字符，超出部分没有读入。`,
  oncePerOrder: ({ header, count }: Detail) => `“${header}”是整单金额，同一订单每行都写了一遍，每单只算一次，重复的 ${count} 格不计。`,
} as const satisfies Record<NoteKey, (detail: Detail) => string>;

const dropsEn = {
  blank: "blank",
  total: "total",
  subtotal: "subtotal",
  summary: "summary",
  totalBySum: "total without a label",
  group: "group of other rows",
  otherCurrency: "another currency",
  otherKind: "another kind of row",
  ofWhich: "part of the row above",
  units: "units of the columns",
  repeated: "repeated row",
  repeatedHeader: "repeated header",
  comment: "comment",
  hidden: "hidden",
  secondTable: "another table",
} as const satisfies Record<DropReason, string>;
const dropsZh = {
  blank: "空行",
  total: "总计行",
  subtotal: "小计行",
  summary: "汇总行",
  totalBySum: "无名总计行",
  group: "分组行",
  otherCurrency: "其他币种",
  otherKind: "其他类型的行",
  ofWhich: "上一行的其中项",
  units: "单位行",
  repeated: "重复行",
  repeatedHeader: "重复表头",
  comment: "说明文字",
  hidden: "隐藏行",
  secondTable: "另一张表",
} as const satisfies Record<DropReason, string>;

/** What a sheet was understood as, and why. */
export const READING_WORDS = defineWords({
  en: { roles: ROLE_WORDS.en, notes: notesEn, drops: dropsEn },
  "zh-CN": { roles: ROLE_WORDS["zh-CN"], notes: notesZh, drops: dropsZh },
});
