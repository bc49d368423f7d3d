import { calledInFormulas, targetOf, type Link } from "../../plan/links/link";
import { linkSheet, type WrittenLink } from "../../plan/links/link-sheet";
import type { SheetParts } from "../../plan/links/sheet-parts";
import { writeLink, type SheetsByName } from "../../plan/links/write-link";
import type { Area, SheetPlan, TablePlan } from "../../plan/sheet-plan";
import { dependenciesOf } from "../../plan/structure/keyed-formula";
import type { TableWords } from "../../plan/structure/words";
import type { OpenedTemplate } from "../define";
import { comparedCells, type Comparisons } from "./comparisons";
import { rowsOfLink, type RowCounts } from "./linked-rows";
import { saidSource } from "./linked-template";
import { rowsOn } from "./set-samples";

/** The links of a sheet in the cells of its plan, and what it compares with others. */
export function writeLinks(
  plan: SheetPlan,
  template: OpenedTemplate,
  { links, comparisons }: { readonly links: readonly Link[]; readonly comparisons: Comparisons },
  sheets: SheetsByName,
  counts: RowCounts,
  today: number,
): SheetPlan {
  const own = sheets.get(calledInFormulas(template.definition.id));
  if (!own) return plan;
  const compared = comparedCells(comparisons, own, sheets, template.lang, (key) => plan.anchors?.[key]);
  if (links.length + compared.length === 0) return plan;
  const linked = new Set(links.map(({ to }) => to));
  const written: WrittenLink[] = [];
  const kept: Area[] = [];
  for (const link of links) {
    const cells = cellsOfLink(link, plan, template, own, counts, today);
    const source = saidSource(link, (name) => sheets.get(name)?.sheetName ?? name);
    cells.forEach(({ row, column, table }, place) => {
      written.push({ row, column, formula: writeLink(link, own, sheets, place + 1), ...(source !== undefined && { source }) });
      kept.push(...besides(link, row, table, linked));
    });
  }
  return linkSheet(plan, written, kept, compared);
}

interface LinkCell {
  readonly row: number;
  readonly column: number;
  readonly table?: TablePlan;
}

function cellsOfLink(
  link: Link,
  plan: SheetPlan,
  template: OpenedTemplate,
  own: SheetParts,
  counts: RowCounts,
  today: number,
): readonly LinkCell[] {
  const target = targetOf(link);
  if ("value" in target) {
    const area = plan.anchors?.[`values.${target.value}`];
    if (!area) throw new Error(`The sheet of “${own.structure.id}” has no place for ${link.to}`);
    return [{ row: area.row, column: area.column }];
  }
  const table = plan.tables.find(({ key }) => key === target.table);
  const words = (template.words.tables as Readonly<Record<string, TableWords<string>>>)[target.table];
  const across = table?.columnKeys?.indexOf(target.column) ?? -1;
  if (!table || !words || across < 0) throw new Error(`The sheet of “${own.structure.id}” has no place for ${link.to}`);
  const rows = rowsOfLink(link, own, rowsOn(words, today), counts.now, today).filter((index) => index < table.area.rows - 1);
  return rows.map((index) => ({
    row: table.area.row + 1 + index,
    column: table.area.column + across,
    table,
  }));
}

/** The cells of its row that a link is of no use without, and that nobody else fills: those it speaks of, and that tell its row. */
function besides({ from, rows, rests = [] }: Link, row: number, table: TablePlan | undefined, linked: ReadonlySet<string>): Area[] {
  if (!table) return [];
  const key = table.key ?? "";
  const spoken = dependenciesOf(from, key).flatMap((each) => (each.kind === "column" && each.table === key ? [each.column] : []));
  const telling = typeof rows === "object" && "where" in rows ? [rows.where] : [];
  return [...new Set([...spoken, ...telling, ...rests])].flatMap((column) => {
    const across = table.columnKeys?.indexOf(column) ?? -1;
    return across < 0 || linked.has(`${key}[${column}]`) ? [] : [{ row, column: table.area.column + across, rows: 1, columns: 1 }];
  });
}
