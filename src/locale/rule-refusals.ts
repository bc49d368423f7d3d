import { defineWords } from "./define-words";

/**
 * Why a rule of validation or of conditional formatting is not taken and how to mend it, in one sentence. A formula's own faults are in
 * `formula-refusals.ts`.
 */
export const RULE_REFUSALS = defineWords({
  en: {
    minAboveMax: "The minimum is larger than the maximum: exchange the two, or correct one.",
    listTooLong: "Choices typed here may have 255 characters in all: put them into cells and refer to those, such as =Lists!A1:A60.",
    noFormula: "Type a formula that is TRUE for the cells to be marked, such as =A1>100.",
    noThreshold: "Type a formula that gives the limit, such as =MAX(A:A), or choose another kind of limit.",
    rankOutOfRange: (most: number) => `Type a whole number from 1 to ${most}.`,
    percentOutOfRange: "A percentage or percentile lies between 0 and 100.",
    limitsOutOfOrder: "Each limit must be larger than the one before: correct their order.",
  },
  "zh-CN": {
    minAboveMax: "最小值比最大值还大：请对调，或改正其中一个。",
    listTooLong: "直接输入的选项总共最多 255 个字符：请把选项放到单元格里再引用，例如 =选项!A1:A60。",
    noFormula: "请输入公式，结果为 TRUE 的单元格会被标出，例如 =A1>100。",
    noThreshold: "请输入能算出界限的公式，例如 =MAX(A:A)，或换一种界限类型。",
    rankOutOfRange: (most: number) => `请输入 1 到 ${most} 之间的整数。`,
    percentOutOfRange: "百分比和百分位要在 0 到 100 之间。",
    limitsOutOfOrder: "后一个界限要比前一个大：请调整顺序。",
  },
});
