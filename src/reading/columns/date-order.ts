import { DATE_ORDERS, serialIn, type AmbiguousDate } from "../parse/date";
import type { DateOrder } from "../recipe";

export interface OrderFound {
  readonly order: DateOrder;
  /** `fact`: no other order gives days; `run`: only so do they lie together; `lean`: by language or currency; `open`: by nothing. */
  readonly by: "fact" | "run" | "lean" | "open";
  /** Orders in which all of them are days. */
  readonly fitting: readonly DateOrder[];
}

/** Days lie together where reading them so spreads them over this many times fewer days. */
const CLOSER = 3;

/** In which order three numbers are day, month and year: by all days of a column and, where that is open, by what the file leans to. */
export function orderOf(dates: readonly AmbiguousDate[], lean: DateOrder | null): OrderFound {
  const misses = new Map(DATE_ORDERS.map((order) => [order, dates.filter((date) => serialIn(date, order) === null).length]));
  const least = Math.min(...misses.values());
  const fitting = DATE_ORDERS.filter((order) => misses.get(order) === least);
  const [only] = fitting;
  if (only !== undefined && fitting.length === 1) return { order: only, by: "fact", fitting };
  const spans = fitting.map((order) => ({ order, span: spanOf(dates, order) })).sort((a, b) => a.span - b.span);
  const [closest, next] = spans;
  if (closest && next && distinctOf(dates) >= 3 && next.span >= closest.span * CLOSER) return { order: closest.order, by: "run", fitting };
  if (lean !== null && fitting.includes(lean)) return { order: lean, by: "lean", fitting };
  return { order: fitting.includes("monthFirst") ? "monthFirst" : (only ?? "dayFirst"), by: "open", fitting };
}

const distinctOf = (dates: readonly AmbiguousDate[]): number => new Set(dates.map(({ parts }) => parts.join("/"))).size;

function spanOf(dates: readonly AmbiguousDate[], order: DateOrder): number {
  let first = Infinity,
    last = -Infinity;
  for (const date of dates) {
    const serial = serialIn(date, order);
    if (serial === null) continue;
    first = Math.min(first, serial);
    last = Math.max(last, serial);
  }
  return last - first + 1;
}
