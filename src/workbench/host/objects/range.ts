import { SetColHiddenCommand, SetRowHiddenCommand, SetSpecificColsVisibleCommand, SetSpecificRowsVisibleCommand } from "@univerjs/sheets";
import type { IRange } from "@univerjs/core";
import { sheetInFormula } from "../../../core/cells/sheet-name";
import { cellsAddress } from "../../engine/cells/address";
import { gridRange, intersection, mapArea, type SheetArea } from "../../engine/cells/area";
import { cellReader } from "../../engine/cells/cell-reader";
import { EXCEL_GRID } from "../../engine/excel-grid";
import { HostError } from "../dispatch/host-error";
import { nodeOf, officeClass, type OfficeClass } from "../dispatch/office-class";
import type { HostContext } from "../host-context";
import { propertyMethods } from "./cell-properties";
import { aFlag, aNumber } from "./check";
import { conditionalFormatCollectionClass } from "./conditional-formats";
import { dataValidationClass } from "./data-validation";
import { columnsHidden, rowsHidden } from "./hidden-lines";
import { mergedAreas } from "./range-areas";
import { edges } from "./range-edges";
import { copyMethods } from "./range-copy";
import { hyperlinkOf, setHyperlink } from "./range-hyperlink";
import { rangeStyle, setRangeStyle } from "./named-styles";
import { fillMethods } from "./range-fill-series";
import { searchMethods } from "./range-search";
import { fromR1C1, toR1C1 } from "./r1c1";
import { rangeGuard } from "./range-guard";
import { rangeSortClass } from "./range-sort";
import { rangeViewClass } from "./range-view";
import { removeDuplicates } from "./remove-duplicates";
import { specialMethods } from "./special-cells";
import { clearRange, deleteRange, insertRange, mergeRange, unmergeRange } from "./range-structure";
import { groupRange } from "./outline";
import { rangeFormatClass } from "./range-format";
import { writeFormulas, writeNumberFormats, writeValues } from "./range-writing";
import { resolveAddress } from "./resolve-address";
import { select } from "./selection";
import { sheetOf } from "./sheet-names";
import { isSingle, spillingTo, spillParent } from "./spill";
import { surroundingRegion } from "./surrounding-region";
import { tableScopedCollectionClass } from "./tables-of-range";
import { usedArea } from "./used-area";
import { worksheetClass } from "./worksheet";

/** Source: "Resource limits and performance optimization for Office Add-ins": five million cells for a get. */
const CELL_LIMIT = 5_000_000;

const fullAddress = (self: SheetArea, host: HostContext): string =>
  `${sheetInFormula(sheetOf(host, self.sheetId).getSheetName())}!${cellsAddress(self)}`;
const isUnbounded = (self: SheetArea): boolean => self.rows === EXCEL_GRID.rowCount || self.columns === EXCEL_GRID.columnCount;

/** Cell by cell, after calculation. Whole rows and columns read as null, as in Excel. */
async function cells<T>(
  self: SheetArea,
  host: HostContext,
  read: (reader: ReturnType<typeof cellReader>, row: number, column: number) => T,
): Promise<T[][] | null> {
  if (isUnbounded(self)) return null;
  if (self.rows * self.columns > CELL_LIMIT) throw new HostError("RangeExceedsLimit");
  await host.engine.settle();
  sheetOf(host, self.sheetId);
  const reader = cellReader(host.engine, self.sheetId);
  return mapArea(self, (row, column) => read(reader, row, column));
}

const formulas = (self: SheetArea, host: HostContext) => cells(self, host, (reader, row, column) => reader.formula(row, column));
const formats = (self: SheetArea, host: HostContext) =>
  cells(self, host, (reader, row, column) => reader.style(row, column).n?.pattern || "General");

const sheetRanges = (self: SheetArea, host: HostContext, range: IRange) => ({
  unitId: host.engine.workbook.getId(),
  subUnitId: self.sheetId,
  ranges: [range],
});

