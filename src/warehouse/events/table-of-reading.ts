import type { ColumnReading, TableReading } from "../../reading/table-reading";
import { columnNamed, numberColumns } from "../column-named";
import { WarehouseFault } from "../fault";
import type { WantedColumns } from "../file/read-event-file";
import { onWallClock } from "../zone/on-wall-clock";
import type { EventTable } from "./event-table";
import { tableOfCells } from "./table-of-cells";

/** The events of a table that was read from cells, with the columns that are wanted. */
export function tableOfReading({ columns, currencies }: TableReading, wanted: WantedColumns): EventTable {
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
    ...(wanted.user !== undefined && { user: named(wanted.user).values }),
    time: time.values,
    texts: mappedValues(wanted.texts, (name) => named(name).values),
    amounts: mappedValues(wanted.amounts, (name) => {
      const { values, blankIsZero } = amount(name);
      return blankIsZero ? values.map((value) => value ?? 0) : values;
    }),
  });
  return { ...table, time: onWallClock(table.time, wanted.zone) };
}
