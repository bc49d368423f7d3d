import { cellArea } from "../area";
import { entryValidation } from "../entry-rule";
import {
  cellLines,
  cellWidth,
  entryRule,
  HEAD_GAP,
  HEAD_HEIGHT,
  longestTexts,
  rowHeight,
  sampleValue,
  type SheetSource,
} from "../layout/planning";
import type { WidthNeed } from "../layout/column-widths";
import { inSheetUnit } from "../layout/money";
import { SHEET_WORDS } from "../layout/sheet-words";
import type { PlanCell } from "../sheet-plan";
import type { DraftCell } from "../sheet-draft";
import { date, text, type Field } from "../structure/field";
import { formatOfUnit } from "../structure/unit";
import { widthOf, type Sheet } from "../layout/sheet";
import { quietUntilEntered } from "./quiet-until-entered";
import type { LaidSection, SectionKind } from "./section-kind";

const TITLE_HEIGHT = 34;
/** Where the finding stands: right below the title, over the whole width. */
export const FINDING_CELL = { row: 1, column: 1 } as const;

interface HeadField {
  readonly key: string;
  readonly name?: string;
  readonly label: string;
  readonly field: Field;
  readonly value: PlanCell;
}

/** The head of every sheet: a title over the whole width, one line of purpose, and who, when, which version below. */
export const titleSection: SectionKind<null> = (_, source, setting, count): LaidSection => {
  const { structure, words, lang, today, made = today } = source;
  const shared = SHEET_WORDS[lang];
  const value = (name: string): HeadField => {
    const field = structure.values[name];
    const own = words.values[name];
    if (!field || !own) throw new Error(`The head of “${structure.id}” shows ${name}, which it does not have`);
    return { key: name, name, label: own.label, field, value: inSheetUnit(sampleValue(own.sample, today), field.unit, setting) };
  };
  const head = structure.head.map(value);
  // What the sheet is about stands first, where there is room for a name.
  const about = head.filter(({ field }) => field.unit === "text");
  const fields: readonly HeadField[] =
    structure.origin !== undefined
      ? []
      : [
          ...about,
          { key: "owner", label: shared.owner, field: text(), value: words.owner },
          ...head.filter((each) => !about.includes(each)),
          { key: "version", label: shared.version, field: text(), value: words.version },
          { key: "updated", label: shared.updated, field: date(), value: made },
        ];
  return {
    needs: originNeeds(source, count).concat(
      fields.map(({ label, field, value: shown }, column) => {
        const values = longestTexts(source, field, setting, [shown]).map((longest) => cellWidth(longest, "inputWords"));
        return { column: Math.min(column, count - 1), span: 1, least: Math.max(cellWidth(label, "hint"), ...values) };
      }),
    ),
    lay: (sheet) => layTitle(sheet, fields, count),
  };
};

function layTitle(sheet: Sheet, fields: readonly HeadField[], count: number): void {
  const { draft, source, setting } = sheet;
  const { at } = draft.content;
  draft.put(0, at, source.words.title);
  draft.merge({ row: 0, column: at, rows: 1, columns: count });
  draft.style({ row: 0, column: at, rows: 1, columns: count }, "title");
  draft.height(0, 1, TITLE_HEIGHT);
  const purpose = { row: 1, column: at, rows: 1, columns: count };
  layPurpose(sheet);
  draft.style(cellArea(1, at), "subtitle");
  draft.height(1, 1, rowHeight(cellLines(source.words.purpose, "subtitle", widthOf(sheet, 0, purpose.columns)), "subtitle"));
  draft.freeze(2, 0);
  draft.repeatRows(0, 1);
  fields.forEach(({ key, name, label, field, value }, index) => {
    const column = at + index;
    const cell = cellArea(3, column);
    const content: DraftCell =
      field.kind === "computed"
        ? () => ({ formula: sheet.write(field.formula) })
        : field.kind === "given" || field.standard === undefined || value !== null
          ? value
          : () => ({ formula: sheet.write(field.standard ?? "") });
    draft.put(2, column, label);
    draft.style(cellArea(2, column), "hint");
    draft.put(3, column, content);
    draft.style(cell, field.kind === "entered" ? "inputWords" : "resultWords");
    draft.format(cell, formatOfUnit(field.unit, setting));
    if (name !== undefined) {
      draft.name(name, cell, label);
      draft.anchor(`values.${name}`, cell);
    }
    draft.anchor(`head.${key}`, cell);
    if (field.kind !== "entered") return;
    const rule = entryRule(source, field.entry, (formula) => sheet.rule(formula));
    if (rule) draft.validate(entryValidation(cell, rule, label, source.lang));
    if (field.standard === undefined) draft.sample(cell);
  });
  quietUntilEntered(
    sheet,
    fields.flatMap(({ field }, index) => (field.kind === "computed" ? [{ area: cellArea(3, at + index), formula: field.formula }] : [])),
  );
  layOrigin(sheet);
  draft.height(2, 2, HEAD_HEIGHT);
  draft.height(4, 1, HEAD_GAP);
  draft.nextRow = 5;
}

/** What the sheet is for, or what it found. */
function layPurpose({ draft, source: { structure, words }, write }: Sheet): void {
  const { row, column } = FINDING_CELL;
  const name = structure.finding;
  const field = name === undefined ? undefined : structure.values[name];
  if (name === undefined || field?.kind !== "computed") return draft.put(row, column, words.purpose);
  draft.put(row, column, () => ({ formula: write(field.formula) }));
  draft.name(name, cellArea(row, column), words.values[name]?.label);
  draft.anchor(`values.${name}`, cellArea(row, column));
}

/** The text of the origin runs over the content width. */
function originNeeds({ structure, words, today }: SheetSource, count: number): readonly WidthNeed[] {
  const sample = structure.origin === undefined ? null : sampleValue(words.values[structure.origin]?.sample, today);
  return typeof sample === "string" ? [{ column: 0, span: count, least: cellWidth(sample, "body") }] : [];
}

/** Where the figures come from; the text runs on over the empty cells beside it. */
function layOrigin({ draft, source: { structure, words, today } }: Sheet): void {
  const own = structure.origin === undefined ? undefined : words.values[structure.origin];
  if (!own) return;
  const { at } = draft.content;
  [own.label, sampleValue(own.sample, today)].forEach((cell, index) => {
    draft.put(2 + index, at, cell);
    draft.style(cellArea(2 + index, at), index === 0 ? "hint" : "body");
  });
}
