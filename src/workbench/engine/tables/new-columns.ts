import { generateRandomId } from "@univerjs/core";
import { TableColumnDataTypeEnum, type ITableColumnJson } from "@univerjs/sheets-table";

/**
 * Columns with names of their own, those wanted or, as Excel calls new ones, `Column1` (`word` and the first number
 * that is free). A name that is
 * taken gets a number. Source: Microsoft Support, "Overview of Excel tables".
 */
export function newColumns(columns: readonly ITableColumnJson[], names: readonly (string | undefined)[], word: string): ITableColumnJson[] {
  const taken = new Set(columns.map(({ displayName }) => displayName.toLowerCase()));
  return names.map((name) => {
    const displayName =
      name !== undefined && !taken.has(name.toLowerCase()) ? name : numbered(name ?? word, name === undefined ? 1 : 2, taken);
    taken.add(displayName.toLowerCase());
    return { id: generateRandomId(), displayName, dataType: TableColumnDataTypeEnum.String, formula: "", meta: {}, style: {} };
  });
}

function numbered(stem: string, from: number, taken: ReadonlySet<string>): string {
  let number = from;
  while (taken.has(`${stem}${number}`.toLowerCase())) number += 1;
  return `${stem}${number}`;
}
