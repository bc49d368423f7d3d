import { anchorName } from "../anchor-names";
import { contains, cellArea } from "../area";
import type { Area, SheetPlan, TablePlan } from "../sheet-plan";
import { matchColumns } from "./match-columns";
import type { SheetState, TableState } from "./sheet-state";

export interface Cell {
  readonly row: number;
  readonly column: number;
}

/** A table of a plan as it stands on the sheet now. */
export interface TablePlace {
  readonly plan: TablePlan;
  readonly now: TableState;
  /** For each column of the plan, its place in the table; undefined where it is gone. */
  readonly columns: readonly (number | undefined)[];
}

/** Where the cells of a plan stand now. */
export interface Places {
  readonly tables: ReadonlyMap<string, TablePlace>;
  readonly cell: (cell: Cell) => Cell | undefined;
  /** An area whose rows came or went in a table ends where the table now ends. */
  readonly area: (area: Area) => Area | undefined;
  /** Where an anchor stands now, in the size it had in the plan. */
  readonly anchor: (key: string) => Area | undefined;
}

/**
 * Finds the parts of a plan on the sheet that was made from it: tables by their header rows, all else by names. Columns that were `added`
 * since (`log.note`) are no columns that somebody gave another header.
 */
export function placesOf(plan: SheetPlan, state: SheetState, added: ReadonlySet<string> = new Set()): Places {
  const tables = new Map(
    plan.tables.flatMap((table) => {
      const now = tableNow(table, state);
      return now && table.key !== undefined ? [[table.key, { plan: table, now, columns: columnsNow(table, now, added) }] as const] : [];
    }),
  );
  const anchored = Object.entries(plan.anchors ?? {})
    .filter(([key]) => anchorName(key) !== undefined && !key.startsWith("tables."))
    .sort(([, a], [, b]) => a.rows * a.columns - b.rows * b.columns);
  const anchor = (key: string): Area | undefined => {
    const planned = plan.anchors?.[key];
    const now = state.names.get((anchorName(key) ?? "").toLowerCase());
    return planned && now?.rows === planned.rows && now.columns === planned.columns ? now : undefined;
  };
  const inTable = ({ row, column }: Cell): Cell | undefined => {
    const table = plan.tables.find(({ area }) => contains(area, cellArea(row, column)));
    const place = table?.key === undefined ? undefined : tables.get(table.key);
    const across = table && place?.columns[column - table.area.column];
    if (!table || !place || across === undefined) return undefined;
    const down = row - table.area.row;
    // The last row of the plan is the last there is now.
    const last = down === table.area.rows - 1 && down > 1;
    const { area } = place.now;
    return { row: area.row + (last ? area.rows - 1 : Math.min(down, area.rows - 1)), column: area.column + across };
  };
  const cell = (at: Cell): Cell | undefined => {
    if (plan.tables.some(({ area }) => contains(area, cellArea(at.row, at.column)))) return inTable(at);
    for (const [key, area] of anchored) {
      if (!contains(area, cellArea(at.row, at.column))) continue;
      const now = anchor(key);
      if (now) return { row: now.row + at.row - area.row, column: now.column + at.column - area.column };
    }
    return undefined;
  };
  const area = (planned: Area): Area | undefined => {
    // A whole strip is as long as it is now, whatever came in between.
    const strip = Object.entries(plan.anchors ?? {}).find(([key, one]) => key.startsWith("strips.") && isSame(one, planned))?.[0];
    if (strip !== undefined) return state.names.get((anchorName(strip) ?? "").toLowerCase());
    const bars = barsNow(planned);
    if (bars) return bars;
    const table = plan.tables.find((one) => contains(one.area, planned));
    const first = cell(planned);
    const last = cell({ row: planned.row + planned.rows - 1, column: planned.column + planned.columns - 1 });
    if (!first || !last || last.row < first.row || last.column < first.column) return undefined;
    // A table that had one row may have more, and cells of its one row are those of all.
    const place = table?.key === undefined ? undefined : tables.get(table.key);
    const whole = table && place && planned.row === table.area.row + 1 && planned.rows === table.area.rows - 1;
    const rows = whole ? place.now.area.rows - 1 : last.row - first.row + 1;
    return { ...first, rows, columns: last.column - first.column + 1 };
  };
  /** Bars stand right of a table's rows, in the columns of the days over them. */
  function barsNow(planned: Area): Area | undefined {
    const days = Object.entries(plan.anchors ?? {}).find(
      ([key, { row, column, columns }]) =>
        /^bars\..*\.days$/.test(key) && planned.row === row + 1 && planned.column === column && planned.columns === columns,
    )?.[0];
    const table = days === undefined ? undefined : tables.get(days.split(".")[1] ?? "");
    const head = days === undefined ? undefined : anchor(days);
    return table && head ? { ...head, row: head.row + 1, rows: table.now.area.rows - 1 } : undefined;
  }
  return { tables, cell, area, anchor };
}

function columnsNow({ key = "", columns, columnKeys = [] }: TablePlan, now: TableState, added: ReadonlySet<string>): TablePlace["columns"] {
  const isOld = (index: number): boolean => !added.has(`${key}.${columnKeys[index]}`);
  const old = matchColumns(
    columns.filter((_, index) => isOld(index)),
    now.columns,
  );
  let next = 0;
  const found = columns.map((header, index) => {
    if (isOld(index)) return old[next++];
    const same = now.columns.findIndex((one) => one.toLowerCase() === header.toLowerCase());
    return same < 0 ? undefined : same;
  });
  return found;
}

const isSame = (a: Area, b: Area): boolean => a.row === b.row && a.column === b.column && a.rows === b.rows && a.columns === b.columns;

/** The table over whose header a name stands; else the one of that name; else the one with most of its headers. */
function tableNow(table: TablePlan, { names, tables }: SheetState): TableState | undefined {
  const header = names.get((anchorName(`tables.${table.key}`) ?? "").toLowerCase());
  const under =
    header &&
    tables.find(
      ({ area }) => area.row === header.row && area.column < header.column + header.columns && header.column < area.column + area.columns,
    );
  const known = under ?? tables.find(({ name }) => name.toLowerCase() === table.name.toLowerCase());
  if (known) return known;
  const alike = ({ columns }: TableState): number => table.columns.filter((one) => columns.includes(one)).length;
  const best = [...tables].sort((a, b) => alike(b) - alike(a))[0];
  return best && alike(best) > table.columns.length / 2 ? best : undefined;
}
