import { calledInFormulas, targetOf, type Link } from "../../plan/links/link";
import type { SheetParts } from "../../plan/links/sheet-parts";
import { fieldOf, writeLink } from "../../plan/links/write-link";
import type { OpenedTemplate } from "../define";
import { partsOfTemplate } from "./parts-of";
import { writeComparison } from "./comparisons";
import type { Comparison, SetContent, SetDefinition } from "./definition";

/** Everything links and samples of a set speak of and its sheets do not have. */
export function setProblems(definition: SetDefinition, content: SetContent, opened: readonly OpenedTemplate[]): string[] {
  const parts = new Map(opened.map((template) => [template.definition.id, partsOfTemplate(template)]));
  const sheets = new Map([...parts].map(([id, each]) => [calledInFormulas(id), each]));
  const links = Object.entries(content.links).flatMap(([id, some]) => {
    const own = parts.get(id);
    return own ? some.flatMap((link) => linkProblems(link, own, sheets)) : [`there is no template ${id}`];
  });
  const samples = Object.entries(content.samples[opened[0]?.lang ?? "en"]).flatMap(([id, { values = {}, rows = {} }]) => {
    const structure = parts.get(id)?.structure;
    if (!structure) return [`there is no template ${id}`];
    return [
      ...Object.keys(values).flatMap((name) => (structure.values[name]?.kind === "entered" ? [] : [`${id} has no input ${name}`])),
      ...Object.keys(rows).flatMap((table) => (table in structure.tables ? [] : [`${id} has no table ${table}`])),
    ];
  });
  const takers = Object.keys(content.links).filter((id) => !definition.takers.includes(id));
  const comparisons = Object.entries(content.comparisons ?? {}).flatMap(([id, some]) => {
    const own = parts.get(id);
    return own ? Object.values(some).flatMap((each) => comparisonProblems(each, own, sheets)) : [`there is no template ${id}`];
  });
  return [...links, ...comparisons, ...samples, ...takers.map((id) => `${id} takes something and is not said to`)];
}

function comparisonProblems(comparison: Comparison, own: SheetParts, sheets: ReadonlyMap<string, SheetParts>): string[] {
  const { without } = comparison;
  if (without !== undefined && !sheets.has(without)) return [`a check of ${own.structure.id} speaks of ${without}`];
  try {
    writeComparison(comparison, own, sheets, "en");
    return [];
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)];
  }
}

function linkProblems(link: Link, own: SheetParts, sheets: ReadonlyMap<string, SheetParts>): string[] {
  const { rows = "all", with: also = [], rests = [] } = link;
  const target = targetOf(link);
  const table = "table" in target ? own.structure.tables[target.table] : undefined;
  const missing = (what: string): string[] => [`the link to ${own.structure.id} ${link.to} speaks of ${what}`];
  const ofRows = ((): string[] => {
    if (rows === "all") return [];
    if (!table) return missing("rows outside a table");
    if ("where" in rows) return rows.where in table.columns ? [] : missing(rows.where);
    const [sheet = "", key = ""] = rows.as.split("!");
    return key in (sheets.get(sheet)?.structure.tables ?? {}) ? [] : missing(rows.as);
  })();
  const others = [...also.filter((name) => !sheets.has(name)), ...rests.filter((column) => !(column in (table?.columns ?? {})))];
  try {
    fieldOf(own, link);
    writeLink(link, own, sheets, 1);
    return [...ofRows, ...others.flatMap(missing)];
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)];
  }
}
