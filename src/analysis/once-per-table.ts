import type { TableReading } from "../reading/table-reading";

/** What of a table is asked for again and again, worked out once: a reading never changes, another one takes its place. */
export function oncePerTable<Result>(work: (reading: TableReading) => Result): (reading: TableReading) => Result {
  const known = new WeakMap<TableReading, { readonly result: Result }>();
  return (reading) => {
    const before = known.get(reading);
    if (before) return before.result;
    const result = work(reading);
    known.set(reading, { result });
    return result;
  };
}
