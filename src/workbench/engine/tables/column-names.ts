/**
 * The first free one of `Column1`, `Column2` …, as Excel names a column without a header, by its `word` for columns. `taken` holds names in
 * lower case.
 */
export function freeColumnName(taken: ReadonlySet<string>, word: string): string {
  let number = 1;
  while (taken.has(`${word}${number}`.toLowerCase())) number += 1;
  return `${word}${number}`;
}

/** Source: [MS-OI29500] 2.1.681, `tableColumn`: in Office a name has at most 255 characters. */
const LONGEST_NAME = 255;

/** The name itself, or with the first free number from 2 behind it. */
export function freeName(name: string, taken: ReadonlySet<string>): string {
  const numbered = (number: number): string => `${name.slice(0, LONGEST_NAME - String(number).length)}${number}`;
  if (!taken.has(name.toLowerCase())) return name;
  let number = 2;
  while (taken.has(numbered(number).toLowerCase())) number += 1;
  return numbered(number);
}

/**
 * The names that columns get from what stands in their header cells: every one of them has a name of its own. Columns that `keep` theirs
 * have it before others. Source: Microsoft Support, "Overview of Excel tables".
 */
export function namesFromHeaders(headers: readonly string[], word: string, keep: (index: number) => boolean = () => false): string[] {
  const texts = headers.map((text) => text.slice(0, LONGEST_NAME));
  const taken = new Set<string>();
  const names: string[] = [];
  const give = (index: number, name: string): void => {
    names[index] = name;
    taken.add(name.toLowerCase());
  };
  const pass = (wanted: (index: number, text: string) => boolean, name: (text: string) => string): void =>
    texts.forEach((text, index) => {
      if (names[index] === undefined && wanted(index, text)) give(index, name(text));
    });
  pass(
    (index, text) => text !== "" && keep(index) && !taken.has(text.toLowerCase()),
    (text) => text,
  );
  pass(
    (_, text) => text !== "",
    (text) => freeName(text, taken),
  );
  pass(
    () => true,
    () => freeColumnName(taken, word),
  );
  return names;
}
