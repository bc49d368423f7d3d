import { ICommandService } from "@univerjs/core";
import { SetRangeValuesMutation } from "@univerjs/sheets";
import { parseCells } from "../engine/cells/address";
import { cellReader } from "../engine/cells/cell-reader";
import type { CellChange } from "./cell-changes";
import type { HostContext } from "./host-context";

interface Before {
  readonly row: number;
  readonly column: number;
  readonly value: string | number | boolean;
  readonly kind: string;
}

interface Details {
  readonly valueBefore: unknown;
  readonly valueAfter: unknown;
  readonly valueTypeBefore: string;
  readonly valueTypeAfter: string;
}

interface Params {
  readonly subUnitId?: string;
  readonly cellValue?: Readonly<Record<number, Readonly<Record<number, object | null>>>>;
}

/** What the cells of a change held before it, as far as anybody listens to that. */
export function cellsBefore(host: HostContext) {
  // By the change itself: others that follow from it may come in between.
  const kept = new WeakMap<object, readonly Before[]>();
  const watching = host.engine.injector.get(ICommandService).beforeCommandExecuted(({ id, params }, options) => {
    if (id !== SetRangeValuesMutation.id || options?.fromFormula || !params) return;
    const { subUnitId = "", cellValue = {} } = params as Params;
    if (!host.engine.workbook.getSheetBySheetId(subUnitId)) return;
    // Excel tells details of single cells.
    const [[at, line] = ["", {}], ...more] = Object.entries(cellValue);
    if (more.length > 0) return;
    const places = Object.keys(line ?? {}).map((column) => [Number(at), Number(column)] as const);
    if (places.length !== 1) return;
    const reader = cellReader(host.engine, subUnitId);
    const before = places.map(([row, column]): Before => {
      const [value, kind] = [reader.value(row, column), reader.kind(row, column)];
      return { row, column, value, kind };
    });
    kept.set(params, before);
  });
  return {
    /** Of a change of one cell to a value: what it held, and holds. */
    details(params: object, sheetId: string, change: Pick<CellChange, "address" | "changeType">): Details | undefined {
      const before = kept.get(params) ?? [];
      const cell = parseCells(change.address);
      const [was] = before;
      if (change.changeType !== "RangeEdited" || before.length !== 1 || !cell || !was) return undefined;
      if (cell.rows !== 1 || cell.columns !== 1 || cell.row !== was.row || cell.column !== was.column) return undefined;
      const reader = cellReader(host.engine, sheetId);
      // What a new formula gives is known only when it has been calculated.
      if (String(reader.formula(cell.row, cell.column)).startsWith("=")) return undefined;
      return {
        valueBefore: was.value,
        valueAfter: reader.value(cell.row, cell.column),
        valueTypeBefore: was.kind,
        valueTypeAfter: reader.kind(cell.row, cell.column),
      };
    },
    dispose: () => watching.dispose(),
  };
}
