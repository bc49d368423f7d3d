import { isBlank, isCellError, type CellValue } from "../cell";
import { DomainError } from "../errors";
import { cellsInShape, type CellRows } from "./cells-in-shape";
import type { EventLog } from "./event-log";
import { writeIdKey } from "./id-key";
import { numberIds } from "./number-ids";
import { settledId } from "./settled-id";

/**
 * The number of a further id, such as that of the order, for each row of the log that was kept: from 0, the same for ids that look the
 * same in a cell. Faults `value` for a blank beside such a row, for an error value anywhere, and for another size; `param` is its name.
 */
export function numberColumn(log: EventLog, column: CellRows, ids: CellRows, param: string): Int32Array {
  const cells = cellsInShape(column, ids, `user_ids, ${param}`).flat();
  const broken = cells.find(isCellError);
  if (broken) throw new DomainError("value", "text-in-range", { param, position: cells.indexOf(broken) + 1, got: broken.error });
  const keys = new Int32Array(2 * log.count);
  const textAt = (row: number): string => settledId(String(cells[log.position[row] as number]));
  for (let row = 0; row < log.count; row += 1) {
    const at = log.position[row] as number;
    const cell = cells[at] as CellValue;
    if (isBlank(cell) || !writeIdKey(keys, row, cell as string | number | boolean))
      throw new DomainError("value", "blank-in-range", { param, position: at + 1 });
  }
  return numberIds(keys, log.count, (a, b) => textAt(a) === textAt(b)).numbers;
}
