import { linkedCheck, SOURCES_CHECK } from "../../plan/links/linked-check";
import { sourcesOf, targetOf, type Link } from "../../plan/links/link";
import { SHEET_WORDS } from "../../plan/layout/sheet-words";
import { fitsItsRow } from "../../plan/sections/heading";
import type { SheetWords, ValueWords } from "../../plan/structure/words";
import type { OpenedTemplate } from "../define";
import { withComparisons, type Comparisons } from "./comparisons";
import { fitRows, growing, rowsOfLink, type RowCounts } from "./linked-rows";
import { partsOfTemplate } from "./parts-of";
import { rowsOn, withRows } from "./set-samples";

interface LinkedSheet {
  readonly links: readonly Link[];
  readonly comparisons: Comparisons;
  readonly counts: RowCounts;
  /** What a sheet is called in the workbook, by how formulas call it. */
  readonly sheetName: (source: string) => string;
  readonly today: number;
}

/** The sheet a link is said to come from; none for what rests on its own sheet. */
export const saidSource = (link: Link, sheetName: (source: string) => string): string | undefined => {
  const [source] = link.from.includes("!") ? sourcesOf(link) : [];
  return source === undefined ? undefined : sheetName(source);
};

/** A template that takes from others: as many rows as they have, inputs that say where they come from, and a check that these are there. */
export const linkedTemplate = (template: OpenedTemplate, sheet: LinkedSheet): OpenedTemplate =>
  withComparisons(withLinks(template, sheet), sheet.comparisons);

function withLinks(template: OpenedTemplate, { links, counts, sheetName, today }: LinkedSheet): OpenedTemplate {
  if (links.length === 0) return template;
  const { structure, lang } = template;
  const tables = Object.keys(structure.tables).filter((table) => growing(links, table));
  const own = partsOfTemplate(template);
  const words = withRows(
    template.words,
    Object.fromEntries(tables.map((table) => [table, (rows) => fitRows(rows, links, own, table, counts)])),
  );
  const check = linkedCheck(structure, links, (link) => {
    const target = targetOf(link);
    const table = "table" in target ? words.tables[target.table as keyof typeof words.tables] : undefined;
    return table ? rowsOfLink(link, own, rowsOn(table, today), counts.now, today) : [];
  });
  const { linked, sources } = SHEET_WORDS[lang];
  const values = Object.entries(words.values).map(([name, value]): [string, ValueWords] => {
    const link = links.find(({ to }) => to === name);
    const source = link && saidSource(link, sheetName);
    if (source === undefined) return [name, value];
    const whole = linked(source, value.hint);
    return [name, { ...value, hint: fitsItsRow(whole) ? whole : linked(source) }];
  });
  return {
    ...template,
    structure: check ? { ...structure, checks: { ...structure.checks, [SOURCES_CHECK]: check } } : structure,
    words: {
      ...words,
      values: Object.fromEntries(values) as SheetWords["values"],
      checks: check ? { ...words.checks, [SOURCES_CHECK]: sources } : words.checks,
    },
  };
}
