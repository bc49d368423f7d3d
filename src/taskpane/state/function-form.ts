import type { CellValue } from "../../core/cell";
import { DomainError } from "../../core/errors";
import type { Lang } from "../../core/lang";
import { faultSentence } from "../../functions/fault-sentence";
import type { FunctionDefinition, Param, RawArgument } from "../../functions/define";
import { evaluate } from "../../functions/formula/evaluate";
import { parseFormula } from "../../functions/formula/parse-formula";
import { referencesIn } from "../../functions/formula/references-in";
import { inDateSystem, type DateSystem } from "../../functions/in-date-system";
import { invoke, type InvokeResult } from "../../functions/invoke";
import { NAMESPACE } from "../../functions/namespace";
import { readEntry, type ArgumentEntry } from "./argument-entry";
import { onSheet } from "./cell-reference";

export interface FormField {
  readonly param: Param;
  readonly entry: ArgumentEntry;
  /** Why the definition itself refuses the value, if it does. */
  readonly fault: string | undefined;
  /** What it holds now; undefined while only the workbook knows. Null where nothing was entered. */
  readonly value: RawArgument | undefined;
}

export interface FunctionForm {
  readonly fields: readonly FormField[];
  /** As it would stand in the cell; what is still missing is shown by its label. */
  readonly preview: string;
  readonly missing: readonly Param[];
  /** Whether the formula can be inserted. */
  readonly ready: boolean;
  /** The cells and names it reads, as the formula writes them. */
  readonly references: readonly string[];
  /** The value, where all arguments are known here. */
  readonly result: InvokeResult | undefined;
}

export interface FormContext {
  readonly lang: Lang;
  /** The sheet the formula goes to; addresses on it lose their sheet. */
  readonly sheet?: string | undefined;
  /** What the workbook has told about references. */
  readonly dateSystem?: DateSystem | undefined;
  readonly cells?: (reference: string) => readonly (readonly CellValue[])[] | undefined;
}

/** What the definition says about a value typed in: first its type, then its domain. */
function faultOf(definition: FunctionDefinition, param: Param, raw: RawArgument, lang: Lang): string | undefined {
  try {
    param.check?.(param.coerce(raw));
    return undefined;
  } catch (error) {
    if (error instanceof DomainError) return faultSentence(error, definition, lang);
    throw error;
  }
}

const textOf = (entry: ArgumentEntry, sheet: string | undefined): string =>
  entry.kind === "reference" ? onSheet(entry.text, sheet) : "text" in entry ? entry.text : "";

const UNKNOWN = (): undefined => undefined;

/** Reads a form: what each argument means and holds, the formula, and its value where nothing in it is unknown. */
export function readForm(
  definition: FunctionDefinition,
  typed: Readonly<Record<string, string>>,
  { lang, sheet, dateSystem = 1900, cells = UNKNOWN }: FormContext,
): FunctionForm {
  const references = new Set<string>();
  const valueOf = (entry: ArgumentEntry): RawArgument | undefined => {
    // A day typed as one is written with DATE, which counts as the workbook does.
    if (entry.kind === "literal" && !entry.text.startsWith("DATE(")) return entry.raw;
    if (entry.kind === "empty") return null;
    const node = entry.kind === "unreadable" ? undefined : parseFormula(`=${textOf(entry, sheet)}`);
    if (!node) return undefined;
    for (const reference of referencesIn(node)) references.add(reference);
    return evaluate(node, { cells, lang, dateSystem });
  };
  const fields = definition.params.map((param): FormField => {
    const entry = readEntry(param, typed[param.name] ?? "");
    return {
      param,
      entry,
      fault: entry.kind === "literal" ? faultOf(definition, param, entry.raw, lang) : undefined,
      value: valueOf(entry),
    };
  });
  const missing = fields.filter(({ param, entry }) => !param.optional && entry.kind === "empty").map(({ param }) => param);
  const needed = fields.findLastIndex(({ param, entry }) => !param.optional || entry.kind !== "empty");
  const texts = fields
    .slice(0, needed + 1)
    .map(({ param, entry }) => (missing.includes(param) ? param.text[lang].label : textOf(entry, sheet)));
  const ready = missing.length === 0 && fields.every(({ entry, fault }) => entry.kind !== "unreadable" && fault === undefined);
  const values = fields.map(({ value }) => value);
  return {
    fields,
    preview: `=${NAMESPACE}.${definition.id}(${texts.join(",")})`,
    missing,
    ready,
    references: [...references],
    result: ready && !values.includes(undefined) ? invoke(inDateSystem(definition, dateSystem), values as RawArgument[], lang) : undefined,
  };
}
