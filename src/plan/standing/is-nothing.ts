import type { Restoration } from "./restoration";

/** By itself, because the pane asks it before it is shown and compares no sheets. */
export const isNothing = ({ cells, names, validations, conditionals }: Restoration): boolean =>
  cells.length + names.length + validations.length + conditionals.length === 0;
