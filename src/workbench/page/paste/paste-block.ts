import { SheetsSelectionsService } from "@univerjs/sheets";
import { cellsAddress } from "../../engine/cells/address";
import { cellReader } from "../../engine/cells/cell-reader";
import { writeCells } from "../../engine/cells/write-cells";
import type { Engine } from "../../engine/create-engine";
import type { ForeignBlock, ForeignCell } from "./foreign-block";
import { foreignInput, formulaRules, type KeptAs } from "./foreign-input";
import { coveredCells, pastePlace, type PasteRefusal } from "./paste-place";

/** Addresses of the cells that became texts although they look like something else. */
export type KeptCells = Readonly<Record<KeptAs, readonly string[]>>;

/**
 * Writes what came from another program over the selection, as if each cell were typed: values only, in the fill, font and number format
 * that stand there. One step of undo. What lies under a merged cell takes nothing: a block that has something for it is refused.
 */
export function pasteBlock(engine: Engine, block: ForeignBlock): KeptCells | PasteRefusal | undefined {
  const selection = engine.injector.get(SheetsSelectionsService).getCurrentLastSelection();
  const columns = block[0]?.length ?? 0;
  if (!selection || columns === 0) return undefined;
  const sheet = engine.workbook.getActiveSheet();
  const place = pastePlace(sheet.getSheet(), selection.range, { rows: block.length, columns });
  if (typeof place === "string") return place;
  const covered = coveredCells(sheet.getSheet(), place);
  const rowOf = new Map(place.rows.map((row, index) => [row, index % block.length]));
  const columnOf = new Map(place.columns.map((column, index) => [column, index % columns]));
  const at = (row: number, column: number): ForeignCell | undefined => block[rowOf.get(row) ?? -1]?.[columnOf.get(column) ?? -1];
  // One value over many cells passes over what is covered; of a block, every cell needs a place of its own.
  const single = block.length === 1 && columns === 1;
  if (!single && [...covered].some((key) => at(...(key.split(",").map(Number) as [number, number]))?.text)) return "mergedCells";

  const sheetId = sheet.getSheetId();
  const reader = cellReader(engine, sheetId);
  const [top, left] = [place.rows[0] ?? 0, place.columns[0] ?? 0];
  const [bottom, right] = [place.rows.at(-1) ?? top, place.columns.at(-1) ?? left];
  const area = { sheetId, row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  const rules = formulaRules(engine);
  const kept: Record<KeptAs, string[]> = { formula: [], id: [] };
  writeCells(engine, area, (row, column) => {
    const cell = covered.has(`${row},${column}`) ? undefined : at(row, column);
    if (cell === undefined) return undefined;
    const input = foreignInput(cell, reader.style(row, column).n?.pattern || "General", rules);
    if (input.kept) kept[input.kept].push(cellsAddress({ row, column, rows: 1, columns: 1 }));
    return input.data;
  });
  sheet.getRange(area.row, area.column, area.rows, area.columns).activate();
  return kept;
}
