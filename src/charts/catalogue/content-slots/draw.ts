import type { Lang } from "../../../core/lang";
import type { Mark, Point, Scene } from "../../scene/mark";
import { fitText, textMark, widestOf } from "../../scene/text";
import { HOURS, LEAST_POSTS, type ContentSlots, type Slot } from "./data";
import { formatName, slotName, valueText } from "./findings";
import { WORDS } from "./words";

const [SIZE, SMALL] = [11, 9.5] as const;
const [HEAD, ROW, NAME, GAP] = [18, 30, 18, 2] as const;
/** The strongest shade leaves the number on it readable. */
const STRONGEST = 0.6;
const PALE = 0.35;

/** Formats below each other, their slots side by side, the stronger the better; where posts are few the ground is hatched. */
export function draw(data: ContentSlots, lang: Lang, width: number): Scene {
  const said = WORDS[lang];
  const cell = width / data.slots;
  const known = data.cells.flatMap((one) => (one.value === null || one.posts < LEAST_POSTS ? [] : [one.value]));
  const [least, most] = [Math.min(...known), Math.max(...known)];
  const heads = Array.from({ length: data.slots }, (_, slot) =>
    data.axis === "weekday" ? (said.weekdaysShort[slot] ?? "") : String(slot * HOURS),
  );
  const textsOf = (digits: number): readonly string[] =>
    data.cells.map(({ value }) => (value === null ? "" : valueText(Number(value.toPrecision(digits)), data.value, lang)));
  // Two digits tell slots apart where three do not fit; the table has them all.
  const looks = [
    { size: SIZE, texts: textsOf(12) },
    { size: SIZE, texts: textsOf(2) },
    { size: SMALL, texts: textsOf(2) },
  ];
  const { size = SIZE, texts = [] } = looks.find((look) => widestOf(look.texts, look.size) <= cell - GAP) ?? {};
  const shade = (value: number): number => {
    const place = most > least ? (value - least) / (most - least) : 1;
    return STRONGEST * (0.15 + 0.85 * (data.value === "cost_per_view" ? 1 - place : place));
  };
  const placeOf = (index: number) => ({
    x: (index % data.slots) * cell + GAP / 2,
    y: HEAD + Math.floor(index / data.slots) * (NAME + ROW) + NAME,
    width: cell - GAP,
    height: ROW - GAP,
  });
  const marksOf = (one: Slot, index: number): Mark[] =>
    cellMarks(one, placeOf(index), shade(one.value ?? 0), { size, text: texts[index] ?? "" });
  return {
    width,
    height: HEAD + data.formats.length * (NAME + ROW),
    marks: [
      ...heads.map((head, slot) => textMark(head, (slot + 0.5) * cell, HEAD / 2, { size: SIZE, fill: "muted", anchor: "middle" })),
      ...data.formats.map((format, row) =>
        textMark(fitText(formatName(format, lang), SIZE + 1, width), 0, HEAD + row * (NAME + ROW) + NAME / 2 + 1, {
          size: SIZE + 1,
          fill: "ink",
        }),
      ),
      ...data.cells.flatMap(marksOf),
    ],
    points: data.cells.flatMap((one, index): readonly Point[] => {
      if (one.posts === 0) return [];
      const at = placeOf(index);
      return [
        {
          x: at.x + at.width / 2,
          y: at.y,
          focus: [{ kind: "bar", ...at, fill: "paper", outline: "ink" }, ...marksOf(one, index)],
          lines: [
            `${formatName(one.format, lang)} · ${slotName(data.axis, one.slot, lang)}`,
            `${said.choices[data.value]} ${valueText(one.value, data.value, lang)}`,
            said.number(one.posts),
          ],
        },
      ];
    }),
  };
}

function cellMarks(
  { posts, value }: Slot,
  at: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
  share: number,
  { size, text }: { readonly size: number; readonly text: string },
): Mark[] {
  const few = posts > 0 && posts < LEAST_POSTS;
  return [
    few
      ? { kind: "band", ...at, fill: "grid", opacity: PALE, hatch: "ink" }
      : {
          kind: "cell",
          ...at,
          fill: posts === 0 || value === null ? "grid" : "accent",
          share: posts === 0 || value === null ? PALE : share,
        },
    ...(text === ""
      ? []
      : [
          textMark(text, at.x + at.width / 2, at.y + at.height / 2, {
            size,
            fill: "ink",
            anchor: "middle",
            ...(few && { rim: "paper" }),
          }),
        ]),
  ];
}
