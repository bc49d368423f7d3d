import { DomainError } from "../../core/errors";
import type { Lang } from "../../core/lang";
import { faultSentence } from "../../functions/fault-sentence";
import type { FunctionDefinition, Param, RawArgument } from "../../functions/define";
import { invoke, type InvokeResult } from "../../functions/invoke";
import { NAMESPACE } from "../../functions/namespace";
import { readEntry, type ArgumentEntry } from "./argument-entry";
import { onSheet } from "./cell-reference";

export interface FormField {
  readonly param: Param;
  readonly entry: ArgumentEntry;
  /** Why the definition itself refuses the value, if it does. */
  readonly fault: string | undefined;
}

export interface FunctionForm {
  readonly fields: readonly FormField[];
  /** As it would stand in the cell; what is still missing is shown by its label. */
  readonly preview: string;
  readonly missing: readonly Param[];
  /** Whether the formula can be inserted. */
  readonly ready: boolean;
  /** The value, where all arguments are known here. */
  readonly result: InvokeResult | undefined;
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

/**
 * Reads a form: what each argument means, the formula, and its value where nothing in it depends on cells.
 * `sheet` is the one the formula goes to; addresses on it lose their sheet.
 */
export function readForm(definition: FunctionDefinition, typed: Readonly<Record<string, string>>, lang: Lang, sheet?: string): FunctionForm {
  const fields = definition.params.map((param): FormField => {
    const entry = readEntry(param, typed[param.name] ?? "");
    return { param, entry, fault: entry.kind === "literal" ? faultOf(definition, param, entry.raw, lang) : undefined };
  });
  const missing = fields.filter(({ param, entry }) => !param.optional && entry.kind === "empty").map(({ param }) => param);
  const needed = fields.findLastIndex(({ param, entry }) => !param.optional || entry.kind !== "empty");
  const texts = fields.slice(0, needed + 1).map(({ param, entry }) => (missing.includes(param) ? param.text[lang].label : textOf(entry, sheet)));
  const ready = missing.length === 0 && fields.every(({ entry, fault }) => entry.kind !== "unreadable" && fault === undefined);
  const known = fields.every(({ entry }) => entry.kind === "literal" || entry.kind === "empty");
  return {
    fields,
    preview: `=${NAMESPACE}.${definition.id}(${texts.join(",")})`,
    missing,
    ready,
    result: ready && known ? invoke(definition, fields.map(({ entry }) => (entry.kind === "literal" ? entry.raw : null)), lang) : undefined,
  };
}
