import { dateOfSerial, serialOfDate, serialOfIsoDay } from "../../core/cells/serial-date";
import type { Texts } from "../../core/lang";
import type { Period } from "../../analysis/periods";
import type { ChartSettings } from "../define";
import type { Festival, FestivalRule } from "./festival";
import { FESTIVALS } from "./festivals";

/** Which festivals are marked. */
export const FESTIVAL_CHOICES = ["all", "cn", "western", "none"] as const satisfies readonly ("all" | Festival["region"] | "none")[];
export type FestivalChoice = (typeof FESTIVAL_CHOICES)[number];

/** What was chosen, all where nothing was. */
export const festivalChoice = (own: ChartSettings["own"] = {}): FestivalChoice =>
  FESTIVAL_CHOICES.find((one) => one === own["festivals"]) ?? "all";

export interface FestivalDays extends Period {
  readonly id: string;
  readonly text: Texts;
}

/**
 * A day of one's own, kept among the choices of charts as `festival:Prime Day`, or `festival:Prime Day:2026` where it is entered for
 * several years; it takes the place of a festival of that name in its year.
 */
const OWN = /^festival:(.*?)(?::\d{4})?$/;

/** Under which choice a day is kept. */
export const festivalKey = (name: string, day: number): string => `festival:${name.trim()}:${dateOfSerial(day).year}`;

/** The days that were entered among the choices of charts, in order of time. */
export const enteredFestivals = (
  own: ChartSettings["own"] = {},
): readonly { readonly key: string; readonly name: string; readonly day: number }[] =>
  Object.entries(own)
    .flatMap(([key, day]) => {
      const name = OWN.exec(key)?.[1]?.trim();
      return name === undefined || name === "" || typeof day !== "number" ? [] : [{ key, name, day: Math.floor(day) }];
    })
    .sort((a, b) => a.day - b.day);

/** The festivals that have a day among these, in order of time. */
export function festivalsIn(days: Period, choice: FestivalChoice, own: ChartSettings["own"] = {}): readonly FestivalDays[] {
  const entered = enteredFestivals(own).map(({ key, name, day }): FestivalDays => ({
    id: key,
    text: { en: name, "zh-CN": name },
    start: day,
    end: day,
  }));
  const isEntered = ({ text, start }: FestivalDays): boolean =>
    entered.some((one) => Object.values(text).includes(one.text.en) && dateOfSerial(one.start).year === dateOfSerial(start).year);
  const [first, last] = [dateOfSerial(days.start).year - 1, dateOfSerial(days.end).year + 1];
  const years = Array.from({ length: last - first + 1 }, (_, at) => first + at);
  const known = FESTIVALS.filter(({ region }) => choice === "all" || choice === region).flatMap(
    ({ id, text, rule, from = 0, length = 1 }) =>
      years.flatMap((year): readonly FestivalDays[] => {
        const day = dayOf(rule, year);
        return day === null ? [] : [{ id, text, start: day + from, end: day + from + length - 1 }];
      }),
  );
  return [...known.filter((one) => !isEntered(one)), ...(choice === "none" ? [] : entered)]
    .filter(({ start, end }) => start <= days.end && end >= days.start)
    .sort((a, b) => a.start - b.start);
}

function dayOf(rule: FestivalRule, year: number): number | null {
  switch (rule.kind) {
    case "fixed":
      return serialOfDate(year, rule.month, rule.day);
    case "nth": {
      const first = serialOfDate(year, rule.month, 1);
      if (first === null) return null;
      const weekday = (((first - 2) % 7) + 7) % 7;
      return first + ((rule.weekday - weekday + 7) % 7) + 7 * (rule.nth - 1) + (rule.after ?? 0);
    }
    case "easter": {
      const sunday = easterSunday(year);
      return sunday === null ? null : sunday + rule.after;
    }
    case "listed": {
      const day = rule.days.find((one) => one.startsWith(`${year}-`));
      return day === undefined ? null : serialOfIsoDay(day);
    }
  }
}

/** The anonymous Gregorian computus, as New Scientist of 30 March 1961 gives it. */
function easterSunday(year: number): number | null {
  const whole = Math.floor;
  const a = year % 19;
  const [b, c] = [whole(year / 100), year % 100];
  const [d, e] = [whole(b / 4), b % 4];
  const g = whole((8 * b + 13) / 25);
  const h = (19 * a + b - d - g + 15) % 30;
  const [i, k] = [whole(c / 4), c % 4];
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = whole((a + 11 * h + 19 * l) / 433);
  const month = whole((h + l - 7 * m + 90) / 25);
  return serialOfDate(year, month, (h + l - 7 * m + 33 * month + 19) % 32);
}
