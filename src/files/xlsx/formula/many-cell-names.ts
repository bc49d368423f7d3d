import type { FileName, FileSheet, FileWorkbook } from "../../file-workbook";
import { givesMany } from "./needs-array";
import { formulaTokens } from "./tokens";

/** Whether a formula names an area, a column of a table, several values, or a function that gives cells nobody can tell before. */
const standsForMany = (refersTo: string): boolean => /[:[{]/.test(refersTo) || givesMany(refersTo);

/** Says which names stand for more than one cell, by themselves or by another name. */
export function namesForMany(names: readonly Pick<FileName, "name" | "refersTo">[]): (name: string) => boolean {
  const many = new Set(names.flatMap(({ name, refersTo }) => (standsForMany(refersTo) ? [name.toUpperCase()] : [])));
  const others = names.flatMap(({ name, refersTo }) => {
    const words = formulaTokens(refersTo.replace(/^=/, "")).flatMap(({ kind, text }) => (kind === "name" ? [text.toUpperCase()] : []));
    return many.has(name.toUpperCase()) || words.length === 0 ? [] : [{ name: name.toUpperCase(), words }];
  });
  for (let before = -1; before < many.size;) {
    before = many.size;
    for (const { name, words } of others) if (words.some((word) => many.has(word))) many.add(name);
  }
  return (name) => many.has(name.toUpperCase());
}

/** The same of all names of a workbook. */
export const manyCellNames = ({
  names,
  sheets,
}: Pick<FileWorkbook, "names"> & { readonly sheets: readonly Pick<FileSheet, "names">[] }): ((name: string) => boolean) =>
  namesForMany([...names, ...sheets.flatMap((sheet) => sheet.names)]);
