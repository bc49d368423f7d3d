import type { TableReading } from "../reading/table-reading";
import { isDimension, type Role } from "../reading/roles/role";
import { sameName } from "./aggregate";

/** A column whose names tell rows apart, so that some of them can be looked at alone. */
export interface Dimension {
  readonly header: string;
  /** As first written, in order of first appearance. */
  readonly names: readonly string[];
}

/** More names than this are a list of things, each in a row or two. */
const MOST_NAMES = 200;
/** They name a row, or say nothing that several rows share. */
const OF_ONE_ROW: ReadonlySet<Role> = new Set<Role>(["id", "user", "date", "periodStart", "periodEnd", "note"]);

/** The columns of a table by whose names it can be filtered: its dimensions, and other texts that repeat. */
export function dimensionsOf({ columns, rows }: TableReading): readonly Dimension[] {
  const seen = new Set<string>();
  return columns.flatMap(({ header, role, values }) => {
    const key = sameName(header);
    if (key === "" || seen.has(key) || OF_ONE_ROW.has(role) || !(isDimension(role) || role === "other")) return [];
    seen.add(key);
    const names = new Map<string, string>();
    for (const value of values) {
      if (typeof value !== "string") {
        if (value === null) continue;
        return [];
      }
      const name = sameName(value);
      if (!names.has(name)) names.set(name, value.trim());
      if (names.size > MOST_NAMES) return [];
    }
    const repeats = isDimension(role) || names.size * 2 <= rows.length;
    return names.size < 2 || !repeats ? [] : [{ header, names: [...names.values()] }];
  });
}
