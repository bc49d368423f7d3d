import { isBlank } from "../cell";
import { DomainError } from "../errors";
import { CellCursor, type CellRows, type EventLog } from "./event-log";

const cellCount = (rows: CellRows): number => rows.reduce((sum, row) => sum + row.length, 0);

/**
 * The value of each event that was kept, from a column aligned with the ids. Only kept rows need one: there a blank or a
 * text faults `value`, named as the argument `param`.
 */
export function eventValues(log: EventLog, values: CellRows, ids: CellRows, param: string): Float64Array {
  if (cellCount(values) !== cellCount(ids)) throw new DomainError("value", "size-mismatch", { param: `user_ids, ${param}` });
  const cursor = new CellCursor(values);
  const found = new Float64Array(log.count);
  let at = -1;
  for (let event = 0; event < log.count; event += 1) {
    const position = log.position[event] as number;
    let value = cursor.next();
    for (at += 1; at < position; at += 1) value = cursor.next();
    if (isBlank(value)) throw new DomainError("value", "blank-in-range", { param, position: position + 1 });
    if (typeof value !== "number") throw new DomainError("value", "text-in-range", { param, position: position + 1, got: String(value) });
    found[event] = value;
  }
  return found;
}
