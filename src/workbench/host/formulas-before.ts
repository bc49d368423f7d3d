import { ICommandService, type ICellData, type Nullable, type ObjectMatrix } from "@univerjs/core";
import { LexerTreeBuilder } from "@univerjs/engine-formula";
import { SetRangeValuesMutation } from "@univerjs/sheets";
import { cellsAddress } from "../engine/cells/address";
import { EVENT, WHOLE_WORKBOOK } from "./event-types";
import type { HostContext } from "./host-context";

interface Params {
  readonly subUnitId?: string;
  readonly cellValue?: Readonly<Record<number, Readonly<Record<number, object | null>>>>;
}

interface Detail {
  readonly cellAddress: string;
  /** Empty where the cell had none. */
  readonly previousFormula: string;
}

interface Before {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

/** Where each formula that several cells share is written out, by its id. */
function sharedFormulas(cells: ObjectMatrix<Nullable<ICellData>> | undefined): ReadonlyMap<string, Before> {
  const found = new Map<string, Before>();
  cells?.forValue((row, column, cell) => {
    if (cell?.si && cell.f && !found.has(cell.si)) found.set(cell.si, { row, column, formula: cell.f });
  });
  return found;
}

/** The formulas that cells of a change held before it, as far as anybody listens to that. */
export function formulasBefore(host: HostContext) {
  const kept = new WeakMap<object, readonly Before[]>();
  const isHeard = (sheetId: string): boolean =>
    [sheetId, WHOLE_WORKBOOK].some((target) => host.events.isHeard(EVENT.formulaChanged, target));
  const formulaAt = (sheetId: string) => {
    const cells = host.engine.workbook.getSheetBySheetId(sheetId)?.getSheet().getCellMatrix();
    const mover = host.engine.injector.get(LexerTreeBuilder);
    // The cells themselves: what the engine knows of their formulas may be ahead of them.
    let shared: ReadonlyMap<string, Before> | undefined;
    const moved = (id: string, row: number, column: number): string => {
      const from = (shared ??= sharedFormulas(cells)).get(id);
      return from ? mover.moveFormulaRefOffset(from.formula, column - from.column, row - from.row) : "";
    };
    return (row: number, column: number): string => {
      const cell = cells?.getValue(row, column);
      return cell?.f || (cell?.si ? moved(cell.si, row, column) : "");
    };
  };
  /** By sheet and cell: the engine puts new formulas in place before the change that brings them is carried out. */
  const ahead = new Map<string, string>();
  const watching = host.engine.injector.get(ICommandService).beforeCommandExecuted(({ id, params }, options) => {
    if (id !== SetRangeValuesMutation.id || !params || (options?.fromFormula && !options.onlyLocal)) return;
    const { subUnitId = "", cellValue = {} } = params as Params;
    if (!isHeard(subUnitId) || !host.engine.workbook.getSheetBySheetId(subUnitId)) return;
    const formula = formulaAt(subUnitId);
    const cells = Object.entries(cellValue).flatMap(([row, line]) =>
      Object.keys(line ?? {}).map((column) => ({ row: Number(row), column: Number(column) })),
    );
    const placeOf = ({ row, column }: (typeof cells)[number]): string => `${subUnitId} ${row} ${column}`;
    const before = cells.map((cell) => ({ ...cell, formula: ahead.get(placeOf(cell)) ?? formula(cell.row, cell.column) }));
    if (options?.fromFormula) for (const cell of before) ahead.set(placeOf(cell), cell.formula);
    else {
      kept.set(params, before);
      ahead.clear();
    }
  });
  return {
    /** Cells whose formula is another now. */
    details(params: object, sheetId: string): readonly Detail[] {
      const formula = formulaAt(sheetId);
      return (kept.get(params) ?? [])
        .filter((was) => was.formula !== formula(was.row, was.column))
        .map(({ row, column, formula: previousFormula }) => ({
          cellAddress: cellsAddress({ row, column, rows: 1, columns: 1 }),
          previousFormula,
        }));
    },
    dispose: () => watching.dispose(),
  };
}
