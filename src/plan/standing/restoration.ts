import type { Look } from "../../design/cell-styles";
import { cellAddress, cellArea, contains } from "../area";
import { anchorName, spokenNames } from "../anchor-names";
import type { Area, ConditionalPlan, SheetPlan, ValidationPlan } from "../sheet-plan";
import { placesOf, type Cell, type Places } from "./places";
import type { SheetCells, SheetState } from "./sheet-state";
import { plannedCells } from "./standing-samples";
import { isEntryLook } from "./entry-look";
import { isSameFormula, writtenNow } from "./written-now";

/** A computed cell that holds something else than its formula. */
export interface DamagedCell extends Cell {
  /** What the cell is called on the sheet. */
  readonly label: string;
  readonly before: unknown;
  readonly formula: string;
}

/** What would be put back on a sheet, and what cannot be. Entries of people, their columns and their rows are no part of it. */
export interface Restoration {
  readonly cells: readonly DamagedCell[];
  /** Names that formulas speak of and that stand for no cell of the sheet any more. */
  readonly names: readonly { readonly name: string; readonly area: Area; readonly comment?: string }[];
  /** Rules as they read on the sheet now; whether they are lost is seen on the sheet. */
  readonly validations: readonly ValidationPlan[];
  readonly conditionals: readonly ConditionalPlan[];
  /** Parts whose place is gone: a row, a column or a table that was deleted. */
  readonly gone: readonly string[];
}

/** Compares a sheet with the plan it was made from, written for its tables as they are called now. */
export function restorationOf(plan: SheetPlan, state: SheetState, cells: SheetCells): Restoration {
  const places = placesOf(plan, state);
  const gone = new Set<string>();
  return {
    cells: [...besideTables(plan, places, cells, gone), ...inTables(plan, places, cells, gone)],
    names: lostNames(plan, state, places, gone),
    validations: plan.validations.flatMap((validation) => validationNow(validation, places) ?? []),
    conditionals: plan.conditionals.flatMap((conditional) => conditionalNow(conditional, places) ?? []),
    gone: [...gone],
  };
}

function styleAt({ styles }: SheetPlan, cell: Cell): Look | undefined {
  return styles.findLast(({ area }) => contains(area, cellArea(cell.row, cell.column)))?.style;
}

/** What fills itself until a person types is an entry, whatever stands in it now; what speaks of other sheets is linked again. */
const isEntry = (plan: SheetPlan, cell: Cell): boolean =>
  isEntryLook(styleAt(plan, cell) ?? {}) || (plan.linked?.some(({ row, column }) => row === cell.row && column === cell.column) ?? false);

function besideTables(plan: SheetPlan, places: Places, cells: SheetCells, gone: Set<string>): DamagedCell[] {
  const labels = labelsOf(plan);
  return plan.blocks.flatMap((block) =>
    block.cells.flatMap((line, down) =>
      line.flatMap((content, across) => {
        const at = { row: block.row + down, column: block.column + across };
        if (typeof content !== "object" || content === null || isEntry(plan, at)) return [];
        if (plan.tables.some(({ area }) => contains(area, cellArea(at.row, at.column)))) return [];
        const label = labels(at);
        const now = places.cell(at);
        const formula = writtenNow(content.formula, places);
        if (!now || formula === undefined) {
          gone.add(label);
          return [];
        }
        const before = cells.at(now.row, now.column);
        return isSameFormula(before, formula) ? [] : [{ ...now, label, before, formula }];
      }),
    ),
  );
}

/** All rows of a computed column hold one formula, those that came in since as well. */
function inTables(plan: SheetPlan, places: Places, cells: SheetCells, gone: Set<string>): DamagedCell[] {
  const planned = plannedCells(plan);
  return plan.tables.flatMap(({ key = "", name, area, columns }) => {
    const place = places.tables.get(key);
    if (!place) {
      gone.add(name);
      return [];
    }
    return columns.flatMap((header, index) => {
      const content = planned(area.row + 1, area.column + index);
      const computed =
        typeof content === "object" && content !== null && !isEntry(plan, { row: area.row + 1, column: area.column + index });
      if (!computed) return [];
      const across = place.columns[index];
      if (across === undefined) {
        gone.add(`${name}[${header}]`);
        return [];
      }
      return Array.from({ length: place.now.area.rows - 1 }, (_, down): Cell => ({
        row: place.now.area.row + 1 + down,
        column: place.now.area.column + across,
      })).flatMap((cell) => {
        const before = cells.at(cell.row, cell.column);
        return isSameFormula(before, content.formula, place.now.name) ? [] : [{ ...cell, label: header, before, formula: content.formula }];
      });
    });
  });
}

function lostNames(plan: SheetPlan, { names }: SheetState, places: Places, gone: Set<string>): Restoration["names"][number][] {
  return spokenNames(plan).flatMap(({ name, area, comment }) => {
    if (names.has(name.toLowerCase())) return [];
    const now = places.area(area);
    if (!now) gone.add(comment ?? name);
    return now ? [{ name, area: now, ...(comment !== undefined && { comment }) }] : [];
  });
}

function validationNow(validation: ValidationPlan, places: Places): ValidationPlan | undefined {
  const area = places.area(validation.area);
  const { rule } = validation;
  if (!area) return undefined;
  if (rule.kind === "list") return { ...validation, area };
  if (rule.kind === "listFrom") {
    const source = places.area(rule.source);
    return source && { ...validation, area, rule: { ...rule, source } };
  }
  if (rule.kind === "custom") {
    const formula = writtenNow(rule.formula, places);
    return formula === undefined ? undefined : { ...validation, area, rule: { ...rule, formula } };
  }
  const bound = <B extends number | string | undefined>(value: B) => (typeof value === "string" ? writtenNow(value, places) : value);
  const first = bound(rule.first);
  const second = bound(rule.second);
  return first === undefined ? undefined : { ...validation, area, rule: { ...rule, first, ...(second !== undefined && { second }) } };
}

function conditionalNow(conditional: ConditionalPlan, places: Places): ConditionalPlan | undefined {
  const area = places.area(conditional.area);
  if (!area || conditional.rule.kind !== "formula") return area && { ...conditional, area };
  const formula = writtenNow(conditional.rule.formula, places);
  return formula === undefined ? undefined : { ...conditional, area, rule: { ...conditional.rule, formula } };
}

/** What a cell is called: as its name says, as the column under a total, else by the text above it. */
function labelsOf(plan: SheetPlan): (cell: Cell) => string {
  const planned = plannedCells(plan);
  const comments = new Map(spokenNames(plan).map(({ area, comment, name }) => [cellAddress(area.row, area.column), comment ?? name]));
  const anchors = Object.entries(plan.anchors ?? {}).filter(([key]) => anchorName(key) !== undefined);
  return ({ row, column }) => {
    const named = comments.get(cellAddress(row, column));
    if (named !== undefined) return named;
    const key = anchors.find(([, area]) => contains(area, cellArea(row, column)))?.[0] ?? "";
    const [kind, owner = "", part = ""] = key.split(".");
    const table = kind === "totals" ? plan.tables.find((one) => one.key === owner) : undefined;
    const header = table?.columns[table.columnKeys?.indexOf(part) ?? -1];
    const above = [1, 2].map((up) => planned(row - up, column)).find((cell): cell is string => typeof cell === "string");
    return header ?? above ?? key;
  };
}
