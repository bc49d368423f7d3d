import { intersection, type SheetArea } from "../../engine/cells/area";
import { cellReader } from "../../engine/cells/cell-reader";
import { writeCells } from "../../engine/cells/write-cells";
import { shiftedFormula } from "../../engine/structure/rewrite-references";
import { takeRowCells } from "../../engine/tables/table-shifts";
import { dataArea } from "../../engine/tables/workbook-table";
import { HostError } from "../dispatch/host-error";
import { nodeOf, officeClass, type HostNode, type OfficeClass } from "../dispatch/office-class";
import type { HostContext } from "../host-context";
import { anIndex } from "./check";
import { oneByOne } from "./range-style";
import { sheetOf } from "./sheet-names";
import { aFlagOr } from "./sort-fields";
import { shifted } from "./table-rows";

interface Result {
  readonly removed: number;
  readonly uniqueRemaining: number;
}

const resultClass: OfficeClass<Result> = officeClass<Result>({
  name: "RemoveDuplicatesResult",
  get: { Removed: (self) => self.removed, UniqueRemaining: (self) => self.uniqueRemaining },
});

const FORMER = { v: null, t: null, f: null, si: null, p: null, custom: null } as const;

/**
 * Of rows that say the same in the columns that count, the first stays; those below close up within the range, rows of a table go. Texts
 * are compared as they are shown, in any case of letters. Source: Microsoft Support, "Filter for or remove duplicate values".
 */
export async function removeDuplicates(host: HostContext, self: SheetArea, given: unknown, header: unknown): Promise<HostNode> {
  if (!Array.isArray(given) || given.length === 0) throw new HostError("InvalidArgument");
  const columns = given.map(anIndex);
  if (columns.some((column) => column >= self.columns)) throw new HostError("InvalidArgument");
  const skip = aFlagOr(header, false) ? 1 : 0;
  oneByOne(self);
  await host.engine.settle();
  const area = { ...self, row: self.row + skip, rows: self.rows - skip };
  const reader = cellReader(host.engine, self.sheetId);
  const seen = new Set<string>();
  const kept: number[] = [];
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    const key = JSON.stringify(columns.map((column) => reader.text(row, self.column + column).toLowerCase()));
    if (!seen.has(key)) kept.push(row);
    seen.add(key);
  }
  const removed = area.rows - kept.length;
  if (removed > 0) await closeUp(host, area, kept);
  return nodeOf(resultClass, { removed, uniqueRemaining: kept.length });
}

async function closeUp(host: HostContext, area: SheetArea, kept: readonly number[]): Promise<void> {
  const table = host.engine.tableStore.onSheet(area.sheetId).find((one) => intersection(dataArea(one), area));
  if (table) {
    const body = dataArea(table);
    const common = intersection(body, area);
    if (common?.columns !== body.columns || common.rows !== area.rows) throw new HostError("InvalidOperation");
    const stays = new Set(kept);
    for (let row = area.row + area.rows - 1; row >= area.row; row -= 1)
      if (!stays.has(row)) {
        const now = host.engine.tableStore.find(table.id) ?? table;
        await shifted(() => takeRowCells(host.engine, now, row - body.row, 1));
      }
    return;
  }
  const reader = cellReader(host.engine, area.sheetId);
  const matrix = sheetOf(host, area.sheetId).getSheet().getCellMatrix();
  const lines = kept.map((from, index) =>
    Array.from({ length: area.columns }, (_, i) => {
      const column = area.column + i;
      const cell = matrix.getValue(from, column);
      const formula = cell?.f || cell?.si ? String(reader.formula(from, column)) : undefined;
      const content =
        formula === undefined
          ? { ...FORMER, v: cell?.v ?? null, t: cell?.t ?? null, p: cell?.p ?? null }
          : { ...FORMER, f: shiftedFormula(formula, area.row + index - from, 0) };
      return { content, style: reader.ownStyle(from, column) };
    }),
  );
  writeCells(host.engine, area, () => ({ ...FORMER, s: null }));
  writeCells(host.engine, { ...area, rows: kept.length }, (row, column) => {
    const one = lines[row - area.row]?.[column - area.column];
    return one && { ...one.content, s: one.style };
  });
}
