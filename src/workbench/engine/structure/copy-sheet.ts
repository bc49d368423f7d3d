import {
  IUniverInstanceService,
  UniverInstanceType,
  type ICellData,
  type ICommandInfo,
  type IMutationInfo,
  type Injector,
  type Workbook,
  type Worksheet,
} from "@univerjs/core";
import { IDefinedNamesService, RemoveDefinedNameMutation, SetDefinedNameMutation } from "@univerjs/engine-formula";
import { CopySheetCommand, SetRangeValuesMutation, SetWorksheetNameMutation, SheetInterceptorService } from "@univerjs/sheets";
import { AddSheetTableMutation, DeleteSheetTableMutation } from "@univerjs/sheets-table";
import type { SheetParts } from "../sheet-parts";
import type { TableStore } from "../tables/table-store";
import { withTable } from "../tables/table-words";
import type { TableColumn, WorkbookTable } from "../tables/workbook-table";
import { rewriteSheets } from "./rewrite-sheets";

interface Mutations {
  readonly redos: readonly IMutationInfo[];
  readonly undos: readonly IMutationInfo[];
}

/** What the copy is made of, and how a formula of the original reads on it. */
interface Copying {
  readonly unitId: string;
  readonly from: string;
  readonly to: string;
  readonly tables: readonly { readonly old: WorkbookTable; readonly next: WorkbookTable }[];
  readonly rewrite: (formula: string) => string;
}

/**
 * A copied sheet is a sheet of its own, as in Excel: its tables have names of their own, its formulas, rules and charts speak of its own
 * cells and tables, and it has the names of the sheet, and those of the workbook that stood for its cells, as names of its own. The grid
 * gave two tables one name, left formulas with the tables of the original, copied neither names nor charts, and called it "sheetCopy".
 */
export function copySheets(injector: Injector, tables: TableStore, parts: SheetParts): void {
  const service = injector.get(SheetInterceptorService);
  const ask = service.onCommandExecute.bind(service);
  service.onCommandExecute = (command) =>
    command.id === CopySheetCommand.id ? copied(injector, tables, parts, command, ask(command)) : ask(command);
}

type Answer = ReturnType<SheetInterceptorService["onCommandExecute"]>;

function copied(injector: Injector, tables: TableStore, parts: SheetParts, { params }: ICommandInfo, answer: Answer): Answer {
  const { unitId, subUnitId: from, targetSubUnitId: to } = params as { unitId: string; subUnitId: string; targetSubUnitId: string };
  const workbook = injector.get(IUniverInstanceService).getUnit<Workbook>(unitId, UniverInstanceType.UNIVER_SHEET);
  const sheet = workbook?.getSheetBySheetId(from);
  if (!workbook || !sheet) return answer;
  const name = copyName(
    sheet.getName(),
    workbook.getSheets().map((one) => one.getName()),
  );
  const taken = [...tables.all(), ...Object.values(injector.get(IDefinedNamesService).getDefinedNameMap(unitId) ?? {})].map(
    (one) => one.name,
  );
  const renamed = tables.onSheet(from).map((old) => {
    const free = freeNumbered(old.name, taken);
    taken.push(free);
    return { old, name: free };
  });
  const rewrite = (formula: string): string =>
    formula.startsWith("=")
      ? renamed.reduce(
          (text, { old, name: free }) => withTable(text, old.name, free),
          rewriteSheets(formula, { kind: "renameSheet", sheetId: from, name: sheet.getName(), to: name }),
        )
      : formula;
  const copying: Copying = {
    unitId,
    from,
    to,
    rewrite,
    tables: renamed.map(({ old, name: free }) => ({ old, next: tableCopy(old, free, to, rewrite) })),
  };
  const others = (list: readonly IMutationInfo[]): IMutationInfo[] =>
    list.filter(({ id }) => id !== AddSheetTableMutation.id && id !== DeleteSheetTableMutation.id);
  const own = [
    tableChanges(tables, copying),
    formulaChanges(sheet.getCellMatrix(), copying),
    nameChanges(injector, sheet.getName(), copying),
    partChanges(parts, copying),
  ];
  const called: IMutationInfo = { id: SetWorksheetNameMutation.id, params: { unitId, subUnitId: to, name } };
  return {
    ...answer,
    redos: [...others(answer.redos).map((one) => rewriteIn(one, rewrite)), ...own.flatMap(({ redos }) => redos), called],
    undos: [...own.toReversed().flatMap(({ undos }) => undos), ...others(answer.undos)],
  };
}

/** "Plan (2)", "Plan (3)" …, cut where it would be longer than the 31 characters of a sheet's name. */
function copyName(name: string, taken: readonly string[]): string {
  const base = name.replace(/ \(\d+\)$/, "");
  for (let number = 2; ; number += 1) {
    const end = ` (${number})`;
    const free = base.slice(0, 31 - end.length) + end;
    if (!taken.some((one) => one.toLowerCase() === free.toLowerCase())) return free;
  }
}

