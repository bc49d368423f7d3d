import { aggregateBy, columnOf, groupOf, type Group } from "../../../analysis/aggregate";
import { aggregateByDate, grainFor, type DateGroup } from "../../../analysis/aggregate-by-date";
import { ratioOf } from "../../../analysis/ratios";
import { periodOf, type Grain, type Period } from "../../../analysis/periods";
import type { TableReading } from "../../../reading/table-reading";
import type { ChartSettings, TrendMeasure } from "../../define";
import { nameRole } from "../../name-role";

export interface TrendSeries {
  /** Null for all rows together, or for the rest, gathered. */
  readonly name: string | null;
  readonly kind: "all" | "named" | "rest";
  /** One per period; null where nothing was entered. */
  readonly values: readonly (number | null)[];
  /** The names gathered in the rest. */
  readonly gathered: readonly string[];
  readonly rows: readonly number[];
}

export interface Trend {
  readonly measure: TrendMeasure;
  readonly grain: Grain;
  readonly periods: readonly Period[];
  readonly series: readonly TrendSeries[];
  /** Whether the last period is still running in the data. */
  readonly unfinished: boolean;
  /** Months whose data bear the first day of their month alone: these are whole. */
  readonly datedByMonth: boolean;
  /** Whether the first period began before the data do: its sums are too small to compare with. */
  readonly partialStart: boolean;
  /** Mean of the seven days up to each day, where all seven are there; only for one daily series. */
  readonly average: readonly (number | null)[] | null;
  /** All rows together, for the sentence. */
  readonly whole: readonly (number | null)[];
  /** The measure over the first and over the last half of the finished periods, the one in the middle in neither. */
  readonly halves: readonly [number | null, number | null];
}

const MOST_SERIES = 7;
export const AVERAGED_DAYS = 7;

/** Measures the table has, in the order in which they are offered. */
export function trendMeasures(reading: TableReading): readonly TrendMeasure[] {
  const has = (role: "spend" | "revenue" | "orders") => columnOf(reading, role)?.values.some((value) => typeof value === "number") ?? false;
  return [...(["revenue", "spend", "orders"] as const).filter(has), ...(has("spend") && has("revenue") ? (["roi"] as const) : [])];
}

/** One measure over time, for all rows or for each channel. */
export function transform(reading: TableReading, settings: ChartSettings): Trend {
  const offered = trendMeasures(reading);
  const measure = settings.measure !== null && offered.includes(settings.measure) ? settings.measure : (offered[0] ?? "revenue");
  const grain = settings.grain ?? grainFor(reading);
  const everything = aggregateByDate(reading, grain);
  const valueOf = ({ rows, sums }: Group): number | null => (measure === "roi" ? ratioOf(reading, "roi", rows) : (sums[measure] ?? null));
  const valuesOf = (rows: readonly number[]) => aggregateByDate(reading, grain, rows).map(({ group }) => valueOf(group));
  const whole = everything.map(({ group }) => valueOf(group));
  const role = nameRole(reading);
  const weight = measure === "roi" ? "spend" : measure;
  const groups =
    role && settings.byChannel
      ? aggregateBy(reading, role)
          .filter((group) => group.name !== null && typeof group.sums[weight] === "number")
          .sort((a, b) => (b.sums[weight] ?? 0) - (a.sums[weight] ?? 0))
      : [];
  const named = groups.length > MOST_SERIES ? groups.slice(0, MOST_SERIES - 1) : groups;
  const rest = groups.slice(named.length);
  const series: TrendSeries[] =
    groups.length < 2
      ? [{ name: null, kind: "all", values: whole, gathered: [], rows: [...reading.rows.keys()] }]
      : named.map((group) => ({ name: group.name, kind: "named", values: valuesOf(group.rows), gathered: [], rows: group.rows }));
  if (rest.length > 0) {
    const rows = rest.flatMap((group) => group.rows);
    series.push({ name: null, kind: "rest", values: valuesOf(rows), gathered: rest.map((group) => group.name ?? ""), rows });
  }
  const finished = everything.filter((each) => !each.unfinished);
  const firstDate = (columnOf(reading, "date")?.values ?? []).reduce<number>(
    (first, value) => (typeof value === "number" ? Math.min(first, value) : first),
    Infinity,
  );
  const partialStart = everything.length > 0 && (everything[0]?.period.start ?? firstDate) < firstDate;
  const monthly = (columnOf(reading, "date")?.values ?? []).every(
    (value) => typeof value !== "number" || periodOf(value, "month").start === value,
  );
  const half = Math.floor(finished.length / 2);
  const over = (part: readonly DateGroup[]) =>
    valueOf(
      groupOf(
        reading,
        null,
        part.flatMap(({ group }) => group.rows),
      ),
    );
  const halves = [over(finished.slice(0, half)), over(finished.slice(finished.length - half))] as const;
  return {
    measure,
    grain,
    whole,
    series,
    halves,
    partialStart,
    datedByMonth: grain === "month" && monthly,
    periods: everything.map(({ period }) => period),
    unfinished: everything.at(-1)?.unfinished ?? false,
    // A mean of ratios is nobody's ratio.
    average:
      measure !== "roi" && grain === "day" && series.length === 1 && whole.length > AVERAGED_DAYS
        ? runningMean(whole, AVERAGED_DAYS)
        : null,
  };
}

function runningMean(values: readonly (number | null)[], length: number): readonly (number | null)[] {
  return values.map((_, index) => {
    const window = values.slice(Math.max(0, index - length + 1), index + 1).filter((value) => value !== null);
    return window.length === length ? window.reduce((sum, value) => sum + value, 0) / length : null;
  });
}
