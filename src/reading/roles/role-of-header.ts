import { normalize } from "../parse/normalize";
import { HEADER_PARTS } from "./header-parts";
import { headerStem } from "./header-stem";
import { pivotPrefix } from "./pivot-prefix";
import { isMeasure, isNumeric, MONEY_ROLES, ROLES, type Role } from "./role";
import { LANGUAGES, type WordLanguage } from "./words/languages";
import type { Language } from "./words/word-table";

export interface HeaderMatch {
  readonly role: Role;
  /** `word`: the header is a known word; `part`: it contains one. */
  readonly by: "word" | "part";
  /** Lower is the better claim when two columns want one role. */
  readonly rank: number;
  /** It names a part of what the role means, such as direct sales, which a column of the whole contains. */
  readonly partly?: true;
}

interface KnownWord extends HeaderMatch {
  /** As it is written. */
  readonly word: string;
  readonly languages: readonly WordLanguage[];
}

/** Each known word once; the first language's meaning holds. */
export const KNOWN_WORDS: ReadonlyMap<string, KnownWord> = knownWords();

function knownWords(): ReadonlyMap<string, KnownWord> {
  const known = new Map<string, KnownWord>();
  for (const [language, { tables }] of Object.entries<Language>(LANGUAGES) as [WordLanguage, Language][]) {
    for (const role of ROLES) {
      const words = tables.flatMap(({ words: own }) => (own[role] ?? "").split("|"));
      for (const [rank, word] of words.entries()) {
        const stem = headerStem(word);
        if (stem === "") continue;
        const before = known.get(stem);
        if (before) known.set(stem, { ...before, languages: [...before.languages, language] });
        else known.set(stem, { role, by: "word", rank, word, languages: [language] });
      }
    }
  }
  return known;
}

const BY_HAND: ReadonlySet<string> = new Set(
  Object.values<Language>(LANGUAGES).flatMap(({ tables }) =>
    tables.flatMap(({ byHand, words }) => (byHand ? Object.values(words).flatMap((own) => own.split("|").map(headerStem)) : [])),
  ),
);
/** Of languages whose words by hand are not told apart: a platform writes longer ones. */
const LONG = 14;
const isHan = (text: string): boolean => /[\u3400-\u9fff]/.test(text);

/** Whether only a platform writes a header so: "Amount spent (USD)", "成交订单金额". */
export function isPlatformHeader(header: string): boolean {
  const stem = headerStem(header);
  const known = KNOWN_WORDS.get(stem);
  if (!known || BY_HAND.has(stem)) return false;
  return (
    known.languages.some((language) => (LANGUAGES[language].tables as Language["tables"]).some(({ byHand }) => byHand)) ||
    stem.length >= (isHan(stem) ? 5 : LONG)
  );
}

const PER_UNIT = new RegExp(
  Object.values(LANGUAGES)
    .map(({ perUnit }) => perUnit.source)
    .join("|"),
);
const PLANNED = /^(?:计划|预计|预算|目标|plan(?:ned)?|target|budget(?:ed)?)(.+)$|^(.+?)(?:目标|计划|预算|target|plan|budget)$/;
const ACTUAL = /^(?:实际|actual|当日|今日|本日)(.+)$|^(.+?)(?:实际|actual)$/;
/** Words that say no more than the word beside them: of a window of attribution, and of a whole. */
const WHOLE: readonly RegExp[] = [
  /^(?:近?\d+(?:日間の?|[日天]|days?|tage|jours|dias|giorni|hari)|首日)/,
  /^(?:总|整体|综合|全部|總|全|総|合計|total|gesamt|overall|累计(?=成交|支付))/,
  /(?:合計|gesamt|total)$/,
];
/** What is counted, and what one of it costs: "成交订单成本". */
const COST_OF_ONE = /^(.+)成本$/;
/** "Order #" is an order's number, "Orders (#)" how many there are. */
const NUMBER_OF = /^[a-z ]*[a-rt-z]\s?#$/i;
/** Ratios that are named by their abbreviation, whatever else the header says: "Umsatzkosten (ACOS) gesamt". */
const ABBREVIATED = /\b(?:roas|acos|tacos|roi|ctr|cvr|cpc|cpm|cpa|cpl|cpv)\b/i;
/** Sales that an advertisement brought directly are part of all it brought. */
const DIRECT = /^(?:直接|间接|間接|direct|indirect)(.+)$|^(.+?)(?:langsung|直接)$/;

