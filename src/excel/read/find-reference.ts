import { supports } from "../supports";
import type { SplitReference } from "./split-reference";

/** The cell a formula stands in or goes to. References without a sheet are on its sheet; "this row" is its row. */
export interface FormulaPlace {
  readonly sheet: string;
  /** Counted from zero. */
  readonly row: number;
}

/** A range that can be asked about after the next `sync`; undefined where the running Excel cannot find it. */
type Found = () => Excel.Range | undefined;

/** Queues what has to exist before a reference can be followed. After a `sync`, the answer queues the range itself. */
export function findReference(context: Excel.RequestContext, reference: SplitReference, place: FormulaPlace): Found {
  switch (reference.kind) {
    case "cells":
      return findCells(context, reference, place);
    case "name":
      return findName(context, reference, place);
    case "table":
      return findTable(context, reference, place);
  }
}

function findCells(
  context: Excel.RequestContext,
  { sheet, address, spilled }: Extract<SplitReference, { kind: "cells" }>,
  place: FormulaPlace,
): Found {
  const worksheet = context.workbook.worksheets.getItemOrNullObject(sheet ?? place.sheet);
  worksheet.load("name");
  return () => {
    if (worksheet.isNullObject) return undefined;
    const range = worksheet.getRange(address);
    if (!spilled) return range;
    return supports("ExcelApi", "1.12") ? range.getSpillingToRangeOrNullObject() : undefined;
  };
}

/** A name of the sheet hides one of the same spelling of the workbook. */
function findName(context: Excel.RequestContext, { sheet, name }: Extract<SplitReference, { kind: "name" }>, place: FormulaPlace): Found {
  const worksheet = context.workbook.worksheets.getItemOrNullObject(sheet ?? place.sheet);
  worksheet.load("name");
  const ofBook = context.workbook.names.getItemOrNullObject(name);
  ofBook.load("type");
  const ofSheet = worksheet.names.getItemOrNullObject(name);
  ofSheet.load("type");
  return () => {
    const item = !worksheet.isNullObject && !ofSheet.isNullObject ? ofSheet : ofBook;
    return item.isNullObject || item.type !== "Range" ? undefined : item.getRangeOrNullObject();
  };
}

function findTable(
  context: Excel.RequestContext,
  { table, columns, thisRow }: Extract<SplitReference, { kind: "table" }>,
  place: FormulaPlace,
): Found {
  const found = context.workbook.tables.getItemOrNullObject(table);
  found.load("name");
  found.worksheet.load("name");
  const [first, last] = columns ? [found.columns.getItemOrNullObject(columns[0]), found.columns.getItemOrNullObject(columns[1])] : [];
  first?.load("name");
  last?.load("name");
  return () => {
    if (found.isNullObject || first?.isNullObject || last?.isNullObject) return undefined;
    const body = first && last ? first.getDataBodyRange().getBoundingRect(last.getDataBodyRange()) : found.getDataBodyRange();
    if (!thisRow) return body;
    if (found.worksheet.name !== place.sheet) return undefined;
    return body.getIntersectionOrNullObject(body.worksheet.getRange(`${place.row + 1}:${place.row + 1}`));
  };
}
