import type { Lang } from "../../../core/lang";
import { compactNumber } from "../../format/compact-number";
import { dateText, dayText } from "../../format/date-text";
import type { Mark, Point, Scene } from "../../scene/mark";
import { textMark, widestOf, wrapText } from "../../scene/text";
import type { Calendar, CalendarDay } from "./data";
import { marksOf } from "./findings";
import { WORDS } from "./words";

const SIZE = 11;
const ROW = 24;
/** Numbers stand a little lower than the middle, so that a dot in the corner leaves them alone. */
const LOWER = 3;
const HEAD = 18;
const LINE = 15;
const GAP = 2;
/** The strongest shade leaves the number on it readable. */
const STRONGEST = 0.6;

/** Weeks below each other, the stronger the more; festivals have a dot, activities a line, and both stand below by name. */
export function draw(data: Calendar, lang: Lang, width: number): Scene {
  const said = WORDS[lang];
  const labels = data.weeks.map((week) => dayText(week, lang));
  const left = Math.ceil(widestOf(labels, SIZE)) + 6;
  const cell = (width - left) / 7;
  const shown = data.days.map(({ value }) => (value === null ? "" : compactNumber(value, lang)));
  const numbers = widestOf(shown, SIZE) <= cell - GAP - 4;
  const most = Math.max(1e-9, ...data.days.map(({ value }) => Math.abs(value ?? 0)));
  const rows = new Map(data.weeks.map((week, index) => [week, index]));
  const place = ({ day, weekday }: CalendarDay) => ({
    x: left + weekday * cell + GAP / 2,
    y: HEAD + (rows.get(day - weekday) ?? 0) * ROW + GAP / 2,
    width: cell - GAP,
    height: ROW - GAP,
  });
  const bottom = HEAD + data.weeks.length * ROW;
  const names = markedNames(data, lang).flatMap((text) => wrapText(text, width, SIZE));
  return {
    width,
    height: bottom + (names.length === 0 ? 0 : names.length * LINE + 8),
    marks: [
      ...said.weekdaysShort.map((name, at) =>
        textMark(name, left + (at + 0.5) * cell, HEAD / 2, { size: SIZE, fill: "muted", anchor: "middle" }),
      ),
      ...labels.map((label, index) => textMark(label, 0, HEAD + (index + 0.5) * ROW, { size: SIZE, fill: "muted" })),
      ...data.days.flatMap((day, index) => cellMarks(day, place(day), most, numbers ? (shown[index] ?? "") : "")),
      ...names.map((line, index) => textMark(line, 0, bottom + 8 + (index + 0.5) * LINE, { size: SIZE, fill: "ink" })),
    ],
    points: data.days.map((day): Point => {
      const at = place(day);
      return {
        x: at.x + at.width / 2,
        y: at.y,
        focus: [{ kind: "bar", ...at, fill: "paper", outline: "ink" }, ...cellMarks(day, at, most, numbers ? compact(day, lang) : "")],
        lines: [
          `${dateText(day.day, lang)} ${said.weekdays[day.weekday] ?? ""}`,
          ...(day.value === null ? [] : [compactNumber(day.value, lang)]),
          ...marksOf(day, lang),
        ],
      };
    }),
  };
}

const compact = ({ value }: CalendarDay, lang: Lang): string => (value === null ? "" : compactNumber(value, lang));

function cellMarks(
  day: CalendarDay,
  at: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
  most: number,
  text: string,
): Mark[] {
  const { value, festivals, activities } = day;
  const share = (Math.abs(value ?? 0) / most) * STRONGEST;
  return [
    { kind: "cell", ...at, fill: (value ?? 0) < 0 ? "bad" : value === null ? "grid" : "accent", share: value === null ? 0.35 : share },
    ...(text === ""
      ? []
      : [textMark(text, at.x + at.width / 2, at.y + at.height / 2 + LOWER, { size: SIZE, fill: "ink", anchor: "middle" })]),
    ...(activities.length === 0
      ? []
      : [
          {
            kind: "rule",
            x1: at.x,
            x2: at.x + at.width,
            y1: at.y + at.height - 1,
            y2: at.y + at.height - 1,
            stroke: { paint: "ink", width: 2 },
          } as const,
        ]),
    ...(festivals.length === 0
      ? []
      : [{ kind: "dot", x: at.x + at.width - 3.5, y: at.y + 3.5, r: 2, fill: "ink", outline: "paper" } as const]),
  ];
}

/** One line for each festival and activity with its first day, those of one name together. */
function markedNames({ days, festivals }: Calendar, lang: Lang): readonly string[] {
  const known = festivals.filter(({ start, end }) => days.some(({ day }) => day >= start && day <= end));
  const dots = known.map(({ text, start }) => `• ${dayText(start, lang)} ${text[lang]}`);
  const activities = [...new Set(days.flatMap((one) => one.activities))];
  // Where every row bears the name of an activity, naming them all would say nothing.
  const lines = days.every((one) => one.activities.length > 0)
    ? []
    : activities.map((name) => `▁ ${dayText(days.find((one) => one.activities.includes(name))?.day ?? 0, lang)} ${name}`);
  return [...dots, ...lines];
}