/** What was before, beside what is: "GMV(去年同期)", "Revenue LY", "Spend (previous period)". It counts nothing of these rows. */
const BEFORE =
  /去年|上年|同期|上期|上月|上周|前期|前年|先月|전월|전년|vorjahr|vormonat|vorwoche|\b(?:(?:previous|prev\.?|prior|last) (?:period|week|month|quarter|year)|(?:p[yp]|ly)$|anterior|précédente?)|\((?:ly|py|pp)\)/i;

/** What a header says its column is, or null where it says nothing we know. */
export function roleOfHeader(header: string): HeaderMatch | null {
  const plain = normalize(header);
  const stem = headerStem(plain);
  if (stem === "") return null;
  if (BEFORE.test(plain)) return isPerUnit(plain, stem) ? { role: "ratio", by: "part", rank: 1000 } : null;
  if (NUMBER_OF.test(plain)) return { role: "id", by: "word", rank: 0 };
  const exact = KNOWN_WORDS.get(stem);
  if (exact) return DIRECT.test(stem) && isNumeric(exact.role) ? partly(exact) : exact;
  const prefixed = pivotPrefix(plain);
  if (prefixed) return ofPivot(prefixed.does, roleOfHeader(prefixed.name));
  if (isPerUnit(plain, stem)) return { role: "ratio", by: "part", rank: 1000 };
  return ofQualified(stem) ?? ofParts(stem);
}

function ofPivot(does: "sum" | "average" | "count", match: HeaderMatch | null): HeaderMatch | null {
  if (does === "sum") return match;
  return does === "average" ? { role: "ratio", by: "word", rank: 0 } : null;
}

const isPerUnit = (plain: string, stem: string): boolean =>
  isQuotient(plain) || PER_UNIT.test(stem) || ABBREVIATED.test(plain) || /\(\s*%\s*\)|^%|%$/.test(plain) || isCostOfOne(stem);

function isCostOfOne(stem: string): boolean {
  const counted = COST_OF_ONE.exec(stem)?.[1];
  if (counted === undefined) return false;
  const role = (KNOWN_WORDS.get(counted) ?? KNOWN_WORDS.get(`${counted}数`) ?? KNOWN_WORDS.get(`${counted}量`) ?? ofWhole(counted))?.role;
  return role !== undefined && isNumeric(role) && !MONEY_ROLES.has(role);
}

/** "Conv. value / cost", "Kosten/Conv.": one measure by another. */
function isQuotient(header: string): boolean {
  const [above, below, ...more] = header.split(/[/÷]/);
  if (above === undefined || below === undefined || more.length > 0) return false;
  return [above, below].every((part) => {
    const role = KNOWN_WORDS.get(headerStem(part))?.role;
    return role !== undefined && isNumeric(role);
  });
}

function ofQualified(stem: string): HeaderMatch | null {
  const planned = behind(PLANNED, stem);
  if (planned && isMeasure(planned.role)) return { role: plannedRole(planned.role), by: "word", rank: 100 };
  const actual = behind(ACTUAL, stem);
  if (actual) return { ...actual, rank: actual.rank + 50 };
  const whole = ofWhole(stem);
  if (whole && isNumeric(whole.role)) return { ...whole, rank: whole.rank + 40 };
  const direct = behind(DIRECT, stem);
  return direct && isNumeric(direct.role) ? partly(direct) : null;
}

const partly = (match: HeaderMatch): HeaderMatch => ({ ...match, rank: match.rank + 500, partly: true });

/** The word that is left without those of a window or a whole. */
function ofWhole(stem: string): HeaderMatch | undefined {
  let rest = stem;
  for (const pattern of WHOLE) {
    rest = rest.replace(pattern, "");
    const known = rest === stem ? undefined : KNOWN_WORDS.get(rest);
    if (known) return known;
  }
  return undefined;
}

const plannedRole = (role: Role): Role => (role === "spend" ? "budget" : role === "orders" ? "targetOrders" : "target");

function behind(pattern: RegExp, stem: string): HeaderMatch | undefined {
  const found = pattern.exec(stem);
  return found ? KNOWN_WORDS.get(found[1] ?? found[2] ?? "") : undefined;
}

function ofParts(stem: string): HeaderMatch | null {
  const part = HEADER_PARTS.findIndex(([, pattern]) => pattern.test(stem));
  const [role] = HEADER_PARTS[part] ?? [];
  return role === undefined ? null : { role, by: "part", rank: 1000 + part };
}
