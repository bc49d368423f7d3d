import { cellsOf, placeKey } from "../../plan/standing/cells-of";
import type { CellChange } from "../../teams/change-plan";
import { isSameValue } from "../../teams/restore/same-value";
import type { TeamCell, TeamSheet } from "../../teams/team-workbook";
import { cellBlocks } from "./cell-blocks";
import { areaOf } from "./cell-writes";
import type { Changes, SkippedCell, SkippedWhy } from "./change-result";
import { grouped } from "./grouped";
import { readContents, type Content } from "./read-contents";

/** Cells of a sheet by their place. */
export type Contents = ReadonlyMap<string, Content>;

/** What the workbook holds just before it is changed, and what of the changes can still be made. */
export interface Looked {
  readonly changes: readonly CellChange[];
  readonly skipped: readonly SkippedCell[];
  /** By sheet. */
  readonly before: ReadonlyMap<string, Contents>;
}

/** What formulas fill is written by them, and a result is worked out here anew. */
function withoutFilled(changes: readonly CellChange[]): readonly CellChange[] {
  const filled = new Set<string>();
  for (const change of changes) {
    const [, ...others] = cellsOf(areaOf(change));
    for (const cell of others) filled.add(`${change.sheet}!${placeKey(cell)}`);
  }
  return changes.filter((change) => !("result" in change.content) && !filled.has(`${change.sheet}!${placeKey(change)}`));
}

/** Reads the cells that are to be changed once more. */
export async function lookAgain(context: Excel.RequestContext, planned: Changes, signal: AbortSignal | undefined): Promise<Looked> {
  const bySheet = [...grouped(withoutFilled(planned.cells), ({ sheet }) => sheet)];
  const asked = bySheet.map(([name, changes]) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name).load("name");
    return { name, changes, sheet, protection: sheet.protection.load("protected") };
  });
  await context.sync();
  const before = await contentsNow(
    context,
    asked.flatMap(({ sheet, changes, protection }) => (sheet.isNullObject || protection.protected ? [] : changes)),
    signal,
  );
  const skipped: SkippedCell[] = [];
  const skip = (changes: readonly CellChange[], why: SkippedWhy): readonly CellChange[] => {
    skipped.push(...changes.map(({ sheet, row, column }) => ({ sheet, row, column, why })));
    return [];
  };
  const changes = asked.flatMap(({ name, changes: own, sheet, protection }) => {
    if (sheet.isNullObject) return skip(own, "sheetGone");
    if (protection.protected) return skip(own, "protected");
    const read = planned.read.sheets.find((one) => one.name === name);
    const groups = grouped(own, groupOf(read));
    const isSame = sameAsRead(read, before.get(name) ?? new Map());
    return [...groups.values()].flatMap((group) => (group.every(isSame) ? group : skip(group, "changed")));
  });
  return { changes, skipped, before };
}

/** What cells that changes are about hold now. */
export async function contentsNow(
  context: Excel.RequestContext,
  changes: readonly CellChange[],
  signal?: AbortSignal,
): Promise<ReadonlyMap<string, Contents>> {
  const bySheet = grouped(changes, ({ sheet }) => sheet);
  const found = new Map<string, Map<string, Content>>([...bySheet.keys()].map((name) => [name, new Map()]));
  const names = new Map<Excel.Worksheet, string>();
  const parts = [...bySheet].flatMap(([name, own]) => {
    const sheet = context.workbook.worksheets.getItem(name);
    names.set(sheet, name);
    return cellBlocks(own.flatMap((change) => cellsOf(areaOf(change)))).map((area) => ({ sheet, area }));
  });
  await readContents(
    context,
    parts,
    ({ sheet }, row, column, content) => void found.get(names.get(sheet) ?? "")?.set(placeKey({ row, column }), content),
    { signal },
  );
  return found;
}

/** Cells that one formula fills are changed together or not at all. */
function groupOf(read: TeamSheet | undefined): (change: CellChange) => string {
  const heads = new Map<string, string>();
  for (const { row, column, array } of read?.cells ?? [])
    for (const cell of array ? cellsOf(array.area) : []) heads.set(placeKey(cell), placeKey({ row, column }));
  return (change) => heads.get(placeKey(change)) ?? placeKey(change);
}

function sameAsRead(read: TeamSheet | undefined, now: Contents): (change: CellChange) => boolean {
  const was = new Map<string, TeamCell>(read?.cells.map((cell) => [placeKey(cell), cell]));
  const filled = new Set(read?.cells.flatMap(({ array }) => (array ? cellsOf(array.area).slice(1).map(placeKey) : [])));
  return (change) =>
    cellsOf(areaOf(change)).every((cell) => {
      const key = placeKey(cell);
      const [then, is] = [was.get(key), now.get(key)];
      // Of a cell that is filled, hosts tell the formula that fills it, or its value.
      if (!filled.has(key) && then?.formula !== is?.formula) return false;
      // A value that takes the place of its own formula is the one that was read.
      const isOwn = "value" in change.content && isSameValue(change.content.value, then?.value ?? null);
      return then?.formula !== undefined && ("formula" in change.content || !isOwn)
        ? true
        : isSameValue(is?.value ?? null, then?.value ?? null);
    });
}
