import type { Readable, ReadTarget } from "../../../excel/workbook-port";

type Named = Exclude<ReadTarget, { kind: "selection" }>;

/** What to offer when the cells now read hold no table: the workbook's tables, those on the open sheet first, then that sheet. */
export function nearbyTargets({ tables, sheets, activeSheet }: Readable, now: ReadTarget): readonly Named[] {
  const here = tables.filter(({ sheet }) => sheet === activeSheet);
  const elsewhere = tables.filter(({ sheet }) => sheet !== activeSheet);
  const all: readonly Named[] = [
    ...[...here, ...elsewhere].map(({ name }) => ({ kind: "table", name }) as const),
    ...sheets.filter((name) => name === activeSheet).map((name) => ({ kind: "sheet", name }) as const),
  ];
  return all.filter(({ kind, name }) => now.kind !== kind || now.name !== name);
}
