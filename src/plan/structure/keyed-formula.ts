import { tokenizeFormula } from "../../core/cells/formula/tokenize-formula";
import type { FormulaToken } from "../../core/cells/formula/formula-token";
import { textInFormula } from "../../core/cells/text-in-formula";

/**
 * A formula over keys, as a structure writes it: `[@cpc]` a column in this row, `[@m01:m12]` those from one to another, `channels[cpc]` a
 * column of a table, `channels[#headers]` its header row, `[#]` the row's place in its table from 1, `campaign_budget`
 * a name, `{below}` a word
 * of the sheet's language. Sums are in the sheet's unit, prices in the base unit: `*money_unit` turns the one into the
 * other, and is left out
 * where both are the same. What stands on another sheet has that before its key: `campaign_plan!budget[amount]`.
 */
export type KeyedFormula = string;

/** How the parts of a formula are written at one place. Each may throw for a key that it does not know. */
export interface KeyWriter {
  /** `[@column]`, or `[@column:to]` */
  readonly here: (column: string, to?: string) => string;
  /** `table[column]`, or `table[column:to]` */
  readonly column: (table: string, column: string, to?: string) => string;
  /** `table[#headers]` */
  readonly headers: (table: string) => string;
  /** `[#]` */
  readonly place: () => string;
  readonly name: (name: string) => string;
  readonly word: (key: string) => string;
  /** How the keys of another sheet are written; where there is none, a formula speaks of its own sheet only. */
  readonly elsewhere?: (sheet: string) => KeyWriter;
  /** Whether the sheet counts money in another unit than prices have. */
  readonly countsInUnit: boolean;
}

/** Something a formula depends on. */
export type Dependency =
  { readonly kind: "name"; readonly name: string } | { readonly kind: "column"; readonly table: string; readonly column: string };

/** The cell that says how much of the base unit one of the sheet's is. */
export const MONEY_UNIT = "money_unit";

/** Writes a formula over keys as Excel reads it, with "=". */
export function writeFormula(keyed: KeyedFormula, writer: KeyWriter): string {
  const tokens = tokenizeFormula(keyed.trim().replace(/^=/, ""));
  const spokenOf = (text: string): readonly [key: string, KeyWriter] => {
    const at = text.indexOf("!");
    if (at < 0) return [text, writer];
    if (!writer.elsewhere) throw new Error(`“${keyed}” speaks of another sheet`);
    return [text.slice(at + 1), writer.elsewhere(text.slice(0, at))];
  };
  const converts = (index: number): boolean => {
    const { kind, text = "" } = tokens[index] ?? {};
    if (kind !== "name" || !text.endsWith(MONEY_UNIT)) return false;
    const [key, of] = spokenOf(text);
    return key === MONEY_UNIT && !of.countsInUnit;
  };
  const written = tokens.map(({ kind, text }, index) => {
    if (converts(index) || (kind === "operator" && converts(index + 1))) return "";
    const [key, of] = kind === "name" ? spokenOf(text) : [text, writer];
    switch (kind) {
      case "table":
        return belongsBefore(tokens, index) ? "" : writePart(text, writer);
      case "brace-open":
      case "brace-close":
        return isWord(tokens, index, kind === "brace-open" ? 1 : -1) ? "" : text;
      case "name":
        if (isWord(tokens, index, 0)) return textInFormula(of.word(key));
        return belongsBefore(tokens, index + 1) ? writePart(key + (tokens[index + 1]?.text ?? ""), of) : of.name(key);
      case "reference":
        throw new Error(`“${keyed}” speaks of ${text}, which is an address and no key`);
      default:
        return text;
    }
  });
  return `=${written.join("")}`;
}

/** Whether a bracket ends what a name of another sheet began: `campaign_plan!budget` and `[amount]`. */
function belongsBefore(tokens: readonly FormulaToken[], index: number): boolean {
  const { kind, text = "" } = tokens[index] ?? {};
  const before = tokens[index - 1];
  return kind === "table" && text.startsWith("[") && before?.kind === "name" && before.text.includes("!");
}

/** A written formula with something in the place of some of its names. */
export const replaceNames = (written: string, replacements: Readonly<Record<string, string>>): string =>
  tokenizeFormula(written)
    .map(({ kind, text }) => (kind === "name" ? (replacements[text] ?? text) : text))
    .join("");

/** Whether the braces at this token hold one name: `{below}`. The offset leads to that name. */
function isWord(tokens: readonly FormulaToken[], index: number, offset: -1 | 0 | 1): boolean {
  const at = index + offset;
  return tokens[at]?.kind === "name" && tokens[at - 1]?.kind === "brace-open" && tokens[at + 1]?.kind === "brace-close";
}

interface KeyedPart {
  readonly kind: "here" | "column" | "headers" | "place";
  readonly table: string;
  readonly column: string;
  /** The last of several columns. */
  readonly to?: string;
}

function readPart(text: string): KeyedPart {
  const found = /^((?:[a-z_][a-z0-9_]*!)?[a-z_][a-z0-9_]*)?\[(@)?(#)?([a-z_][a-z0-9_]*)?(?::([a-z_][a-z0-9_]*))?\]$/.exec(text);
  if (!found) throw new Error(`“${text}” is no column of a table: write [@column], table[column] or table[#headers]`);
  const [, table = "", here, special, column = "", to] = found;
  if (special !== undefined) return table === "" && column === "" ? { kind: "place", table, column } : { kind: "headers", table, column };
  const last = to === undefined ? {} : { to };
  return here !== undefined ? { kind: "here", table, column, ...last } : { kind: "column", table, column, ...last };
}

function writePart(text: string, writer: KeyWriter): string {
  const { kind, table, column, to } = readPart(text);
  switch (kind) {
    case "here":
      return writer.here(column, to);
    case "column":
      return writer.column(table, column, to);
    case "headers":
      return writer.headers(table);
    case "place":
      return writer.place();
  }
}

/** The names and columns a formula speaks of; columns of this row are those of the table it stands in, keys of other sheets as written. */
export function dependenciesOf(keyed: KeyedFormula, table?: string): Dependency[] {
  const tokens = tokenizeFormula(keyed.trim().replace(/^=/, ""));
  return tokens.flatMap(({ kind, text }, index): Dependency[] => {
    if (kind === "name" && !isWord(tokens, index, 0) && !belongsBefore(tokens, index + 1)) return [{ kind: "name", name: text }];
    if (kind !== "table") return [];
    const part = readPart(belongsBefore(tokens, index) ? `${tokens[index - 1]?.text}${text}` : text);
    const own = part.kind === "here" ? table : part.kind === "column" ? part.table : undefined;
    if (own === undefined) return [];
    return [part.column, ...(part.to === undefined ? [] : [part.to])].map((column) => ({ kind: "column", table: own, column }));
  });
}

/** The words a formula says, by key. */
export function wordsOf(keyed: KeyedFormula): string[] {
  const tokens = tokenizeFormula(keyed.trim().replace(/^=/, ""));
  return tokens.flatMap(({ kind, text }, index) => (kind === "name" && isWord(tokens, index, 0) ? [text] : []));
}
