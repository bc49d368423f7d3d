import { contains, cellArea } from "../../plan/area";
import { cellsOf, placeKey } from "../../plan/standing/cells-of";
import type { Area } from "../../plan/sheet-plan";
import type { FormulaElsewhere, TeamCell, TeamSheet, TeamWorkbook } from "../../teams/team-workbook";
import { runExcel } from "../run-excel";
import { supports } from "../supports";
import type { LongWork } from "./long-work";
import { readContents } from "./read-contents";

/** So many cells are asked in one request what they fill. */
const SPILLS_PER_REQUEST = 2000;

/**
 * The open workbook as a file of it reads: all cells with their formulas and what these show now, which cells formulas of ours fill, what
 * is protected, and the formulas of names. Other formulas that stand in no cell cannot call functions of an add-in in Excel. Array formulas
 * of the old kind read as formulas of single cells, because add-ins are not told of them.
 */
export const readTeamWorkbook = (work: LongWork = {}): Promise<TeamWorkbook> =>
  runExcel("read", async (context) => {
    const { application, names, worksheets } = context.workbook;
    application.load("calculationState");
    worksheets.load("items/name");
    names.load("items/name,items/formula");
    await context.sync();
    if (application.calculationState !== "Done") application.calculate("Recalculate");
    const asked = worksheets.items.map((sheet) => ({
      sheet,
      used: sheet.getUsedRangeOrNullObject().load("rowIndex,columnIndex,rowCount,columnCount"),
      protection: sheet.protection.load("protected"),
      names: sheet.names.load("items/name,items/formula"),
    }));
    await context.sync();
    const cells = new Map<Excel.Worksheet, TeamCell[]>(worksheets.items.map((sheet) => [sheet, []]));
    const parts = asked.flatMap(({ sheet, used }) => (used.isNullObject ? [] : [{ sheet, area: areaOf(used) }]));
    await readContents(context, parts, ({ sheet }, row, column, content) => void cells.get(sheet)?.push({ row, column, ...content }), work);
    const filled = await filledAreas(context, cells, work.signal);
    return {
      spelling: "excel",
      sheets: asked.map(({ sheet, protection }): TeamSheet => ({
        name: sheet.name,
        isProtected: protection.protected,
        cells: withAreas(cells.get(sheet) ?? [], filled.get(sheet) ?? []),
      })),
      elsewhere: [...named(names.items), ...asked.flatMap(({ sheet, names: own }) => named(own.items, sheet.name))],
    };
  });

const areaOf = ({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Area => ({
  row: rowIndex,
  column: columnIndex,
  rows: rowCount,
  columns: columnCount,
});

const named = (items: readonly Excel.NamedItem[], sheet?: string): readonly FormulaElsewhere[] =>
  items.map(({ name, formula }) => ({
    kind: "name",
    name,
    ...(sheet !== undefined && { sheet }),
    formula: String(formula).replace(/^=/, ""),
  }));

type Filled = ReadonlyMap<Excel.Worksheet, readonly Area[]>;

/** What formulas of ours fill beside their own cells. A result that goes further shows in the cell below or right of its own. */
async function filledAreas(
  context: Excel.RequestContext,
  cells: ReadonlyMap<Excel.Worksheet, readonly TeamCell[]>,
  signal: AbortSignal | undefined,
): Promise<Filled> {
  if (!supports("ExcelApi", "1.12")) return new Map();
  const candidates = [...cells].flatMap(([sheet, all]) => spilling(all).map((cell) => ({ sheet, cell })));
  const areas = new Map<Excel.Worksheet, Area[]>();
  for (let from = 0; from < candidates.length; from += SPILLS_PER_REQUEST) {
    signal?.throwIfAborted();
    for (const [sheet, area] of await filledTogether(context, candidates.slice(from, from + SPILLS_PER_REQUEST)))
      areas.set(sheet, [...(areas.get(sheet) ?? []), area]);
  }
  return areas;
}

async function filledTogether(
  context: Excel.RequestContext,
  candidates: readonly { readonly sheet: Excel.Worksheet; readonly cell: TeamCell }[],
): Promise<readonly (readonly [Excel.Worksheet, Area])[]> {
  const asked = candidates.map(({ sheet, cell }) => {
    const range = sheet.getRangeByIndexes(cell.row, cell.column, 1, 1).getSpillingToRangeOrNullObject();
    return { sheet, range: range.load("rowIndex,columnIndex,rowCount,columnCount") };
  });
  await context.sync();
  return asked.flatMap(({ sheet, range }) => (range.isNullObject ? [] : [[sheet, areaOf(range)] as const]));
}

function spilling(cells: readonly TeamCell[]): readonly TeamCell[] {
  const own = cells.filter(({ formula }) => formula !== undefined && /OPS/i.test(formula));
  if (own.length === 0) return [];
  const at = new Map(cells.map((cell) => [placeKey(cell), cell]));
  return own.filter(({ row, column, formula }) =>
    [
      { row: row + 1, column },
      { row, column: column + 1 },
    ].some((place) => {
      const beside = at.get(placeKey(place));
      return beside !== undefined && (beside.formula === undefined || beside.formula === formula);
    }),
  );
}

/** Formulas with what they fill; cells that are filled hold values. */
function withAreas(cells: readonly TeamCell[], areas: readonly Area[]): readonly TeamCell[] {
  if (areas.length === 0) return cells;
  const heads = new Map(areas.map((area) => [placeKey(area), area]));
  const inside = new Set(
    areas.filter((area) => !contains(cellArea(area.row, area.column), area)).flatMap((area) => cellsOf(area).map(placeKey)),
  );
  return cells.map(({ formula, ...cell }) => {
    const area = heads.get(placeKey(cell));
    if (formula !== undefined && area) return { ...cell, formula, array: { area, dynamic: true } };
    return formula === undefined || inside.has(placeKey(cell)) ? cell : { ...cell, formula };
  });
}
