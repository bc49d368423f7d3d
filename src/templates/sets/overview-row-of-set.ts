import { linkSheet } from "../../plan/links/link-sheet";
import { overviewRow, type OverviewSource } from "../../plan/links/overview-row";
import type { SheetParts } from "../../plan/links/sheet-parts";
import type { SheetsByName } from "../../plan/links/write-link";
import { calledInFormulas } from "../../plan/links/link";
import { cellArea } from "../../plan/area";
import type { SheetPlan } from "../../plan/sheet-plan";
import type { Field } from "../../plan/structure/field";
import type { SampleRows } from "../../plan/structure/words";
import type { OpenedTemplate } from "../define";
import { LEADS, OVERVIEW_ID, OVERVIEW_TABLE, overviewType } from "../overview";
import { wordsOfTemplate } from "./parts-of";
import { withRows } from "./set-samples";

const sourceOf = ({ structure, sheetName, countsInUnit }: SheetParts): OverviewSource => ({
  structure,
  sheetName,
  countsInUnit,
  names: { has: (name) => name === "plan_owner" || name in (structure.overview ?? {}) },
});

/** The overview of all plans as it comes with a set: its first row is that of the set's own plan, whose sheet has that name. */
export function overviewOfSet(template: OpenedTemplate, setId: string, nameOf: (id: string) => string | undefined): OpenedTemplate {
  const lead = LEADS[setId]?.template ?? "";
  const sheetName = nameOf(lead);
  if (template.definition.id !== OVERVIEW_ID || sheetName === undefined) return template;
  const { columns } = template.structure.tables[OVERVIEW_TABLE] ?? { columns: {} };
  const entered = Object.entries<Field>(columns).flatMap(([key, { kind }]) => (kind === "entered" ? [key] : []));
  const typed = [
    ["type", wordsOfTemplate(template)(overviewType(lead))],
    ["sheet", sheetName],
  ] as const;
  const named = (row: SampleRows[number]): SampleRows[number] =>
    typed.reduce((now, [column, text]) => now.with(entered.indexOf(column), text), row);
  return { ...template, words: withRows(template.words, { [OVERVIEW_TABLE]: ([first = [], ...rest]) => [named(first), ...rest] }) };
}

/** What that row knows of the plan, as references. */
export function withOverviewRow(plan: SheetPlan, template: OpenedTemplate, setId: string, sheets: SheetsByName): SheetPlan {
  const lead = LEADS[setId];
  const parts = lead && sheets.get(calledInFormulas(lead.template));
  const table = plan.tables.find(({ key }) => key === OVERVIEW_TABLE);
  if (template.definition.id !== OVERVIEW_ID || !parts || !table) return plan;
  const better = Object.entries(lead.better ?? {}).map(([column, ids]) => {
    const found = ids.flatMap((id) => sheets.get(calledInFormulas(id)) ?? []);
    return [column, found.map(sourceOf)] as const;
  });
  const { linked, typed } = overviewRow(
    { plan: sourceOf(parts), better: Object.fromEntries(better), type: "" },
    plan.identity?.moneyUnit === "wan",
  );
  const cellOf = (column: string) => ({ row: table.area.row + 1, column: table.area.column + (table.columnKeys?.indexOf(column) ?? 0) });
  return linkSheet(
    plan,
    Object.entries(linked).map(([column, formula]) => ({ ...cellOf(column), formula, source: parts.sheetName })),
    // What is decided and what says whose row it is stay with the row.
    [...Object.keys(typed), "status"].map(cellOf).map(({ row, column }) => cellArea(row, column)),
  );
}
