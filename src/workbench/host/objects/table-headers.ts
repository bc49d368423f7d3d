import type { SheetArea } from "../../engine/cells/area";
import { textType } from "../../engine/cells/error-text";
import { writeCells } from "../../engine/cells/write-cells";
import { namesFromHeaders } from "../../engine/tables/column-names";
import type { HostContext } from "../host-context";

/** Every column of a table has a name of its own: blanks become `Column1`, repeats get a number, numbers become text. */
export function fillHeaders(host: HostContext, area: SheetArea): string[] {
  const reader = host.engine.cells(area.sheetId);
  const texts = Array.from({ length: area.columns }, (_, i) => reader.text(area.row, area.column + i));
  const names = namesFromHeaders(texts, host.engine.tableStore.words.column);
  writeHeaders(host, area, names);
  return names;
}

function writeHeaders(host: HostContext, area: SheetArea, names: readonly string[]): void {
  const reader = host.engine.cells(area.sheetId);
  writeCells(host.engine, { ...area, rows: 1 }, (row, column) => {
    const name = names[column - area.column] ?? "";
    const same = reader.value(row, column) === name && reader.formula(row, column) === name;
    return same ? undefined : { v: name, t: textType(name), f: null, si: null, p: null };
  });
}