export const rangeClass: OfficeClass<SheetArea> = officeClass<SheetArea>({
  name: "Range",
  guard: rangeGuard,
  get: {
    Address: fullAddress,
    AddressLocal: fullAddress,
    RowIndex: (self) => self.row,
    ColumnIndex: (self) => self.column,
    RowCount: (self) => self.rows,
    ColumnCount: (self) => self.columns,
    CellCount: (self) => (self.rows * self.columns > 2 ** 31 - 1 ? -1 : self.rows * self.columns),
    IsEntireColumn: (self) => self.rows === EXCEL_GRID.rowCount,
    IsEntireRow: (self) => self.columns === EXCEL_GRID.columnCount,
    Values: (self, host) => cells(self, host, (reader, row, column) => reader.value(row, column)),
    ValueTypes: (self, host) => cells(self, host, (reader, row, column) => reader.kind(row, column)),
    Text: (self, host) => cells(self, host, (reader, row, column) => reader.text(row, column)),
    Formulas: formulas,
    FormulasLocal: formulas,
    FormulasR1C1: (self, host) => cells(self, host, (reader, row, column) => toR1C1(reader.formula(row, column), { row, column })),
    NumberFormat: formats,
    NumberFormatLocal: formats,
    Hyperlink: (self, host) => hyperlinkOf(host, self),
    Style: (self, host) => rangeStyle(host, self),
    HasSpill: async (self, host) => {
      const spilled = (await cells(self, host, (reader, row, column) => reader.isSpilled(row, column)))?.flat() ?? [];
      return spilled.every((one) => one === spilled[0]) ? (spilled[0] ?? false) : null;
    },
    RowHidden: rowsHidden,
    ColumnHidden: columnsHidden,
    Hidden: (self, host) => {
      const rows = rowsHidden(self, host);
      const columns = columnsHidden(self, host);
      return rows === true || columns === true ? true : rows === null || columns === null ? null : false;
    },
    Left: (self, host) => edges(host, self).left,
    Top: (self, host) => edges(host, self).top,
    Width: (self, host) => edges(host, self).width,
    Height: (self, host) => edges(host, self).height,
  },
  set: {
    Values: (self, value: unknown, host) => writeValues(host, self, value),
    Formulas: (self, value: unknown, host) => writeFormulas(host, self, value),
    FormulasLocal: (self, value: unknown, host) => writeFormulas(host, self, value),
    FormulasR1C1: (self, value: unknown, host) => writeFormulas(host, self, value, fromR1C1),
    NumberFormat: (self, value: unknown, host) => writeNumberFormats(host, self, value),
    NumberFormatLocal: (self, value: unknown, host) => writeNumberFormats(host, self, value),
    Hyperlink: (self, value: unknown, host) => setHyperlink(host, self, value),
    Style: (self, value: unknown, host) => setRangeStyle(host, self, value),
    RowHidden: (self, value: boolean, host) =>
      host.engine.run(
        aFlag(value) ? SetRowHiddenCommand.id : SetSpecificRowsVisibleCommand.id,
        sheetRanges(self, host, gridRange({ ...self, column: 0, columns: EXCEL_GRID.columnCount })),
      ),
    ColumnHidden: (self, value: boolean, host) =>
      host.engine.run(
        aFlag(value) ? SetColHiddenCommand.id : SetSpecificColsVisibleCommand.id,
        sheetRanges(self, host, gridRange({ ...self, row: 0, rows: EXCEL_GRID.rowCount })),
      ),
  },
  navigate: {
    Worksheet: (self) => nodeOf(worksheetClass, { sheetId: self.sheetId }),
    Format: (self) => nodeOf(rangeFormatClass, self),
    ConditionalFormats: (self) => nodeOf(conditionalFormatCollectionClass, { sheetId: self.sheetId, areas: [self] }),
    DataValidation: (self) => nodeOf(dataValidationClass, self),
    Sort: (self) => nodeOf(rangeSortClass, self),
  },
  methods: {
    GetCell: (self, _host, row: number, column: number) =>
      within({ ...self, row: self.row + aNumber(row), column: self.column + aNumber(column), rows: 1, columns: 1 }),
    GetRow: (self, _host, row: number) => within({ ...self, row: self.row + aNumber(row), rows: 1 }),
    GetColumn: (self, _host, column: number) => within({ ...self, column: self.column + aNumber(column), columns: 1 }),
    GetLastCell: (self) => within({ ...self, row: self.row + self.rows - 1, column: self.column + self.columns - 1, rows: 1, columns: 1 }),
    GetLastRow: (self) => within({ ...self, row: self.row + self.rows - 1, rows: 1 }),
    GetLastColumn: (self) => within({ ...self, column: self.column + self.columns - 1, columns: 1 }),
    GetRowsAbove: (self, _host, count = 1) =>
      within(count < 0 ? { ...self, row: self.row + self.rows, rows: -count } : { ...self, row: self.row - count, rows: count }),
    GetRowsBelow: (self, _host, count = 1) => within({ ...self, row: self.row + self.rows, rows: count }),
    GetColumnsBefore: (self, _host, count = 1) => within({ ...self, column: self.column - count, columns: count }),
    GetColumnsAfter: (self, _host, count = 1) => within({ ...self, column: self.column + self.columns, columns: count }),
    GetResizedRange: (self, _host, rows: number, columns: number) =>
      within({ ...self, rows: self.rows + aNumber(rows), columns: self.columns + aNumber(columns) }),
    GetAbsoluteResizedRange: (self, _host, rows: number, columns: number) =>
      within({ ...self, rows: aNumber(rows), columns: aNumber(columns) }),
    GetOffsetRange: (self, _host, rows: number, columns: number) =>
      within({ ...self, row: self.row + aNumber(rows), column: self.column + aNumber(columns) }),
    GetEntireRow: (self) => within({ ...self, column: 0, columns: EXCEL_GRID.columnCount }),
    GetEntireColumn: (self) => within({ ...self, row: 0, rows: EXCEL_GRID.rowCount }),
    GetBoundingRect: (self, host, other: unknown) => {
      const area = resolveAddress(host, self.sheetId, other);
      if (area.sheetId !== self.sheetId) throw new HostError("InvalidArgument");
      const row = Math.min(self.row, area.row);
      const column = Math.min(self.column, area.column);
      return within({
        sheetId: self.sheetId,
        row,
        column,
        rows: Math.max(self.row + self.rows, area.row + area.rows) - row,
        columns: Math.max(self.column + self.columns, area.column + area.columns) - column,
      });
    },
    GetIntersection: (self, host, other: unknown) => {
      const common = intersection(self, resolveAddress(host, self.sheetId, other));
      if (!common) throw new HostError("ItemNotFound");
      return nodeOf(rangeClass, common);
    },
    GetIntersectionOrNullObject: (self, host, other: unknown) => {
      const common = intersection(self, resolveAddress(host, self.sheetId, other));
      return common && nodeOf(rangeClass, common);
    },
    GetUsedRange: async (self, host, valuesOnly?: boolean) => {
      await host.engine.settle();
      const used = usedArea(host, self.sheetId, valuesOnly === true, self);
      if (!used) throw new HostError("ItemNotFound");
      return nodeOf(rangeClass, used);
    },
    GetUsedRangeOrNullObject: async (self, host, valuesOnly?: boolean) => {
      await host.engine.settle();
      const used = usedArea(host, self.sheetId, valuesOnly === true, self);
      return used && nodeOf(rangeClass, used);
    },
    GetSpillParent: async (self, host) => found(await spillParent(host, self)),
    GetSpillParentOrNullObject: async (self, host) => orNull(isSingle(self) ? await spillParent(host, self) : null),
    GetSpillingToRange: async (self, host) => found(await spillingTo(host, self)),
    GetSpillingToRangeOrNullObject: async (self, host) => orNull(isSingle(self) ? await spillingTo(host, self) : null),
    GetSurroundingRegion: async (self, host) => {
      await host.engine.settle();
      return nodeOf(rangeClass, surroundingRegion(host, self));
    },
    ...copyMethods,
    ...fillMethods,
    ...searchMethods,
    ...specialMethods<SheetArea>((self) => [self]),
    RemoveDuplicates: (self, host, columns: unknown, header?: unknown) => removeDuplicates(host, self, columns, header),
    GetVisibleView: (self) => nodeOf(rangeViewClass, self),
    ...propertyMethods,
    GetMergedAreasOrNullObject: (self, host) => mergedAreas(host, self),
    GetTables: (self, _host, fullyContained?: boolean) =>
      nodeOf(tableScopedCollectionClass, { area: self, fullyContained: fullyContained === true }),
    Select: (self, host) => select(host, self),
    Clear: (self, host, applyTo?: string) => clearRange(host, self, applyTo),
    Merge: (self, host, across?: boolean) => mergeRange(host, self, across === true),
    Unmerge: (self, host) => unmergeRange(host, self),
    Insert: async (self, host, shift: string) => nodeOf(rangeClass, await insertRange(host, self, shift)),
    Delete: (self, host, shift: string) => deleteRange(host, self, shift),
    Group: (self, host, by: string) => groupRange(host, self, by, 1),
    Ungroup: (self, host, by: string) => groupRange(host, self, by, -1),
    Calculate: (_self, host) => host.engine.settle(),
    /** The client asks this before it sends a large array in pieces. */
    _ValidateArraySize: (self, _host, rows: number, columns: number) => {
      if (rows !== self.rows || columns !== self.columns)
        throw new HostError(
          "InvalidArgument",
          "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
        );
    },
  },
});

const orNull = (area: SheetArea | null) => area && nodeOf(rangeClass, area);

function found(area: SheetArea | null) {
  if (!area) throw new HostError("ItemNotFound");
  return nodeOf(rangeClass, area);
}

/** A range, unless it would lie outside the sheet. */
export function within(area: SheetArea) {
  const fits =
    area.row >= 0 &&
    area.column >= 0 &&
    area.rows >= 1 &&
    area.columns >= 1 &&
    area.row + area.rows <= EXCEL_GRID.rowCount &&
    area.column + area.columns <= EXCEL_GRID.columnCount;
  if (!fits) throw new HostError("InvalidArgument");
  return nodeOf(rangeClass, area);
}
