import type { Texts } from "../../core/lang";

/** Which ids are one, for the help of every function that has a column of them. */
export const SAME_IDS: Texts = {
  en: "Ids that look the same in a cell are one: white space around them does not count, and 12 is “12”. Another case, full-width digits or leading zeros make another id: unify e-mail addresses with LOWER(A2) and full-width digits with ASC(A2) first. NULL and the like are ids too.",
  "zh-CN":
    "单元格里看着一样的 ID 算同一个：前后空格不计，12 和“12”相同。大小写、全角数字、前导零不同就是不同的 ID：邮箱先用 LOWER(A2) 统一，全角数字用 ASC(A2)。NULL 这类字样也按 ID 计。",
};

/** On which day a time counts. */
export const DAY_OF_TIME: Texts = {
  en: "A time counts to the day that Excel shows it on: what misses midnight by less than half a second, as exported times do, is the next day.",
  "zh-CN": "时间按 Excel 显示的日期归天：导出的时间常有尾差，离零点不到半秒的算第二天。",
};
