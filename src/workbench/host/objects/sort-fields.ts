import type { SheetArea } from "../../engine/cells/area";
import { sortCells, SortRefused } from "../../engine/sorting/sort-cells";
import type { SortKey, SortMethod } from "../../engine/sorting/sort-order";
import { HostError } from "../dispatch/host-error";
import type { HostContext } from "../host-context";
import { aFlag, anIndex, oneOf } from "./check";

export interface SortField {
  readonly key: number;
  readonly sortOn: "Value";
  readonly ascending: boolean;
  readonly dataOption: "Normal";
}

const given = <T>(value: unknown, otherwise: T, check: (value: unknown) => T): T =>
  value === undefined || value === null ? otherwise : check(value);

export const aMethod = (value: unknown): SortMethod => given<SortMethod>(value, "PinYin", (one) => oneOf(["PinYin", "StrokeCount"], one));
export const aFlagOr = (value: unknown, otherwise: boolean): boolean => given(value, otherwise, aFlag);

/** What to sort by: keys count from the range's first column (or row). Colours and icons are not sorted by. */
export function sortFields(fields: unknown, lines: number): readonly SortField[] {
  if (!Array.isArray(fields) || fields.length === 0) throw new HostError("InvalidArgument");
  return fields.map((field: unknown): SortField => {
    const { key, sortOn, ascending, dataOption } = (field ?? {}) as Readonly<Record<string, unknown>>;
    const by = given(sortOn, "Value", (value) => oneOf(["Value", "CellColor", "FontColor", "Icon"], value));
    const data = given(dataOption, "Normal", (value) => oneOf(["Normal", "TextAsNumber"], value));
    if (by !== "Value") throw HostError.notImplemented(`SortField.sortOn ${by}`);
    if (data !== "Normal") throw HostError.notImplemented(`SortField.dataOption ${data}`);
    const index = anIndex(key);
    if (index >= lines) throw new HostError("InvalidArgument");
    return { key: index, sortOn: "Value", ascending: aFlagOr(ascending, true), dataOption: "Normal" };
  });
}

export interface Order {
  readonly fields: readonly SortField[];
  readonly matchCase: boolean;
  readonly method: SortMethod;
  readonly across?: boolean;
}

/** Sorts by what the formulas show. */
export async function sortArea(host: HostContext, area: SheetArea, { fields, matchCase, method, across = false }: Order): Promise<void> {
  await host.engine.settle();
  const keys = fields.map(({ key, ascending }): SortKey => ({ line: (across ? area.row : area.column) + key, descending: !ascending }));
  try {
    sortCells(host.engine.injector, host.engine.workbook.getId(), { area, keys, matchCase, method, across });
  } catch (error) {
    if (error instanceof SortRefused) throw new HostError(error.reason === "sortMerge" ? "MergedRangeConflict" : "InvalidOperation");
    throw error;
  }
}
