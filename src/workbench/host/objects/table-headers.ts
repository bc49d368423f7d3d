import { CellValueType } from "@univerjs/core";
import type { SheetArea } from "../../engine/cells/area";
import { cellReader } from "../../engine/cells/cell-reader";
import { writeCells } from "../../engine/cells/write-cells";
import type { HostContext } from "../host-context";

/** Every column of a table has a name of its own: blanks become `Column1`, repeats get a number, numbers become text. */
export function fillHeaders(host: HostContext, area: SheetArea): void {
  const reader = cellReader(host.engine, area.sheetId);
  const taken = new Set<string>();
  writeCells(host.engine, { ...area, rows: 1 }, (row, column) => {
    const own = reader.text(row, column);
    const name = free(own === "" ? `Column${column - area.column + 1}` : own, taken);
    taken.add(name.toLowerCase());
    return reader.value(row, column) === name ? undefined : { v: name, t: CellValueType.STRING, f: null, si: null, p: null };
  });
}

function free(name: string, taken: ReadonlySet<string>): string {
  if (!taken.has(name.toLowerCase())) return name;
  let number = 2;
  while (taken.has(`${name}${number}`.toLowerCase())) number += 1;
  return `${name}${number}`;
}
