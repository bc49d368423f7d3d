/** "Book2" where a "Book1" is there already: the first number that none of the names ends with. */
export function freeName(first: string, taken: readonly string[]): string {
  const stem = first.replace(/\d+$/, "");
  for (let number = 1; ; number++) if (!taken.includes(`${stem}${number}`)) return `${stem}${number}`;
}
