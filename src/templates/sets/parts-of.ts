import { wordOf } from "../../plan/layout/planning";
import type { SheetParts } from "../../plan/links/sheet-parts";
import type { SheetPlan } from "../../plan/sheet-plan";
import type { TableWords } from "../../plan/structure/words";
import type { OpenedTemplate } from "../define";

export const wordsOfTemplate =
  ({ structure, words }: OpenedTemplate): SheetParts["word"] =>
  (key) =>
    wordOf({ structure, words }, key);

/** How formulas would write the sheet of a template that has the names it wishes for. */
export function partsOfTemplate(template: OpenedTemplate): SheetParts {
  const { structure, words, definition, lang } = template;
  const tables = Object.entries(words.tables as Readonly<Record<string, TableWords<string>>>).map(
    ([key, { columns }]) => [key, { name: `${structure.id.replaceAll("-", "_")}_${key}`, headers: columns }] as const,
  );
  return {
    structure,
    sheetName: definition.text[lang].name,
    tables: Object.fromEntries(tables),
    countsInUnit: false,
    word: wordsOfTemplate(template),
  };
}

/** How formulas write a sheet that was laid out. */
export function partsOfPlan(template: OpenedTemplate, plan: SheetPlan): SheetParts {
  const tables = plan.tables.map(
    ({ key = "", name, columns, columnKeys = [] }) =>
      [key, { name, headers: Object.fromEntries(columnKeys.map((column, index) => [column, columns[index] ?? ""])) }] as const,
  );
  return {
    structure: template.structure,
    sheetName: plan.sheetName,
    tables: Object.fromEntries(tables),
    countsInUnit: plan.identity?.moneyUnit === "wan",
    word: wordsOfTemplate(template),
  };
}
