import type { Univer } from "@univerjs/core";
import { UniverDocsUIPlugin } from "@univerjs/docs-ui";
import { UniverFindReplacePlugin } from "@univerjs/find-replace";
import { UniverSheetsConditionalFormattingUIPlugin } from "@univerjs/sheets-conditional-formatting-ui";
import { UniverSheetsDataValidationUIPlugin } from "@univerjs/sheets-data-validation-ui";
import { UniverSheetsFilterUIPlugin } from "@univerjs/sheets-filter-ui";
import { UniverSheetsFindReplacePlugin } from "@univerjs/sheets-find-replace";
import { UniverSheetsFormulaUIPlugin } from "@univerjs/sheets-formula-ui";
import { UniverSheetsNoteUIPlugin } from "@univerjs/sheets-note-ui";
import { UniverSheetsNumfmtUIPlugin } from "@univerjs/sheets-numfmt-ui";
import { UniverSheetsSortUIPlugin } from "@univerjs/sheets-sort-ui";
import { UniverSheetsTableUIPlugin } from "@univerjs/sheets-table-ui";
import { UniverSheetsUIPlugin } from "@univerjs/sheets-ui";
import { UniverUIPlugin } from "@univerjs/ui";
import { START_GRID } from "../../engine/excel-grid";
import "@univerjs/sheets-ui/facade";

import "@univerjs/design/lib/index.css";
import "@univerjs/ui/lib/index.css";
import "@univerjs/docs-ui/lib/index.css";
import "@univerjs/sheets-ui/lib/index.css";
import "@univerjs/sheets-formula-ui/lib/index.css";
import "@univerjs/sheets-numfmt-ui/lib/index.css";
import "@univerjs/sheets-table-ui/lib/index.css";
import "@univerjs/sheets-conditional-formatting-ui/lib/index.css";
import "@univerjs/sheets-data-validation-ui/lib/index.css";
import "@univerjs/sheets-filter-ui/lib/index.css";
import "@univerjs/sheets-sort-ui/lib/index.css";
import "@univerjs/sheets-note-ui/lib/index.css";
import { mendTableFilterButtons } from "./table-filter-buttons";
import "@univerjs/find-replace/lib/index.css";
import "./popups.css";

/** What the page does itself: its list of keys holds those of the whole page. */
const OWN = { "base-ui.operation.toggle-shortcut-panel": { hidden: true } };

/**
 * Adds everything a person sees and touches to an engine: ribbon, formula bar, sheet tabs, menus, editors.
 * Call it before the first workbook is made, because each part looks for workbooks as they are created.
 */
export function registerGridUi(univer: Univer, container: HTMLElement): void {
  univer.registerPlugin(UniverUIPlugin, { container, ribbonType: "simple", headerMenu: true, customFontFamily: [], menu: OWN });
  univer.registerPlugin(UniverDocsUIPlugin);
  univer.registerPlugin(UniverSheetsUIPlugin, {
    footer: { addSheetButtonConfig: { defaultRowCount: START_GRID.rowCount, defaultColumnCount: START_GRID.columnCount } },
    // A number kept as text (an order id) is right as it is and needs no warning.
    disableForceStringAlert: true,
  });
  univer.registerPlugin(UniverSheetsNumfmtUIPlugin);
  univer.registerPlugin(UniverSheetsFormulaUIPlugin);
  // Its search box would take the keyboard from the cell; the text typed into the cell searches instead (typing/choice-list.ts).
  univer.registerPlugin(UniverSheetsDataValidationUIPlugin, { showSearchOnDropdown: false });
  univer.registerPlugin(UniverSheetsConditionalFormattingUIPlugin);
  univer.registerPlugin(UniverSheetsFilterUIPlugin);
  univer.registerPlugin(UniverSheetsSortUIPlugin);
  mendTableFilterButtons();
  // Its tab above a table would cover the heading that stands there; everything in it is in the menus too.
  univer.registerPlugin(UniverSheetsTableUIPlugin, { hideAnchor: true });
  univer.registerPlugin(UniverSheetsNoteUIPlugin);
  univer.registerPlugin(UniverFindReplacePlugin);
  univer.registerPlugin(UniverSheetsFindReplacePlugin);
}
