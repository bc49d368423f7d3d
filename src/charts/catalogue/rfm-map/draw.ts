import { RFM_SEGMENT_WORDS } from "../../../metrics/rfm-segment-words";
import type { RfmSegment } from "../../../core/segmentation/rfm-rule";
import type { Lang } from "../../../core/lang";
import { compactNumber } from "../../format/compact-number";
import { percentText } from "../../format/ratio";
import type { Mark, Point, Scene } from "../../scene/mark";
import { fitText, textMark, wrapText } from "../../scene/text";
import { CHART_WORDS } from "../../words";
import { BINS, type RfmCell, type RfmMap } from "./data";
import { segmentName, shareOf } from "./findings";
import { WORDS } from "./words";

const [SIZE, SMALL] = [12, 10] as const;
const LINE = 12;
const [LEFT, FOOT, GAP, HEAD] = [18, 36, 2, 18] as const;
/** The strongest shade leaves what stands on it readable. */
const STRONGEST = 0.6;
const PALE = 0.35;
const MOST_LINES = 2;
/** A segment with its key below the grid. */
const ENTRY = 16;

/** Recency upwards, frequency to the right: how many customers, what they spent, and which segment most of them are in. */
export function draw(data: RfmMap, lang: Lang, width: number): Scene {
  const said = WORDS[lang];
  const cell = (width - LEFT) / BINS;
  const names = new Map(data.segments.map(({ segment }) => [segment, wrapText(RFM_SEGMENT_WORDS[segment][lang], cell - GAP - 4, SMALL)]));
  const fits = [...names].every(
    ([segment, lines]) => lines.length <= MOST_LINES && lines.every((line) => whole(RFM_SEGMENT_WORDS[segment][lang], line)),
  );
  // Where names do not fit into their cells, the segments are numbered and named below.
  const inCell = (segment: RfmSegment): readonly string[] =>
    fits ? (names.get(segment) ?? []) : [`(${data.segments.findIndex((one) => one.segment === segment) + 1})`];
  const height = (2 + (fits ? MOST_LINES : 1)) * LINE + 8;
  const most = Math.max(1e-9, ...data.cells.map(({ spend }) => spend));
  const placeOf = ({ recency, frequency }: RfmCell) => ({
    x: LEFT + (frequency - 1) * cell + GAP / 2,
    y: HEAD + (BINS - recency) * (height + GAP),
    width: cell - GAP,
    height,
  });
  const bottom = HEAD + BINS * (height + GAP);
  const marksOf = (one: RfmCell): Mark[] => cellMarks(one, placeOf(one), (Math.max(0, one.spend) / most) * STRONGEST, lang, inCell);
  if (data.cells.length === 0)
    return { width, height: 24, marks: [textMark(said.none(data.customers, BINS), 0, 12, { size: SIZE, fill: "muted" })], points: [] };
  const entries = data.segments.flatMap(({ segment, customers, spend }, at) =>
    wrapText(
      `${fits ? "" : `(${at + 1}) `}${said.part(segmentName(segment, lang), customers, percentText(shareOf(spend, data.spend)))}`,
      width,
      SIZE - 1,
    ),
  );
  const scores = Array.from({ length: BINS }, (_, at) => at + 1);
  return {
    width,
    height: bottom + FOOT + entries.length * ENTRY,
    marks: [
      textMark(said.recencyAxis, 0, HEAD / 2 - 1, { size: SMALL + 1, fill: "muted" }),
      ...scores.map((score) =>
        textMark(String(score), LEFT / 2, HEAD + (BINS - score + 0.5) * (height + GAP), {
          size: SMALL + 1,
          fill: "muted",
          anchor: "middle",
        }),
      ),
      ...scores.map((score) =>
        textMark(String(score), LEFT + (score - 0.5) * cell, bottom + 8, { size: SMALL + 1, fill: "muted", anchor: "middle" }),
      ),
      textMark(said.frequencyAxis, width, bottom + 24, { size: SMALL + 1, fill: "muted", anchor: "end" }),
      ...data.cells.flatMap(marksOf),
      ...entries.map((entry, at) => textMark(entry, 0, bottom + FOOT + (at + 0.5) * ENTRY, { size: SIZE - 1, fill: "ink" })),
    ],
    points: data.cells.flatMap((one): readonly Point[] => {
      if (one.customers === 0) return [];
      const at = placeOf(one);
      return [
        {
          x: at.x + at.width / 2,
          y: at.y,
          focus: [{ kind: "bar", ...at, fill: "paper", outline: "ink" }, ...marksOf(one)],
          lines: [
            `R ${one.recency} · F ${one.frequency}`,
            said.number(one.customers),
            `${said.spend} ${compactNumber(one.spend, lang)} (${percentText(shareOf(one.spend, data.spend))})`,
            ...one.segments.map(({ segment, customers }) => `${segmentName(segment, lang)}${CHART_WORDS[lang].symbols.colon}${customers}`),
          ],
        },
      ];
    }),
  };
}

function cellMarks(
  { customers, spend, segments: [first] }: RfmCell,
  at: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
  share: number,
  lang: Lang,
  inCell: (segment: RfmSegment) => readonly string[],
): Mark[] {
  const ground: Mark = { kind: "cell", ...at, fill: customers === 0 ? "grid" : "accent", share: customers === 0 ? PALE : share };
  if (!first) return [ground];
  const middle = { anchor: "middle", fill: "ink" } as const;
  const x = at.x + at.width / 2;
  return [
    ground,
    textMark(fitText(compactNumber(customers, lang), SIZE, at.width - 4), x, at.y + 10, { ...middle, size: SIZE, bold: true }),
    textMark(fitText(compactNumber(spend, lang), SMALL, at.width - 4), x, at.y + 10 + LINE, { ...middle, size: SMALL }),
    ...inCell(first.segment).map((line, index) => textMark(line, x, at.y + 11 + (2 + index) * LINE, { ...middle, size: SMALL })),
  ];
}

/** Whether a line of a name holds whole words: Chinese breaks anywhere. */
const whole = (name: string, line: string): boolean =>
  /[\u2e80-\ua4cf]/.test(name) || name.split(" ").some((word) => line.split(" ").includes(word));
