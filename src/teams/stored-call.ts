import { tokenizeFormula } from "../core/cells/formula/tokenize-formula";
import { findFunction } from "../functions/registry";
import { NAMESPACE } from "../functions/namespace";
import type { Spelling } from "./team-workbook";

/** Why a call of ours gives no number, though the add-in is there. */
export type BrokenCall =
  /** Stored where Excel expects the name as people write it, or the other way round. */
  | "spelling"
  /** `'FUNCRES.XLAM'!_xldudf_OPS_LTV(`: another add-in has put its file before it. */
  | "otherFile"
  /** `[2]!_xldudf_OPS_LTV(`: the same, saved as a link to a file. */
  | "link"
  /** Of the add-in for development or staging. */
  | "namespace"
  /** No function of this version. */
  | "unknown";

export interface StoredCall {
  /** Without the namespace. */
  readonly id: string;
  readonly broken?: BrokenCall;
}

export interface StoredFormula {
  /** At least one, from left to right. */
  readonly calls: readonly StoredCall[];
  /** The formula with each call spelled as it should be; every other character stays. */
  readonly mended: string;
}

const CALL = /^(?:(.*)!)?((?:_xlfn\.|_xludf\.|_xll\.)*)(?:_xldudf_(OPS(?:DEV|TEST)?)_|(OPS(?:DEV|TEST)?)\.)([\p{L}\p{N}_.]+)$/isu;

const written: Readonly<Record<Spelling, (id: string) => string>> = {
  file: (id) => `_xldudf_${NAMESPACE}_${id}`,
  excel: (id) => `${NAMESPACE}.${id}`,
};

interface Spelled {
  /** What stands before "!". */
  readonly prefix: string | undefined;
  readonly namespace: string;
  readonly isStored: boolean;
  /** Marked as a function that is newer than the program. */
  readonly isNewer: boolean;
  readonly id: string;
}

function brokenBy({ prefix, namespace, isStored, isNewer, id }: Spelled, spelling: Spelling): BrokenCall | undefined {
  if (!findFunction(id)) return "unknown";
  if (prefix !== undefined) return /^'?\[[^\]]*\]'?$/.test(prefix) ? "link" : "otherFile";
  if (namespace !== NAMESPACE) return "namespace";
  return isStored === (spelling === "file") && !isNewer ? undefined : "spelling";
}

/**
 * The calls of our functions in a formula, however they came to be stored; undefined where it has none. Texts in quotes are no calls.
 * Sources of the forms: office-js issues 2051, 2568, 3872 and 4811; [MS-XLSX] for the prefixes.
 */
export function storedFormula(formula: string, spelling: Spelling): StoredFormula | undefined {
  if (!/OPS/i.test(formula)) return undefined;
  const calls: StoredCall[] = [];
  const mended = tokenizeFormula(formula)
    .map(({ kind, text }) => {
      const match = kind === "function" ? CALL.exec(text) : null;
      if (!match) return text;
      const [, prefix, newer = "", stored, typed = "", name = ""] = match;
      const id = name.toUpperCase().replaceAll(".", "_");
      const broken = brokenBy(
        { prefix, namespace: (stored ?? typed).toUpperCase(), isStored: stored !== undefined, isNewer: newer !== "", id },
        spelling,
      );
      calls.push({ id, ...(broken && { broken }) });
      return broken === undefined || broken === "unknown" ? text : written[spelling](id);
    })
    .join("");
  return calls.length > 0 ? { calls, mended } : undefined;
}
