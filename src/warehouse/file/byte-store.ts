const PIECE_BITS = 20;
const PIECE = 1 << PIECE_BITS;

/** Runs of bytes, kept one behind the other in pieces: what stands there is never moved. */
export interface ByteStore {
  /** Where the bytes stand from now on; a length goes with every address. */
  readonly put: (bytes: Uint8Array, from: number, to: number) => number;
  readonly bytesAt: (address: number, length: number) => Uint8Array;
  readonly holds: (address: number, bytes: Uint8Array, from: number, to: number) => boolean;
}

export function byteStore(): ByteStore {
  const pieces: Uint8Array[] = [];
  let last = new Uint8Array(0);
  let used = 0;
  // An address is its piece and its place there; a run that is longer than a piece has one of its own.
  const placeOf = (address: number): number => address & (PIECE - 1);
  const pieceOf = (address: number): Uint8Array => pieces[address >>> PIECE_BITS] as Uint8Array;
  return {
    put: (bytes, from, to) => {
      const length = to - from;
      if (used + length > last.length || pieces.length === 0) {
        last = new Uint8Array(Math.max(PIECE, length));
        if (pieces.push(last) > 2 ** (32 - PIECE_BITS)) throw new RangeError("Texts of more than 4 GB");
        used = 0;
      }
      const address = ((pieces.length - 1) << PIECE_BITS) | used;
      for (let i = 0; i < length; i += 1) last[used + i] = bytes[from + i] as number;
      used += length;
      return address;
    },
    bytesAt: (address, length) => pieceOf(address).subarray(placeOf(address), placeOf(address) + length),
    holds: (address, bytes, from, to) => {
      const piece = pieceOf(address);
      let at = placeOf(address);
      for (let i = from; i < to; i += 1, at += 1) if (piece[at] !== bytes[i]) return false;
      return true;
    },
  };
}
