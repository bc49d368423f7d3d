import { isUnique } from "../reading/roles/role";
import type { TableReading } from "../reading/table-reading";
import { columnOf } from "./aggregate";
import { isLog } from "./event-log";

/** A funnel that a table has row by row: how many people came to each step. */
export interface ReadySteps {
  readonly names: readonly string[];
  readonly counts: readonly number[];
  /** Indices into the reading's rows, and their offsets in the source. */
  readonly rows: readonly number[];
  readonly lines: readonly number[];
  /** The column of the counts in the source. */
  readonly at: number;
}

const LEAST = 2;
/** Says that one row follows from the one above it. A list of events by their users, the most first, is none. */
const SAYS_STEPS = /\b(?:steps?|stages?|funnel)\b|步骤|阶段|环节|漏斗/i;

/** The table as a funnel: steps by that name, each once, and people who never become more; null where it is none. */
export function readySteps(reading: TableReading, rows: readonly number[]): ReadySteps | null {
  const [events, people] = [columnOf(reading, "event"), reading.columns.find(({ role, at }) => at !== null && isUnique(role))];
  if (!events || !SAYS_STEPS.test(events.header) || !people || isLog(reading) || columnOf(reading, "date")) return null;
  const names = rows.map((row) => events.values[row]);
  const counts = rows.map((row) => people.values[row]);
  const isFalling = counts.every((count, at) => typeof count === "number" && count >= 0 && (at === 0 || count <= Number(counts[at - 1])));
  const isNamed = names.every((name) => typeof name === "string" && name !== "") && new Set(names).size === names.length;
  if (rows.length < LEAST || !isFalling || !isNamed) return null;
  const lines = rows.map((row) => reading.rows[row] ?? 0);
  return { names: names as readonly string[], counts: counts as readonly number[], rows, lines, at: people.at ?? 0 };
}
