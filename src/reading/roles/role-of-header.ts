import { headerStem } from "./header-stem";
import { HEADER_PARTS, HEADER_WORDS } from "./header-words";
import { isMeasure, ROLES, type Role } from "./role";

export interface HeaderMatch {
  readonly role: Role;
  /** `word`: the header is a known word; `part`: it contains one. */
  readonly by: "word" | "part";
  /** Lower is the better claim when two columns want one role. */
  readonly rank: number;
}

const byWord: ReadonlyMap<string, HeaderMatch> = new Map(
  ROLES.flatMap((role) => (HEADER_WORDS[role] ?? []).map((word, rank) => [word, { role, by: "word", rank }] as const)),
);

const PLANNED = /^(?:计划|预计|预算|目标|plan(?:ned)?|target|budget(?:ed)?)(.+)$|^(.+?)(?:目标|计划|预算|target|plan|budget)$/;
const ACTUAL = /^(?:实际|actual|当日|今日|本日)(.+)$|^(.+?)(?:实际|actual)$/;

/** What a header says its column is, or null where it says nothing we know. */
export function roleOfHeader(header: string): HeaderMatch | null {
  const stem = headerStem(header);
  if (stem === "") return null;
  const exact = byWord.get(stem);
  if (exact) return exact;
  const planned = PLANNED.exec(stem);
  const of = planned ? byWord.get(planned[1] ?? planned[2] ?? "") : undefined;
  if (of && isMeasure(of.role)) return { role: of.role === "spend" ? "budget" : "target", by: "word", rank: 100 };
  const actual = ACTUAL.exec(stem);
  const actualOf = actual ? byWord.get(actual[1] ?? actual[2] ?? "") : undefined;
  if (actualOf) return { ...actualOf, rank: actualOf.rank + 50 };
  const part = HEADER_PARTS.findIndex(([, pattern]) => pattern.test(stem));
  return part < 0 ? null : { role: (HEADER_PARTS[part] as (typeof HEADER_PARTS)[number])[0], by: "part", rank: 1000 + part };
}
