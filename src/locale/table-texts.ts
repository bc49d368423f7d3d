import type { Lang } from "../core/lang";

/** What a table writes into cells of its own: headers of new columns, the label of its totals row. */
export interface TableTexts {
  readonly column: string;
  readonly total: string;
}

export const TABLE_TEXTS: Readonly<Record<Lang, TableTexts>> = {
  en: { column: "Column", total: "Total" },
  "zh-CN": { column: "列", total: "汇总" },
};
