import type { Lang } from "../../core/lang";
import { CELL_STYLES, type CellStyle, type StyleRole } from "../../design/cell-styles";
import { lineHeight, textWidth, widthForLines, wrapText, type TextLook } from "../../design/text-metrics";
import type { EntryRule } from "../entry-rule";
import type { Currency } from "../../design/currencies";
import type { MoneyUnit } from "../money-unit";
import { wordsOf } from "../structure/keyed-formula";
import type { EntryDeclaration, Field } from "../structure/field";
import { isNumeric, longestOfUnit, type UnitSetting } from "../structure/unit";
import type { SheetStructure, TableStructure } from "../structure/structure";
import type { Sample, SheetWords, TableWords, ValueWords } from "../structure/words";
import type { PlanCell } from "../sheet-plan";
import { inSheetUnit } from "./money";

/** What a sheet is laid out from. */
export interface SheetSource {
  readonly structure: SheetStructure;
  readonly words: SheetWords;
  readonly lang: Lang;
  readonly moneyUnit: MoneyUnit;
  /** That of the language by default. */
  readonly currency?: Currency;
  /** The day around which samples lie, as an Excel serial. */
  readonly today: number;
  /** The day on which the sheet is made, where it is another. */
  readonly made?: number;
  readonly sheetName: string;
  /** A table name that is free in the workbook. */
  readonly tableName: (wish: string) => string;
}

export const PADDING = 10;
/** What the button of a filter takes of a header. */
export const FILTER_BUTTON = 18;
export const ROW_HEIGHT = 19;
/** Of the rows of the head, and of the blank rows between its blocks: all of it and the first chart are to be seen at once. */
export const HEAD_HEIGHT = 16;
export const HEAD_GAP = 7;

export const lookOf = (role: StyleRole): TextLook => {
  const { size = 10, bold = false }: CellStyle = CELL_STYLES[role];
  return { size, bold };
};
const paddingOf = (role: StyleRole): number => {
  const { indent = 0 }: CellStyle = CELL_STYLES[role];
  return PADDING + indent * 9;
};

/** The width a text takes in a cell of a style, on at most so many lines. */
export const cellWidth = (text: string, role: StyleRole, lines = 1): number =>
  Math.ceil((lines === 1 ? textWidth(text, lookOf(role)) : widthForLines(text, lines, lookOf(role))) + paddingOf(role));

/** The lines a text takes in a cell of a width. */
export const linesIn = (text: string, role: StyleRole, width: number): readonly string[] =>
  wrapText(text, Math.max(1, width - paddingOf(role)), lookOf(role));
export const cellLines = (text: string, role: StyleRole, width: number): number => linesIn(text, role, width).length;

/** The height of a row whose fullest cell has so many lines, in points. */
export const rowHeight = (lines: number, role: StyleRole): number => Math.max(ROW_HEIGHT, lines * lineHeight(lookOf(role)) + 5);

/** A sample as the sheet holds it. */
export const sampleValue = (sample: Sample | undefined, today: number): PlanCell =>
  sample === undefined ? null : typeof sample === "function" ? sample(today) : sample;

/** The texts of a list, whether its entries have keys or are the planner's own. */
const entriesOf = ({ words }: SheetSource, list: string): readonly string[] => {
  const entries = words.lists[list];
  if (entries === undefined) throw new Error(`The words have no list ${list}`);
  return Array.isArray(entries) ? (entries as readonly string[]) : Object.values(entries as Readonly<Record<string, string>>);
};

export const tableOf = ({ structure }: SheetSource, key: string): TableStructure => {
  const table = structure.tables[key];
  if (!table) throw new Error(`“${structure.id}” has no table ${key}`);
  return table;
};

/** A value and what is said of it. */
export function valueOf({ structure, words }: SheetSource, name: string): { readonly field: Field; readonly own: ValueWords } {
  const field = structure.values[name];
  const own = words.values[name];
  if (!field || !own) throw new Error(`“${structure.id}” has no value ${name}, or its words do not`);
  return { field, own };
}

/** The longest texts a field can show, as far as they are known beforehand. */
export function longestTexts(source: SheetSource, field: Field, setting: UnitSetting, samples: readonly PlanCell[]): readonly string[] {
  if (isNumeric(field.unit)) return [longestNumber(source, field, setting, samples)];
  const shown = samples.filter((sample): sample is string => typeof sample === "string");
  if (field.kind === "entered") return field.entry.kind === "choice" ? [...shown, ...entriesOf(source, field.entry.list)] : shown;
  if (field.kind === "given") return shown;
  // A computed text shows words of the sheet, or what another cell holds.
  return wordsOf(field.formula).map((word) => wordOf(source, word));
}

