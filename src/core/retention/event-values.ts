import { isBlank, isCellError } from "../cell";
import { notANumberAmong } from "../cells/wrong-cell";
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
  const rows = cellsInShape(values, ids, `user_ids, ${param}`);
  for (const cells of rows) {
    if (cells.length !== width) throw new DomainError("value", "size-mismatch", { param: `user_ids, ${param}` });
    for (const cell of cells) {
      const kept = log.position[event] === position;
      position += 1;
      if (typeof cell === "number") {
        if (kept) found[event] = cell;
      } else if (kept || isCellError(cell)) notAValue(rows, position - 1, param);
      if (kept) event += 1;
    }
  }
  return found;
}

function notAValue(rows: CellRows, at: number, param: string): never {
  const width = rows[0]?.length ?? 1;
  const [row, column] = [Math.floor(at / width), at % width];
  if (isBlank(rows[row]?.[column] ?? null)) throw new DomainError("value", "blank-in-range", { param, position: at + 1 });
  throw notANumberAmong(rows, row, column, param);
}
