import type { SheetPlan } from "../../plan/sheet-plan";
import { placeKey } from "../../plan/standing/cells-of";
import type { Cell } from "../../plan/standing/places";
import type { SheetState } from "../../plan/standing/sheet-state";
import type { TeamCell, TeamSheet } from "../team-workbook";
import { figuresOf } from "./plan-figures";
import type { KeptCell, PlanVersion } from "./plan-version";

/** A plan's sheet as it stands, with what its cells show. */
export interface PlanNow {
  readonly plan: SheetPlan;
  readonly state: SheetState;
  readonly sheet: Pick<TeamSheet, "cells">;
}

type Naming = Omit<PlanVersion, "values" | "tables">;

/** What a plan's sheet holds now, under a name. */
export function versionNow({ plan, state, sheet }: PlanNow, naming: Naming): PlanVersion {
  const { values, tables } = figuresOf(plan, state);
  const cells = new Map(sheet.cells.map((cell) => [placeKey(cell), cell]));
  const at = (place: Cell): KeptCell => kept(cells.get(placeKey(place)));
  return {
    ...naming,
    values: values.map(({ cell, ...figure }) => ({ ...figure, ...at(cell) })),
    tables: tables.map(({ key, columns, row, rows }) => ({
      key,
      columns: columns.map(({ column: _column, ...column }) => column),
      rows: Array.from({ length: rows }, (_, down) => columns.map(({ column }) => at({ row: row + down, column }))),
    })),
  };
}

const kept = (cell: TeamCell | undefined): KeptCell => ({
  value: cell?.value ?? null,
  ...(cell?.formula !== undefined && { formula: `=${cell.formula}` }),
});

/** The versions of a sheet, the newest first. A sheet that came from elsewhere has another id and the same name. */
export const versionsOf = (
  all: readonly PlanVersion[],
  { sheetId, sheetName, template }: Pick<PlanVersion, "sheetId" | "sheetName" | "template">,
): readonly PlanVersion[] =>
  all
    .filter((one) => one.template === template && (one.sheetId === sheetId || one.sheetName === sheetName))
    .sort((a, b) => (a.kept < b.kept ? 1 : a.kept > b.kept ? -1 : 0));
