import type { IWorkbookData } from "@univerjs/core";
import { decode } from "../../../xlsx/decode";
import { encode } from "../../../xlsx/encode";
import type { FileLoss } from "../../../xlsx/file-loss";
import { fileToSnapshot } from "../../files/file-to-snapshot";
import { snapshotToFile } from "../../files/snapshot-to-file";

/** The bytes of an .xlsx file as a workbook of the grid, and what of it is left out. Throws `FileError`. */
export async function openXlsx(bytes: Uint8Array, name: string): Promise<{ readonly snapshot: Partial<IWorkbookData>; readonly losses: readonly FileLoss[] }> {
  const file = await decode(bytes);
  const { snapshot, losses } = fileToSnapshot(file.workbook, { name });
  return { snapshot, losses: [...file.losses, ...losses] };
}

/** The workbook of the grid as the bytes of an .xlsx file, and what the file cannot hold. */
export async function saveXlsx(snapshot: IWorkbookData): Promise<{ readonly bytes: Uint8Array; readonly losses: readonly FileLoss[] }> {
  const { workbook, losses } = snapshotToFile(snapshot);
  return { bytes: await encode(workbook), losses };
}
