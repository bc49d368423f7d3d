import { columnLetters } from "../../core/cells/column-letters";
import { FOOTER, MARGIN_POINTS } from "../../design/page-sizes";
import { action, type Stage } from "./action";
import { rangeOf } from "./range-of";

/** Print area, orientation, scale, rows repeated on each page, page breaks, footer. */
export const page: Stage = (plan) => [
  action(8, null, (sheet) => {
    const { orientation, printArea, titleRows, titleColumns, fitToWidth, scale, breaks = [], footer } = plan.page;
    const target = sheet.pageLayout;
    target.orientation = orientation === "landscape" ? "Landscape" : "Portrait";
    target.setPrintArea(rangeOf(sheet, printArea));
    if (titleRows) target.setPrintTitleRows(sheet.getRange(`$${titleRows.from + 1}:$${titleRows.to + 1}`));
    if (titleColumns)
      target.setPrintTitleColumns(sheet.getRange(`$${columnLetters(titleColumns.from)}:$${columnLetters(titleColumns.to)}`));
    // Excel passes over page breaks where a sheet is fitted to pages.
    if (fitToWidth) target.zoom = { horizontalFitToPages: 1 };
    else if (scale !== undefined) target.zoom = { scale };
    target.setPrintMargins("Points", { top: MARGIN_POINTS, right: MARGIN_POINTS, bottom: MARGIN_POINTS, left: MARGIN_POINTS });
    for (const row of breaks) sheet.horizontalPageBreaks.add(`A${row + 1}`);
    if (!footer) return;
    const feet = target.headersFooters.defaultForAllPages;
    feet.leftFooter = FOOTER.left;
    feet.centerFooter = FOOTER.center;
    feet.rightFooter = FOOTER.right;
  }),
];
