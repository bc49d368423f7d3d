import type { FileErrorKey } from "../../../files/file-error";
import type { Corrections } from "../../../reading/recipe";
import type { Table } from "../../../reading/table";
import type { AskedColumns, Answered } from "../../../warehouse/events/ask-table";
import type { WarehouseFaultKey } from "../../../warehouse/fault";
import type { ChartMemory } from "../../state/chart-memory";
import type { NamedBlob, Progress } from "../open-file";

/** Why a question got no answer, or a file no reading. */
export type EventsFault =
  | { readonly kind: "fault"; readonly key: WarehouseFaultKey; readonly detail: Readonly<Record<string, string | number>> }
  | { readonly kind: "file"; readonly key: FileErrorKey }
  /** A fault of ours. */
  | { readonly kind: "failed"; readonly message: string };

/** Asked of the worker; it keeps what it opened and what it read, so that what is asked twice is read once. */
export type EventsRequest =
  | {
      readonly kind: "look";
      readonly file: NamedBlob;
      readonly corrections: Corrections | null;
      readonly remembered: ChartMemory["readings"];
    }
  | {
      readonly kind: "ask";
      readonly file: NamedBlob;
      readonly corrections: Corrections;
      readonly columns: AskedColumns;
      /** As JSON. */
      readonly question: unknown;
    };

/** What the first and the last rows of a file were understood as. */
export interface FileLook {
  readonly table: Table;
  /** Of the header as it was found before anything was corrected: corrections are remembered under it. */
  readonly key: string;
  /** As they were applied. */
  readonly corrections: Corrections;
  /** Why it cannot be asked as it is. */
  readonly fault: EventsFault | null;
}

/** How many rows were read and how many of them say nothing. */
export interface RowsRead {
  readonly rows: number;
  readonly withoutTime: number;
  readonly unreadTimes: number;
  readonly unreadAmounts: number;
  /** Rows that name nobody, where users are counted. */
  readonly withoutUser: number;
}

export interface FileAnswer extends Answered {
  readonly read: RowsRead;
}

/** Told to the page. */
export type EventsAnswer =
  | ({ readonly kind: "progress"; readonly size: number } & Progress)
  | { readonly kind: "looked"; readonly look: FileLook }
  | { readonly kind: "answered"; readonly answered: FileAnswer }
  | { readonly kind: "refused"; readonly fault: EventsFault };
