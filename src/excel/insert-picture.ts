import { runExcel } from "./run-excel";
import { supports } from "./supports";
import { WorkbookError } from "./workbook-port";

/** A picture for a sheet, with a text for those who cannot see it. */
export interface SheetPicture {
  /** Base64, without what stands before it in an address. */
  readonly png: string;
  /** In px. */
  readonly width: number;
  readonly height: number;
  readonly title: string;
  readonly description: string;
}

/** What a workbook answers that knows no pictures on sheets. */
const LACKING: ReadonlySet<string> = new Set(["NotImplemented", "ApiNotFound"]);
const POINTS_PER_PX = 72 / 96;

/** Puts a picture on the sheet that is shown, at the selected cell; false where the workbook knows no pictures. */
export async function insertPicture({ png, width, height, title, description }: SheetPicture): Promise<boolean> {
  if (!supports("ExcelApi", "1.9")) return false;
  try {
    await runExcel("charts", async (context) => {
      const cell = context.workbook.getActiveCell().load("left,top");
      await context.sync();
      const image = cell.worksheet.shapes.addImage(png);
      image.set({
        left: cell.left,
        top: cell.top,
        width: width * POINTS_PER_PX,
        height: height * POINTS_PER_PX,
        altTextTitle: title,
        altTextDescription: description,
      });
      await context.sync();
    });
    return true;
  } catch (error) {
    if (error instanceof WorkbookError && LACKING.has(error.code)) return false;
    throw error;
  }
}
