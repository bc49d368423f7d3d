import { normalize } from "../parse/normalize";

export type TotalKind = "total" | "subtotal" | "summary";

const BARE: readonly (readonly [TotalKind, RegExp])[] = [
  ["subtotal", /^(?:小计|subtotal|sub-total|sub total)$/i],
  ["total", /^(?:合计|总计|汇总|共计|总和|总数|总合计|合计值|整体|总体|全部合计|grand total|totals?|sum|overall|summary)$/i],
  [
    "summary",
    /^(?:平均|平均值|均值|日均|月均|周均|周平均|中位数|最大值|最小值|average|avg\.?|mean|median|daily average|环比|同比|增长率|占比)$/i,
  ],
];

const LONGER: readonly (readonly [TotalKind, RegExp])[] = [
  ["subtotal", /^小计\s*[(::\-\s]|^sub-?\s?total\s*[(::\-\s]/i],
  ["total", /^(?:合计|总计|汇总|共计|累计)\s*[(::\-\s\d]|^(?:grand )?totals?\s*[(::\-–]|^(?:grand )?total (?:of|for|\d)/i],
  ["subtotal", /[^\s]\s*小计$|.\ssub-?total$|[^总]合计$|.(?:汇总|总计)$|^(?!.*\btarget\b).+\stotal$/i],
  ["summary", /^(?:平均|日均|周均|月均)\s*[(::]|^(?:average|avg)\s*[(::]/i],
];

/** What kind of summary a row's label announces, or null for an ordinary text. */
export function totalKind(label: string): TotalKind | null {
  const text = normalize(label).replace(/^[-—=*·#【[\s]+|[-—=*·#】\]\s:：]+$/g, "");
  if (text === "" || text.length > 40) return null;
  for (const [kind, pattern] of [...BARE, ...LONGER]) if (pattern.test(text)) return kind;
  return null;
}
