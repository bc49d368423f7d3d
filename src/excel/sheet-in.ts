/** The sheet's name without the quotes that formulas need. */
export const sheetIn = (address: string): string => address.slice(0, address.lastIndexOf("!")).replace(/^'(.*)'$/s, "$1").replaceAll("''", "'");
