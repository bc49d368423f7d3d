import { CommandType, ICommandService, IUndoRedoService, sequenceExecute, type IMutationInfo, type Injector } from "@univerjs/core";
import { IActiveDirtyManagerService } from "@univerjs/engine-formula";
import { RemoveSheetCommand, SheetInterceptorService } from "@univerjs/sheets";
import { TableManager, type ITableColumnJson, type ITableJson } from "@univerjs/sheets-table";
import type { TableTexts } from "../../../locale/table-texts";
import { areaOf, gridRange, type SheetArea } from "../cells/area";
import { dissolveTable, renameColumns, renameTable } from "./rename-columns";
import type { Mutations } from "./rewrite-formulas";
import type { TableColumn, TotalsCell, WorkbookTable } from "./workbook-table";

/** The grid's table, which keeps what Excel knows and it does not in its free fields, so that it is saved with the workbook. */
type GridTable = NonNullable<ReturnType<TableManager["getTable"]>>;

interface TableMeta {
  readonly totals?: boolean;
  readonly unfilled?: boolean;
}

interface Params {
  readonly unitId: string;
  readonly tableId: string;
  /** Undefined takes the table away. */
  readonly table?: WorkbookTable;
  /** Where formulas that read the table have to be calculated again. */
  readonly areas: readonly SheetArea[];
}

export const SET_TABLE_MUTATION = "opsplan.mutation.set-table";

export interface TableChange {
  readonly redo: IMutationInfo<Params>;
  readonly undo: IMutationInfo<Params>;
}

/** The tables of the workbook, read and changed as a whole: whatever is done to a table is one change from one state to another. */
export interface TableStore {
  readonly words: TableTexts;
  all(): readonly WorkbookTable[];
  onSheet(sheetId: string): readonly WorkbookTable[];
  find(id: string): WorkbookTable | undefined;
  named(name: string): WorkbookTable | undefined;
  /** The change as data, for joining to a command of the grid. */
  change(before: WorkbookTable | undefined, after: WorkbookTable | undefined): TableChange;
  /** Undoable. */
  set(before: WorkbookTable | undefined, after: WorkbookTable | undefined): void;
  /** Gives the columns other names, in the formulas that use them too. Undoable. The header cells are the caller's. */
  renameColumns(table: WorkbookTable, names: readonly string[]): void;
  /** Gives the table another name, in the formulas that use it too. Undoable. */
  rename(table: WorkbookTable, name: string): void;
  /** The cells stay, also in the formulas that used the table. Undoable. */
  dissolve(table: WorkbookTable): void;
  dispose(): void;
}

const columnOf = ({ id, displayName, formula, meta }: ITableColumnJson): TableColumn => {
  const total = (meta as { total?: TotalsCell } | undefined)?.total;
  return { id, name: displayName, ...(formula && { formula }), ...(total && { total }) };
};

const columnJson = ({ id, name, formula, total }: TableColumn) =>
  ({ id, displayName: name, dataType: "string", formula: formula ?? "", meta: total ? { total } : {}, style: {} }) as ITableColumnJson;

function tableFrom(table: GridTable): WorkbookTable {
  const json = table.toJSON() as ITableJson;
  const { columns } = table.getTableInfo();
  const meta = (table.getTableMeta() ?? {}) as TableMeta;
  const { tableStyleId: style } = json.options;
  return {
    id: json.id,
    name: json.name,
    area: areaOf(table.getSubunitId(), json.range),
    columns: columns.map(columnOf),
    headers: table.isShowHeader(),
    totals: meta.totals === true,
    unfilled: meta.unfilled === true,
    ...(style && { style }),
    // The grid hands out the list it works on.
    filters: structuredClone(json.filters),
  };
}

/** The grid's filters leave the last row out where a table has what it calls a footer, but it offers no way to give a table one. */
function withFooters(table: GridTable): void {
  const shared = Object.getPrototypeOf(table) as GridTable;
  shared.isShowFooter = function isShowFooter(this: GridTable) {
    return ((this.getTableMeta() ?? {}) as TableMeta).totals === true;
  };
}

const hasFilter = (table: WorkbookTable): boolean =>
  ((table.filters as { tableColumnFilterList?: unknown[] } | undefined)?.tableColumnFilterList ?? []).some(Boolean);

