import { calledInFormulas, targetOf, type Link } from "../../plan/links/link";
import { fieldOf, writeLink, type SheetsByName } from "../../plan/links/write-link";
import { cellArea } from "../../plan/area";
import type { LinkedCell, SheetPlan } from "../../plan/sheet-plan";
import type { Cell, Places } from "../../plan/standing/places";
import type { Standing } from "../../plan/standing/sheet-state";
import { isSameFormula } from "../../plan/standing/written-now";
import { textInFormula } from "../../core/cells/text-in-formula";
import type { OpenedSet } from "./open-set";
import { comparedCells } from "./comparisons";
import { comparisonsOf, linksOf, type StandingMember } from "./render-set";

/** A sheet that stands, with where its parts are. */
export interface StandingTaker extends StandingMember {
  readonly standing: Standing;
  readonly places: Places;
}

/** What a sheet would take from others and does not now: formulas and the look of their cells. */
export type Relinked = Required<Pick<SheetPlan, "linked" | "styles">>;

/** The links of a sheet as they stand now: also where something was typed over one, and where its sheet was deleted or came only later. */
export function relinked(set: OpenedSet, id: string, taker: StandingTaker, sources: ReadonlyMap<string, StandingMember>): Relinked {
  const sheets: SheetsByName = new Map([
    ...[...sources].map(([source, { parts }]) => [calledInFormulas(source), parts] as const),
    [calledInFormulas(id), taker.parts] as const,
  ]);
  const linked: LinkedCell[] = [];
  const styles: Relinked["styles"][number][] = [];
  for (const link of linksOf(set, id, (source) => sources.has(source))) {
    const style = fieldOf(taker.parts, link).unit === "text" ? "inputLinkedWords" : "inputLinked";
    cellsNow(link, taker, sources).forEach((cell, place) => {
      const formula = writeLink(link, taker.parts, sheets, place + 1);
      if (isSameFormula(taker.standing.cells.at(cell.row, cell.column), formula, tableName(link, taker))) return;
      linked.push({ ...cell, formula });
      styles.push({ area: cellArea(cell.row, cell.column), style });
    });
  }
  const cellOf = (anchor: string): Cell | undefined => taker.places.anchor(anchor);
  const compared = comparedCells(
    comparisonsOf(set, id, (source) => sources.has(source)),
    taker.parts,
    sheets,
    set.lang,
    cellOf,
  );
  linked.push(...compared.filter(({ row, column, formula }) => !isSameFormula(taker.standing.cells.at(row, column), formula)));
  return { linked, styles };
}

function tableName(link: Link, { parts }: StandingTaker): string | undefined {
  const target = targetOf(link);
  return "table" in target ? parts.tables[target.table]?.name : undefined;
}

/** Where the cells of a link stand now, row by row. */
function cellsNow(link: Link, { places, standing }: StandingTaker, sources: ReadonlyMap<string, StandingMember>): readonly Cell[] {
  const target = targetOf(link);
  if ("value" in target) {
    const area = standing.state.names.get(target.value.toLowerCase());
    return area ? [{ row: area.row, column: area.column }] : [];
  }
  const place = places.tables.get(target.table);
  const columnOf = (key: string): number | undefined => {
    const across = place?.columns[place.plan.columnKeys?.indexOf(key) ?? -1];
    return place && across !== undefined ? place.now.area.column + across : undefined;
  };
  const column = columnOf(target.column);
  if (!place || column === undefined) return [];
  const all = Array.from({ length: place.now.area.rows - 1 }, (_, index): Cell => ({ row: place.now.area.row + 1 + index, column }));
  const { rows = "all" } = link;
  if (rows === "all") return all;
  if ("where" in rows) {
    const telling = columnOf(rows.where);
    return all.filter(({ row }) => {
      const text = telling === undefined ? "" : standing.cells.at(row, telling);
      return typeof text === "string" && textInFormula(text) === rows.is;
    });
  }
  const [source = "", table = ""] = rows.as.split("!");
  const count = [...sources].find(([id]) => calledInFormulas(id) === source)?.[1].rows[table] ?? 0;
  return rows.own === "before" ? all.slice(Math.max(0, all.length - count)) : all.slice(0, count);
}
