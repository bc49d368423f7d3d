import { CommandType, ICommandService, type IDisposable, type IMutationInfo, type Injector } from "@univerjs/core";
import { TableManager, type ITableColumnJson } from "@univerjs/sheets-table";
import type { Subject } from "rxjs";

type Table = NonNullable<ReturnType<TableManager["getTable"]>>;
type TableJson = ReturnType<Table["toJSON"]>;

/** Everything there is to know of a table, with the rows its filters hide. */
export interface TableState extends TableJson {
  readonly hidden: readonly number[];
}

export const PLACE_TABLES = "opsplan.mutation.place-tables";

interface Params {
  readonly unitId: string;
  readonly subUnitId: string;
  readonly tables: readonly TableState[];
}

/** The first and the last row of a table's data: between its header row and its totals row, as far as it has them. */
export const dataRowsOf = ({ range, options, meta }: TableState): { readonly first: number; readonly last: number } => ({
  first: range.startRow + (options.showHeader === false ? 0 : 1),
  last: range.endRow - ((meta as { totals?: boolean } | undefined)?.totals === true ? 1 : 0),
});

interface Filters {
  _filterOutRows?: Set<number>;
  doFilter?: () => Set<number>;
}

/**
 * Gives a sheet exactly these tables, each at its place with its columns and filters.
 *
 * The grid's own mutation for a table's range takes columns away at the left and adds unnamed ones at the right when a table moves
 * sideways, and a table that comes back by undo has lost what it kept of its columns. Said as a whole, doing and undoing are the same act.
 */
export function registerPlaceTables(injector: Injector): IDisposable {
  const manager = injector.get(TableManager);
  return injector.get(ICommandService).registerCommand({
    id: PLACE_TABLES,
    type: CommandType.MUTATION,
    handler: (_accessor, params: object | undefined) => {
      const { unitId, subUnitId, tables } = params as Params;
      const wanted = new Set(tables.map(({ id }) => id));
      for (const table of manager.getTablesBySubunitId(unitId, subUnitId))
        if (!wanted.has(table.getId())) manager.deleteTable(unitId, table.getId());
      for (const json of tables) place(manager, unitId, subUnitId, json);
      return true;
    },
  });
}

export const placeTables = (unitId: string, subUnitId: string, tables: readonly TableState[]): IMutationInfo => ({
  id: PLACE_TABLES,
  params: { unitId, subUnitId, tables } satisfies Params,
});

export const tablesOn = (injector: Injector, unitId: string, subUnitId: string): TableState[] =>
  injector
    .get(TableManager)
    .getTablesBySubunitId(unitId, subUnitId)
    .map((table) => {
      const hidden = table.getTableFilters().getFilterOutRows() ?? [];
      return structuredClone({ ...table.toJSON(), columns: columnsOf(table), hidden: [...hidden] });
    });

/** In their order: the table's own data lists them as they were added. */
const columnsOf = (table: Table): ITableColumnJson[] =>
  Array.from({ length: table.getColumnsCount() }, (_, index) => table.getTableColumnByIndex(index)?.toJSON() as ITableColumnJson);

function place(manager: TableManager, unitId: string, subUnitId: string, json: TableState): void {
  const known = manager.getTable(unitId, json.id);
  if (!known) {
    const header = json.columns.map(({ displayName }) => displayName);
    manager.addTable(unitId, subUnitId, json.name, json.range, header, json.id, { ...json.options, columns: json.columns });
  }
  const table = known ?? manager.getTable(unitId, json.id);
  if (!table) throw new Error(`The table ${json.name} could not be placed.`);
  const oldRange = table.getRange();
  table.setColumns(structuredClone(json.columns));
  table.setTableMeta(json.meta);
  table.setRange({ ...json.range });
  table.getTableFilters().fromJSON(structuredClone(json.filters));
  // What follows a table (its colours, structured references, the rows it filters out) listens to these. Rows that came in show, as in
  // Excel, until somebody filters anew; so the filters are not asked again but told what they hide.
  const { _tableRangeChanged$: moved, _tableFilterChanged$: filtered } = manager as unknown as Record<string, Subject<object>>;
  moved?.next({ unitId, subUnitId, tableId: json.id, range: json.range, oldRange });
  const filters = table.getTableFilters() as unknown as Filters;
  filters.doFilter = () => (filters._filterOutRows = new Set(json.hidden));
  filtered?.next({ unitId, subUnitId, tableId: json.id });
  delete filters.doFilter;
}
