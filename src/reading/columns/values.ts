/** Numbers, or days as serials of the 1900 system; where `known` is 0 nothing was entered. */
export interface NumberValues {
  readonly kind: "numbers";
  readonly numbers: Float64Array;
  readonly known: Uint8Array;
}

/** Texts by their place among the distinct ones; −1 where nothing was entered. */
export interface TextValues {
  readonly kind: "texts";
  readonly distinct: readonly string[];
  readonly codes: Int32Array;
}

/** The values of a column, one per row. */
export type Values = NumberValues | TextValues;

export type Value = number | string | null;

export const lengthOf = (values: Values): number => (values.kind === "numbers" ? values.known.length : values.codes.length);

/** Null where nothing was entered, or the row is not there. */
export function valueAt(values: Values, row: number): Value {
  if (values.kind === "numbers") return values.known[row] === 1 ? (values.numbers[row] as number) : null;
  return values.distinct[values.codes[row] ?? -1] ?? null;
}

/** All of them; millions, so that nothing is called for each. */
export function listOf(values: Values): readonly Value[] {
  const length = lengthOf(values);
  const list = new Array<Value>(length);
  if (values.kind === "numbers") {
    const { numbers, known } = values;
    for (let row = 0; row < length; row++) list[row] = known[row] === 1 ? (numbers[row] as number) : null;
  } else {
    const { distinct, codes } = values;
    for (let row = 0; row < length; row++) list[row] = distinct[codes[row] ?? -1] ?? null;
  }
  return list;
}

export function numberValues(length: number, numberAt: (row: number) => number | null): NumberValues {
  const numbers = new Float64Array(length),
    known = new Uint8Array(length);
  for (let row = 0; row < length; row++) {
    const value = numberAt(row);
    if (value === null) continue;
    numbers[row] = value;
    known[row] = 1;
  }
  return { kind: "numbers", numbers, known };
}

export function textValues(length: number, textAt: (row: number) => string | null): TextValues {
  const codes = new Int32Array(length);
  const places = new Map<string, number>();
  for (let row = 0; row < length; row++) {
    const text = textAt(row);
    const place = text === null ? -1 : (places.get(text) ?? places.size);
    if (text !== null) places.set(text, place);
    codes[row] = place;
  }
  return { kind: "texts", distinct: [...places.keys()], codes };
}

/** The values of some rows, in their order; −1 stands for a row without one. */
export function pick(values: Values, rows: ArrayLike<number>): Values {
  if (values.kind === "texts") return { ...values, codes: Int32Array.from(rows, (row) => values.codes[row] ?? -1) };
  return {
    kind: "numbers",
    numbers: Float64Array.from(rows, (row) => values.numbers[row] ?? 0),
    known: Uint8Array.from(rows, (row) => values.known[row] ?? 0),
  };
}
