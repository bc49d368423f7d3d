import { cellAddress, cellArea } from "../area";
import { textInFormula } from "../../core/cells/text-in-formula";
import { cellWidth, HEAD_GAP, HEAD_HEIGHT, type SheetSource } from "../layout/planning";
import { widthOf, type Sheet } from "../layout/sheet";
import { SHEET_WORDS } from "../layout/sheet-words";
import { enteredBehind } from "../structure/entered-behind";
import type { Check } from "../structure/structure";
import { checkTexts, SIGNS, type CheckTexts } from "./check-texts";
import type { SectionKind } from "./section-kind";

/**
 * Pass or fail, near the top: what must agree before the plan is shown to anyone. Each is a sign and what is checked, and where it fails
 * the sentence that says so, so that it reads without colour; where nothing has been entered yet nothing is judged.
 */
export const checksSection: SectionKind<null> = (_, source) => {
  const { passed } = SHEET_WORDS[source.lang];
  const count = Object.keys(source.structure.checks).length;
  if (count === 0) return { needs: [], lay: () => undefined };
  return { needs: [{ column: 0, span: 1, least: cellWidth(passed(count).join(String(count)), "hint") }], lay: layChecks };
};

/** The most checks that stand side by side. */
const ABREAST = 4;

/** A check in the strip: its line, and the columns it takes. */
interface Slot extends CheckTexts {
  readonly key: string;
  readonly check: Check;
  readonly line: number;
  readonly column: number;
  readonly span: number;
}

/** A line of the strip, and the borders between which a check stands there; wide where others lie between them. */
interface Standing {
  readonly line: number;
  readonly from: number;
  readonly to: number;
  readonly wide: boolean;
}

/** Where checks of so many px stand between borders that all lines share: the line, the first border and the border after it. */
function standBetween(
  needs: readonly number[],
  borders: readonly number[],
  room: (from: number, to: number) => number,
): readonly Standing[] {
  const last = borders.length - 1;
  const standing: Standing[] = [];
  let [line, at] = [0, 0];
  needs.forEach((need, index) => {
    const end = (from: number): number => {
      let to = from + 1;
      while (to < last && room(from, to) < need) to += 1;
      return to;
    };
    if (at >= last || room(at, last) < need) {
      // What a line leaves over belongs to its last check.
      const before = standing.at(-1);
      if (before) standing[index - 1] = { ...before, to: last };
      if (index > 0) [line, at] = [line + 1, 0];
    }
    standing.push({ line, from: at, to: end(at), wide: end(at) > at + 1 });
    at = end(at);
  });
  return standing;
}

/** All ways to choose so many of the columns between the first and the last. */
const choices = (from: number, to: number, count: number): readonly (readonly number[])[] =>
  count === 0
    ? [[]]
    : Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index).flatMap((first) =>
        choices(first + 1, to, count - 1).map((rest) => [first, ...rest]),
      );

/** The checks in as few lines as they take, with borders that go through all lines: those that part fewest checks, then the most even. */
function slots(sheet: Sheet): Slot[] {
  const { structure, words, lang } = sheet.source;
  const { count } = sheet.draft.content;
  const checks = Object.entries(structure.checks).map(([key, check]) => {
    const texts = checkTexts(lang, (words.checks as Readonly<Record<string, readonly string[]>>)[key] ?? [], check.mild);
    return { key, check, ...texts, need: Math.max(...Object.values<string>({ ...texts }).map((text) => cellWidth(text, "checkFail"))) };
  });
  const needs = checks.map(({ need }) => need);
  const tried = Array.from({ length: ABREAST }, (_, inner) => choices(2, count, inner)).flatMap((ways) =>
    ways.map((inner) => {
      const borders = [1, ...inner, count];
      const room = (from: number, to: number): number => widthOf(sheet, borders[from] ?? 0, (borders[to] ?? 0) - (borders[from] ?? 0));
      const standing = standBetween(needs, borders, room);
      const even = widthOf(sheet, 1, count - 1) / (inner.length + 1);
      const uneven = borders.slice(1).reduce((sum, _, index) => sum + (room(index, index + 1) - even) ** 2, 0) / (inner.length + 1);
      return { borders, standing, rank: [standing.at(-1)?.line ?? 0, standing.filter(({ wide }) => wide).length, uneven] };
    }),
  );
  const best = tried.toSorted((a, b) => a.rank.map((value, index) => value - (b.rank[index] ?? 0)).find((gap) => gap !== 0) ?? 0)[0];
  return checks.flatMap(({ key, check, pass, fail, open }, index) => {
    const stands = best?.standing[index];
    if (!stands) return [];
    const [column = 1, end = count] = [best.borders[stands.from], best.borders[stands.to]];
    return [{ key, check, pass, fail, open, line: stands.line, column, span: end - column }];
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
