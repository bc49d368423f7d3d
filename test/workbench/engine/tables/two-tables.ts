import type { ICellData, IRange, IWorkbookData } from "@univerjs/core";
import { DataValidationModel } from "@univerjs/data-validation";
import { ConditionalFormattingRuleModel } from "@univerjs/sheets-conditional-formatting";
import { cellsAddress } from "../../../../src/workbench/engine/cells/address";
import { areaOf, type SheetArea } from "../../../../src/workbench/engine/cells/area";
import { tablesAt, type TablePlace } from "../../../../src/workbench/engine/tables/table-rows";
import type { Engine } from "../../../../src/workbench/engine/create-engine";
import { openWorkbook } from "../../../support/office";

/** A workbook of `makeTwoTables` without a past, so that there is nothing to undo but what a test does. */
export async function twoTables(): Promise<IWorkbookData> {
  const book = await openWorkbook();
  await makeTwoTables();
  await book.engine.settle();
  const snapshot = book.engine.save();
  book.close();
  return snapshot;
}

/** Costs in A3:C6 under their sum, months in A9:D11 below, wider than the costs; a rule, a list, a name and a chart on the costs. */
async function makeTwoTables(): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("A1:C1").formulas = [["Total", "=SUM(B4:B6)", "=SUM(C4:C6)"]];
    sheet.getRange("A3:C6").formulas = [
      ["Item", "Cost", "Tax"],
      ["Ads", 100, "=B4*0.1"],
      ["Film", 200, "=B5*0.1"],
      ["Food", 50, "=B6*0.1"],
    ];
    sheet.getRange("A9:D11").formulas = [
      ["Month", "Plan", "Done", "Left"],
      ["May", 10, 4, "=B10-C10"],
      ["June", 20, 5, "=B11-C11"],
    ];
    const costs = sheet.tables.add("A3:C6", true);
    costs.name = "Costs";
    costs.showBandedRows = false;
    sheet.tables.add("A9:D11", true).name = "Months";
    sheet.getRange("B4:B6").format.fill.color = "#FFF7E0";
    sheet.getRange("A4:A6").dataValidation.rule = { list: { inCellDropDown: true, source: "Ads,Film,Food" } };
    const format = sheet.getRange("C4:C6").conditionalFormats.add("Custom");
    format.custom.rule.formula = "=$C4>15";
    context.workbook.names.add("all_costs", sheet.getRange("B4:B6"));
    sheet.charts.add("ColumnClustered", sheet.getRange("A3:B6"), "Columns");
    await context.sync();
  });
}

const at = (area: Omit<SheetArea, "sheetId">): string => cellsAddress(area);

export const activeSheetId = (engine: Engine): string => engine.workbook.getActiveSheet().getSheetId();

export function tableNamed(engine: Engine, name: string): TablePlace {
  const found = tablesAt(engine, activeSheetId(engine)).find((table) => table.name === name);
  if (!found) throw new Error(name);
  return found;
}

/** Where tables, validation, conditional formats, the name and the chart's numbers lie. */
export function places(engine: Engine): Record<string, string> {
  const [unitId, sheetId] = [engine.workbook.getId(), activeSheetId(engine)];
  const ranges = ({ ranges: all }: { readonly ranges: readonly IRange[] }) => all.map((range) => at(areaOf(sheetId, range))).join(" ");
  const [chart] = engine.charts.list(sheetId);
  return {
    ...Object.fromEntries(tablesAt(engine, sheetId).map(({ name, area }) => [name, at(area)])),
    list: engine.injector.get(DataValidationModel).getRules(unitId, sheetId).map(ranges).join(" "),
    rule: (engine.injector.get(ConditionalFormattingRuleModel).getSubunitRules(unitId, sheetId) ?? []).map(ranges).join(" "),
    name: engine.workbook.getDefinedName("all_costs")?.getFormulaOrRefString() ?? "",
    chart: chart?.series[0] ? at(chart.series[0].values) : "",
  };
}

/** What a sheet shows, row by row. */
export async function shown(engine: Engine, rows: number, columns = 4): Promise<unknown[][]> {
  await engine.settle();
  const cells = engine.cells(activeSheetId(engine));
  return Array.from({ length: rows }, (_, row) => Array.from({ length: columns }, (_, column) => cells.value(row, column)));
}

/** The order in which a sheet's tables were made is nothing that anybody sees. */
const isTables = (value: unknown): value is { readonly id: string }[] =>
  Array.isArray(value) &&
  value.length > 1 &&
  value.every((one) => typeof one === "object" && one !== null && "id" in one && "filters" in one);

/** A column without a filter may be named in the list of filters or not. */
const isFilters = (key: string, value: unknown): value is readonly unknown[] => key === "tableColumnFilterList" && Array.isArray(value);

const PARTS = "SHEET_OPSPLAN_PARTS_PLUGIN";

/** All there is to keep of a workbook, colours of tables by their cells and not by the grid's random ids, looks and not their numbers. */
export function state(engine: Engine): unknown {
  const { sheets, resources = [], styles } = structuredClone(engine.save());
  for (const sheet of Object.values(sheets)) {
    for (const [row, line] of Object.entries((sheet.cellData ?? {}) as Record<string, Record<number, ICellData>>)) {
      for (const [column, cell] of Object.entries(line)) {
        if (typeof cell?.s === "string") cell.s = styles?.[cell.s] ?? null;
        // What formulas show is what they are asked for.
        if (cell?.f || cell?.si) line[Number(column)] = { f: cell.f, si: cell.si, s: cell.s };
        if (Object.values(line[Number(column)] ?? {}).every((value) => value === null || value === undefined)) delete line[Number(column)];
      }
      if (Object.keys(line).length === 0) delete sheet.cellData?.[Number(row)];
    }
  }
  const data = resources.map(({ name, data: text }) => {
    const kept = JSON.parse(text || "null") as ({ rangeThemeStyleRuleMap?: object } & Record<string, unknown>) | null;
    // A kind of part that nothing has is none.
    if (name === PARTS && kept) for (const part of Object.keys(kept)) if (JSON.stringify(kept[part]) === "{}") delete kept[part];
    return [
      name,
      kept?.rangeThemeStyleRuleMap
        ? Object.values(kept.rangeThemeStyleRuleMap)
            .map((rule) => JSON.stringify(rule))
            .sort()
        : kept,
    ];
  });
  return JSON.parse(JSON.stringify({ sheets, data }), (key, value: unknown) => {
    if (key === "tableFilteredOutRows") return (value as number[]).toSorted((a, b) => a - b);
    if (isFilters(key, value)) return value.slice(0, value.findLastIndex(Boolean) + 1);
    return isTables(value) ? value.toSorted((a, b) => (a.id < b.id ? -1 : 1)) : value;
  });
}
