import { headerStem } from "../roles/header-stem";
import { pivotPrefix } from "../roles/pivot-prefix";
import { KNOWN_WORDS } from "../roles/role-of-header";
import type { WordLanguage } from "../roles/words/languages";
import type { HeaderText } from "./header-texts";

/** Below this share of the known headers no language is meant. */
const LEAST_SHARE = 0.6;

/** The language most known headers are written in; a word that several languages share says less. Null where none stands out. */
export function headerLanguage(headers: readonly HeaderText[]): WordLanguage | null {
  const votes = new Map<WordLanguage, number>();
  let all = 0;
  for (const { name } of headers) {
    const { languages } = KNOWN_WORDS.get(headerStem(pivotPrefix(name)?.name ?? name)) ?? {};
    if (!languages) continue;
    all++;
    const own = new Set(languages);
    for (const language of own) votes.set(language, (votes.get(language) ?? 0) + 1 / own.size);
  }
  const [first, second] = [...votes].sort((a, b) => b[1] - a[1]);
  if (!first || first[1] === second?.[1]) return null;
  const [language] = first;
  const written = headers.filter(({ name }) =>
    KNOWN_WORDS.get(headerStem(pivotPrefix(name)?.name ?? name))?.languages.includes(language),
  ).length;
  return written >= all * LEAST_SHARE ? language : null;
}
