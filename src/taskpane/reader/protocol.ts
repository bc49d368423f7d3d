import type { FileErrorKey } from "../../files/file-error";
import type { Corrections } from "../../reading/recipe";
import type { ChartMemory } from "../state/chart-memory";
import type { JoinedTable } from "./join-tables";
import type { NamedBlob, Progress } from "./open-file";
import type { PackedTable, Piece } from "./table-pieces";

/** Files to be read, several as one table. */
export interface FilesToRead {
  readonly files: readonly NamedBlob[];
  /** Of a workbook. */
  readonly sheet?: string;
  /** What was corrected earlier, by header. */
  readonly remembered: ChartMemory["readings"];
}

/** Asked of the worker. */
export type ReaderRequest = ({ readonly kind: "open" } & FilesToRead) | { readonly kind: "correct"; readonly corrections: Corrections };

export interface FilesRead extends JoinedTable {
  /** Of the header as it was found before anything was corrected: corrections are remembered under it. */
  readonly key: string;
  /** As they were applied. */
  readonly corrections: Corrections;
  /** The sheets to choose from, where a workbook has several. */
  readonly sheets: readonly string[];
}

/** What was read on its way to the page, behind the pieces of its long lists. */
export interface PackedRead extends Omit<FilesRead, "table"> {
  readonly table: PackedTable;
}

/** Told by the worker. */
export type ReaderMessage =
  Exclude<ReaderAnswer, { readonly kind: "read" }> | Piece | { readonly kind: "packed"; readonly read: PackedRead };

/** Told to the page. */
export type ReaderAnswer =
  | ({ readonly kind: "progress"; readonly name: string; readonly size: number } & Progress)
  | { readonly kind: "read"; readonly read: FilesRead }
  /** A file that cannot be read. */
  | { readonly kind: "refused"; readonly name: string; readonly key: FileErrorKey }
  /** A fault of ours. */
  | { readonly kind: "failed"; readonly message: string };
