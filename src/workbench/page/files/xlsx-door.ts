import type { IWorkbookData } from "@univerjs/core";
import { decode } from "../../../files/xlsx/decode";
import { encodeKept } from "../../../files/xlsx/encode-kept";
import { FileError } from "../../../files/file-error";
import type { FileLoss } from "../../../files/xlsx/file-loss";
import { textWorkbook } from "../../../files/text/text-workbook";
import { spillsOf } from "../../engine/cells/spilled-areas";
import type { Engine } from "../../engine/create-engine";
import { fileToSnapshot } from "../../files/file-to-snapshot";
import { recogniseText } from "../../files/recognise-text";
import { snapshotToFile } from "../../files/snapshot-to-file";

/**
 * The bytes of an .xlsx file or a text table as a workbook of the grid, and what of it is left out. The bytes decide, not the name:
 * platforms call text tables .xls. Throws `FileError`.
 */
export async function openFile(
  bytes: Uint8Array,
  fileName: string,
  onProgress: (done: number) => void,
): Promise<{ readonly snapshot: Partial<IWorkbookData>; readonly losses: readonly FileLoss[] }> {
  const turn = async (done: number) => {
    onProgress(done);
    await new Promise((resolve) => {
      setTimeout(resolve);
    });
  };
  const file = await decode(bytes).catch(async (problem: unknown) => {
    if (!(problem instanceof FileError) || problem.key !== "not-a-workbook" || WORKBOOK.test(fileName)) throw problem;
    return { workbook: await textWorkbook(bytes, fileName, recogniseText, turn), losses: [] };
  });
  const { snapshot, losses } = fileToSnapshot(file.workbook, { name: fileName.replace(/\.[^.]*$/, "") });
  return { snapshot, losses: [...file.losses, ...losses] };
}

/** A name that promises a workbook; text in it is a mistake and no table. */
const WORKBOOK = /\.(?:xlsx|xlsm|xltx|xltm|xlsb)$/i;

/** The workbook of the grid as the bytes of an .xlsx file, and what the file cannot hold. */
export async function saveXlsx(engine: Engine): Promise<{ readonly bytes: Uint8Array; readonly losses: readonly FileLoss[] }> {
  const { workbook, losses } = snapshotToFile(engine.save(), (sheetId) => spillsOf(engine, sheetId));
  const written = await encodeKept(workbook);
  return { bytes: written.bytes, losses: [...losses, ...written.losses] };
}
