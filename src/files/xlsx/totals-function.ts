/** The functions of the list in a totals row, by their names in a file (ECMA-376 part 1, 18.18.84), and what SUBTOTAL calls them. */
export const TOTALS_FUNCTIONS = { average: 101, countNums: 102, count: 103, max: 104, min: 105, stdDev: 107, sum: 109, var: 110 } as const;
export type TotalsFunction = keyof typeof TOTALS_FUNCTIONS;

/** A column's name between brackets. Source of the escapes: Microsoft Support, "Using structured references with Excel tables". */
export const columnInBrackets = (name: string): string => `[${name.replace(/[[\]#'@]/g, "'$&")}]`;

/** Which of them the formula of a totals cell is; undefined for any other. The table's name may be left out. */
export function totalsFunctionOf(formula: string, table: string, column: string): TotalsFunction | undefined {
  const [, code, owner = "", bracket] = /^=?SUBTOTAL\((\d+),\s*([^[\]]*)(\[.*\])\)$/is.exec(formula) ?? [];
  const same = (a: string | undefined, b: string): boolean => a?.toLowerCase() === b.toLowerCase();
  const own = same(bracket, columnInBrackets(column)) && (owner === "" || same(owner, table));
  return own ? (Object.keys(TOTALS_FUNCTIONS) as TotalsFunction[]).find((name) => String(TOTALS_FUNCTIONS[name]) === code) : undefined;
}