/** Numbers have room for so many times their samples; what a sheet works out may be twice its largest sum. */
export const HUNDREDFOLD = 100;
const WORKED_OUT = 2 * HUNDREDFOLD;

function longestNumber(source: SheetSource, { unit, kind }: Field, setting: UnitSetting, samples: readonly PlanCell[]): string {
  const usual = longestOfUnit(unit, setting);
  const largest = largestOf(samples);
  if (unit === "amount")
    return longestAmount(source, setting, kind === "computed" || largest === 0 ? WORKED_OUT : undefined, largest * HUNDREDFOLD);
  // A figure whose kind its row tells has its own size in each row.
  if (unit === "measure") return [usual, eights(largest)].sort((a, b) => b.length - a.length)[0] ?? usual;
  if (unit !== "price" && unit !== "count") return usual;
  const grown = usual.replace(/8[8,]*8(?![\d,])/, eights(largest * HUNDREDFOLD));
  return grown.length > usual.length ? grown : usual;
}

const eights = (value: number): string => Math.round(value).toLocaleString("en-US").replaceAll(/\d/g, "8");

const largestOf = (samples: readonly PlanCell[]): number =>
  Math.max(0, ...samples.map((sample) => (typeof sample === "number" ? Math.abs(sample) : 0)));

/** A sum of money as long as so many times the largest that is entered on the sheet, or as one of its own. */
export function longestAmount(source: SheetSource, setting: UnitSetting, times = 0, own = 0): string {
  const whole = Math.max(Number(inSheetUnit(LEAST_AMOUNT, "amount", setting)), own, times * largestAmount(source, setting));
  return longestOfUnit("amount", setting).replace(/8[8,]*8/, eights(whole));
}
/** In the base unit: shorter ones are too small for a plan. */
const LEAST_AMOUNT = 100_000;

const largest = new WeakMap<SheetSource, number>();

/** The largest sum of money among the samples of a sheet and of their columns, in its unit. */
function largestAmount(source: SheetSource, setting: UnitSetting): number {
  const known = largest.get(source);
  if (known !== undefined) return known;
  const { structure, words, today } = source;
  const entered = (fields: Readonly<Record<string, Field>>): [string, Field][] =>
    Object.entries(fields).filter(([, { kind }]) => kind === "entered");
  const values = entered(structure.values).map(([name, { unit }]) =>
    unit === "amount" ? sampleValue(words.values[name]?.sample, today) : null,
  );
  const sums = Object.entries(structure.tables).flatMap(([key, table]) => {
    const own = words.tables[key] as TableWords<string> | undefined;
    const rows = typeof own?.rows === "function" ? own.rows(today) : (own?.rows ?? []);
    return entered(table.columns).flatMap(([, { unit }], index) =>
      unit === "amount" ? [rows.reduce((sum, row) => sum + Math.abs(Number(sampleValue(row[index], today) ?? 0)), 0)] : [],
    );
  });
  const found = Number(inSheetUnit(largestOf([...values, ...sums]), "amount", setting));
  largest.set(source, found);
  return found;
}

/** A word by its key: a term, or an entry of a list as `list.entry`. */
export function wordOf({ words, structure }: Pick<SheetSource, "words" | "structure">, key: string): string {
  const [list = "", entry] = key.split(".");
  const terms = words.terms as Readonly<Record<string, string>>;
  const entries = words.lists[list] as Readonly<Record<string, string>> | undefined;
  const text = entry === undefined ? terms[key] : entries?.[entry];
  if (text === undefined) throw new Error(`The words of “${structure.id}” have no ${key}`);
  return text;
}

/** The rule of an entry with its words and bounds put in. */
export function entryRule(source: SheetSource, entry: EntryDeclaration, write: (formula: string) => string): EntryRule | undefined {
  switch (entry.kind) {
    case "anything":
    case "choiceFrom":
      return undefined;
    case "choice":
      return { kind: "choice", values: entriesOf(source, entry.list), ...(entry.open && { open: true }) };
    case "date":
      return entry.from === undefined ? { kind: "date" } : { kind: "date", from: write(entry.from) };
    case "whole":
      return { kind: "whole", min: entry.min, max: entry.max };
    default:
      return { kind: entry.kind };
  }
}
