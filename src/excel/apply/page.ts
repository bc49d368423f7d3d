import { action, type Stage } from "./action";
import { rangeOf } from "./range-of";

/** Print area, orientation, rows repeated on each page. */
export const page: Stage = (plan) => [
  action(8, null, (sheet) => {
    const { orientation, printArea, titleRows, fitToWidth } = plan.page;
    const target = sheet.pageLayout;
    target.orientation = orientation === "landscape" ? "Landscape" : "Portrait";
    target.setPrintArea(rangeOf(sheet, printArea));
    if (titleRows) target.setPrintTitleRows(sheet.getRange(`$${titleRows.from + 1}:$${titleRows.to + 1}`));
    if (fitToWidth) target.zoom = { horizontalFitToPages: 1 };
  }),
];
