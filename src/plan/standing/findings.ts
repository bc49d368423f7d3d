import { areaAddress } from "../area";
import type { Restoration } from "./restoration";

/**
 * What is not as a template has it, each with a key by which it is known again: cells by what they are called and what they hold, so that
 * rows may come and go. Cells that agree in both are one finding.
 */
const KEYS: { readonly [P in keyof Restoration]: (one: Restoration[P][number]) => string } = {
  cells: ({ label, before }) => `cell ${label}: ${String(before)}`,
  names: ({ name }) => `name ${name}`,
  validations: ({ area, prompt }) => `validation ${prompt.title || areaAddress(area, "none")}`,
  conditionals: ({ area }) => `conditional ${areaAddress(area, "none")}`,
  gone: (label) => `gone ${label}`,
};

/** The keys of all findings, each once. */
export const findingKeys = ({ cells, names, validations, conditionals, gone }: Restoration): readonly string[] => [
  ...new Set([
    ...cells.map(KEYS.cells),
    ...names.map(KEYS.names),
    ...validations.map(KEYS.validations),
    ...conditionals.map(KEYS.conditionals),
    ...gone.map(KEYS.gone),
  ]),
];

/** Those of the findings that are wanted. */
export const someFindings = (all: Restoration, wanted: (key: string) => boolean): Restoration => ({
  cells: all.cells.filter((one) => wanted(KEYS.cells(one))),
  names: all.names.filter((one) => wanted(KEYS.names(one))),
  validations: all.validations.filter((one) => wanted(KEYS.validations(one))),
  conditionals: all.conditionals.filter((one) => wanted(KEYS.conditionals(one))),
  gone: all.gone.filter((one) => wanted(KEYS.gone(one))),
});
