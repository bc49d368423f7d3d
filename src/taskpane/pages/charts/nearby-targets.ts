import type { Readable, ReadTarget } from "../../../excel/read/read-target";

type Named = Exclude<ReadTarget, { kind: "selection" }>;

/**
 * What to offer when the cells now read hold no table: the workbook's tables and named ranges, those on the open sheet first, then that
 * sheet.
 */
export function nearbyTargets({ tables, names, sheets, activeSheet }: Readable, now: ReadTarget): readonly Named[] {
  const placed = [
    ...tables.map(({ name, sheet }) => ({ kind: "table", name, sheet }) as const),
    ...names.map(({ name, sheet }) => ({ kind: "name", name, sheet }) as const),
  ];
  const here = placed.filter(({ sheet }) => sheet === activeSheet);
  const elsewhere = placed.filter(({ sheet }) => sheet !== activeSheet);
  const all: readonly Named[] = [
    ...[...here, ...elsewhere].map(({ kind, name }) => ({ kind, name })),
    ...sheets.filter((name) => name === activeSheet).map((name) => ({ kind: "sheet", name }) as const),
  ];
  return all.filter(({ kind, name }) => now.kind !== kind || now.name !== name);
}
