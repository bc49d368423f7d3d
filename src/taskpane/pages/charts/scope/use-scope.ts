import { useCallback, useMemo } from "react";
import { sameName } from "../../../../analysis/aggregate";
import { dimensionsOf, type Dimension } from "../../../../analysis/dimensions";
import type { Period } from "../../../../analysis/periods";
import { factsOf } from "../../../../analysis/table-facts";
import type { ChartSettings } from "../../../../charts/define";
import type { TableReading } from "../../../../reading/table-reading";
import { useKept } from "../../../state/use-kept";

/** Which rows and days are looked at, and what they are held against. */
export type Scope = Pick<ChartSettings, "from" | "to" | "filters" | "compare">;

interface KeptScope extends Scope {
  /** Of the table it was chosen for, by its header. */
  readonly key: string;
}

export interface ScopeState {
  readonly scope: Scope;
  readonly dimensions: readonly Dimension[];
  /** The days of the table; null where it has none. */
  readonly span: Period | null;
  readonly change: (change: Scope) => void;
}

/** What was chosen for tables of this header, as far as it fits the one that is shown: an export of another month has other days. */
export function useScope(reading: TableReading): ScopeState {
  const [kept, setKept] = useKept<KeptScope | null>("charts.scope", null);
  const dimensions = useMemo(() => dimensionsOf(reading), [reading]);
  const { span } = useMemo(() => factsOf(reading), [reading]);
  const key = reading.headerKey;
  const scope = useMemo(() => (kept?.key === key ? fitting(kept, span, dimensions) : {}), [kept, key, span, dimensions]);
  const change = useCallback((next: Scope) => setKept({ ...scope, ...next, key }), [scope, key, setKept]);
  return { scope, dimensions, span, change };
}

function fitting({ from, to, filters = [], compare }: Scope, span: Period | null, dimensions: readonly Dimension[]): Scope {
  const overlaps = span !== null && (from ?? -Infinity) <= span.end && (to ?? Infinity) >= span.start;
  const known = filters.flatMap(({ header, names }) => {
    const own = dimensions.find((one) => sameName(one.header) === sameName(header))?.names.map(sameName) ?? [];
    const left = names.filter((name) => own.includes(sameName(name)));
    return left.length === 0 ? [] : [{ header, names: left }];
  });
  return {
    ...(overlaps && from !== undefined && { from }),
    ...(overlaps && to !== undefined && { to }),
    ...(known.length > 0 && { filters: known }),
    ...(compare !== undefined && { compare }),
  };
}
