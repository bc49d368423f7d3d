import { cellAddress, cellArea } from "../area";
import { textInFormula } from "../../core/cells/text-in-formula";
import { cellWidth, HEAD_GAP, HEAD_HEIGHT, type SheetSource } from "../layout/planning";
import { widthOf, type Sheet } from "../layout/sheet";
import { SHEET_WORDS } from "../layout/sheet-words";
import { enteredBehind } from "../structure/entered-behind";
import type { Check } from "../structure/structure";
import { checkTexts, SIGNS, type CheckTexts } from "./check-texts";
import type { SectionKind } from "./section-kind";

interface Slot extends CheckTexts {
  readonly key: string;
  readonly check: Check;
  readonly line: number;
  readonly column: number;
  readonly span: number;
}

/**
 * Pass or fail, near the top: what must agree before the plan is shown to anyone. Each is a sign and what is checked, and where it fails
 * the sentence that says so, so that it reads without colour; where nothing has been entered yet nothing is judged. A check takes as many
 * columns as its longest text needs.
 */
export const checksSection: SectionKind<null> = (_, source) => {
  const { passed } = SHEET_WORDS[source.lang];
  const count = Object.keys(source.structure.checks).length;
  if (count === 0) return { needs: [], lay: () => undefined };
  return { needs: [{ column: 0, span: 1, least: cellWidth(passed(count).join(String(count)), "hint") }], lay: layChecks };
};

function slots(sheet: Sheet): Slot[] {
  const { structure, words, lang } = sheet.source;
  const { count } = sheet.draft.content;
  let [line, column] = [0, 1];
  return Object.entries(structure.checks).map(([key, check]) => {
    const texts = checkTexts(lang, (words.checks as Readonly<Record<string, readonly string[]>>)[key] ?? [], check.mild);
    const need = Math.max(...Object.values<string>({ ...texts }).map((text) => cellWidth(text, "checkFail")));
    const spanFrom = (from: number): number => {
      let span = 1;
      while (from + span < count && widthOf(sheet, from, span) < need) span += 1;
      return span;
    };
    if (column >= count || widthOf(sheet, column, count - column) < need) [line, column] = [line + 1, 1];
    const slot = { key, check, ...texts, line, column, span: spanFrom(column) };
    column += slot.span;
    return slot;
  });
}

function layChecks(sheet: Sheet): void {
  const { draft, source } = sheet;
  const { at, count } = draft.content;
  const top = draft.nextRow;
  const laid = slots(sheet);
  const lines = Math.max(0, ...laid.map(({ line }) => line)) + 1;
  for (const slot of laid) {
    const cell = cellArea(top + slot.line, at + slot.column);
    draft.put(cell.row, cell.column, () => ({ formula: checkFormula(sheet, slot) }));
    // Only the cells that hold a text have a look of their own: over cells with one, the embedded grid lets no text run on.
    draft.style(cell, "checkState");
    draft.anchor(`checks.${slot.key}`, cell);
    const first = cellAddress(cell.row, cell.column, "column");
    const state = (sign: string, style: "checkPass" | "checkWarn" | "checkFail"): void =>
      draft.conditional({
        area: { ...cell, columns: slot.span },
        rule: { kind: "formula", formula: `=LEFT(${first},1)="${sign}"`, style },
      });
    state(SIGNS.pass, "checkPass");
    state(SIGNS.warn, "checkWarn");
    state(SIGNS.fail, "checkFail");
  }
  const [before, after] = SHEET_WORDS[source.lang].passed(laid.length);
  const all = `${cellAddress(top, at + 1, "both")}:${cellAddress(top + lines - 1, at + count - 1, "both")}`;
  draft.anchor("checked", cellArea(top, at));
  draft.anchor("strips.checks", { row: top, column: at + 1, rows: lines, columns: count - 1 });
  draft.put(top, at, { formula: `=${textInFormula(before)}&COUNTIF(${all},"${SIGNS.pass}*")&${textInFormula(after)}` });
  draft.style(cellArea(top, at), "hint");
  draft.height(top, lines, HEAD_HEIGHT);
  draft.height(top + lines, 1, HEAD_GAP);
  draft.nextRow = top + lines + 1;
}

/** A check says nothing until something it depends on has been entered. */
function checkFormula(sheet: Sheet, { check: { passes }, pass, fail, open }: Slot): string {
  const judged = `IF(${sheet.write(passes).slice(1)},${textInFormula(pass)},${textInFormula(fail)})`;
  const entered = enteredIn(sheet, sheet.source, passes);
  return entered === undefined ? `=${judged}` : `=IF(${entered}=0,${textInFormula(open)},${judged})`;
}

/** How many of the cells behind a formula are filled, as a formula. */
function enteredIn(sheet: Sheet, { structure }: SheetSource, formula: string): string | undefined {
  const behind = enteredBehind(structure, formula);
  return behind.length === 0 ? undefined : `COUNTA(${behind.map((part) => sheet.write(part).slice(1)).join(",")})`;
}
