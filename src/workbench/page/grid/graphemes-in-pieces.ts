/** Longer than any cluster of signs that people type, so that one piece nearly always does. */
const PIECE = 256;

type Segments = ReturnType<Intl.Segmenter["segment"]>;

let installed = false;

/**
 * The grid asks at each character of a text whether an emoji begins there, and for that has all the rest of the text segmented: the longest
 * text a cell can hold kept the page for ten seconds. The browser's segmenter reads a text to its end before it says the first cluster;
 * here a long text is handed to it in pieces, and what comes out is the same.
 */
export function graphemesInPieces(): void {
  if (installed) return;
  installed = true;
  const { prototype } = Intl.Segmenter;
  const segment = prototype.segment;
  const byGrapheme = new WeakMap<Intl.Segmenter, boolean>();
  prototype.segment = function segmentInPieces(this: Intl.Segmenter, input) {
    let applies = byGrapheme.get(this);
    if (applies === undefined) byGrapheme.set(this, (applies = this.resolvedOptions().granularity === "grapheme"));
    const text = String(input);
    return applies && text.length > 2 * PIECE ? inPieces(text, (piece) => segment.call(this, piece)) : segment.call(this, text);
  };
}

/** A text's clusters, piece by piece. The last one of a piece may go on in the next, which therefore begins with it. */
export function inPieces(text: string, segment: (piece: string) => Segments): Segments {
  return {
    containing: (at) => segment(text).containing(at),
    * [Symbol.iterator]() {
      for (let from = 0; from < text.length;) {
        let end = pieceEnd(text, from + PIECE);
        let found = [...segment(text.slice(from, end))];
        while (found.length < 2 && end < text.length) {
          end = pieceEnd(text, from + 2 * (end - from));
          found = [...segment(text.slice(from, end))];
        }
        const whole = end >= text.length;
        for (const { segment: cluster, index } of whole ? found : found.slice(0, -1)) yield { segment: cluster, index: from + index, input: text };
        if (whole) return;
        from += found.at(-1)?.index ?? PIECE;
      }
    },
  } as Segments;
}

/** Not between the two halves of a sign. */
const pieceEnd = (text: string, end: number): number => (/[\ud800-\udbff]/.test(text.charAt(end - 1)) ? end + 1 : end);
