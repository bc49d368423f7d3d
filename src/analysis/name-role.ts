import type { ColumnReading } from "../reading/table-reading";
import { columnOf } from "./aggregate";
import { oncePerTable } from "./once-per-table";

export type NameRole = "channel" | "activity" | "product";

const NAMING: readonly NameRole[] = ["channel", "activity", "product"];
/** More names than this are a list; a picture compares fewer. */
const MOST_COMPARED = 50;

/**
 * What a table compares: the first of its channels, activities and products that has several names, and not one for each row. What the
 * user chose comes first; a column with one name compares nothing and is taken only where there is no other.
 */
export const nameRole = oncePerTable((reading): NameRole | null => {
  const chosen = reading.columns.find(({ at }) => at !== null && at === reading.recipe.corrections.compareBy);
  if (chosen && isNaming(chosen.role)) return chosen.role;
  const named = NAMING.flatMap((role) => {
    const column = columnOf(reading, role);
    const count = column ? namesIn(column) : 0;
    return count > 0 ? [{ role, count }] : [];
  });
  const rows = reading.rows.length;
  const telling = named.find(({ count }) => count >= 2 && count <= MOST_COMPARED && (count <= rows / 2 || count <= 3));
  return (telling ?? named.find(({ count }) => count >= 2) ?? named[0])?.role ?? null;
});

const isNaming = (role: ColumnReading["role"]): role is NameRole => (NAMING as readonly string[]).includes(role);

function namesIn({ values }: ColumnReading): number {
  const names = new Set(values);
  names.delete(null);
  return names.size;
}
