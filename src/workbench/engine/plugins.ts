import { UniverDataValidationPlugin } from "@univerjs/data-validation";
import { UniverDocsPlugin } from "@univerjs/docs";
import { UniverRenderEnginePlugin } from "@univerjs/engine-render";
import { UniverSheetsPlugin } from "@univerjs/sheets";
import { UniverSheetsConditionalFormattingPlugin } from "@univerjs/sheets-conditional-formatting";
import { UniverSheetsDataValidationPlugin } from "@univerjs/sheets-data-validation";
import { UniverSheetsFilterPlugin } from "@univerjs/sheets-filter";
import { CalculationMode, UniverSheetsFormulaPlugin } from "@univerjs/sheets-formula";
import { UniverSheetsNotePlugin } from "@univerjs/sheets-note";
import { UniverSheetsNumfmtPlugin } from "@univerjs/sheets-numfmt";
import { UniverSheetsSortPlugin } from "@univerjs/sheets-sort";
import { UniverSheetsTablePlugin } from "@univerjs/sheets-table";
import type { Univer } from "@univerjs/core";
import { SlicedFormulaPlugin } from "./calculation/sliced-formula-plugin";
import { TABLE_THEMES } from "./tables/table-themes";
import "@univerjs/sheets/facade";
import "@univerjs/engine-formula/facade";
import "@univerjs/sheets-formula/facade";
import "@univerjs/sheets-numfmt/facade";
import "@univerjs/sheets-table/facade";
import "@univerjs/sheets-conditional-formatting/facade";
import "@univerjs/sheets-data-validation/facade";
import "@univerjs/sheets-note/facade";
import "@univerjs/sheets-filter/facade";
import "@univerjs/sheets-sort/facade";

/**
 * Registers every plugin the engine needs, none of which draws anything. The page registers the plugins that
 * draw after these; headless use registers nothing more. Univer orders plugins by their dependencies itself.
 */
export function registerEnginePlugins(univer: Univer, onOpening: "calculated" | "asSaved" = "calculated"): void {
  univer.registerPlugin(UniverRenderEnginePlugin);
  univer.registerPlugin(UniverDocsPlugin);
  univer.registerPlugin(SlicedFormulaPlugin);
  // The grid would forget all undo steps when a sheet of 6,000 cells goes.
  univer.registerPlugin(UniverSheetsPlugin, { largeSheetOperation: { largeSheetCellCountThreshold: Infinity } });
  // A file may carry no results, so everything is calculated when a workbook is opened, unless it is to be seen as it was saved.
  const initialFormulaComputing = onOpening === "calculated" ? CalculationMode.FORCED : CalculationMode.NO_CALCULATION;
  univer.registerPlugin(UniverSheetsFormulaPlugin, { initialFormulaComputing });
  univer.registerPlugin(UniverSheetsNumfmtPlugin);
  univer.registerPlugin(UniverDataValidationPlugin);
  univer.registerPlugin(UniverSheetsDataValidationPlugin);
  univer.registerPlugin(UniverSheetsConditionalFormattingPlugin);
  univer.registerPlugin(UniverSheetsFilterPlugin);
  univer.registerPlugin(UniverSheetsSortPlugin);
  univer.registerPlugin(UniverSheetsTablePlugin, { userThemes: [...TABLE_THEMES] });
  univer.registerPlugin(UniverSheetsNotePlugin);
}
