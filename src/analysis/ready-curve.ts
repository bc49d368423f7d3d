import { periodUnit, type CohortUnit } from "../reading/header/cohort-period";
import { isUnique } from "../reading/roles/role";
import type { TableReading } from "../reading/table-reading";

/** Retention that a table has row by row: a period after the beginning, people who are old enough for it, and those who were there. */
export interface ReadyCurve {
  readonly unit: CohortUnit;
  /** The number of each period, rising. */
  readonly periods: readonly number[];
  /** Null where nobody is old enough. */
  readonly points: readonly ({ readonly people: number; readonly there: number } | null)[];
  /** Offsets of the rows in the source. */
  readonly lines: readonly number[];
  /** Columns of the source. */
  readonly at: { readonly people: number; readonly there: number };
}

/** The table as a curve of retention; null where it is none. */
export function readyCurve(reading: TableReading): ReadyCurve | null {
  const rows = [...reading.rows.keys()];
  const columns = reading.columns.filter(({ at, type }) => at !== null && type === "number");
  const period = columns.find(({ header }) => periodUnit(header) !== null);
  const people = columns.find(({ role }) => isUnique(role));
  const there = columns.find(({ role }) => role === "part");
  const unit = period && periodUnit(period.header);
  if (!period || !people || !there || !unit || rows.length === 0) return null;
  const found = rows.map((row) => ({ number: period.values[row], people: people.values[row], there: there.values[row], row }));
  const isWhole = found.every(
    (one, at) =>
      Number.isInteger(one.number) && Number(one.number) >= 0 && (at === 0 || Number(one.number) > Number(found[at - 1]?.number)),
  );
  const isPart = found.every((one) => typeof one.people === "number" && typeof one.there === "number" && one.there <= one.people);
  if (!isWhole || !isPart) return null;
  return {
    unit,
    periods: found.map(({ number }) => Number(number)),
    points: found.map((one) => (one.people === 0 ? null : { people: Number(one.people), there: Number(one.there) })),
    lines: found.map(({ row }) => reading.rows[row] ?? 0),
    at: { people: people.at ?? 0, there: there.at ?? 0 },
  };
}
