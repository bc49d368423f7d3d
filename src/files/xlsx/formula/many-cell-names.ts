import type { FileSheet, FileWorkbook } from "../../file-workbook";

/** Whether a name stands for more than one cell: for an area, or for a column of a table. */
export const standsForMany = (refersTo: string): boolean => /:|\[/.test(refersTo);

/** Says which names of a workbook stand for more than one cell. */
export function manyCellNames({
  names,
  sheets,
}: Pick<FileWorkbook, "names"> & { readonly sheets: readonly Pick<FileSheet, "names">[] }): (name: string) => boolean {
  const all = [...names, ...sheets.flatMap((sheet) => sheet.names)];
  const many = new Set(all.flatMap(({ name, refersTo }) => (standsForMany(refersTo) ? [name.toUpperCase()] : [])));
  return (name) => many.has(name.toUpperCase());
}
