import { isCellError, type CellValue } from "../../core/cell";
import type { Lang } from "../../core/lang";
import type { FormulaPlacement } from "../../excel/formula-insertion";
import type { ReferenceRead } from "../../excel/workbook-port";
import type { FunctionDefinition } from "../../functions/define";
import { resultColumns } from "../../functions/result-columns";
import type { FunctionForm } from "./function-form";
import { resultFormats } from "./result-formats";

type Rows = readonly (readonly CellValue[])[];

/**
 * The room, the number formats and the headings that a result needs. `found` is what the cells it reads are known to
 * hold; without it the call is
 * part of a formula that makes something else of it, of which nothing is known.
 */
export function placementOf(
  definition: FunctionDefinition,
  { result, fields }: FunctionForm,
  found: ReadonlyMap<string, ReferenceRead | undefined> | undefined,
  lang: Lang,
): FormulaPlacement {
  if (!found || isCellError(result)) return {};
  const rows: Rows = Array.isArray(result) ? (result as Rows) : result === undefined ? [] : [[result as CellValue]];
  const columns = resultColumns(
    definition,
    fields.map(({ value }) => value),
    lang,
    rows[0]?.length,
  );
  const formats = [...found.values()].flatMap((read) => read?.formats ?? []);
  const headings = columns.flatMap(({ heading }) => heading ?? []);
  return {
    rows: Math.max(1, rows.length),
    columns: columns.length,
    numberFormats: resultFormats(columns, rows, { lang, read: formats }),
    ...(headings.length === columns.length && { headings }),
  };
}
