import type { KeyedFormula } from "./keyed-formula";
import type { Unit } from "./unit";

/** What may be entered, in keys: lists are looked up in the words, dates and bounds may be formulas over keys. */
export type EntryDeclaration =
  | { readonly kind: "anything" }
  | { readonly kind: "amount" }
  | { readonly kind: "positive" }
  | { readonly kind: "rate" }
  | { readonly kind: "change" }
  | { readonly kind: "whole"; readonly min: number; readonly max: number }
  | { readonly kind: "date"; readonly from?: KeyedFormula }
  /** One of the entries of a list of the words; an open list only warns. */
  | { readonly kind: "choice"; readonly list: string; readonly open: boolean }
  /** One of the texts in a column of a table on this sheet. */
  | { readonly kind: "choiceFrom"; readonly table: string; readonly column: string };

/** Something a planner enters. */
export interface EnteredField {
  readonly kind: "entered";
  readonly unit: Unit;
  readonly entry: EntryDeclaration;
  /** What stands in it until the planner types: `TODAY()`. */
  readonly standard?: KeyedFormula;
  /** Left blank it counts as nothing, and nothing is missing. */
  readonly optional?: boolean;
  /** Its value is no sample: clearing the samples leaves it. */
  readonly kept?: boolean;
}

/** Something the sheet works out. */
export interface ComputedField {
  readonly kind: "computed";
  readonly unit: Unit;
  readonly formula: KeyedFormula;
}

/** Something the words give as it stands in the sheet: a value, or a formula over other sheets. Nobody enters it and no key is in it. */
export interface GivenField {
  readonly kind: "given";
  readonly unit: Unit;
}

export type Field = EnteredField | ComputedField | GivenField;

type EntryOptions = Partial<Pick<EnteredField, "entry" | "standard" | "optional" | "kept">>;

/** `amount()` is entered, `` amount`[quantity] * [price]` `` is computed. */
export interface FieldMaker {
  (options?: EntryOptions): EnteredField;
  (text: TemplateStringsArray, ...parts: readonly (string | number)[]): ComputedField;
}

const isTemplate = (value: unknown): value is TemplateStringsArray => Array.isArray(value) && "raw" in value;

function maker(unit: Unit, entry: EntryDeclaration): FieldMaker {
  function make(options?: EntryOptions): EnteredField;
  function make(text: TemplateStringsArray, ...parts: readonly (string | number)[]): ComputedField;
  function make(first?: EntryOptions | TemplateStringsArray, ...parts: readonly (string | number)[]): Field {
    if (isTemplate(first)) return { kind: "computed", unit, formula: String.raw({ raw: first.raw }, ...parts) };
    return { kind: "entered", unit, entry, ...first };
  }
  return make;
}

const AMOUNT = { kind: "amount" } as const;

export const amount = maker("amount", AMOUNT);
export const price = maker("price", AMOUNT);
export const count = maker("count", AMOUNT);
export const decimal = maker("decimal", AMOUNT);
export const ratio = maker("ratio", AMOUNT);
export const factor = maker("factor", AMOUNT);
export const rate = maker("rate", { kind: "rate" });
export const percent = maker("percent", { kind: "rate" });
export const change = maker("change", { kind: "change" });
export const scientific = maker("scientific", AMOUNT);
export const measure = maker("measure", AMOUNT);
export const index = maker("index", AMOUNT);
export const days = maker("days", AMOUNT);
export const date = maker("date", { kind: "date" });
export const month = maker("month", { kind: "date" });
export const text = maker("text", { kind: "anything" });

/** Figures from elsewhere. */
export const given = (unit: Unit): GivenField => ({ kind: "given", unit });

/** A whole number within bounds. */
export const whole = (min: number, max: number): EnteredField => ({ kind: "entered", unit: "count", entry: { kind: "whole", min, max } });
/** A year by its number. */
export const year = (): EnteredField => ({ kind: "entered", unit: "year", entry: { kind: "whole", min: 2000, max: 2100 } });
/** One of a closed list, whose entries the words name by key. */
export const choice = (list: string): EnteredField => ({ kind: "entered", unit: "text", entry: { kind: "choice", list, open: false } });
/** A list that a planner extends: owners, channels. */
export const openChoice = (list: string): EnteredField => ({ kind: "entered", unit: "text", entry: { kind: "choice", list, open: true } });
/** One of the texts in a column of another table. */
export const choiceFrom = (table: string, column: string): EnteredField => ({
  kind: "entered",
  unit: "text",
  entry: { kind: "choiceFrom", table, column },
});

/**
 * The columns of a table whose rows may be left blank: what is computed shows nothing where the first column, which is entered, holds
 * nothing.
 */
export function filledRows<const Columns extends Readonly<Record<string, Field>>>(columns: Columns): Columns {
  const [key = "", first] = Object.entries(columns)[0] ?? [];
  const isBlank = first?.unit === "text" ? `[@${key}]=""` : `NOT(ISNUMBER([@${key}]))`;
  const guarded = Object.entries(columns).map(([column, field]): [string, Field] =>
    field.kind === "computed" ? [column, { ...field, formula: `IF(${isBlank},"",${field.formula})` }] : [column, field],
  );
  return Object.fromEntries(guarded) as Columns;
}

/** A formula over keys, for checks and signals. */
export const keyed = (text: TemplateStringsArray, ...parts: readonly (string | number)[]): KeyedFormula =>
  String.raw({ raw: text.raw }, ...parts);
