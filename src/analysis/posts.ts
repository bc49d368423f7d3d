import type { Measure } from "../reading/roles/role";
import type { TableReading } from "../reading/table-reading";
import { columnOf, sameName } from "./aggregate";

/** A row of a table of what was published. */
export interface Post {
  /** Index into the reading's rows. */
  readonly row: number;
  /** As first written. */
  readonly format: string;
  /** Serial of the 1900 system, with the time of day where one was entered. */
  readonly time: number;
  /** How often it was seen; a post without views is not there. */
  readonly views: number;
  /** Null where nothing was entered: missing is not zero. */
  readonly engagements: number | null;
  readonly cost: number | null;
}

/** What counts as a view, the first that a table has: of a page or a video, else of an advertisement. */
const VIEWS: readonly Measure[] = ["pageViews", "impressions"];

/** The rows that have a format, a time and views; null where the table has no such columns. */
export function postsOf(reading: TableReading, rows: readonly number[]): readonly Post[] | null {
  const [formats, times] = [columnOf(reading, "format"), columnOf(reading, "date")];
  const views = VIEWS.map((measure) => columnOf(reading, measure)).find((column) => column !== undefined);
  if (!formats || !times || !views) return null;
  const [engagements, cost] = [columnOf(reading, "engagements"), columnOf(reading, "spend")];
  const spelled = new Map<string, string>();
  const numberAt = (value: unknown): number | null => (typeof value === "number" ? value : null);
  return rows.flatMap((row): readonly Post[] => {
    const [format, time, seen] = [formats.values[row] ?? "", times.values[row], numberAt(views.values[row])];
    if (format === "" || typeof time !== "number" || seen === null) return [];
    const key = sameName(String(format));
    if (!spelled.has(key)) spelled.set(key, String(format).trim());
    return [
      {
        row,
        format: spelled.get(key) ?? "",
        time,
        views: seen,
        engagements: numberAt(engagements?.values[row]),
        cost: numberAt(cost?.values[row]),
      },
    ];
  });
}
