const BARE = /^[\p{L}_][\p{L}\p{M}\p{N}_.]*$/u;
/** What would be read as a cell, in either style of reference, or as a truth value. */
const OTHERWISE_READ = /^(?:[A-Z]{1,3}\d+|R\d*(?:C\d*)?|C\d*|TRUE|FALSE)$/i;

/** Whether a sheet's name may stand in a formula without quotes. Source: ECMA-376 part 1, 18.17.2.3, and what Excel writes itself. */
export const isBareSheetName = (name: string): boolean => BARE.test(name) && !OTHERWISE_READ.test(name);

export const quoteSheetName = (name: string): string => `'${name.replaceAll("'", "''")}'`;

/** A sheet's name as it stands in a formula: in quotes where Excel asks for them. */
export const sheetInFormula = (name: string): string => (isBareSheetName(name) ? name : quoteSheetName(name));

/** The name that is meant by what stands before "!" in a formula. */
export const sheetFromFormula = (written: string): string =>
  written.startsWith("'") ? written.slice(1, -1).replaceAll("''", "'") : written;

/** The sheet that a reference names before its last "!"; undefined where it names none. */
export function sheetOfReference(reference: string): string | undefined {
  const mark = reference.lastIndexOf("!");
  return mark < 0 ? undefined : sheetFromFormula(reference.slice(0, mark));
}
