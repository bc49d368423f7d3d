import type { Role } from "../role";

/**
 * Headers as a platform writes them in one language, with "|" between. Earlier ones of a role win when two columns claim it. Case, accents,
 * spaces and what stands in brackets do not count.
 */
export interface WordTable {
  readonly platform: string;
  /** Words that people write by hand, too. */
  readonly byHand?: true;
  readonly words: Readonly<Partial<Record<Role, string>>>;
}

export interface Language {
  readonly tables: readonly WordTable[];
  /** Parts of headers that make a column a rate, an average or a price per something, which is never added up. Matched against the stem. */
  readonly perUnit: RegExp;
}
