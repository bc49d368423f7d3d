import { cohortPeriod, type CohortUnit } from "../reading/header/cohort-period";
import type { ColumnReading, TableReading } from "../reading/table-reading";
import { isUnique, type Role } from "../reading/roles/role";

/** A cohort of a table that holds cohorts: how many there were, and how many of them in each period. */
export interface ReadyCohort {
  /** A day, as a serial, or a name. */
  readonly name: number | string;
  /** Null where the table does not say. */
  readonly size: number | null;
  /** People or, where the table has shares and no sizes, shares; null where the period has not come yet. */
  readonly kept: readonly (number | null)[];
  /** Index into the reading's rows, and its offset in the source. */
  readonly row: number;
  readonly line: number;
}

export interface ReadyCohorts {
  readonly unit: CohortUnit;
  /** The number of each period, rising. */
  readonly periods: readonly number[];
  readonly cohorts: readonly ReadyCohort[];
  /** What a number of the table is of its cohort: 1 or, in per cent without a sign, 0.01; null where it counts people. */
  readonly share: 1 | 0.01 | null;
  /** Columns of the source: of the size, null where there is none, and of each period. */
  readonly at: { readonly size: number | null; readonly periods: readonly number[] };
}

const SIZE = /^(?:cohort\s*)?(?:size|users|people|customers)$|^new\s|(?:用户|客户|人|买家|会员)数?$|起始人数|规模/i;
/** Two periods are a comparison; three are a table of cohorts. One more counts where the size stands beside. */
const LEAST_PERIODS = 2;

/** The table as one of cohorts: a name or day in front, how many there were, and columns of rising periods; null where it is none. */
export function readyCohorts(reading: TableReading, rows: readonly number[]): ReadyCohorts | null {
  const found = reading.columns.flatMap((column) => {
    // Money of a cohort is no number of its people.
    const period = column.at === null || column.role === "part" ? null : cohortPeriod(column.header);
    return period && column.values.some((value) => typeof value === "number") ? [{ column, ...period }] : [];
  });
  const [first] = found;
  const rising = found.every(({ number, unit }, at) => unit === first?.unit && (at === 0 || number > (found[at - 1]?.number ?? 0)));
  if (!first || found.length < LEAST_PERIODS || !rising) return null;
  const before = reading.columns.filter(({ at }) => at !== null && at < (first.column.at ?? 0));
  const name = before.find(({ type, role }) => role === "date" || type === "text");
  const size = before.find((column) => column !== name && isSize(column));
  if (!name) return null;
  const cells = found.flatMap(({ column }) => rows.map((row) => column.values[row])).filter((value) => typeof value === "number");
  const percent = isPercent(found, size, rows);
  const fractions = cells.every((value) => value >= 0 && value <= 1) && cells.some((value) => value % 1 !== 0);
  const shares = percent || fractions;
  const cohorts = rows.flatMap((row): readonly ReadyCohort[] => {
    const [called, there] = [name.values[row] ?? null, size?.values[row] ?? null];
    // A line without a size below the cohorts is their average.
    if (called === null || (size && (typeof there !== "number" || there <= 0))) return [];
    const people = typeof there === "number" ? there : null;
    const numbers = found.map(({ column }) => scaled(column.values[row], percent ? 0.01 : 1));
    const own = people === null && !shares && first.number === 0 ? (numbers[0] ?? null) : people;
    return [
      {
        name: called,
        size: own,
        kept: shares && own !== null ? numbers.map((share) => share && share * own) : numbers,
        row,
        line: reading.rows[row] ?? 0,
      },
    ];
  });
  const possible = cohorts.every(
    ({ size: own, kept }) => own === null || kept.every((value) => value === null || value <= own * (1 + 1e-9)),
  );
  if (cohorts.length === 0 || !possible || (!shares && cohorts.some((one) => one.size === null))) return null;
  const periods = found.map(({ number }) => number);
  const share = shares ? (percent ? 0.01 : 1) : null;
  return { unit: first.unit, periods, cohorts, share, at: { size: size?.at ?? null, periods: found.map(({ column }) => column.at ?? 0) } };
}

const scaled = (value: unknown, by: number): number | null => (typeof value === "number" ? value * by : null);

/** Per cent without a sign: the header says a rate, or everyone is there in period 0 with 100, however many they are. */
function isPercent(
  found: readonly { readonly column: ColumnReading; readonly number: number }[],
  size: ColumnReading | undefined,
  rows: readonly number[],
): boolean {
  const above = found.some(({ column }) => rows.some((row) => Number(column.values[row] ?? 0) > 1));
  const [first] = found;
  if (!above || !first) return false;
  if (found.every(({ column }) => /率|rate|[%％]/i.test(column.header))) return true;
  const whole = first.number === 0 && rows.every((row) => (first.column.values[row] ?? 100) === 100);
  return whole && size !== undefined && rows.some((row) => typeof size.values[row] === "number" && size.values[row] !== 100);
}

const COUNTED: ReadonlySet<Role> = new Set<Role>(["newCustomers", "newMembers", "signUps", "units", "other"]);

const isSize = ({ role, header, type }: ColumnReading): boolean =>
  type === "number" && (isUnique(role) || (COUNTED.has(role) && SIZE.test(header.trim())));
