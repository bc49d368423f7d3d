import { cellArea } from "../area";
import { entryValidation } from "../entry-rule";
import { cellLines, cellWidth, entryRule, rowHeight, sampleValue } from "../layout/planning";
import { widthOf, type Sheet } from "../layout/sheet";
import type { Section } from "../structure/structure";
import { layGuidance, layHeading } from "./heading";
import type { SectionKind } from "./section-kind";
import { valueOf } from "./values";

type TextsSection = Extract<Section, { kind: "texts" }> & { readonly place: number };

/** One sentence per row in the planner's own words, running over the content width. A choice stays as wide as its entries. */
export const textsSection: SectionKind<TextsSection> = (section, source) => ({
  needs: section.values.map((name) => ({ column: 0, span: 1, least: cellWidth(valueOf(source, name).own.label, "label") })),
  lay: (sheet) => layTexts(sheet, section),
});

function layTexts(sheet: Sheet, section: TextsSection): void {
  const { draft, source } = sheet;
  const start = draft.nextRow;
  const top = layHeading(sheet, section.key, section.place);
  const { at, count } = draft.content;
  const width = widthOf(sheet, 1, count - 1);
  section.values.forEach((name, index) => {
    const row = top + index;
    const { field, own } = valueOf(source, name);
    const cell = cellArea(row, at + 1);
    if (field.kind !== "entered") throw new Error(`${name} of “${source.structure.id}” is no text to be entered`);
    const sample = sampleValue(own.sample, source.today);
    draft.put(row, at, own.label);
    draft.style(cellArea(row, at), "label");
    if (sample !== null) draft.put(row, at + 1, sample);
    draft.name(name, cell, own.label);
    draft.anchor(`values.${name}`, cell);
    draft.sample(cell);
    draft.style({ ...cell, columns: count - 1 }, "inputLine");
    const rule = entryRule(source, field.entry, (formula) => sheet.rule(formula));
    if (rule) draft.validate(entryValidation(cell, rule, own.label, source.lang));
    const lines = typeof sample === "string" ? cellLines(sample, "inputLine", width) : 1;
    if (lines > 1) draft.height(row, 1, rowHeight(lines, "inputLine"));
  });
  draft.anchor(`blocks.${section.key}`, { row: top, column: at + 1, rows: section.values.length, columns: 1 });
  const end = Math.max(top + section.values.length, layGuidance(sheet, section.key, top));
  sheet.pieces.push({ row: start, rows: end - start });
  draft.nextRow = end + 1;
}
