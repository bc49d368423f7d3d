import { textInFormula } from "../../core/cells/text-in-formula";
import { checkTexts } from "../../plan/sections/check-texts";
import type { LinkedCell } from "../../plan/sheet-plan";
import { partsWriter, type SheetParts } from "../../plan/links/sheet-parts";
import type { SheetsByName } from "../../plan/links/write-link";
import { sourcesOf } from "../../plan/links/link";
import { writeFormula } from "../../plan/structure/keyed-formula";
import type { SheetStructure } from "../../plan/structure/structure";
import type { SheetWords } from "../../plan/structure/words";
import type { Cell } from "../../plan/standing/places";
import type { OpenedTemplate } from "../define";
import type { Comparison } from "./definition";

/** By the key of the check that a comparison is on its sheet. */
export type Comparisons = Readonly<Record<string, Comparison>>;

/** Those of which all sheets are there, and the one is not from which both figures would come. */
export const comparisonsWith = (all: Comparisons, isThere: (source: string) => boolean): Comparisons =>
  Object.fromEntries(
    Object.entries(all).filter(
      ([, { judged, passes, without }]) =>
        sourcesOf({ from: `${judged},${passes}` }).every(isThere) && (without === undefined || !isThere(without)),
    ),
  );

/** A template with a check for each comparison; what it says is written once the other sheets have their names. */
export function withComparisons(template: OpenedTemplate, comparisons: Comparisons): OpenedTemplate {
  const { structure, words, lang } = template;
  const keys = Object.keys(comparisons);
  if (keys.length === 0) return template;
  const checks = Object.fromEntries(keys.map((key) => [key, { passes: "TRUE", mild: true }] as const));
  const said = Object.entries(comparisons).map(([key, comparison]) => [key, comparison.words[lang]] as const);
  return {
    ...template,
    structure: { ...structure, checks: { ...structure.checks, ...checks } } satisfies SheetStructure,
    words: { ...words, checks: { ...words.checks, ...Object.fromEntries(said) } as SheetWords["checks"] },
  };
}

/** A comparison as its cell holds it: nothing is judged where a figure is missing, or the sheet of one is gone. */
export function writeComparison(comparison: Comparison, own: SheetParts, sheets: SheetsByName, lang: OpenedTemplate["lang"]): string {
  const writer = partsWriter(own, {}, (name) => {
    const found = sheets.get(name);
    if (!found) throw new Error(`A check of “${own.structure.id}” speaks of ${name}, which is not there`);
    return found;
  });
  const { pass, fail, open } = checkTexts(lang, comparison.words[lang], true);
  const [judged, passes] = [comparison.judged, comparison.passes].map((formula) => writeFormula(formula, writer).slice(1));
  const [passed, failed, waiting] = [pass, fail, open].map(textInFormula);
  return `=IFERROR(IF(${judged},IF(${passes},${passed},${failed}),${waiting}),${waiting})`;
}

/** The comparisons of a sheet in their cells. */
export const comparedCells = (
  comparisons: Comparisons,
  own: SheetParts,
  sheets: SheetsByName,
  lang: OpenedTemplate["lang"],
  cellOf: (anchor: string) => Cell | undefined,
): readonly LinkedCell[] =>
  Object.entries(comparisons).flatMap(([key, comparison]) => {
    const cell = cellOf(`checks.${key}`);
    return cell ? [{ row: cell.row, column: cell.column, formula: writeComparison(comparison, own, sheets, lang) }] : [];
  });
