/** A text as it stands in a formula: in quotes, with those within it doubled. */
export const textInFormula = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** What stands between the quotes of a text in a formula, as it is meant. */
export const textFromFormula = (within: string): string => within.replaceAll('""', '"');
