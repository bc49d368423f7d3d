const ZONE = "(?:z|utc|gmt|[a-z]{3,5}|[+-]\\d{2}:?\\d{2}|(?:utc|gmt)\\s?[+-]\\d{1,2}(?::?\\d{2})?|[a-z]+\\/[a-z_]+)";
const HALF = "上午|下午|凌晨|中午|晚上|午前|午後|오전|오후";
const TIME = new RegExp(
  `(?:^|[\\s,t]+|(?<=[日号號일]))(${HALF})?\\s*(\\d{1,2})[:时時시]\\s?(\\d{2})(?:[:分분]\\s?(\\d{2})(?:[.,]\\d+)?)?[分분秒초]?\\s*([ap])?(?:\\.?m\\.?)?\\s*${ZONE}?(?:\\s*\\([^)]*\\))?$`,
  "i",
);
/** An hour that a report is about: "14:00-14:59". */
const UNTIL = /(?<=\d{1,2}:\d{2}(?::\d{2})?)\s*[-~–]\s*\d{1,2}:\d{2}(?::\d{2})?$/;

export interface Timed {
  /** What stands before the time of day. */
  readonly rest: string;
  /** The time as a fraction of a day; 0 where none is written. */
  readonly time: number;
}

/** Takes the time of day, with its zone, off the end of a date; the zone is that of the whole report and shifts nothing. */
export function splitTime(text: string): Timed {
  const found = TIME.exec(text.replace(UNTIL, ""));
  if (!found) return { rest: text, time: 0 };
  const [whole, half, hours = "0", minutes = "0", seconds = "0", meridiem] = found;
  const late = /下午|中午|晚上|午後|오후/.test(half ?? "") || /p/i.test(meridiem ?? "");
  const early = /上午|凌晨|午前|오전/.test(half ?? "") || /a/i.test(meridiem ?? "");
  const hour = Number(hours) === 12 && early ? 0 : late && Number(hours) < 12 ? Number(hours) + 12 : Number(hours);
  if (hour > 24 || Number(minutes) > 59 || Number(seconds) > 59) return { rest: text, time: 0 };
  return {
    rest: text.slice(0, found.index).trim() || text.slice(0, text.length - whole.length).trim(),
    time: (hour * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400,
  };
}
