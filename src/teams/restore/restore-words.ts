import type { Lang } from "../../core/lang";

/** Said of a workbook that has no ledger. */
export const NO_LEDGER: Readonly<Record<Lang, (file: string) => string>> = {
  en: (file) =>
    `“${file}” holds no sheet with a list of OPS formulas, so there is nothing to restore from. Ask for the copy that was shared.`,
  "zh-CN": (file) => `“${file}”里没有 OPS 公式台账，无法恢复公式。请使用当初共享出去的那个副本。`,
};
