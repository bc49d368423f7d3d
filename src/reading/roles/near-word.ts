import { headerStem } from "./header-stem";
import type { Role } from "./role";
import { KNOWN_WORDS } from "./role-of-header";

export interface NearWord {
  /** As a platform or a planner writes it. */
  readonly word: string;
  readonly role: Role;
}

/** Shorter words are near too many others. */
const SHORTEST = { latin: 5, han: 4 } as const;

/** The known word that a header is one slip away from: a letter too many, too few, another, or two that changed places. */
export function nearWord(header: string): NearWord | null {
  const stem = headerStem(header);
  if (stem.length < (/[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/.test(stem) ? SHORTEST.han : SHORTEST.latin)) return null;
  for (const [known, { word, role }] of KNOWN_WORDS) if (isOneSlip(stem, known)) return { word, role };
  return null;
}

function isOneSlip(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (long.length - short.length > 1 || one === other) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at++;
  if (short.length < long.length) return short.slice(at) === long.slice(at + 1);
  const swapped = short[at] === long[at + 1] && short[at + 1] === long[at] && short.slice(at + 2) === long.slice(at + 2);
  return swapped || short.slice(at + 1) === long.slice(at + 1);
}
