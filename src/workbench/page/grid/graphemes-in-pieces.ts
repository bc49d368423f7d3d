/** Longer than any cluster of signs that people type, so that one piece nearly always does. */
const PIECE = 256;

type Segments = ReturnType<Intl.Segmenter["segment"]>;

let installed = false;

/**
 * The grid asks at each character of a text whether an emoji begins there, and for that has all the rest of the text segmented: the longest
 * text a cell can hold kept the page for ten seconds. The browser's segmenter reads a text to its end before it says the first cluster;
 * here a text is handed to it in pieces, without the letters that it need not be asked about, and what comes out is the same.
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
    return applies ? inPieces(text, (piece) => segment.call(this, piece)) : segment.call(this, text);
  };
}

/** A text's clusters, piece by piece. The last one of a piece may go on in the next, which therefore begins with it. */
export function inPieces(text: string, segment: (piece: string) => Segments): Segments {
  return {
    containing: (at) => segment(text).containing(at),
    // Step by step, because most ask for the first cluster only.
    *[Symbol.iterator]() {
      let size = PIECE;
      for (let from = 0; from < text.length;) {
        if (standsAlone(text, from)) {
          yield { segment: text.charAt(from), index: from, input: text };
          from += 1;
          continue;
        }
        const end = pieceEnd(text, from + size);
        const inText = ({ segment: cluster, index }: Intl.SegmentData) => ({ segment: cluster, index: from + index, input: text });
        let last: Intl.SegmentData | undefined;
        for (const one of segment(text.slice(from, end))) {
          if (last) yield inText(last);
          last = one;
        }
        if (end >= text.length) {
          if (last) yield inText(last);
          return;
        }
        size = last?.index ? PIECE : 2 * size;
        from += last?.index ?? 0;
      }
    },
  } as Segments;
}

/** Not between the two halves of a sign. */
const pieceEnd = (text: string, end: number): number => (/[\ud800-\udbff]/.test(text.charAt(end - 1)) ? end + 1 : end);

/** Signs that never join one another: Latin letters, digits and marks of punctuation, and Chinese characters. */
const isPlain = (code: number): boolean => code < 0x300 || (code >= 0x4e00 && code <= 0x9fff);

/** Whether the sign is a cluster of its own, as what follows tells. */
function standsAlone(text: string, at: number): boolean {
  const next = at + 1 < text.length ? text.charCodeAt(at + 1) : 0;
  return isPlain(text.charCodeAt(at)) && isPlain(next) && !(next === LINE_FEED && text.charCodeAt(at) === CARRIAGE_RETURN);
}
const [CARRIAGE_RETURN, LINE_FEED] = [0x0d, 0x0a];
