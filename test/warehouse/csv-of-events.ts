import { serialOf, type EventRow } from "./generated-events";
import { isoTextOfSerial } from "../../src/core/cells/serial-date";

export const HEADER = ["user_id", "time", "event", "channel", "revenue", "spend"];

const two = (value: number): string => String(value).padStart(2, "0");

/** A time as exports write it. */
const timeText = (seconds: number): string =>
  `${isoTextOfSerial(Math.floor(serialOf(seconds)))} ${two(Math.floor(seconds / 3600) % 24)}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;

const quoted = (text: string): string => (/[",;\t\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
const money = (cents: number | null, blank: string): string => (cents === null ? blank : (cents / 100).toFixed(2));

/** A line of a text table; `blank` stands where nothing was entered. */
export const lineOf = ({ user, seconds, event, channel, cents, spendCents }: EventRow, separator = ",", blank = ""): string =>
  [user ?? blank, seconds === null ? blank : timeText(seconds), event, channel, money(cents, blank), money(spendCents, blank)]
    .map(quoted)
    .join(separator);

export const csvOf = (rows: readonly EventRow[], separator = ",", lineEnd = "\n"): string =>
  [HEADER.join(separator), ...rows.map((row) => lineOf(row, separator)), ""].join(lineEnd);
