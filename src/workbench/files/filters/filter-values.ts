import type { FileFilterRule } from "../../../files/file-filter";
import { isIn, shortest, type FilteredCell } from "./filtered-cells";

/** What the grid keeps of a filter by values: the texts that are let through, and whether blanks are. */
export interface GridValues {
  readonly texts: readonly string[];
  readonly blanks: boolean;
}

type Values = Extract<FileFilterRule, { readonly kind: "values" }>;

/** A file names dates by their days, the grid by what they show. */
export function valuesFromFile({ texts, dates, blanks }: Values, cells: readonly FilteredCell[]): GridValues {
  const dated = cells.filter(({ date }) => date && dates.some((period) => isIn(date, period)));
  return { texts: [...new Set([...texts, ...dated.flatMap((cell) => cell.texts)])], blanks };
}

/** Excel does not compare a text with a date, whatever that shows. */
export function valuesToFile({ texts, blanks }: GridValues, cells: readonly FilteredCell[]): Values {
  const dated = cells.flatMap(({ date, texts: shown }) => (date && shown.some((text) => texts.includes(text)) ? [{ date, shown }] : []));
  const ofDates = new Set(dated.flatMap(({ shown }) => shown));
  const periods = new Map(dated.map(({ date }) => [JSON.stringify(shortest(date)), shortest(date)]));
  return { kind: "values", texts: texts.filter((text) => !ofDates.has(text)), dates: [...periods.values()], blanks };
}

/**
 * A rule that the grid has not, as the values it lets through; undefined where a text is both let through and held back, as by a filter
 * by colour.
 */
export function valuesOfShown(cells: readonly FilteredCell[], isHidden: (row: number) => boolean): GridValues | undefined {
  const seen = cells.filter(({ row }) => !isHidden(row));
  const texts = new Set(seen.flatMap((cell) => cell.texts));
  const blanks = seen.some((cell) => cell.texts.length === 0);
  const mixed = cells.some((cell) => isHidden(cell.row) && (cell.texts.length === 0 ? blanks : cell.texts.some((text) => texts.has(text))));
  return mixed ? undefined : { texts: [...texts], blanks };
}
