import { simplified } from "./simplified";

/**
 * Words of search queries that say nothing about what is looked for. They count a little, so that a whole question
 * found as it stands is best.
 */
const FILLERS = new Set(
  "a an and are as at be by can did do does for from get has have how i if in is it its many me much my need of on or our per should so than that the their there this to up was we what when where which who why will with you your".split(
    " ",
  ),
);
const HAN_FILLERS =
  /(怎么样|怎么|怎样|如何|多少|什么|哪些|哪个|哪一个|有没有|是不是|会不会|能不能|要不要|可以|可不可以|应该|需要|请问|一下|我们|的|了|吗|呢|吧|是|把|我|你)/u;

export interface SearchToken {
  readonly text: string;
  readonly filler: boolean;
}

/** Full-width letters count as plain ones and traditional characters as simplified ones, case does not count, and A/B is one word. */
export const fold = (text: string): string =>
  simplified(text.normalize("NFKC"))
    .toLowerCase()
    .replaceAll("a/b", "ab")
    .replaceAll(/['’]s\b/g, "");

/** The word without the endings that English hangs on it; rough, but the same for query and text. */
function stem(spelt: string): string {
  const word = spelt.length > 6 ? spelt.replace(/is(e|ed|es|ing|ation)$/, "iz$1") : spelt;
  if (word.length > 4 && word.endsWith("ies")) return `${word.slice(0, -3)}y`;
  for (const ending of ["ing", "ed"])
    if (word.length - ending.length >= 4 && word.endsWith(ending)) return word.slice(0, -ending.length).replace(/(.)\1$/, "$1");
  return word.length > 3 && word.endsWith("s") && !word.endsWith("ss") ? word.slice(0, -1) : word;
}

/** Chinese is written without spaces: pairs of neighbouring characters, or the single one. */
function pairs(run: string): readonly string[] {
  const characters = [...run];
  return characters.length === 1 ? characters : characters.slice(1).map((character, i) => (characters[i] ?? "") + character);
}

/** What a text is searched by: stems of words, and pairs of Chinese characters between the filling words. */
export function tokensOf(text: string): readonly SearchToken[] {
  return (fold(text).match(/\p{Script=Han}+|[\p{L}\p{N}]+/gu) ?? []).flatMap((part): readonly SearchToken[] => {
    if (!/\p{Script=Han}/u.test(part)) return [{ text: stem(part), filler: FILLERS.has(part) }];
    return part
      .split(HAN_FILLERS)
      .filter(Boolean)
      .flatMap((run): readonly SearchToken[] =>
        HAN_FILLERS.test(run) ? [{ text: run, filler: true }] : pairs(run).map((pair) => ({ text: pair, filler: false })),
      );
  });
}

/** The words of a text that say something, in the order of the alphabet: equal for texts that differ in order and endings alone. */
export const wordsInOrder = (text: string): string =>
  tokensOf(text)
    .flatMap(({ text: token, filler }) => (filler ? [] : [token]))
    .sort()
    .join(" ");
