import { isBlank } from "../../core/cell";
import { notANumberAmong } from "../../core/cells/wrong-cell";
import { DomainError } from "../../core/errors";
import type { Lang } from "../../core/lang";
import type { NumberBounds, Param, ParamText, RawArgument, Unit } from "../define";
import { boundsOf, checkBounds, settled } from "./number";
import { rowsOf } from "./rows-of";

interface MatrixSpec extends NumberBounds {
  readonly text: Readonly<Record<Lang, ParamText>>;
  readonly unit: Unit;
  readonly defaultText?: string;
}

/** The cells of a rectangle; text, TRUE/FALSE and rows of unequal length fault `value`. */
function readRows<B>(raw: RawArgument, param: string, spec: MatrixSpec, blank: (position: number) => B): (number | B)[][] {
  const rows = rowsOf(raw);
  if (rows.some((row) => row.length !== rows[0]?.length)) throw new DomainError("value", "size-mismatch", { param });
  let position = 0;
  return rows.map((row, r) =>
    row.map((cell, c) => {
      position += 1;
      if (typeof cell === "number") return settled(cell, spec.unit, spec);
      if (isBlank(cell)) return blank(position);
      throw notANumberAmong(rows, r, c, param);
    }),
  );
}

const checkAll = (rows: readonly (readonly (number | null)[])[], name: string, spec: MatrixSpec): void =>
  rows.forEach((row) => row.forEach((value) => value !== null && checkBounds(value, name, spec.unit, spec)));

const head = (name: string, spec: MatrixSpec, blank: "fault" | "skip") => ({
  name,
  text: spec.text,
  shape: "range" as const,
  unit: spec.unit,
  numbers: { ...boundsOf(spec), blank },
});

/** Rows and columns of numbers; a blank faults `value`. */
export const matrix = (name: string, spec: MatrixSpec): Param<number[][]> => ({
  ...head(name, spec, "fault"),
  optional: false,
  coerce: (raw) => {
    if (raw === null) throw new DomainError("value", "required", { param: name });
    return readRows(raw, name, spec, (position): never => {
      throw new DomainError("value", "blank-in-range", { param: name, position });
    });
  },
  check: (rows) => checkAll(rows, name, spec),
});

/** As `matrix`, but may be left out. */
export const matrixMaybe = (name: string, spec: MatrixSpec): Param<number[][] | undefined> => ({
  ...head(name, spec, "fault"),
  optional: true,
  ...(spec.defaultText === undefined ? {} : { defaultText: spec.defaultText }),
  coerce: (raw) => (raw === null ? undefined : matrix(name, spec).coerce(raw)),
  check: (rows) => checkAll(rows ?? [], name, spec),
});

/** Rows and columns where a blank is kept as `null`: not observable yet. */
export const matrixWithBlanks = (name: string, spec: MatrixSpec): Param<(number | null)[][]> => ({
  ...head(name, spec, "skip"),
  optional: false,
  coerce: (raw) => {
    if (raw === null) throw new DomainError("value", "required", { param: name });
    return readRows(raw, name, spec, () => null);
  },
  check: (rows) => checkAll(rows, name, spec),
});
