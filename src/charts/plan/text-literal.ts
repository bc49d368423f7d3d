/** A text inside a formula. */
export const textLiteral = (text: string): string => `"${text.replace(/"/g, '""')}"`;
