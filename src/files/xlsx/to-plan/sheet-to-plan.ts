import { isCellError } from "../../../core/cell";
import { anchorName } from "../../../plan/anchor-names";
import { cellArea, contains } from "../../../plan/area";
import { coalesceCells } from "../../../plan/coalesce-cells";
import type { SheetIdentity } from "../../../plan/sheet-identity";
import type { Area, NamePlan, PagePlan, PlanCell, SheetPlan, TablePlan } from "../../../plan/sheet-plan";
import { isEntryLook } from "../../../plan/standing/entry-look";
import { placesOf, type TablePlace } from "../../../plan/standing/places";
import type { LeftOut, LeftOutCounts } from "../../../teams/templates/left-out";
import type { FileCell, FileSheet } from "../../file-workbook";
import { standingInFile } from "../../standing-in-file";
import { parseSheetArea } from "../area-ref";
import { chartPlanOf } from "./charts-to-plan";
import { formatRuns, lookOfStyle, styleRuns } from "./looks-to-runs";
import { ownFormula } from "./own-formula";
import { conditionalsOf, validationsOf } from "./rules-to-plan";

export interface SheetAsPlan {
  readonly plan: SheetPlan;
  readonly left: LeftOutCounts;
}

/**
 * A sheet that stands, as the plan by which it could be made again: with everything that people changed on it. `base` is the plan it was
 * made from, if that is to be had: it knows the columns of tables by key, and what of them is no sample. Formulas over other sheets become
 * the values they show; what else cannot go along is counted.
 */
export function sheetToPlan(sheet: FileSheet, identity: SheetIdentity, base?: SheetPlan): SheetAsPlan {
  const counts = new Map<LeftOut, number>();
  const leave = (what: LeftOut, by = 1): void => void counts.set(what, (counts.get(what) ?? 0) + by);
  const isOwnTable = (table: string): boolean => sheet.tables.some(({ name }) => name.toLowerCase() === table.toLowerCase());
  const own = (formula: string): string | undefined => ownFormula(formula, sheet.name, isOwnTable);
  const filled = sheet.cells.flatMap(({ array }) => (array ? [array.area] : []));
  const placed = sheet.cells.flatMap((cell) => {
    const content = contentOf(cell, own, leave);
    // What an array formula fills beside its own cell comes by itself.
    const isFilled = cell.formula === undefined && filled.some((area) => contains(area, cellArea(cell.row, cell.column)));
    return content === null || isFilled ? [] : [{ row: cell.row, column: cell.column, cell: content }];
  });
  const standing = standingInFile(sheet);
  const places = base && placesOf(base, standing.state);
  const tables = sheet.tables.map((table, index) =>
    tablePlan(
      table,
      index,
      [...(places?.tables.values() ?? [])].find(({ now }) => now.name === table.name),
    ),
  );
  const names = namesOf(sheet, leave);
  const anchors = anchorsOf(names, tables, base);
  const isSample = samplesOf(base, tables, anchors);
  const samples = sheet.cells.flatMap(({ row, column, value, formula, style }) => {
    const isEntry = style !== undefined && isEntryLook(lookOfStyle(style));
    const mayBe = formula === undefined && (isEntry || value !== null) && isSample(row, column, isEntry);
    return mayBe ? [{ row, column, cell: true }] : [];
  });
  const widths = sheet.columns.flatMap(({ at, count, width }) => (width === undefined ? [] : [{ at, count, width }]));
  leave("hidden", [...sheet.rows, ...sheet.columns].filter(({ hidden, outline }) => hidden && !outline).length);
  leave("pictures", sheet.carried?.pieces.length ?? 0);
  const each = <T, P>(list: readonly T[], what: LeftOut, planned: (one: T) => readonly P[] | undefined): readonly P[] =>
    list.flatMap((one) => {
      const made = planned(one);
      if (!made) leave(what);
      return made ?? [];
    });
  const { lang, id, version } = identity;
  const plan: SheetPlan = {
    id,
    version,
    anchors,
    identity,
    lang,
    sheetName: sheet.name,
    ...(sheet.tabColor !== undefined && { tabColor: sheet.tabColor as `#${string}` }),
    columns: widths,
    rows: sheet.rows.flatMap(({ at, count, height, fitted }) => (height === undefined || fitted ? [] : [{ at, count, height }])),
    blocks: coalesceCells(placed),
    styles: styleRuns(sheet.cells),
    formats: formatRuns(sheet.cells),
    merges: sheet.merges,
    tables,
    names,
    validations: each(
      sheet.validations.filter(({ rule }) => rule.kind !== "any"),
      "validations",
      (one) => validationsOf(one, own, sheet.name, lang),
    ),
    conditionals: each(sheet.conditionals, "conditionals", (one) => {
      if (one.rule.kind !== "iconSet") return conditionalsOf(one, own);
      leave("iconSets");
      return [];
    }),
    notes: sheet.notes.map(({ row, column, text }) => ({ row, column, text })),
    ...(sheet.freeze && { freeze: sheet.freeze }),
    columnGroups: sheet.columns.flatMap(({ at, count, outline }) => (outline ? [{ at, count }] : [])),
    page: pageOf(sheet),
    charts: each(sheet.charts, "charts", (one) => {
      const made = chartPlanOf(one, sheet.name);
      return made && [made];
    }),
    samples: coalesceCells(samples).map(areaOfBlock),
    home: sheet.home ?? { row: 0, column: 0 },
  };
  return { plan, left: Object.fromEntries([...counts].filter(([, count]) => count > 0)) };
}

