import type { Lang } from "../../core/lang";
import { CELL_STYLES, type CellStyle, type StyleRole } from "../../design/cell-styles";
import { lineHeight, textWidth, widthForLines, wrapText, type TextLook } from "../../design/text-metrics";
import type { EntryRule } from "../entry-rule";
import type { MoneyUnit } from "../money-unit";
import { wordsOf } from "../structure/keyed-formula";
import type { EntryDeclaration, Field } from "../structure/field";
import { isNumeric, longestOfUnit, type Unit, type UnitSetting } from "../structure/unit";
import type { SheetStructure, TableStructure } from "../structure/structure";
import type { Sample, SheetWords } from "../structure/words";
import type { PlanCell } from "../sheet-plan";

/** What a sheet is laid out from. */
export interface SheetSource {
  readonly structure: SheetStructure;
  readonly words: SheetWords;
  readonly lang: Lang;
  readonly moneyUnit: MoneyUnit;
  /** Today as an Excel serial. */
  readonly today: number;
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

/** How many lines a text takes in a cell of a width. */
export const cellLines = (text: string, role: StyleRole, width: number): number =>
  wrapText(text, Math.max(1, width - paddingOf(role)), lookOf(role)).length;

/** The height of a row whose fullest cell has so many lines, in points. */
export const rowHeight = (lines: number, role: StyleRole): number => Math.max(ROW_HEIGHT, lines * lineHeight(lookOf(role)) + 5);

/** A sample as the sheet holds it. */
export const sampleValue = (sample: Sample | undefined, today: number): Exclude<PlanCell, { readonly formula: string }> =>
  sample === undefined ? null : typeof sample === "function" ? sample(today) : sample;

/** The texts of a list, whether its entries have keys or are the planner's own. */
export const entriesOf = ({ words }: SheetSource, list: string): readonly string[] => {
  const entries = words.lists[list];
  if (entries === undefined) throw new Error(`The words have no list ${list}`);
  return Array.isArray(entries) ? (entries as readonly string[]) : Object.values(entries as Readonly<Record<string, string>>);
};

export const tableOf = ({ structure }: SheetSource, key: string): TableStructure => {
  const table = structure.tables[key];
  if (!table) throw new Error(`“${structure.id}” has no table ${key}`);
  return table;
};

/** The longest texts a field can show, as far as they are known beforehand. */
export function longestTexts(source: SheetSource, field: Field, setting: UnitSetting, samples: readonly PlanCell[]): readonly string[] {
  if (isNumeric(field.unit)) return [longestNumber(field.unit, setting, samples)];
  const shown = samples.filter((sample): sample is string => typeof sample === "string");
  if (field.kind === "entered") return field.entry.kind === "choice" ? [...shown, ...entriesOf(source, field.entry.list)] : shown;
  // A computed text shows words of the sheet, or what another cell holds.
  return wordsOf(field.formula).map((word) => wordOf(source, word));
}

const HUNDREDFOLD = 100;
function longestNumber(unit: Unit, setting: UnitSetting, samples: readonly PlanCell[]): string {
  const usual = longestOfUnit(unit, setting);
  const largest = Math.max(0, ...samples.map((sample) => (typeof sample === "number" ? Math.abs(sample) : 0)));
  if (!["amount", "price", "count"].includes(unit)) return usual;
  const grown = Math.round(largest * HUNDREDFOLD).toLocaleString("en-US");
  return grown.length > usual.length ? grown.padStart(grown.length + 1, "8") : usual;
}

/** A word by its key: a term, or an entry of a list as `list.entry`. */
export function wordOf({ words, structure }: SheetSource, key: string): string {
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
    case "anything": case "choiceFrom": return undefined;
    case "choice": return { kind: "choice", values: entriesOf(source, entry.list), ...(entry.open && { open: true }) };
    case "date": return entry.from === undefined ? { kind: "date" } : { kind: "date", from: write(entry.from) };
    case "whole": return { kind: "whole", min: entry.min, max: entry.max };
    default: return { kind: entry.kind };
  }
}
