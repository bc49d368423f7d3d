import { cellWidth, valueOf } from "../layout/planning";
import type { Sheet } from "../layout/sheet";
import type { Section } from "../structure/structure";
import { layGuidance, layHeading } from "./heading";
import type { SectionKind } from "./section-kind";
import { layTextLine } from "./text-line";

type TextsSection = Extract<Section, { kind: "texts" }> & { readonly place: number };

/** One sentence per row in the planner's own words, running over the content width. A choice stays as wide as its entries. */
export const textsSection: SectionKind<TextsSection> = (section, source) => ({
  needs: section.values.map((name) => ({ column: 0, span: 1, least: cellWidth(valueOf(source, name).own.label, "label") })),
  lay: (sheet) => layTexts(sheet, section),
});

function layTexts(sheet: Sheet, section: TextsSection): void {
  const { draft } = sheet;
  const start = draft.nextRow;
  const top = layHeading(sheet, section.key, section.place);
  section.values.forEach((name, index) => layTextLine(sheet, name, top + index));
  draft.anchor(`blocks.${section.key}`, { row: top, column: draft.content.at + 1, rows: section.values.length, columns: 1 });
  const end = Math.max(top + section.values.length, layGuidance(sheet, section.key, top));
  sheet.pieces.push({ row: start, rows: end - start });
  draft.nextRow = end + 1;
}
