import type { FilePage, FilePageMargins } from "../../files/file-page";
import { textOfParts, type HeaderFooterParts } from "./header-footer";
import { fileSettings } from "./page-settings";
import type { GridPage } from "./snapshot-resources";

const POINTS_PER_INCH = 72;
const MARGINS = ["top", "right", "bottom", "left", "header", "footer"] as const;
/** Excel's "Normal" margins, in inches, for sides that nobody set. */
const NORMAL: FilePageMargins = { left: 0.7, right: 0.7, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 };

function marginsOf(values: GridPage["values"]): FilePageMargins | undefined {
  const sides = MARGINS.map((side) => [side, values[`${side.charAt(0).toUpperCase()}${side.slice(1)}Margin`]] as const);
  if (!sides.some(([, points]) => typeof points === "number")) return undefined;
  const inches = sides.map(([side, points]) => [
    side,
    typeof points === "number" ? Math.round((points / POINTS_PER_INCH) * 1e8) / 1e8 : NORMAL[side],
  ]);
  return Object.fromEntries(inches) as FilePageMargins;
}

/** How a sheet is printed, for a file. */
export function pageToFile(page: GridPage | undefined, notes: HeaderFooterParts = {}): FilePage | undefined {
  if (!page) return undefined;
  const { printArea, titleRows, titleColumns, values, breaks, columnBreaks, moreAreas, file } = page;
  const zoom = values["Zoom"] as { horizontalFitToPages?: number; verticalFitToPages?: number; scale?: number } | undefined;
  const fits = zoom?.horizontalFitToPages !== undefined || zoom?.verticalFitToPages !== undefined;
  const margins = marginsOf(values);
  const settings = fileSettings(values, file?.setup ?? { paperSize: "9" }, file?.options ?? {});
  const plain = ({ row, column, rows, columns }: NonNullable<typeof printArea>) => ({ row, column, rows, columns });
  const [header, footer] = [textOfParts(notes, "Header"), textOfParts(notes, "Footer")];
  return {
    orientation: values["Orientation"] === "Landscape" ? "landscape" : "portrait",
    ...(printArea && { printArea: plain(printArea) }),
    ...(printArea && moreAreas && moreAreas.length > 0 && { moreAreas: moreAreas.map(plain) }),
    ...(titleRows && { titleRows: { from: titleRows.row, to: titleRows.row + titleRows.rows - 1 } }),
    ...(titleColumns && { titleColumns: { from: titleColumns.column, to: titleColumns.column + titleColumns.columns - 1 } }),
    fitToWidth: fits,
    ...(fits && { pagesWide: zoom?.horizontalFitToPages ?? 0, pagesHigh: zoom?.verticalFitToPages ?? 0 }),
    ...(zoom?.scale !== undefined && { scale: zoom.scale }),
    ...(breaks && breaks.length > 0 && { breaks }),
    ...(columnBreaks && columnBreaks.length > 0 && { columnBreaks }),
    ...(margins && { margins }),
    ...(header !== undefined && { header }),
    ...(footer !== undefined && { footer }),
    ...(file && Object.keys(file.notes).length > 0 && { otherNotes: file.notes }),
    ...settings,
  };
}
