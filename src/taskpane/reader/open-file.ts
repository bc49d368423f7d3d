import { decode } from "../../files/xlsx/decode";
import { checkKind } from "../../files/xlsx/reading/check-kind";
import { sheetCells } from "../../files/xlsx/sheet-cells";
import { FileError } from "../../files/file-error";
import type { ChosenText } from "../../files/text/read-text-table";
import { streamCells } from "../../files/text/stream-cells";
import type { SheetCells } from "../../reading/sheet-cells";

/** What of a `File` is used. */
export type NamedBlob = Pick<Blob, "size" | "slice" | "stream" | "arrayBuffer"> & { readonly name: string };

/** How far a file is read. */
export interface Progress {
  readonly bytes: number;
  readonly rows: number;
}

export interface OpenedFile {
  readonly name: string;
  readonly cells: SheetCells;
  /** Of a workbook with several sheets that hold something: their names. */
  readonly sheets: readonly string[];
}

const HEAD = 4096;

/** Reads a workbook or a text table, whatever its name says. */
export async function openFile(
  file: NamedBlob,
  sheet: string | undefined,
  tell: (progress: Progress) => void,
  chosen: ChosenText = {},
): Promise<OpenedFile> {
  if (await isText(file)) {
    let rows = 0;
    const pieces = counted(file, (bytes) => tell({ bytes, rows }));
    const cells = await streamCells(pieces, file.name, chosen, (count) => {
      rows = count;
    });
    return { name: file.name, cells: { ...cells, outside: true }, sheets: [] };
  }
  const { workbook } = await decode(new Uint8Array(await file.arrayBuffer()));
  const filled = workbook.sheets.filter(({ state, cells }) => state === "visible" && cells.some(({ value }) => value !== null));
  const cells = sheetCells(workbook, file.name, sheet);
  tell({ bytes: file.size, rows: cells.values.length });
  return { name: file.name, cells: { ...cells, outside: true }, sheets: filled.length > 1 ? filled.map(({ name }) => name) : [] };
}

async function isText(file: NamedBlob): Promise<boolean> {
  try {
    checkKind(new Uint8Array(await file.slice(0, HEAD).arrayBuffer()));
    return false;
  } catch (problem) {
    if (!(problem instanceof FileError)) throw problem;
    return problem.key === "not-a-workbook";
  }
}

/** The pieces of a file, and how many bytes have been taken. */
async function* counted(file: NamedBlob, tell: (bytes: number) => void): AsyncGenerator<Uint8Array> {
  const reader = file.stream().getReader();
  let bytes = 0;
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    yield next.value;
    bytes += next.value.length;
    tell(bytes);
  }
}
