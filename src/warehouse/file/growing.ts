type Numbers = Int32Array<ArrayBuffer> | Float64Array<ArrayBuffer>;

/** Values to a piece: doubling an array would need its space three times over at the end. */
const PIECE = 1 << 18;

/** A column of numbers that grows by pieces. */
export interface Growing<T extends Numbers> {
  readonly push: (value: number) => void;
  /** All values in one array; the pieces are given back as they are copied. */
  readonly taken: () => T;
}

export function growing<T extends Numbers>(make: (length: number) => T): Growing<T> {
  let pieces: T[] = [];
  let last = make(PIECE);
  let at = 0;
  return {
    push: (value) => {
      if (at === PIECE) {
        pieces.push(last);
        last = make(PIECE);
        at = 0;
      }
      last[at] = value;
      at += 1;
    },
    taken: () => {
      const all = make(pieces.length * PIECE + at);
      all.set(last.subarray(0, at) as never, pieces.length * PIECE);
      while (pieces.length > 0) all.set(pieces.pop() as never, pieces.length * PIECE);
      pieces = [];
      last = make(0);
      return all;
    },
  };
}

export const growingInts = (): Growing<Int32Array<ArrayBuffer>> => growing((length) => new Int32Array(length));
export const growingDoubles = (): Growing<Float64Array<ArrayBuffer>> => growing((length) => new Float64Array(length));
