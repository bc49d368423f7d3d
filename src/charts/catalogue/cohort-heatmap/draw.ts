import type { Lang } from "../../../core/lang";
import { cohortName, COHORT_WORDS, periodKey, periodName } from "../../cohort-words";
import { compactNumber } from "../../format/compact-number";
import { percentText, ratioText } from "../../format/ratio";
import type { Mark, Point, Scene } from "../../scene/mark";
import { fitText, textMark, widestOf, wrapText } from "../../scene/text";
import type { CohortMap } from "./data";
import { WORDS } from "./words";

const SIZE = 11;
const ROW = 22;
const HEAD = 20;
const LINE = 15;
const GAP = 2;
/** The strongest shade leaves the number on it readable. */
const STRONGEST = 0.6;
/** More rows than this are a list; the newest are drawn. */
const MOST_ROWS = 24;
const NARROWEST = 22;
const WIDEST = 64;
/** Of the width, for the names of cohorts. */
const NAMES = 0.3;

/** A row for each cohort, the newest below, with the number in every field: as many periods as there is room for. */
export function draw(data: CohortMap, lang: Lang, width: number): Scene {
  const { unit, cohorts, shows } = data;
  const said = WORDS[lang];
  // All are there in their own period: its column would say the size again.
  const begins = shows !== "value" && data.periods[0] === 0 && data.periods.length > 1 ? 1 : 0;
  const periods = data.periods.slice(begins);
  const cells = data.cells.map((row) => row.slice(begins));
  const averages = data.averages.slice(begins);
  const from = Math.max(0, cohorts.length - MOST_ROWS);
  const shown = cohorts.slice(from);
  const labels = shown.map(({ name }) => fitText(cohortName(name, unit, lang), SIZE, width * NAMES));
  const average = fitText(COHORT_WORDS[lang].average, SIZE, width * NAMES);
  const sizes = shown.map(({ size }) => (size === null ? "" : compactNumber(size, lang)));
  // The first says what the others count.
  const heads = periods.map((number, at) => (at === 0 ? periodKey(unit, number, lang) : String(number)));
  const text = (value: number): string => (shows === "rate" ? String(Math.round(value * 100)) : compactNumber(value, lang));
  const averageText = (value: number): string => (shows === "value" ? compactNumber(value, lang) : String(Math.round(value * 100)));
  const names = Math.ceil(widestOf([...labels, average], SIZE)) + 6;
  const left = names + Math.ceil(widestOf([...sizes, COHORT_WORDS[lang].size], SIZE)) + 8;
  const texts = cells.slice(from).flatMap((row) => row.flatMap((value) => (value === null ? [] : [text(value)])));
  const least = Math.max(NARROWEST, Math.ceil(widestOf([...texts, ...heads], SIZE)) + 6);
  const columns = Math.max(1, Math.min(periods.length, Math.floor((width - left) / least)));
  const step = Math.min(WIDEST, (width - left) / columns);
  const bottom = HEAD + shown.length * ROW;
  const most = Math.max(1e-9, ...cells.flat().map((value) => Math.abs(value ?? 0)));
  const field = (row: number, column: number, value: number | null): readonly Mark[] => {
    const box = { x: left + column * step + GAP / 2, y: HEAD + row * ROW + GAP / 2, width: step - GAP, height: ROW - GAP };
    if (value === null) return [];
    return [
      {
        kind: "cell",
        ...box,
        fill: value < 0 ? "bad" : "accent",
        share: Math.min(1, Math.abs(value) / most) * STRONGEST,
      },
      textMark(text(value), box.x + box.width / 2, box.y + box.height / 2, { size: SIZE, fill: "ink", anchor: "middle" }),
    ];
  };
  const notes = [
    said.captions[shows],
    ...(from > 0 ? [said.more(shown.length, cohorts.length)] : []),
    ...(columns < periods.length
      ? [said.moreColumns(...([periods[columns - 1], periods.at(-1)].map((one) => periodKey(unit, one ?? 0, lang)) as [string, string]))]
      : []),
  ].flatMap((note) => wrapText(note, width, SIZE));
  const foot = bottom + ROW + 10;
  const rows = shown.map((_, row) => (cells[from + row] ?? []).slice(0, columns));
  return {
    width,
    height: foot + notes.length * LINE,
    marks: [
      textMark(COHORT_WORDS[lang].size, left - 8, HEAD / 2, { size: SIZE, fill: "muted", anchor: "end" }),
      ...heads
        .slice(0, columns)
        .map((head, at) => textMark(head, left + (at + 0.5) * step, HEAD / 2, { size: SIZE, fill: "muted", anchor: "middle" })),
      ...labels.map((label, row) => textMark(label, 0, HEAD + (row + 0.5) * ROW, { size: SIZE, fill: "muted" })),
      ...sizes.map((size, row) => textMark(size, left - 8, HEAD + (row + 0.5) * ROW, { size: SIZE, fill: "muted", anchor: "end" })),
      ...rows.flatMap((row, at) => row.flatMap((value, column) => field(at, column, value))),
      { kind: "rule", x1: 0, x2: left + columns * step, y1: bottom + 3, y2: bottom + 3, stroke: { paint: "axis", width: 1 } },
      textMark(average, 0, bottom + 4 + ROW / 2, { size: SIZE, fill: "ink", bold: true }),
      ...averages.slice(0, columns).flatMap((value, at): Mark[] =>
        value === null
          ? []
          : [
              textMark(averageText(value), left + (at + 0.5) * step, bottom + 4 + ROW / 2, {
                size: SIZE,
                fill: "ink",
                bold: true,
                anchor: "middle",
              }),
            ],
      ),
      ...notes.map((note, at) => textMark(note, 0, foot + (at + 0.5) * LINE, { size: SIZE, fill: "muted" })),
    ],
    points: rows.flatMap((row, at) =>
      row.flatMap((value, column): Point[] => {
        const cohort = shown[at];
        if (value === null || !cohort) return [];
        const users = cohort.users[column + begins] ?? null;
        return [
          {
            x: left + (column + 0.5) * step,
            y: HEAD + at * ROW,
            focus: [
              { kind: "bar", x: left + column * step, y: HEAD + at * ROW, width: step, height: ROW, fill: "paper", outline: "ink" },
              ...field(at, column, value),
            ],
            lines: [
              `${cohortName(cohort.name, unit, lang)} · ${periodName(unit, periods[column] ?? 0, lang)}`,
              shows === "rate" ? percentText(value) : compactNumber(value, lang),
              ...(users === null || cohort.size === null ? [] : [`${compactNumber(users, lang)} / ${compactNumber(cohort.size, lang)}`]),
              ...(averages[column] === null || averages[column] === undefined
                ? []
                : [`${said.averages[shows]} ${shows === "value" ? ratioText(averages[column]) : percentText(averages[column])}`]),
            ],
          },
        ];
      }),
    ),
  };
}
