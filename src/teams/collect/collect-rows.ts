import type { Lang } from "../../core/lang";
import { columnNow, intoBlankRows, type RowChange, type RowEntry, type TableRows } from "../../plan/standing/table-rows";
import type { CollectedPlan, PlanFile } from "./collected-plans";
import { readSource, sourceKey, sourceText, type RowSource } from "./source-text";

/** What refreshing the overview does to its list. */
export interface Collection {
  readonly change: RowChange;
  readonly added: readonly CollectedPlan[];
  readonly refreshed: readonly CollectedPlan[];
  /** Rows whose file or sheet is gone: they keep what they held and say so. */
  readonly old: readonly RowSource[];
}

interface Collected {
  readonly files: readonly PlanFile[];
  readonly plans: readonly CollectedPlan[];
  readonly entered: readonly string[];
  readonly lang: Lang;
  readonly replaceSamples: boolean;
}

/** The key of the column that says where a row comes from. */
const SOURCE = "sheet";

/**
 * Rows of the overview's list for plans of other files. A row that was collected before is written anew where it stands, with what people
 * decide of it (status) left alone; rows of files that were not asked about stay as they are.
 */
export function collectRows(now: TableRows, { files, plans, entered, lang, replaceSamples }: Collected): Collection {
  const column = columnNow(now.place, SOURCE);
  const rows = Array.from({ length: now.place.now.area.rows - 1 }, (_, row) => {
    const content = column === undefined ? undefined : now.cells.at(now.place.now.area.row + 1 + row, column);
    return { row, source: readSource(content) };
  });
  const rowOf = new Map(rows.flatMap(({ row, source }) => (source ? [[sourceKey(source), row] as const] : [])));
  const typedOf = ({ file, sheet, day, typed }: CollectedPlan): RowEntry["typed"] => ({
    ...typed,
    [SOURCE]: sourceText({ file, sheet, day, isOld: false }, lang),
  });
  const added = plans.filter((plan) => !rowOf.has(sourceKey(plan)));
  const refreshed = plans.filter((plan) => rowOf.has(sourceKey(plan)));
  const collected = new Set(plans.map(sourceKey));
  const asked = new Set(files.map(({ file }) => file.normalize("NFC").toLowerCase()));
  const gone = rows.flatMap(({ row, source }) =>
    source && asked.has(source.file.normalize("NFC").toLowerCase()) && !collected.has(sourceKey(source)) ? [{ row, source }] : [],
  );
  const fresh = intoBlankRows(
    added.map((plan) => ({ linked: {}, typed: typedOf(plan) })),
    now,
    entered,
    replaceSamples,
  );
  return {
    change: {
      ...fresh,
      rows: [
        ...refreshed.map((plan) => {
          const row = rowOf.get(sourceKey(plan)) as number;
          return { row, linked: {}, typed: withoutFormulas(now, row, typedOf(plan)) };
        }),
        ...gone.map(({ row, source }) => ({ row, linked: {}, typed: { [SOURCE]: sourceText({ ...source, isOld: true }, lang) } })),
        ...fresh.rows,
      ],
    },
    added,
    refreshed,
    old: gone.map(({ source }) => source),
  };
}

/** What of a row is written: where somebody has put a formula, that stays. */
const withoutFormulas = ({ place, cells }: TableRows, row: number, typed: RowEntry["typed"]): RowEntry["typed"] =>
  Object.fromEntries(
    Object.entries(typed).filter(([key]) => {
      const column = columnNow(place, key);
      return column === undefined || !String(cells.at(place.now.area.row + 1 + row, column)).startsWith("=");
    }),
  );
