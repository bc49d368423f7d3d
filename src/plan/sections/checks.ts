import { cellAddress, cellArea } from "../area";
import { formulaText } from "../formula-text";
import { cellWidth, HEAD_GAP, HEAD_HEIGHT, type SheetSource } from "../layout/planning";
import { widthOf, type Sheet } from "../layout/sheet";
import { SHEET_WORDS } from "../layout/sheet-words";
import { enteredBehind } from "../structure/entered-behind";
import type { Check } from "../structure/structure";
import type { SectionKind } from "./section-kind";

const SIGNS = { pass: "✓", warn: "!", fail: "✗", open: "○" } as const;

interface Slot {
  readonly key: string;
  readonly check: Check;
  readonly label: string;
  readonly failure: string;
  readonly line: number;
  readonly column: number;
  readonly span: number;
}

/**
 * Pass or fail, near the top: what must agree before the plan is shown to anyone. Each result is a sign and a word, so that it reads
 * without colour; where nothing has been entered yet nothing is judged. A result takes as many columns as its longest sentence needs.
 */
export const checksSection: SectionKind<null> = () => ({ needs: [], lay: layChecks });

function slots(sheet: Sheet): Slot[] {
  const { structure, words, lang } = sheet.source;
  const { open, pass } = SHEET_WORDS[lang];
  const { count } = sheet.draft.content;
  let [line, column] = [0, 1];
  return Object.entries(structure.checks).map(([key, check]) => {
    const [label = "", failure = ""] = (words.checks as Readonly<Record<string, readonly string[]>>)[key] ?? [];
    const sentences = [`${SIGNS.pass} ${pass}`, `${SIGNS.fail} ${failure}`, open];
    const need = Math.max(cellWidth(label, "hint"), ...sentences.map((sentence) => cellWidth(sentence, "checkFail")));
    const spanFrom = (from: number): number => {
      let span = 1;
      while (from + span < count && widthOf(sheet, from, span) < need) span += 1;
      return span;
    };
    if (column >= count || widthOf(sheet, column, count - column) < need) [line, column] = [line + 1, 1];
    const slot = { key, check, label, failure, line, column, span: spanFrom(column) };
    column += slot.span;
    return slot;
  });
}

function layChecks(sheet: Sheet): void {
  const { draft, source } = sheet;
  const words = SHEET_WORDS[source.lang];
  const { at, count } = draft.content;
  const top = draft.nextRow;
  const laid = slots(sheet);
  const cells = laid.map(({ line, column }) => ({ row: top + 2 * line + 1, column: at + column }));
  draft.put(top, at, words.checks);
  // Only the cells that hold a text have a look of their own: over cells with one, the embedded grid lets no text run on.
  draft.style(cellArea(top, at), "hint");
  const lines = Math.max(...laid.map(({ line }) => line)) + 1;
  laid.forEach(({ key, check, label, failure, line, span }, index) => {
    const cell = cells[index] as { row: number; column: number };
    const area = { ...cell, rows: 1, columns: span };
    draft.put(top + 2 * line, cell.column, label);
    draft.style(cellArea(cell.row - 1, cell.column), "hint");
    draft.put(cell.row, cell.column, () => ({ formula: checkFormula(sheet, check, `${check.mild ? SIGNS.warn : SIGNS.fail} ${failure}`) }));
    draft.style(cellArea(cell.row, cell.column), "checkState");
    draft.anchor(`checks.${key}`, cellArea(cell.row, cell.column));
    const first = cellAddress(cell.row, cell.column, "column");
    const state = (sign: string, style: "checkPass" | "checkWarn" | "checkFail"): void =>
      draft.conditional({ area, rule: { kind: "formula", formula: `=LEFT(${first},1)="${sign}"`, style } });
    state(SIGNS.pass, "checkPass");
    state(SIGNS.warn, "checkWarn");
    state(SIGNS.fail, "checkFail");
  });
  const passed = Array.from({ length: lines }, (_, line) => {
    const row = top + 2 * line + 1;
    return `COUNTIF(${cellAddress(row, at + 1, "both")}:${cellAddress(row, at + count - 1, "both")},"${SIGNS.pass}*")`;
  });
  draft.put(top + 1, at, { formula: `=${passed.join("+")}&" / ${laid.length} "&${formulaText(words.passed)}` });
  draft.style(cellArea(top + 1, at), "resultWords");
  draft.height(top, 2 * lines, HEAD_HEIGHT);
  draft.height(top + 2 * lines, 1, HEAD_GAP);
  draft.nextRow = top + 2 * lines + 1;
}

/** A check says nothing until something it depends on has been entered. */
function checkFormula(sheet: Sheet, { passes }: Check, failure: string): string {
  const words = SHEET_WORDS[sheet.source.lang];
  const judged = `IF(${sheet.write(passes).slice(1)},${formulaText(`${SIGNS.pass} ${words.pass}`)},${formulaText(failure)})`;
  const entered = enteredIn(sheet, sheet.source, passes);
  return entered === undefined ? `=${judged}` : `=IF(${entered}=0,${formulaText(words.open)},${judged})`;
}

/** How many of the cells behind a formula are filled, as a formula. */
export function enteredIn(sheet: Sheet, { structure }: SheetSource, formula: string): string | undefined {
  const behind = enteredBehind(structure, formula);
  return behind.length === 0 ? undefined : `COUNTA(${behind.map((part) => sheet.write(part).slice(1)).join(",")})`;
}
