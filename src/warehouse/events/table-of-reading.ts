import { readColumn } from "../../reading/columns/read-column";
import { listOf } from "../../reading/columns/values";
import type { ColumnReading, TableReading } from "../../reading/table-reading";
import { columnNamed, numberColumns } from "../column-named";
import { WarehouseFault } from "../fault";
import type { WantedColumns } from "../file/read-event-file";
import { onWallClock } from "../zone/on-wall-clock";
import type { EventTable } from "./event-table";
import { tableOfCells } from "./table-of-cells";

/** A column as the texts that its cells are, also where most of them are numbers, as names such as 3 and 1.5 are. */
function textsOf({ rows, source, recipe }: TableReading, column: ColumnReading): ColumnReading["values"] {
  const own = recipe.columns.find(({ at }) => at === column.at);
  if (column.type !== "number" || !own) return column.values;
  const raw = {
    at: own.at,
    header: own.header,
    rows,
    cells: rows.map((row) => source.values[row]?.[own.at] ?? null),
    format: () => undefined,
  };
  const dates = { dateSystem: source.dateSystem, year: recipe.year, corrections: {} };
  return listOf(readColumn(raw, { ...own, type: "text" }, dates).values);
}

/** The events of a table that was read from cells, with the columns that are wanted. */
export function tableOfReading(reading: TableReading, wanted: WantedColumns): EventTable {
  const { columns, currencies } = reading;
  const named = (name: string): ColumnReading => columnNamed(columns, name);
  const time = named(wanted.time ?? "date");
  if (time.type !== "date") throw new WarehouseFault("no-time");
  const amount = (name: string): ColumnReading => {
    if (named(name).type !== "number") throw new WarehouseFault("no-amount-field", { field: name, fields: numberColumns(columns) });
    return named(name);
  };
  if (wanted.amounts.length > 0 && currencies) throw new WarehouseFault("several-currencies");
  const mappedValues = <V>(names: readonly string[], of: (name: string) => V) => Object.fromEntries(names.map((name) => [name, of(name)]));
  const table = tableOfCells({
    ...(wanted.user !== undefined && { user: textsOf(reading, named(wanted.user)) }),
    time: time.values,
    texts: mappedValues(wanted.texts, (name) => textsOf(reading, named(name))),
    amounts: mappedValues(wanted.amounts, (name) => {
      const { values, blankIsZero } = amount(name);
      return blankIsZero ? values.map((value) => value ?? 0) : values;
    }),
  });
  return { ...table, time: onWallClock(table.time, wanted.zone) };
}