function put(manager: TableManager, unitId: string, table: WorkbookTable): void {
  const { id, name, area, columns, headers, totals, unfilled, style, filters } = table;
  const options = { showHeader: headers, columns: columns.map(columnJson), ...(style && { tableStyleId: style }) };
  manager.addTable(
    unitId,
    area.sheetId,
    name,
    gridRange(area),
    columns.map((column) => column.name),
    id,
    options,
  );
  const made = manager.getTable(unitId, id);
  if (!made) throw new Error(`The grid did not take the table ${name}.`);
  made.setColumns(columns.map(columnJson));
  made.setTableMeta({ ...(totals && { totals }), ...(unfilled && { unfilled }) });
  if (!filters) return;
  made.getTableFilters().fromJSON(structuredClone(filters));
  if (hasFilter(table)) manager.addFilter(unitId, id, 0, made.getTableFilterColumn(0));
}

function remove(manager: TableManager, unitId: string, table: WorkbookTable): void {
  // The rows it has filtered out are shown again only when a filter changes.
  if (hasFilter(table)) table.columns.forEach((_, index) => manager.addFilter(unitId, table.id, index, undefined));
  manager.deleteTable(unitId, table.id);
}

export function createTableStore(injector: Injector, unitId: string, words: TableTexts): TableStore {
  const manager = injector.get(TableManager);
  const commands = injector.get(ICommandService);
  const first = manager.getTableList(unitId)[0];
  const known = first && manager.getTable(unitId, first.id);
  if (known) withFooters(known);
  const added = manager.tableAdd$.subscribe(({ tableId }) => {
    const table = manager.getTable(unitId, tableId);
    if (table) withFooters(table);
  });
  const registered = commands.registerCommand({
    id: SET_TABLE_MUTATION,
    type: CommandType.MUTATION,
    handler: (_accessor, params: object | undefined) => {
      const { tableId, table } = params as Params;
      const old = manager.getTable(unitId, tableId);
      if (old) remove(manager, unitId, tableFrom(old));
      if (table) put(manager, unitId, table);
      return true;
    },
  });
  injector.get(IActiveDirtyManagerService).register(SET_TABLE_MUTATION, {
    commandId: SET_TABLE_MUTATION,
    getDirtyData: (command) => ({
      dirtyRanges: (command.params as Params).areas.map((area) => ({ unitId, sheetId: area.sheetId, range: gridRange(area) })),
    }),
  });

  // A sheet that comes back by undo has its tables from the grid, without what their columns hold.
  const removed = injector.get(SheetInterceptorService).interceptCommand({
    priority: -3,
    getMutations: ({ id, params }) => {
      const { subUnitId } = (params ?? {}) as { readonly subUnitId?: string };
      if (id !== RemoveSheetCommand.id || subUnitId === undefined) return { redos: [], undos: [] };
      return { redos: [], undos: store.onSheet(subUnitId).map((table) => store.change(table, undefined).undo) };
    },
  });

  const done = ({ redos, undos }: Mutations): void => {
    sequenceExecute(redos, commands);
    injector.get(IUndoRedoService).pushUndoRedo({ unitID: unitId, undoMutations: undos, redoMutations: redos });
  };

  const store: TableStore = {
    words,
    all: () => manager.getTableList(unitId).flatMap(({ id }) => store.find(id) ?? []),
    onSheet: (sheetId) => manager.getTablesBySubunitId(unitId, sheetId).map(tableFrom),
    find: (id) => {
      const table = manager.getTable(unitId, id);
      return table && tableFrom(table);
    },
    named: (name) => store.all().find((table) => table.name.toLowerCase() === name.toLowerCase()),
    change(before, after) {
      const tableId = (after ?? before)?.id ?? "";
      const areas = [before, after].flatMap((table) => (table ? [table.area] : []));
      const to = (table: WorkbookTable | undefined) => ({
        id: SET_TABLE_MUTATION,
        params: { unitId, tableId, areas, ...(table && { table }) },
      });
      return { redo: to(after), undo: to(before) };
    },
    set(before, after) {
      const { redo, undo } = store.change(before, after);
      done({ redos: [redo], undos: [undo] });
    },
    renameColumns: (table, names) => done(renameColumns(injector, unitId, store, table, names)),
    rename: (table, name) => done(renameTable(injector, unitId, store, table, name)),
    dissolve: (table) => done(dissolveTable(injector, unitId, store, table)),
    dispose() {
      added.unsubscribe();
      registered.dispose();
      removed.dispose();
    },
  };
  return store;
}
