import { rangeAt } from "./range-at";
import { cellValue } from "./read/cell-value";
import { askDateSystem } from "./read/date-system";
import { runExcel } from "./run-excel";
import { supports } from "./supports";
import type { FormulaCell } from "./workbook-port";

/** A look at a spill, not all of it. */
const ROWS_READ = 200;
const ROWS_OF_A_SHEET = 1_048_576;

const PROPERTIES = "address,rowIndex,columnIndex,formulas,values,valueTypes,numberFormat";

/** A cell, the active one if none is named, or the cell whose formula fills it. Excel before API 1.12 cannot tell what fills a cell. */
export function formulaCell(at?: string): Promise<FormulaCell> {
  return runExcel("selection", async (context) => {
    const active = at === undefined ? context.workbook.getActiveCell() : rangeAt(context.workbook.worksheets, at);
    active.load(PROPERTIES);
    active.worksheet.load("name");
    const dateSystem = askDateSystem(context);
    const spills = supports("ExcelApi", "1.12");
    const parent = spills ? active.getSpillParentOrNullObject() : undefined;
    parent?.load(PROPERTIES);
    await context.sync();
    const cell = parent && !parent.isNullObject ? parent : active;
    const filled = spills ? cell.getSpillingToRangeOrNullObject() : undefined;
    filled?.load("address,rowCount,columnCount");
    const shown = filled?.getIntersectionOrNullObject(
      cell.getAbsoluteResizedRange(Math.min(ROWS_READ, ROWS_OF_A_SHEET - cell.rowIndex), 1).getEntireRow(),
    );
    shown?.load("values,valueTypes");
    if (filled) await context.sync();
    const formula = String(cell.formulas[0]?.[0] ?? "");
    return {
      address: cell.address,
      sheet: active.worksheet.name,
      row: cell.rowIndex,
      dateSystem: dateSystem(),
      formula: formula.startsWith("=") ? formula : "",
      value: cellValue(cell.values[0]?.[0], cell.valueTypes[0]?.[0]),
      ...(cell.address === active.address ? {} : { selected: active.address }),
      ...(filled && shown && !filled.isNullObject && !shown.isNullObject
        ? {
            spill: {
              address: filled.address,
              rows: filled.rowCount,
              columns: filled.columnCount,
              values: (shown.values as unknown[][]).map((row, r) => row.map((value, c) => cellValue(value, shown.valueTypes[r]?.[c]))),
            },
          }
        : {}),
    };
  });
}