function freeNumbered(name: string, taken: readonly string[]): string {
  for (let number = 2; ; number += 1) {
    const free = `${name}${number}`;
    if (!taken.some((one) => one.toLowerCase() === free.toLowerCase())) return free;
  }
}

const tableCopy = (old: WorkbookTable, name: string, sheetId: string, rewrite: (formula: string) => string): WorkbookTable => ({
  ...old,
  id: crypto.randomUUID(),
  name,
  area: { ...old.area, sheetId },
  columns: old.columns.map((column): TableColumn => ({
    ...column,
    ...(column.formula !== undefined && { formula: rewrite(column.formula) }),
    ...(column.total?.formula !== undefined && { total: { ...column.total, formula: rewrite(column.total.formula) } }),
  })),
});

function tableChanges(tables: TableStore, copying: Copying): Mutations {
  const changes = copying.tables.map(({ next }) => tables.change(undefined, next));
  return { redos: changes.map(({ redo }) => redo), undos: changes.map(({ undo }) => undo) };
}

/** The sheet itself goes with undo, and its cells with it. */
function formulaChanges(cells: ReturnType<Worksheet["getCellMatrix"]>, copying: Copying): Mutations {
  const cellValue: Record<number, Record<number, ICellData>> = {};
  cells.forValue((row, column, cell) => {
    const f = cell?.f ? copying.rewrite(cell.f) : undefined;
    if (f !== undefined && f !== cell?.f) (cellValue[row] ??= {})[column] = { f, v: null };
    return undefined;
  });
  if (Object.keys(cellValue).length === 0) return { redos: [], undos: [] };
  return { redos: [{ id: SetRangeValuesMutation.id, params: { unitId: copying.unitId, subUnitId: copying.to, cellValue } }], undos: [] };
}

function nameChanges(injector: Injector, sheetName: string, { unitId, from, to, rewrite }: Copying): Mutations {
  const all = Object.values(injector.get(IDefinedNamesService).getDefinedNameMap(unitId) ?? {});
  const own = all.filter(({ localSheetId }) => localSheetId === from);
  const refers = (text: string): boolean =>
    rewriteSheets(text, { kind: "renameSheet", sheetId: from, name: sheetName, to: "\u0001" }) !== text;
  const shared = all.filter(
    ({ localSheetId, formulaOrRefString: text, name }) =>
      localSheetId !== from &&
      (localSheetId === undefined || localSheetId === "AllDefaultWorkbook") &&
      refers(withEquals(text)) &&
      !own.some((one) => one.name.toLowerCase() === name.toLowerCase()),
  );
  const made = [...own, ...shared].map((name) => {
    const next = rewrite(withEquals(name.formulaOrRefString));
    return {
      unitId,
      ...name,
      id: crypto.randomUUID(),
      localSheetId: to,
      formulaOrRefString: name.formulaOrRefString.startsWith("=") ? next : next.slice(1),
    };
  });
  return {
    redos: made.map((params) => ({ id: SetDefinedNameMutation.id, params })),
    undos: made.map((params) => ({ id: RemoveDefinedNameMutation.id, params })),
  };
}

const withEquals = (text: string): string => (text.startsWith("=") ? text : `=${text}`);

/** Charts, page, outline, properties: all that is kept for the sheet, and the looks of its tables. */
function partChanges(parts: SheetParts, { from, to, tables }: Copying): Mutations {
  const keys = new Map([[from, to], ...tables.map(({ old, next }) => [old.id, next.id] as const)]);
  const changes = parts.names().flatMap((part) =>
    [...keys].flatMap(([key, next]) => {
      const value = parts.get<unknown>(part, key);
      return value === undefined
        ? []
        : [
            parts.change(
              part,
              next,
              mapTexts(value, (text, field) => {
                if (field === "sheetId" && text === from) return to;
                return field === "id" ? crypto.randomUUID() : text;
              }),
            ),
          ];
    }),
  );
  return { redos: changes.map(({ redo }) => redo), undos: changes.map(({ undo }) => undo) };
}

const rewriteIn = (mutation: IMutationInfo, rewrite: (formula: string) => string): IMutationInfo => ({
  ...mutation,
  params: mapTexts(mutation.params, rewrite) as object,
});

/** Plain data with its texts changed. */
function mapTexts(value: unknown, change: (text: string, field: string) => string, field = ""): unknown {
  if (typeof value === "string") return change(value, field);
  if (Array.isArray(value)) return value.map((one) => mapTexts(one, change, field));
  if (typeof value !== "object" || value === null || Object.getPrototypeOf(value) !== Object.prototype) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, mapTexts(one, change, key)]));
}
