import { normalize } from "../parse/normalize";
import { COMPARISON_WORDS, EVERYTHING_WORDS, PLAN_WORDS, SUBTOTAL_WORDS, SUMMARY_WORDS, TOTAL_WORDS } from "./total-words";

export type TotalKind = "total" | "subtotal" | "summary";

/** A text that may name a sum of other rows. */
export interface TotalLabel {
  readonly kind: TotalKind;
  /**
   * `word`: nothing but a word for a total. `marked`: with what it is the total of, set off as people do ("Total: Search", "抖音小计").
   * `weak`: it may as well be a name ("Total Tools", "Brand Total"), and only what the row equals can tell.
   */
  readonly by: "word" | "marked" | "weak";
  /** The name of what is summed up, where it states one. */
  readonly of: string;
}

const LONGEST = 60;
const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
const anyOf = (words: readonly string[]): string =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .map(escaped)
    .join("|");

const HAN = /[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;
const spoken = [...TOTAL_WORDS, ...SUBTOTAL_WORDS].filter((word) => !HAN.test(word));

const WORDS = new Map<string, TotalKind>([
  ...TOTAL_WORDS.map((word) => [word, "total"] as const),
  ...SUMMARY_WORDS.map((word) => [word, "summary"] as const),
  ...SUBTOTAL_WORDS.map((word) => [word, "subtotal"] as const),
]);
const EVERYTHING = new Set(EVERYTHING_WORDS);
const COMPARISONS = new Set(COMPARISON_WORDS);
const PLANS = new Set(PLAN_WORDS);

const SET_OFF = "\\s*[:(\\[|–—]|\\s+-\\s";
const START = new RegExp(`^(${anyOf([...TOTAL_WORDS, ...SUBTOTAL_WORDS, ...SUMMARY_WORDS])})(?:${SET_OFF})\\s*(.*?)[\\])]?$`, "i");
const START_HAN = /^(合计|总计|汇总|共计|累计|小计|合計|總計|小計)\s*(\d.*)$/;
const END_HAN = /^(.+?)\s*(小计|小計|合计|合計|总计|總計|总和|소계|합계|요약|汇总|彙總|集計)$/;
const START_SPOKEN = new RegExp(`^(${anyOf(spoken)})\\s+(?:of\\s+|for\\s+|de\\s+|von\\s+|di\\s+)?(.+)$`, "i");
const END_SPOKEN = new RegExp(`^(.+?)\\s+[-–:]?\\s*(${anyOf(spoken)})$`, "i");
const DECORATION = /^[-—=*·#【[\s]+|[-—=*·#】\]\s:：]+$/g;
/** "年度合计划算" begins like a total; what ends in one of these has it for its last word. */
const SURE_ENDS = new Set(["小计", "小計", "소계", "合计", "合計", "합계", "总计", "總計"]);

/** What total a text announces; null for an ordinary one. */
export function totalLabel(label: string): TotalLabel | null {
  const text = normalize(label).replace(DECORATION, "").toLowerCase();
  if (text === "" || text.length > LONGEST) return null;
  const word = WORDS.get(text);
  if (word) return { kind: word, by: "word", of: "" };
  const start = START.exec(text) ?? START_HAN.exec(text);
  if (start) return { kind: kindOf(start[1]), by: "marked", of: start[2] ?? "" };
  const han = END_HAN.exec(text);
  if (han) return { kind: "subtotal", by: SURE_ENDS.has(han[2] ?? "") ? "marked" : "weak", of: han[1] ?? "" };
  const first = START_SPOKEN.exec(text);
  if (first) return { kind: kindOf(first[1]), by: "weak", of: first[2] ?? "" };
  const last = END_SPOKEN.exec(text);
  return last ? { kind: "subtotal", by: "weak", of: last[1] ?? "" } : null;
}

const kindOf = (word: string | undefined): TotalKind => WORDS.get(word ?? "") ?? "total";

const OF_WHICH =
  /^[-–—·•\s]*(?:其中|其中:|(?:of which|thereof|including|davon|darunter|dont|de los cuales|de las cuales|dos quais|das quais|di cui|うち|내역)(?=[\s:、,]))/i;

/** `part`: of a row above it; `comparison`: with another time or a plan; `plan`: perhaps one, perhaps a name. */
export type AsideWords = "part" | "comparison" | "plan";

/** What a text says of a row that stands beside the data. */
export function asideWords(label: string): AsideWords | null {
  const text = normalize(label);
  if (text === "" || text.length > LONGEST) return null;
  if (OF_WHICH.test(text)) return "part";
  const bare = text.replace(DECORATION, "").toLowerCase();
  return COMPARISONS.has(bare) ? "comparison" : PLANS.has(bare) ? "plan" : null;
}

/** What kind of summary a text announces beyond doubt. */
export function totalKind(label: string): TotalKind | null {
  const found = totalLabel(label);
  return found && found.by !== "weak" ? found.kind : null;
}

/** Whether a cell of a column of names speaks of all of them: "All", "全部", "合计". */
export function meansEverything(label: string): boolean {
  const text = normalize(label).replace(DECORATION, "").toLowerCase();
  return EVERYTHING.has(text) || WORDS.get(text) === "total";
}
