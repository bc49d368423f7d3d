import { readTablePart, writeTablePart } from "../../core/cells/formula/read-table-part";
import { tokenizeFormula } from "../../core/cells/formula/tokenize-formula";
import { contains, cellArea } from "../../plan/area";
import { freeSheetName, freeTableNames } from "../../plan/free-name";
import type { CellBlock, PlanCell, SheetPlan, TablePlan } from "../../plan/sheet-plan";
import type { Written } from "../../plan/standing/written";
import type { TakenNames } from "../../plan/taken-names";
import type { TeamTemplate } from "./team-template";

interface Options {
  readonly taken: TakenNames;
  /** For a sheet that stands: its tables as they are called and headed there. */
  readonly as?: Written;
  /** The sheet name to wish for; the template's own name by default. */
  readonly sheetName?: string;
}

/** A team's template for one workbook: its sheet and its tables get names that are free there, and formulas speak of them. */
export function renderTeamTemplate({ plan, name }: Pick<TeamTemplate, "plan" | "name">, { taken, as, sheetName }: Options): SheetPlan {
  const freeName = freeTableNames(taken.tables);
  const renamed = new Map(plan.tables.map((table) => [table.name.toLowerCase(), renamedTable(table, as, freeName)]));
  const around = (row: number, column: number): TablePlan | undefined =>
    plan.tables.find(({ area }) => contains(area, cellArea(row, column)));
  const written = (formula: string, table?: TablePlan): string => withTables(formula, renamed, table);
  return {
    ...plan,
    sheetName: freeSheetName(sheetName ?? name, taken.sheets),
    tables: plan.tables.map((table) => renamed.get(table.name.toLowerCase())?.table ?? table),
    blocks: plan.blocks.map((block) => blockWith(block, plan, renamed, written, around)),
    conditionals: plan.conditionals.map((one) =>
      one.rule.kind === "formula" ? { ...one, rule: { ...one.rule, formula: written(one.rule.formula) } } : one,
    ),
    validations: plan.validations.map((one) =>
      one.rule.kind === "custom" ? { ...one, rule: { ...one.rule, formula: written(one.rule.formula) } } : one,
    ),
  };
}

interface Renamed {
  readonly table: TablePlan;
  /** Present headers by former ones, in lower case. */
  readonly headers: ReadonlyMap<string, string>;
}

function renamedTable(table: TablePlan, as: Written | undefined, freeName: (wish: string) => string): Renamed {
  const known = as?.[table.key ?? ""];
  const columns = table.columns.map((header, index) => known?.headers[table.columnKeys?.[index] ?? ""] ?? header);
  return {
    table: { ...table, name: known?.name ?? freeName(table.name), columns },
    headers: new Map(table.columns.map((header, index) => [header.toLowerCase(), columns[index] as string])),
  };
}

function blockWith(
  block: CellBlock,
  { tables }: SheetPlan,
  renamed: ReadonlyMap<string, Renamed>,
  written: (formula: string, table?: TablePlan) => string,
  around: (row: number, column: number) => TablePlan | undefined,
): CellBlock {
  const cellOf = (cell: PlanCell, row: number, column: number): PlanCell => {
    if (typeof cell === "object" && cell !== null) return { formula: written(cell.formula, around(row, column)) };
    const headed = tables.find(({ area }) => row === area.row && contains(area, cellArea(row, column)));
    return headed ? (renamed.get(headed.name.toLowerCase())?.table.columns[column - headed.area.column] ?? cell) : cell;
  };
  return {
    ...block,
    cells: block.cells.map((line, down) => line.map((cell, across) => cellOf(cell, block.row + down, block.column + across))),
  };
}

/** A formula with tables by their new names and columns by their new headers; `own` is the table it stands in. */
function withTables(formula: string, renamed: ReadonlyMap<string, Renamed>, own?: TablePlan): string {
  return tokenizeFormula(formula)
    .map(({ kind, text }) => {
      const open = kind === "table" ? text.indexOf("[") : -1;
      const named = kind === "table" ? text.slice(0, open) : kind === "name" ? text : "";
      const found = renamed.get((named === "" && kind === "table" ? (own?.name ?? "") : named).toLowerCase());
      if (!found) return text;
      if (kind === "name") return found.table.name;
      const table = named === "" ? "" : found.table.name;
      const part = readTablePart(text.slice(open));
      const of = (header: string): string => found.headers.get(header.toLowerCase()) ?? header;
      const isSame = !part?.columns || (of(part.columns.from) === part.columns.from && of(part.columns.to) === part.columns.to);
      if (isSame || !part?.columns) return table + text.slice(open);
      return table + writeTablePart({ ...part, columns: { from: of(part.columns.from), to: of(part.columns.to) } });
    })
    .join("");
}
