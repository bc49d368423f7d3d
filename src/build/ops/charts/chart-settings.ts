import { columnHeaded } from "../../../analysis/aggregate";
import type { Comparison } from "../../../analysis/comparison";
import type { Filter } from "../../../analysis/query";
import type { ChartSettings } from "../../../charts/define";
import type { TableReading } from "../../../reading/table-reading";
import { serialOfDay } from "../days";

const ECONOMICS = { margin: "grossMargin", refund: "refundRate", fee: "feeRate", target_margin: "targetMargin" } as const;
const GRAINS = ["day", "week", "month"] as const;
const COMPARISONS = ["before", "weekdaysBefore", "yearBefore"] as const satisfies readonly Comparison[];
const MEASURES = ["spend", "revenue", "orders", "roi"] as const;
const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;

/** What may be chosen about charts, from options: `margin`, `refund`, `fee`, `grain`, `measure`, `by_name`, and what single charts ask. */
export function chartSettings(
  options: ReadonlyMap<string, string>,
  lists: (name: string) => readonly string[],
  reading: TableReading,
): ChartSettings {
  const set = new Map(lists("set").map((text) => pairOf(text, "set")));
  const economics = Object.fromEntries(
    Object.entries(ECONOMICS).flatMap(([name, key]) => {
      const text = set.get(name);
      return text === undefined ? [] : [[key, rateOf(name, text)]];
    }),
  );
  const known = new Set([...Object.keys(ECONOMICS), "grain", "measure", "by_name"]);
  const day = (name: "from" | "to"): number | undefined => {
    const text = options.get(name);
    return text === undefined ? undefined : serialOfDay(text, name);
  };
  return {
    economics,
    grain: oneOf("grain", set.get("grain"), GRAINS),
    measure: oneOf("measure", set.get("measure"), MEASURES),
    byChannel: set.get("by_name") !== "false",
    from: day("from"),
    to: day("to"),
    filters: filtersOf(lists("filter"), reading),
    ...comparisonOf(options.get("compare")),
    own: Object.fromEntries([...set].filter(([name]) => !known.has(name)).map(([name, text]) => [name, valueOf(text)])),
  };
}

function pairOf(text: string, option: string): readonly [string, string] {
  const at = text.indexOf("=");
  if (at < 1) throw new Error(`--${option} is name=value, not “${text}”.`);
  return [text.slice(0, at), text.slice(at + 1)];
}

function rateOf(name: string, text: string): number {
  const rate = Number(text);
  if (text.trim() === "" || !(rate >= 0 && rate <= 1)) throw new Error(`${name} is a fraction from 0 to 1, such as 0.4, not “${text}”.`);
  return rate;
}

function oneOf<T extends string>(name: string, text: string | undefined, choices: readonly T[]): T | null {
  if (text === undefined) return null;
  const found = choices.find((choice) => choice === text);
  if (found === undefined) throw new Error(`${name} is one of ${choices.join(", ")}, not “${text}”.`);
  return found;
}

const comparisonOf = (text: string | undefined): { readonly compare?: Comparison } => {
  const compare = oneOf("compare", text, COMPARISONS);
  return compare === null ? {} : { compare };
};

/** Days are taken as serials, numbers as numbers, all else as text. */
const valueOf = (text: string): string | number =>
  ISO_DAY.test(text) ? serialOfDay(text, "set") : text.trim() !== "" && Number.isFinite(Number(text)) ? Number(text) : text;

/** Filters of one column belong together: a row bears one of their names. */
function filtersOf(texts: readonly string[], reading: TableReading): readonly Filter[] {
  const names = new Map<string, string[]>();
  for (const [header, name] of texts.map((text) => pairOf(text, "filter"))) {
    const column = columnHeaded(reading, header);
    if (!column) throw new Error(`The table has no column “${header}”. It has: ${reading.columns.map((one) => one.header).join(", ")}.`);
    names.set(column.header, [...(names.get(column.header) ?? []), name]);
  }
  return [...names].map(([header, own]) => ({ header, names: own }));
}
