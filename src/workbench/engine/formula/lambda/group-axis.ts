import { isCellError, type CellValue } from "../../../../core/cell";
import { order } from "../../builtins/sorting";
import type { Rows } from "../../builtins/sheet-function";

/** A row of a table of groups, or a column of a pivot table: what it is called, and which rows of the data it is about. */
export interface Line {
  readonly labels: readonly CellValue[];
  readonly rows: readonly number[];
}

export interface Axis {
  /** The fields of the data, a row for each of its rows. */
  readonly fields: Rows;
  readonly rows: readonly number[];
  /** Places of fields, and behind them of values, from 1; below zero from large to small. */
  readonly sorting: readonly number[];
  /** 0 none, 1 a total of all, 2 and more with as many levels of totals less one; below zero above what they are of. */
  readonly depth: number;
  /** Fields stand by themselves, not one within the other. */
  readonly asTable: boolean;
  readonly totals: { readonly total: string; readonly grandTotal: string };
  /** What rows amount to, of the value with this place. */
  readonly valueOf: (rows: readonly number[], value: number) => CellValue;
}

const keyOf = (cell: CellValue): string =>
  typeof cell === "number"
    ? `n${Number(cell.toPrecision(15))}`
    : typeof cell === "string"
      ? `t${cell.toLowerCase()}`
      : isCellError(cell)
        ? cell.error
        : String(cell);

/** Groups in order, with their totals. Texts that differ in their case alone are one group, as in all comparisons. */
export function linesOf(axis: Axis): readonly Line[] {
  const { rows, depth, asTable, totals } = axis;
  const count = axis.fields[0]?.length ?? 0;
  const groups = asTable ? leaves(axis) : level(axis, rows, 0, []);
  if (depth === 0) return groups;
  const label = Math.abs(depth) > 1 && !asTable ? totals.grandTotal : totals.total;
  const grand: Line = { labels: [label, ...Array<CellValue>(Math.max(0, count - 1)).fill("")], rows };
  return depth < 0 ? [grand, ...groups] : [...groups, grand];
}

const labelOf = ({ fields }: Axis, row: number, field: number): CellValue => fields[row]?.[field] ?? null;

/** A field within the ones before it: each group with its own groups and, where asked, their total. */
function level(axis: Axis, rows: readonly number[], field: number, above: readonly CellValue[]): readonly Line[] {
  const count = axis.fields[0]?.length ?? 0;
  const groups = new Map<string, number[]>();
  for (const row of rows) {
    const key = keyOf(labelOf(axis, row, field));
    const known = groups.get(key);
    if (known) known.push(row);
    else groups.set(key, [row]);
  }
  const lines = [...groups.values()].map((members): Line => ({ labels: [labelOf(axis, members[0] ?? 0, field)], rows: members }));
  return sorted(axis, lines, [field]).flatMap(({ labels, rows: members }): readonly Line[] => {
    const names = [...above, ...labels];
    if (field === count - 1) return [{ labels: names, rows: members }];
    const within = level(axis, members, field + 1, names);
    if (Math.abs(axis.depth) < field + 2) return within;
    const total: Line = { labels: [...names, ...Array<CellValue>(count - names.length).fill("")], rows: members };
    return axis.depth < 0 ? [total, ...within] : [...within, total];
  });
}

function leaves(axis: Axis): readonly Line[] {
  const groups = new Map<string, number[]>();
  for (const row of axis.rows) {
    const key = (axis.fields[row] ?? []).map(keyOf).join("\u0000");
    const known = groups.get(key);
    if (known) known.push(row);
    else groups.set(key, [row]);
  }
  const lines = [...groups.values()].map((members): Line => ({ labels: axis.fields[members[0] ?? 0] ?? [], rows: members }));
  return sorted(axis, lines, [...(axis.fields[0] ?? []).keys()]);
}

/** `shown` are the fields whose labels the lines have. */
function sorted(axis: Axis, lines: readonly Line[], shown: readonly number[]): readonly Line[] {
  const count = axis.fields[0]?.length ?? 0;
  const amounts = new Map<Line, CellValue[]>();
  const amount = (line: Line, value: number): CellValue => {
    const known = amounts.get(line) ?? [];
    amounts.set(line, known);
    return (known[value] ??= axis.valueOf(line.rows, value));
  };
  return [...lines].sort((a, b) => {
    for (const place of axis.sorting) {
      const [at, direction] = [Math.abs(place) - 1, Math.sign(place)];
      const label = shown.indexOf(at);
      const apart =
        at >= count
          ? order(amount(a, at - count), amount(b, at - count), direction)
          : label < 0
            ? 0
            : order(a.labels[label] ?? null, b.labels[label] ?? null, direction);
      if (apart !== 0) return apart;
    }
    for (const label of shown.keys()) {
      const apart = order(a.labels[label] ?? null, b.labels[label] ?? null, 1);
      if (apart !== 0) return apart;
    }
    return 0;
  });
}
