import type { PANE_WORDS } from "../../locale/pane";
import { areaAddress, cellAddress } from "../../plan/area";
import type { Restoration } from "../../plan/standing/restoration";

type Words = (typeof PANE_WORDS)["en"]["confirm"];

/** What a restoration does, one line for each cell, name and rule, and what it cannot do. */
export const restorationLines = ({ cells, names, validations, conditionals, gone }: Restoration, words: Words): readonly string[] => [
  ...cells.map(({ row, column, label, before, formula }) =>
    words.restoreCell(cellAddress(row, column), label, before === "" ? words.restoreBlank : String(before), formula),
  ),
  ...names.map(({ name, area }) => words.restoreName(name, areaAddress(area, "none"))),
  ...validations.map(({ area, prompt }) => words.restoreValidation(areaAddress(area, "none"), prompt.title)),
  ...conditionals.map(({ area }) => words.restoreConditional(areaAddress(area, "none"))),
  ...gone.map(words.restoreGone),
];
