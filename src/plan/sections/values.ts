import { ownCurrency, signInFormat } from "../../design/currencies";
import { cellArea } from "../area";
import { entryValidation } from "../entry-rule";
import { cellWidth, entryRule, longestTexts, sampleValue, valueOf } from "../layout/planning";
import type { Sheet } from "../layout/sheet";
import { SHEET_WORDS } from "../layout/sheet-words";
import type { Section } from "../structure/structure";
import { MONEY_UNIT } from "../structure/keyed-formula";
import { formatOfField, type UnitSetting } from "../structure/unit";
import { BASE_PER_WAN, inSheetUnit } from "../layout/money";
import { chartOver, chartRows } from "./chart";
import { layGuidance, layHeading } from "./heading";
import { quietUntilEntered } from "./quiet-until-entered";
import type { SectionKind } from "./section-kind";

type ValuesSection = Extract<Section, { kind: "values" }> & { readonly place: number };

/** One value per row: label, value; what it is in the guidance; and, beside the rows, a chart. */
export const valuesSection: SectionKind<ValuesSection> = (section, source, setting) => ({
  needs: section.values.flatMap((name) => {
    const { field, own } = valueOf(source, name);
    const sample = inSheetUnit(sampleValue(own.sample, source.today), field.unit, setting);
    const texts = [...longestTexts(source, field, setting, [sample]), ...(own.shows ?? [])];
    return [
      { column: 0, span: 1, least: cellWidth(own.label, "label") },
      { column: 1, span: 1, least: Math.max(...texts.map((text) => cellWidth(text, "inputWords")), 0) },
    ];
  }),
  lay: (sheet) => layValues(sheet, section, setting),
});

function layValues(sheet: Sheet, section: ValuesSection, setting: UnitSetting): void {
  const { draft, source } = sheet;
  const start = draft.nextRow;
  const top = layHeading(sheet, section.key, section.place);
  const { at, count } = draft.content;
  const remarks = new Map<number, string>();
  let row = top;
  if (setting.moneyUnit === "wan" && section.place === 1) {
    layUnit(sheet, row);
    const { moneyUnitHint, foreignUnitHint } = SHEET_WORDS[source.lang];
    remarks.set(row, isOwn(setting) ? moneyUnitHint : foreignUnitHint);
    row += 1;
  }
  for (const name of section.values) {
    layValue(sheet, name, row);
    const { hint } = valueOf(source, name).own;
    if (hint !== undefined) remarks.set(row, hint);
    row += 1;
  }
  quietUntilEntered(
    sheet,
    section.values.flatMap((name, index) => {
      const { field } = valueOf(source, name);
      const area = cellArea(row - section.values.length + index, at + 1);
      return field.kind === "computed" ? [{ area, formula: field.formula }] : [];
    }),
  );
  draft.anchor(`blocks.${section.key}`, { row: top, column: at + 1, rows: row - top, columns: 1 });
  const guided = layGuidance(sheet, section.key, top, remarks);
  const rows = section.chart === undefined ? 0 : chartRows(sheet, section.chart, top, row - top, 2);
  const end = Math.max(row, guided, top + rows);
  if (section.chart !== undefined) chartOver(sheet, section.chart, { row: top, column: at + 2, rows, columns: count - 2 });
  sheet.pieces.push({ row: start, rows: end - start });
  draft.nextRow = end + 1;
}

const isOwn = ({ currency, lang }: UnitSetting): boolean => currency.code === ownCurrency(lang).code;

function layUnit({ draft, source, setting }: Sheet, row: number): void {
  const { at } = draft.content;
  const label = SHEET_WORDS[source.lang].moneyUnit;
  draft.put(row, at, label);
  draft.style(cellArea(row, at), "label");
  draft.put(row, at + 1, BASE_PER_WAN);
  draft.style(cellArea(row, at + 1), "input");
  draft.format(cellArea(row, at + 1), isOwn(setting) ? '#,##0"元"' : `${signInFormat(setting.currency, setting.lang)}#,##0`);
  draft.name(MONEY_UNIT, cellArea(row, at + 1), label);
  draft.anchor(`values.${MONEY_UNIT}`, cellArea(row, at + 1));
}

function layValue(sheet: Sheet, name: string, row: number): void {
  const { draft, source, setting } = sheet;
  const { at } = draft.content;
  const { field, own } = valueOf(source, name);
  const cell = cellArea(row, at + 1);
  draft.put(row, at, own.label);
  draft.style(cellArea(row, at), "label");
  draft.format(cell, formatOfField(field, setting));
  draft.name(name, cell, own.label);
  draft.anchor(`values.${name}`, cell);
  if (field.kind === "computed") {
    draft.put(row, at + 1, () => ({ formula: sheet.write(field.formula) }));
    draft.style(cell, field.unit === "text" ? "resultWords" : "result");
    return;
  }
  if (field.kind === "given") {
    draft.put(row, at + 1, sampleValue(own.sample, source.today));
    draft.style(cell, field.unit === "text" ? "resultWords" : "result");
    return;
  }
  draft.style(cell, field.unit === "text" ? "inputWords" : "input");
  const rule = entryRule(source, field.entry, (formula) => sheet.rule(formula));
  if (rule) draft.validate(entryValidation(cell, rule, own.label, source.lang));
  const { standard } = field;
  if (standard !== undefined && own.sample === undefined) draft.put(row, at + 1, () => ({ formula: sheet.write(standard) }));
  else {
    draft.put(row, at + 1, inSheetUnit(sampleValue(own.sample, source.today), field.unit, setting));
    if (!field.kept) draft.sample(cell);
  }
}
