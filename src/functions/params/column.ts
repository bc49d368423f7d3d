import type { CellValue } from "../../core/cell";
import { DomainError } from "../../core/errors";
import type { Lang } from "../../core/lang";
import type { Param, ParamText, Unit } from "../define";
import { rowsOf } from "./rows-of";

/** A range as it stands. A new object in every call, so that what is read from it can be remembered for as long as the call lasts. */
export interface Column {
  readonly cells: readonly (readonly CellValue[])[];
}

interface ColumnSpec {
  readonly text: Readonly<Record<Lang, ParamText>>;
  readonly unit: Unit;
}

/** A range handed to `fit` as it stands, for ids and times: what a blank or a text means is the function's own affair. */
export const column = (name: string, spec: ColumnSpec): Param<Column> => ({
  name,
  text: spec.text,
  shape: "range",
  optional: false,
  unit: spec.unit,
  coerce: (raw) => {
    if (raw === null) throw new DomainError("value", "required", { param: name });
    return { cells: rowsOf(raw) };
  },
});

/** As `column`, but may be left out. */
export const columnMaybe = (name: string, spec: ColumnSpec): Param<Column | undefined> => ({
  ...column(name, spec),
  optional: true,
  coerce: (raw) => (raw === null ? undefined : { cells: rowsOf(raw) }),
});
