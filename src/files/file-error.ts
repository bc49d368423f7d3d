/** Why a file cannot be opened, as a key: the interface supplies the sentence. */
export type FileErrorKey =
  /** The bytes are no workbook and no text table. */
  | "not-a-workbook"
  | "empty-file"
  /** Excel 97–2003 (.xls); it must be saved as .xlsx first. */
  | "old-excel"
  /** A page of the web, as some platforms export under the name .xls. */
  | "web-page"
  | "pdf"
  | "json"
  /** A binary workbook (.xlsb). */
  | "binary-excel"
  /** Opens only with a password. */
  | "encrypted"
  /** A workbook, but parts of it are missing or cut off. */
  | "damaged"
  /** More than is safe to unpack. */
  | "too-large"
  /** A text file in no encoding we know. */
  | "unknown-encoding"
  /** The sheet asked for is not in the file. */
  | "no-such-sheet";

/** A file that cannot be read. The only error reading a file throws on purpose. */
export class FileError extends Error {
  constructor(
    readonly key: FileErrorKey,
    readonly detail: Readonly<Record<string, string | number>> = {},
    options?: ErrorOptions,
  ) {
    super(`${key} ${JSON.stringify(detail)}`, options);
    this.name = "FileError";
  }
}
