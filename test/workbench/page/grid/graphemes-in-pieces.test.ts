import fc from "fast-check";
import { inPieces } from "../../../../src/workbench/page/grid/graphemes-in-pieces";

const segmenter = new Intl.Segmenter(undefined, { granularity: "grapheme" });

test("a long text has the same clusters in pieces as in one", () => {
  // Families, flags (which pair from the start of their row), signs with marks, and lines.
  const sign = fc.constantFrom(
    "a",
    " ",
    "字",
    "©",
    "\r",
    "\u00ad",
    "é",
    "e\u0301",
    "👩‍👩‍👧‍👦",
    "👍🏽",
    "🇩🇪",
    "🇩",
    "\r\n",
    "\u0301",
    "क्ष",
    "\u200d",
    "\ud800",
  );
  const run = fc.tuple(sign, fc.integer({ min: 1, max: 300 })).map(([one, times]) => one.repeat(times));
  fc.assert(
    fc.property(fc.array(run, { minLength: 1, maxLength: 12 }), (runs) => {
      const text = runs.join("");
      expect([...inPieces(text, (piece) => segmenter.segment(piece))]).toEqual(
        [...segmenter.segment(text)].map(({ segment, index, input }) => ({ segment, index, input })),
      );
    }),
    { numRuns: 60 },
  );
});
