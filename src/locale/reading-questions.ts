import type { QuestionKey } from "../reading/question";
import { ROLE_WORDS } from "./chart-roles";
import { defineWords } from "./define-words";
import { plural } from "./plural";

type Detail = Readonly<Record<string, string | number>>;

interface QuestionWords {
  readonly ask: (detail: Detail) => string;
  /** What a choice says, by its key. */
  readonly choice: (key: string, detail: Detail) => string;
}

const among =
  (words: Readonly<Record<string, string>>): QuestionWords["choice"] =>
  (key) =>
    words[key] ?? key;

const roleAmong =
  (roles: Readonly<Record<string, string>>): QuestionWords["choice"] =>
  (key, { header }) =>
    header === undefined ? (roles[key] ?? key) : String(header);

const columnAmong: QuestionWords["choice"] = (key, { header }) => String(header ?? key);
const plainly: QuestionWords["choice"] = (key) => key;

const UNITS_EN = {
  "1": "As written",
  "1000": "Thousands",
  "10000": "Ten thousands",
  "1000000": "Millions",
  "100000000": "Hundred millions",
};
const UNITS_ZH = { "1": "就是原数", "1000": "千", "10000": "万", "1000000": "百万", "100000000": "亿" };

const en = {
  totalRow: {
    ask: ({ text, header }) => `“${text}” equals other rows added up in “${header}”. Is it their total?`,
    choice: among({ total: "It is a total: leave it out", data: "It is a row of its own: count it" }),
  },
  statedTotal: {
    ask: ({ text, header, stated, sum }) => `“${text}” states ${stated} for “${header}”, but its rows add up to ${sum}. Is it a total?`,
    choice: among({ total: "It is a total: count the rows", data: "It is a row of its own: count it too" }),
  },
  hiddenRows: {
    ask: ({ text, header, stated, sum, count }) =>
      `“${text}” states ${stated} for “${header}”. That includes ${plural(Number(count), "hidden row", "hidden rows")}; the rows in sight add up to ${sum}. Which do you want?`,
    choice: among({ leftOut: "Only the rows in sight", included: "The hidden rows too" }),
  },
  repeatedRows: {
    ask: ({ count }) =>
      Number(count) === 1
        ? "1 row is the same as an earlier one in every column. Does it count?"
        : `${count} rows are the same as an earlier one in every column. Do they count?`,
    choice: among({ all: "Yes, each happened", once: "No, they were written twice" }),
  },
  blankNames: {
    ask: ({ header, count }) => `“${header}” is blank in ${count} rows. Do they belong to the name above?`,
    choice: among({ above: "Yes, they take the name above", blank: "No, they have no name" }),
  },
  rowKinds: {
    ask: ({ header, texts }) => `“${header}” names kinds of rows that are no sum together (${texts}). Which of them count?`,
    choice: (_, { text }) => String(text ?? "All of them, added up"),
  },
  matrix: {
    ask: ({ first, last, count }) => `Are the ${count} columns from “${first}” to “${last}” one measure, split by names or days?`,
    choice: among({ wide: "Yes, one measure side by side", long: "No, each column is a measure of its own" }),
  },
  measure: {
    ask: ({ text }) => `What do the numbers below names such as “${text}” mean?`,
    choice: roleAmong(ROLE_WORDS.en),
  },
  dateOrder: {
    ask: ({ text }) => `How is ${text} meant?`,
    choice: among({ dayFirst: "Day first", monthFirst: "Month first", yearFirst: "Year first" }),
  },
  decimalMark: {
    ask: ({ text }) => `How much is ${text}?`,
    choice: (key, { value }) => `${value ?? ""} (${key === "," ? "comma for decimals" : "point for decimals"})`.trim(),
  },
  encoding: {
    ask: ({ text }) => `Is the text readable, as in “${text}”? If not, choose another encoding.`,
    choice: plainly,
  },
  separator: {
    ask: () => "What stands between the columns?",
    choice: among({ ",": "Comma", ";": "Semicolon", "\t": "Tab", "|": "Vertical bar" }),
  },
  currency: {
    ask: ({ codes }) => `The money is in several currencies (${codes}), which cannot be added up. Which one do you want to see?`,
    choice: plainly,
  },
  unit: {
    ask: ({ header }) => `In which unit are the numbers of “${header}”?`,
    choice: among(UNITS_EN),
  },
  blankAmounts: {
    ask: ({ header, count }) =>
      `“${header}” is blank in ${plural(Number(count), "row", "rows")} with spend. What does that mean for ROI and other ratios?`,
    choice: among({ zero: "Nothing came of it: count zero", missing: "Not entered yet: leave these rows out" }),
  },
  orderTotals: {
    ask: ({ header, count }) =>
      `“${header}” is the same on every line of ${plural(Number(count), "order", "orders")}. Is it the amount of the whole order?`,
    choice: among({ once: "Yes: count it once for each order", each: "No: each line has its own amount" }),
  },
  mainColumn: {
    ask: ({ role }) => `Several columns could be the ${roleOf(ROLE_WORDS.en, role).toLowerCase()}. Which one counts?`,
    choice: columnAmong,
  },
} as const satisfies Record<QuestionKey, QuestionWords>;