const areaOfBlock = ({ row, column, cells }: { row: number; column: number; cells: readonly (readonly unknown[])[] }): Area => ({
  row,
  column,
  rows: cells.length,
  columns: cells[0]?.length ?? 0,
});

function contentOf({ value, formula }: FileCell, own: (formula: string) => string | undefined, leave: (what: LeftOut) => void): PlanCell {
  if (formula !== undefined) {
    const written = own(formula);
    if (written !== undefined) return { formula: `=${written}` };
    leave("elsewhere");
  }
  if (!isCellError(value)) return value;
  leave("errors");
  return null;
}

/** Keys are those of the plan it was made from; a column that a team has added has its own. */
function tablePlan(table: FileSheet["tables"][number], index: number, place: TablePlace | undefined): TablePlan {
  const { name, columns, banded, totals } = table;
  const keyAt = new Map((place?.columns ?? []).map((now, at) => [now, place?.plan.columnKeys?.[at]]));
  return {
    name,
    area: { ...table.area, rows: table.area.rows - (totals ? 1 : 0) },
    columns,
    banded,
    ...(place?.plan.fixed && { fixed: true }),
    key: place?.plan.key ?? `table_${index + 1}`,
    columnKeys: columns.map((_, at) => keyAt.get(at) ?? `own_${at + 1}`),
  };
}

/** Names of the sheet for cells of its own. */
function namesOf({ name: sheet, names }: FileSheet, leave: (what: LeftOut) => void): readonly NamePlan[] {
  return names.flatMap(({ name, refersTo, comment, hidden }): readonly NamePlan[] => {
    const found = parseSheetArea(refersTo);
    if (found?.sheet.toLowerCase() === sheet.toLowerCase())
      return [{ name, area: found.area, ...(comment !== undefined && { comment }), ...(hidden && { hidden }) }];
    if (!hidden) leave("names");
    return [];
  });
}

function anchorsOf(names: readonly NamePlan[], tables: readonly TablePlan[], base: SheetPlan | undefined): Record<string, Area> {
  const byName = new Map(names.map(({ name, area }) => [name.toLowerCase(), area]));
  const keys = base?.anchors ? Object.keys(base.anchors) : names.map(({ name }) => keyOfName(name));
  return Object.fromEntries(
    keys.flatMap((key): readonly (readonly [string, Area])[] => {
      const table = tables.find((one) => key === `tables.${one.key}`);
      const area = table?.area ?? byName.get((anchorName(key) ?? "").toLowerCase());
      return area ? [[key, area]] : [];
    }),
  );
}

const keyOfName = (name: string): string => (name.startsWith("_ops.") ? name.slice("_ops.".length) : `values.${name}`);

/** Which constants are samples: entries, and what stands in the columns of tables unless their template gives it. */
function samplesOf(base: SheetPlan | undefined, tables: readonly TablePlan[], anchors: Readonly<Record<string, Area>>) {
  const given = new Set(
    (base?.tables ?? []).flatMap(({ key, columnKeys = [], area }) =>
      columnKeys.flatMap((column, at) => {
        const body = { row: area.row + 1, column: area.column + at, rows: area.rows - 1, columns: 1 };
        const isEntered = base?.samples.some(
          (sample) =>
            sample.column <= body.column &&
            body.column < sample.column + sample.columns &&
            sample.row < body.row + body.rows &&
            body.row < sample.row + sample.rows,
        );
        return isEntered ? [] : [`${key}.${column}`];
      }),
    ),
  );
  const values = Object.entries(anchors).flatMap(([key, area]) => (key.startsWith("values.") ? [area] : []));
  return (row: number, column: number, isEntry: boolean): boolean => {
    const cell = cellArea(row, column);
    const table = tables.find(({ area }) => contains(area, cell));
    if (table) return row > table.area.row && !given.has(`${table.key}.${table.columnKeys?.[column - table.area.column]}`);
    return isEntry || values.some((area) => contains(area, cell));
  };
}

function pageOf({ page, cells, charts }: FileSheet): PagePlan {
  const last = (of: (area: Area) => number): number =>
    [...cells.map(({ row, column }) => cellArea(row, column)), ...charts.map(({ at }) => at)].reduce(
      (most, area) => Math.max(most, of(area)),
      1,
    );
  const used = { row: 0, column: 0, rows: last(({ row, rows }) => row + rows), columns: last(({ column, columns }) => column + columns) };
  const { orientation = "portrait", printArea = used, titleRows, titleColumns, fitToWidth = true, scale, breaks, footer } = page ?? {};
  return {
    orientation,
    printArea,
    ...(titleRows && { titleRows }),
    ...(titleColumns && { titleColumns }),
    fitToWidth,
    ...(!fitToWidth && scale !== undefined && { scale }),
    ...(breaks && { breaks }),
    ...(footer !== undefined && { footer: true }),
  };
}
