import { IUniverInstanceService, UniverInstanceType, type Injector, type Workbook } from "@univerjs/core";
import { TableManager } from "@univerjs/sheets-table";
import { readTablePart, writeSoleColumn, writeTablePart } from "../../../core/cells/formula/read-table-part";
import type { FormulaToken } from "../../../core/cells/formula/formula-token";
import { areaOf, type SheetArea } from "../cells/area";
import { LOST, rewriteTokens } from "./rewrite-references";
import { referenceAfterAll, type StructuralChange } from "./structural-change";

/** A table that loses columns, or goes with the last of them. */
interface Losing {
  readonly name: string;
  readonly area: SheetArea;
  readonly isGone: boolean;
  readonly columns: readonly { readonly name: string; readonly isLost: boolean }[];
}

interface Place {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

/** A formula once tables and columns are gone; `stands` is the cell it is in, for references to its own table. */
export type WithoutLost = (formula: string, stands?: Place) => string;

/**
 * Whatever named a table or a column of it that is deleted says `#REF!`, as in Excel: the text stayed, and with the next table of that name
 * the formula counted other cells. Of several columns in one those that stay remain. Source: Microsoft Support, "How to correct a #REF!
 * error".
 */
export function withoutLost(injector: Injector, changes: readonly StructuralChange[]): WithoutLost {
  const losing = losingTables(injector, changes);
  if (losing.length === 0) return (formula) => formula;
  return (formula, stands) =>
    formula.startsWith("=")
      ? rewriteTokens(formula, (token) => (isOfTable(token) ? rewritten(token, losing, stands) : token.text))
      : formula;
}

const isOfTable = ({ kind }: FormulaToken): boolean => kind === "table" || kind === "name";

function losingTables(injector: Injector, changes: readonly StructuralChange[]): readonly Losing[] {
  const workbook = injector.get(IUniverInstanceService).getCurrentUnitOfType<Workbook>(UniverInstanceType.UNIVER_SHEET);
  if (!workbook || changes.length === 0) return [];
  const isLost = (area: SheetArea): boolean => referenceAfterAll(area, changes) === null;
  return workbook.getSheets().flatMap((sheet) =>
    injector
      .get(TableManager)
      .getTablesBySubunitId(workbook.getUnitId(), sheet.getSheetId())
      .flatMap((table): Losing[] => {
        const area = areaOf(sheet.getSheetId(), table.getRange());
        const columns = Array.from({ length: area.columns }, (_, at) => ({
          name: table.getTableColumnByIndex(at)?.getDisplayName() ?? "",
          isLost: isLost({ ...area, column: area.column + at, columns: 1 }),
        }));
        return columns.some((column) => column.isLost)
          ? [{ name: table.getDisplayName().toLowerCase(), area, isGone: isLost(area), columns }]
          : [];
      }),
  );
}

function rewritten({ text }: FormulaToken, losing: readonly Losing[], stands: Place | undefined): string {
  const at = text.indexOf("[");
  const name = (at < 0 ? text : text.slice(0, at)).toLowerCase();
  const table = losing.find((one) => (name === "" ? stands !== undefined && holds(one.area, stands) : one.name === name));
  if (!table) return text;
  if (table.isGone) return LOST;
  const part = at < 0 ? undefined : readTablePart(text.slice(at));
  if (!part?.columns) return text;
  const [from, to] = [part.columns.from, part.columns.to].map((column) =>
    table.columns.findIndex((one) => one.name.trim().toLowerCase() === column.trim().toLowerCase()),
  ) as [number, number];
  if (from < 0 || to < 0 || !(table.columns[from]?.isLost || table.columns[to]?.isLost)) return text;
  const left = table.columns.slice(Math.min(from, to), Math.max(from, to) + 1).filter((column) => !column.isLost);
  const [first, last = first] = [left[0], left.at(-1)];
  if (!first || !last) return LOST;
  const alone = first === last && part.sections.length === 0;
  return (
    text.slice(0, at) + (alone ? writeSoleColumn(first.name) : writeTablePart({ ...part, columns: { from: first.name, to: last.name } }))
  );
}

const holds = (area: SheetArea, { sheetId, row, column }: Place): boolean =>
  sheetId === area.sheetId && row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns;
