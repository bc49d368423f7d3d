import { cellArea } from "../area";
import { entryValidation } from "../entry-rule";
import { cellLines, entryRule, rowHeight, sampleValue, valueOf } from "../layout/planning";
import { widthOf, type Sheet } from "../layout/sheet";

/** What is entered, a label and one line beside it over the content width; `least` is the height of the row in lines. */
export function layTextLine(sheet: Sheet, name: string, row: number, least = 1): void {
  const { draft, source } = sheet;
  const { at, count } = draft.content;
  const cell = cellArea(row, at + 1);
  const { field, own } = valueOf(source, name);
  if (field.kind !== "entered") throw new Error(`${name} of “${source.structure.id}” is no text to be entered`);
  const sample = sampleValue(own.sample, source.today);
  draft.put(row, at, own.label);
  draft.style(cellArea(row, at), "label");
  if (sample !== null) draft.put(row, at + 1, sample);
  draft.name(name, cell, own.label);
  draft.anchor(`values.${name}`, cell);
  if (!field.kept) draft.sample(cell);
  draft.style({ ...cell, columns: count - 1 }, "inputLine");
  const rule = entryRule(source, field.entry, (formula) => sheet.rule(formula));
  if (rule) draft.validate(entryValidation(cell, rule, own.label, source.lang));
  const lines = Math.max(least, typeof sample === "string" ? cellLines(sample, "inputLine", widthOf(sheet, 1, count - 1)) : 1);
  if (lines > 1) draft.height(row, 1, rowHeight(lines, "inputLine"));
}
