import { isBlank } from "../../core/cell";
import { matchRows } from "../../plan/standing/match-rows";
import { isSameValue } from "../restore/same-value";
import type { KeptCell, KeptTable, KeptValue, PlanVersion } from "./plan-version";

/** A cell that is not the same in both. */
export interface Difference {
  /** What it is: the value's label, or row and column. */
  readonly label: string;
  readonly from: KeptCell;
  readonly to: KeptCell;
  readonly format?: string;
}

export interface VersionDifferences {
  /** What was entered otherwise. */
  readonly inputs: readonly Difference[];
  /** Rows that only one of the two has, by what stands first in them. */
  readonly added: readonly string[];
  readonly removed: readonly string[];
  /** What the plan comes to otherwise. */
  readonly results: readonly Difference[];
}

/** What changed from one version of a plan to another, and what it did to the results. */
export function compareVersions(from: PlanVersion, to: PlanVersion): VersionDifferences {
  const pairs = from.values.flatMap((was) => {
    const now = to.values.find(({ key }) => key === was.key);
    return now && !isSame(was, now) ? [{ isInput: now.isInput, difference: differenceOf(was, now) }] : [];
  });
  const tables = from.tables.flatMap((was) => {
    const now = to.tables.find(({ key }) => key === was.key);
    return now ? [compareTables(was, now)] : [];
  });
  return {
    inputs: [...pairs.flatMap(({ isInput, difference }) => (isInput ? [difference] : [])), ...tables.flatMap(({ changed }) => changed)],
    added: tables.flatMap(({ added }) => added),
    removed: tables.flatMap(({ removed }) => removed),
    results: pairs.flatMap(({ isInput, difference }) => (isInput ? [] : [difference])),
  };
}

/** Whether a cell holds and shows the same. A formula that says otherwise and shows the same is another entry. */
export const isSame = (a: KeptCell, b: KeptCell): boolean =>
  isSameValue(a.value, b.value) && (a.formula === undefined) === (b.formula === undefined);

const differenceOf = (was: KeptValue, now: KeptValue): Difference => ({
  label: now.label,
  from: was,
  to: now,
  ...(now.format !== undefined && { format: now.format }),
});

type Row = KeptTable["rows"][number];
const isFilled = (row: Row): boolean => row.some(({ value }) => !isBlank(value));

/** For each row of a table now, the row it was. */
export function formerRows(was: KeptTable, now: KeptTable): readonly (number | undefined)[] {
  const columns = now.columns.map(({ key }) => was.columns.findIndex((one) => one.key === key));
  const plain = (row: Row | undefined, at: number): unknown => (at < 0 ? null : (row?.[at]?.value ?? null));
  const found = matchRows(
    was.rows.map((row) => columns.map((at) => plain(row, at))),
    now.rows.map((row) => now.columns.map((_, at) => plain(row, at))),
  );
  const used = new Set(found);
  // What shares nothing with any other row is the row that stood in its place.
  return found.map((former, at) => (former === undefined && !used.has(at) && at < was.rows.length ? at : former));
}

function compareTables(was: KeptTable, now: KeptTable) {
  const former = formerRows(was, now);
  const used = new Set(former);
  const changed: Difference[] = [];
  const added: string[] = [];
  const removed = was.rows.flatMap((row, at) => (!used.has(at) && isFilled(row) ? [rowName(row, at)] : []));
  now.rows.forEach((row, at) => {
    const before = was.rows[former[at] ?? -1];
    const isThere = before !== undefined && isFilled(before);
    if (!isThere && !isFilled(row)) return;
    if (!isThere) return void added.push(rowName(row, at));
    if (!isFilled(row)) return void removed.push(rowName(before, former[at] ?? at));
    now.columns.forEach(({ key, header, format }, index) => {
      const [from, to] = [before[was.columns.findIndex((column) => column.key === key)], row[index]];
      if (!from || !to || isSame(from, to)) return;
      changed.push({ label: `${rowName(row, at)} · ${header}`, from, to, ...(format !== undefined && { format }) });
    });
  });
  return { changed, added, removed };
}

/** A row is called by its first text, else by its number. */
const rowName = (row: Row, at: number): string => {
  const [first] = row.flatMap(({ value }) => (typeof value === "string" && value.trim() !== "" ? [value.trim()] : []));
  return first === undefined ? `#${at + 1}` : first.length > 40 ? `${first.slice(0, 39)}…` : first;
};