const zh = {
  totalRow: {
    ask: ({ text, header }) => `“${text}”的“${header}”恰好等于另外几行之和，它是合计吗？`,
    choice: among({ total: "是合计，不计入", data: "是单独一行，照常计入" }),
  },
  statedTotal: {
    ask: ({ text, header, stated, sum }) => `“${text}”写的“${header}”是 ${stated}，明细加起来是 ${sum}，对不上。它是合计吗？`,
    choice: among({ total: "是合计，以明细为准", data: "是单独一行，也要计入" }),
  },
  hiddenRows: {
    ask: ({ text, header, stated, sum, count }) =>
      `“${text}”写的“${header}”是 ${stated}，含 ${count} 行隐藏数据；只看显示的行，合计是 ${sum}。要看哪一个？`,
    choice: among({ leftOut: "只算显示的行", included: "隐藏的行也算" }),
  },
  repeatedRows: {
    ask: ({ count }) => `有 ${count} 行和前面某一行完全相同，要计入吗？`,
    choice: among({ all: "计入，确实发生了多次", once: "不计入，是重复记录" }),
  },
  blankNames: {
    ask: ({ header, count }) => `“${header}”有 ${count} 行是空的，要沿用上一行的名称吗？`,
    choice: among({ above: "沿用上一行", blank: "就是空的" }),
  },
  rowKinds: {
    ask: ({ header, texts }) => `“${header}”里有几种不能加在一起的行（${texts}），要看哪一种？`,
    choice: (_, { text }) => String(text ?? "全部加在一起"),
  },
  matrix: {
    ask: ({ first, last, count }) => `从“${first}”到“${last}”这 ${count} 列，是同一个指标按名称或日期横着排的吗？`,
    choice: among({ wide: "是，同一个指标横着排", long: "不是，每列是不同的指标" }),
  },
  measure: {
    ask: ({ text }) => `“${text}”这些列下面的数是什么指标？`,
    choice: roleAmong(ROLE_WORDS["zh-CN"]),
  },
  dateOrder: {
    ask: ({ text }) => `${text} 怎么读？`,
    choice: among({ dayFirst: "日在前", monthFirst: "月在前", yearFirst: "年在前" }),
  },
  decimalMark: {
    ask: ({ text }) => `${text} 是多少？`,
    choice: (key, { value }) => `${value ?? ""}（${key === "," ? "逗号是小数点" : "点是小数点"}）`,
  },
  encoding: {
    ask: ({ text }) => `“${text}”看得懂吗？如果是乱码，请换一种编码。`,
    choice: plainly,
  },
  separator: {
    ask: () => "各列之间用什么隔开？",
    choice: among({ ",": "逗号", ";": "分号", "\t": "制表符", "|": "竖线" }),
  },
  currency: {
    ask: ({ codes }) => `金额有多种币种（${codes}），不能相加。要看哪一种？`,
    choice: plainly,
  },
  unit: {
    ask: ({ header }) => `“${header}”的数字是什么单位？`,
    choice: among(UNITS_ZH),
  },
  blankAmounts: {
    ask: ({ header, count }) => `有 ${count} 行有花费、“${header}”是空的。算 ROI 等比率时怎么处理？`,
    choice: among({ zero: "没有产出，按 0 计入", missing: "还没填，这些行不计入" }),
  },
  orderTotals: {
    ask: ({ header, count }) => `有 ${count} 个订单，每一行的“${header}”都一样，是整单金额吗？`,
    choice: among({ once: "是整单金额，每单只算一次", each: "不是，每行各算各的" }),
  },
  mainColumn: {
    ask: ({ role }) => `有好几列都像${roleOf(ROLE_WORDS["zh-CN"], role)}，以哪一列为准？`,
    choice: columnAmong,
  },
} as const satisfies Record<QuestionKey, QuestionWords>;

function roleOf(roles: Readonly<Record<string, string>>, role: string | number | undefined): string {
  return roles[String(role)] ?? String(role);
}

/** What is asked where a figure hangs on a guess, and what can be answered. */
export const QUESTION_WORDS = defineWords({ en, "zh-CN": zh });
