/**
 * Marks a write of formulas that only follow what was done elsewhere, or of what Excel itself fills into rows and columns that come in:
 * nothing that a person or an add-in did to these cells.
 */
export interface Rewriting {
  readonly onlyRewritten?: true;
}

export const ONLY_REWRITTEN: Rewriting = { onlyRewritten: true };
