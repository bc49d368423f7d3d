/** A wish for width: the columns from `column` on, together at least `least` px and, where there is room, `best`. */
export interface WidthNeed {
  readonly column: number;
  readonly span: number;
  readonly least: number;
  readonly best?: number;
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/**
 * The widths of a sheet's columns, shared by all blocks that stand on them: each column the least that shows everything, wider spans
 * shared out evenly, and what is left up to `limit` given to columns whose texts would otherwise break.
 */
export function columnWidths(needs: readonly WidthNeed[], count: number, least: number, limit: number): number[] {
  const widths = new Array<number>(count).fill(least);
  const ordered = [...needs].sort((a, b) => a.span - b.span);
  for (const { column, span, least: need } of ordered) {
    const missing = need - sum(widths.slice(column, column + span));
    if (missing <= 0) continue;
    const share = Math.ceil(missing / span);
    for (let at = column; at < column + span; at += 1) widths[at] = (widths[at] ?? 0) + share;
  }
  const single = ordered.filter(({ span }) => span === 1);
  const wishes = widths.map((width, column) =>
    Math.max(0, ...single.filter((need) => need.column === column).map(({ best = 0 }) => best - width)),
  );
  const wished = sum(wishes);
  const spare = limit - sum(widths);
  if (wished <= 0 || spare <= 0) return widths;
  const part = Math.min(1, spare / wished);
  return widths.map((width, column) => width + Math.floor((wishes[column] ?? 0) * part));
}
