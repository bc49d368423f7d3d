import { excelRefusals } from "../../plan/excel-refusals";
import type { SheetPlan } from "../../plan/sheet-plan";
import { dangersOf, isAllowedFunction } from "./dangers";
import type { Refusal } from "./refusal";
import { isTeamId } from "./team-id";
import { TEAM_LIMITS } from "./team-template";

const covered = (areas: readonly { readonly rows: number; readonly columns: number }[]): number =>
  areas.reduce((sum, { rows, columns }) => sum + rows * columns, 0);

/** Everything for which a template is not taken; empty when there is nothing. First what it holds too much of, which the rest rests on. */
export function templateProblems(plan: SheetPlan): readonly Refusal[] {
  const sizes = tooLarge(plan);
  if (sizes.length > 0) return sizes;
  const own: readonly Refusal[] = isTeamId(plan.id) ? [] : [{ key: "shadows", at: "id", what: plan.id }];
  const dangers = [...own, ...dangersOf(plan)];
  if (dangers.length > 0) return dangers;
  return excelRefusals(plan, [], isAllowedFunction).map((what) => ({ key: "excel", at: "", what }));
}

function tooLarge({ blocks, styles, formats, merges, samples, validations, conditionals, charts }: SheetPlan): readonly Refusal[] {
  const cells = blocks.reduce(
    (sum, block) => sum + block.cells.reduce((line, row) => line + row.filter((one) => one !== null).length, 0),
    0,
  );
  const filled: readonly Refusal[] = cells > TEAM_LIMITS.cells ? [{ key: "tooLarge", at: "cells", what: String(cells) }] : [];
  const areas = {
    styles: styles.map(({ area }) => area),
    formats: formats.map(({ area }) => area),
    merges,
    samples,
    validations: validations.map(({ area }) => area),
    conditionals: conditionals.map(({ area }) => area),
    charts: charts.flatMap(({ at, series }) => [at, ...series.flatMap(({ values, categories }) => [values, categories])]),
  };
  return [
    ...filled,
    ...Object.entries(areas).flatMap(([at, list]): Refusal[] => {
      const all = covered(list);
      return all > TEAM_LIMITS.covered ? [{ key: "tooLarge", at, what: String(all) }] : [];
    }),
  ];
}
