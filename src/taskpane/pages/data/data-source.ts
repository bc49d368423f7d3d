import type { Lang } from "../../../core/lang";
import type { Role } from "../../../reading/roles/role";
import type { Answered, AskedColumns } from "../../../warehouse/events/ask-table";
import type { RowsRead } from "../../reader/events/protocol";

/** A column of a file or of a database's table, as questions may use it. */
export interface OfferedColumn {
  readonly name: string;
  readonly isTime: boolean;
  readonly isText: boolean;
  readonly isNumber: boolean;
  /** What it was taken for. */
  readonly role: Role;
  /** What its numbers are multiplied by, where its header states a unit. */
  readonly multiplier?: number;
  /** Some of its texts, where they are known. */
  readonly texts: readonly string[];
}

/** How far a source is with a question. */
export interface AskProgress {
  readonly rows: number;
  /** The share that is done; absent where nobody knows. */
  readonly share?: number;
  readonly bytes?: { readonly read: number; readonly size: number };
}

export interface SourceAnswer extends Answered {
  /** Of a file. */
  readonly read?: RowsRead;
  /** What a database was asked, word for word. */
  readonly statements?: readonly string[];
}

/** What can be asked: a large file, or a table of a database. The page does not know which. */
export interface DataSource {
  readonly kind: "file" | "database";
  /** The file's name, or the table's. */
  readonly name: string;
  readonly columns: readonly OfferedColumn[];
  /** Whose calendar counts at first; absent where times are a wall clock's. */
  readonly zone?: string;
  /** The same for the same source: a new one is asked about anew. */
  readonly id: string;
  /** @throws Refused with a sentence; an AbortError where it was cancelled. */
  readonly ask: (columns: AskedColumns, question: unknown, tell: (progress: AskProgress) => void) => Promise<SourceAnswer>;
  /** Ends what is asked, at once. */
  readonly cancel: () => void;
}

/** Why a source gives no answer, in the words of the reader. */
export class Refused extends Error {
  constructor(
    readonly sentence: (lang: Lang) => string,
    options?: ErrorOptions,
  ) {
    super(sentence("en"), options);
    this.name = "Refused";
  }
}

export const isAbort = (problem: unknown): boolean => problem instanceof DOMException && problem.name === "AbortError";

export const aborted = (): DOMException => new DOMException("Cancelled", "AbortError");
