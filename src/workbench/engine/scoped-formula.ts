/** What names and tables mean where a formula stands. */
export interface FormulaScope {
  /** What a name of a sheet stands for; of the formula's own sheet when none is given. */
  name(name: string, sheet?: string): string | undefined;
  /** A table's name as it is spelled. */
  table(name: string): string | undefined;
  /** The table a cell lies in. */
  tableAt(row: number, column: number): string | undefined;
}

/** Texts, quoted sheet names, `table[...]`, words with an optional sheet before them; anything else is passed on. */
const TOKENS = /"(?:[^"]|"")*"|(?:'((?:[^']|'')+)'!|([\p{L}_][\p{L}\p{N}_.]*)!)?([\p{L}_\\][\p{L}\p{N}_.\\?]*)?(\[(?:[^[\]]|\[(?:[^[\]]|'[[\]])*\])*\])|(?:'((?:[^']|'')+)'!|([\p{L}_][\p{L}\p{N}_.]*)!)?([\p{L}_\\][\p{L}\p{N}_.\\?]*)(?!\s*\(|!)|'(?:[^']|'')*'/gu;

/** The formula with names of sheets replaced by what they stand for, and `[@column]` by what the engine understands. */
export function scopedFormula(formula: string, scope: FormulaScope, row: number, column: number): string {
  return formula.replace(TOKENS, (token: string, ...groups: (string | undefined)[]) => {
    const [, , tableWord, brackets, quoted, plainSheet, word] = groups;
    if (brackets !== undefined) {
      const table = tableWord === undefined ? scope.tableAt(row, column) : scope.table(tableWord);
      return table === undefined ? token : `${table}${thisRow(brackets)}`;
    }
    if (word === undefined) return token;
    const meaning = scope.name(word, quoted?.replaceAll("''", "'") ?? plainSheet);
    if (meaning === undefined) return scope.table(word) ?? token;
    // A reference stands as it is; a formula keeps its own order of calculation.
    return /^[^+\-*/^&=<>,()]+$/.test(meaning) || /^'(?:[^']|'')+'![$A-Z0-9:]+$/i.test(meaning) ? meaning : `(${meaning})`;
  });
}

/** `[@a]` and `[@[a b]]` as `[[#This Row],[a]]`; `[@]` as the whole row. */
function thisRow(brackets: string): string {
  const inside = brackets.slice(1, -1).trim();
  if (!inside.startsWith("@")) return brackets;
  const column = inside.slice(1).trim();
  if (column === "") return "[#This Row]";
  return `[[#This Row],${column.startsWith("[") ? column : `[${column}]`}]`;
}
