import { DocSimpleSkeleton } from "@univerjs/engine-render";

/** More characters than a line of any cell holds, so that a word this long is cut within lines anyway. */
const LONGEST_WORD = 512;

interface Break {
  readonly position: number;
}

/** The library's finder of the places at which a line may end, as far as it is mended here; it is not exported. */
interface LineBreaker {
  readonly content: string;
  nextBreakPoint(): Break | null;
}

/** Where a finder's last word ended, and the places within a long one, and after it, that are still to be answered. */
interface Progress {
  end: number;
  ahead: Iterator<Break> | undefined;
}

let installed = false;

/**
 * A text without a space is one word to the grid, which for each line measures all that is left of it: selecting a cell with the longest
 * text Excel allows kept the page for seven seconds, typing one for a minute. Past the width of any line a word may end at each character,
 * which is where it is cut; so the lines stay the same and only what stands in one is measured.
 */
export function breakLongWords(): void {
  if (installed) return;
  installed = true;
  const prototype = Object.getPrototypeOf(someLineBreaker()) as LineBreaker;
  const next = prototype.nextBreakPoint;
  const all = new WeakMap<LineBreaker, Progress>();
  prototype.nextBreakPoint = function withinLongWords(this: LineBreaker) {
    let progress = all.get(this);
    if (!progress) all.set(this, (progress = { end: 0, ahead: undefined }));
    const within = progress.ahead?.next();
    if (within && !within.done) return within.value;
    const found = next.call(this);
    const start = progress.end;
    progress.end = found?.position ?? start;
    progress.ahead = found && found.position - start > LONGEST_WORD ? cuts(this.content, start, found) : undefined;
    return (progress.ahead?.next().value as Break | undefined) ?? found;
  };
}

/** The places within a long word at which it may be cut, and its end. */
function* cuts(content: string, start: number, end: Break): Generator<Break> {
  const from = start + LONGEST_WORD;
  const clusters = new Intl.Segmenter(undefined, { granularity: "grapheme" }).segment(content.slice(from, end.position));
  // The first cluster may have begun before.
  for (const { index } of clusters) if (index > 0) yield { ...end, position: from + index, type: "Normal" } as Break;
  yield end;
}

const someLineBreaker = (): LineBreaker =>
  (new DocSimpleSkeleton("", "", false, 0, 0) as unknown as { readonly _lineBreaker: LineBreaker })._lineBreaker;
