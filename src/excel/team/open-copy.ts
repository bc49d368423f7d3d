import { supports } from "../supports";
import { workbookFault } from "../workbook-fault";

const PIECE = 0x8000;
/** What hosts say that open no further workbook. */
const CANNOT: ReadonlySet<string> = new Set(["NotImplemented", "ApiNotFound", "UnsupportedOperation", "UnsupportedFeature"]);

/** Opens a file as a new workbook beside this one; false where the host opens none. */
export async function openCopy(bytes: Uint8Array): Promise<boolean> {
  if (!supports("ExcelApi", "1.8")) return false;
  let text = "";
  for (let at = 0; at < bytes.length; at += PIECE) text += String.fromCharCode(...bytes.subarray(at, at + PIECE));
  try {
    await Excel.createWorkbook(btoa(text));
    return true;
  } catch (error) {
    if (error instanceof OfficeExtension.Error && CANNOT.has(error.code)) return false;
    throw workbookFault(error, "addSheet", true);
  }
}
