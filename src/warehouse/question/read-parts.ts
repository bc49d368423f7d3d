import { serialOfIsoDay } from "../../core/cells/serial-date";
import { WarehouseFault } from "../fault";

/** The parts of a JSON object, each read as what it has to be. */
export interface Parts {
  readonly has: (part: string) => boolean;
  readonly choice: <T extends string>(part: string, choices: readonly T[], usual?: T) => T;
  readonly day: (part: string, usual?: number) => number;
  readonly optionalDay: (part: string) => Readonly<Record<string, number>>;
  readonly days: (part: string) => readonly [number, number];
  /** `from` and `to`; where nothing is said of the one, so many days after the first day, and not after the other. */
  readonly range: (lastDay: number, after?: number) => { readonly from: number; readonly to: number };
  readonly whole: (part: string, min: number, max: number) => number;
  readonly wholeNumbers: (part: string, min: number, max: number) => readonly number[];
  readonly text: (part: string) => string;
  readonly optionalText: <P extends string>(part: P) => { readonly [K in P]?: string };
  /** One at least, where nothing else is said. */
  readonly texts: (part: string, least?: number) => readonly string[];
  readonly list: (part: string) => readonly unknown[];
  readonly object: (part: string) => Readonly<Record<string, unknown>>;
  /** Nothing else is there: a part that is misspelled would silently not count. */
  readonly end: () => void;
}

const LONGEST_SHOWN = 60;
const shown = (value: unknown): string => (value === undefined ? "—" : (JSON.stringify(value) ?? "").slice(0, LONGEST_SHOWN));

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** `path` stands before the names of parts in faults. */
export function partsOf(json: unknown, path: string, firstDay?: number): Parts {
  if (!isObject(json)) throw new WarehouseFault("no-texts", { part: path.replace(/\.$/, "") || "question", got: shown(json) });
  const read = new Set<string>();
  const get = (part: string): unknown => {
    read.add(part);
    return json[part];
  };
  const named = (part: string) => `${path}${part}`;
  const whole = (part: string, value: unknown, min: number, max: number): number => {
    if (typeof value === "number" && Number.isInteger(value) && value >= min && value <= max) return value;
    throw new WarehouseFault("no-whole-number", { part: named(part), got: shown(value), min, max });
  };
  const dayOf = (part: string, value: unknown): number => {
    if (typeof value === "number" && Number.isInteger(value) && value > 0 && value < 2_958_466) return value;
    const serial = typeof value === "string" ? serialOfIsoDay(value) : null;
    if (serial === null) throw new WarehouseFault("no-day", { part: named(part), got: shown(value) });
    return serial;
  };
  const list = (part: string, least = 1): readonly unknown[] => {
    const value = get(part);
    if (Array.isArray(value) && value.length >= least) return value;
    throw new WarehouseFault("no-texts", { part: named(part), got: shown(value) });
  };
  const text = (part: string, value: unknown, blank = false): string => {
    if (typeof value === "string" && (blank || value !== "")) return value;
    throw new WarehouseFault("no-texts", { part: named(part), got: shown(value) });
  };
  const ordered = (part: string, from: number, to: number): readonly [number, number] => {
    if (to < from) throw new WarehouseFault("end-before-start", { part: named(part) });
    return [from, to];
  };
  return {
    has: (part) => json[part] !== undefined,
    choice: (part, choices, usual) => {
      const value = get(part) ?? usual;
      const found = choices.find((choice) => choice === value);
      if (found === undefined) throw new WarehouseFault("no-choice", { part: named(part), got: shown(value), known: choices.join(", ") });
      return found;
    },
    day: (part, usual) => dayOf(part, get(part) ?? usual),
    optionalDay: (part) => (json[part] === undefined ? {} : { [part]: dayOf(part, get(part)) }),
    days: (part) => {
      const [from, to] = list(part);
      return ordered(part, dayOf(part, from), dayOf(part, to));
    },
    range: (lastDay, after = 0) => {
      const until = dayOf("to", get("to") ?? lastDay);
      const first = firstDay === undefined || until < firstDay ? firstDay : Math.min(firstDay + after, until);
      const [from, to] = ordered("to", dayOf("from", get("from") ?? first), until);
      return { from, to };
    },
    whole: (part, min, max) => whole(part, get(part), min, max),
    wholeNumbers: (part, min, max) => list(part).map((value) => whole(part, value, min, max)),
    text: (part) => text(part, get(part)),
    optionalText: <P extends string>(part: P) =>
      (json[part] === undefined ? {} : { [part]: text(part, get(part)) }) as { readonly [K in P]?: string },
    texts: (part, least) => list(part, least).map((value) => text(part, value, true)),
    list,
    object: (part) => {
      const value = get(part);
      if (isObject(value)) return value;
      throw new WarehouseFault("no-texts", { part: named(part), got: shown(value) });
    },
    end: () => {
      const unknown = Object.keys(json).find((part) => !read.has(part));
      if (unknown !== undefined) throw new WarehouseFault("unknown-part", { part: named(unknown), known: [...read].join(", ") });
    },
  };
}
