import type { ZoneOffsets } from "../zone/wall-clock";

/** Which columns of which table are a log. Names come from the table's own description, never from what somebody typed. */
export interface SqlLog {
  /** Database and table, or the table alone. */
  readonly table: readonly string[];
  readonly user?: SqlUser;
  readonly time: string;
  readonly timeIs: "date" | "datetime" | "datetime64";
  /** Of the zone whose calendar counts, where times are instants; none where they are a wall clock's. */
  readonly zone?: ZoneOffsets;
  /** The column of each field that questions name. */
  readonly texts: Readonly<Record<string, string>>;
  readonly amounts: Readonly<Record<string, string>>;
}

interface SqlUser {
  readonly column: string;
  /** Of texts, "" names nobody. */
  readonly isText: boolean;
}
