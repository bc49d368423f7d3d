import { isBlank, isCellError, type CellValue } from "../cell";
import { DomainError } from "../errors";
import { cellsInShape, type CellRows } from "./cells-in-shape";
import type { EventLog } from "./event-log";

/**
 * The value of each event that was kept, from a column aligned with the ids. Only kept rows need one: there a blank or a
 * text faults `value`, named as the argument `param`; so does an error value anywhere.
 */
export function eventValues(log: EventLog, values: CellRows, ids: CellRows, param: string): Float64Array {
  const found = new Float64Array(log.count);
  const width = ids[0]?.length ?? 0;
  let position = 0;
  let event = 0;
  for (const cells of cellsInShape(values, ids, `user_ids, ${param}`)) {
    if (cells.length !== width) throw new DomainError("value", "size-mismatch", { param: `user_ids, ${param}` });
    for (const cell of cells) {
      const kept = log.position[event] === position;
      position += 1;
      if (typeof cell === "number") {
        if (kept) found[event] = cell;
      } else if (kept || isCellError(cell)) notAValue(cell, param, position);
      if (kept) event += 1;
    }
  }
  return found;
}

function notAValue(cell: CellValue, param: string, position: number): never {
  if (isBlank(cell)) throw new DomainError("value", "blank-in-range", { param, position });
  throw new DomainError("value", "text-in-range", { param, position, got: isCellError(cell) ? cell.error : String(cell) });
}
