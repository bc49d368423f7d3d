import type { CellValue } from "../../core/cell";
import type { Lang } from "../../core/lang";
import { moneyFormatLike } from "../../design/money-format-like";
import { numberFormat } from "../../design/number-formats";
import type { ResultColumn } from "../../functions/result-columns";

interface Surroundings {
  readonly lang: Lang;
  /** Number formats of the cells that the call reads: their currency is that of its amounts. */
  readonly read: readonly string[];
}

/** The number format of each column of a result, by what its numbers are; undefined where the workbook's own shows them well. */
export function resultFormats(
  columns: readonly ResultColumn[],
  rows: readonly (readonly CellValue[])[],
  around: Surroundings,
): readonly (string | undefined)[] {
  return columns.map((column, c) =>
    formatOf(
      column,
      rows.map((row) => row[c] ?? null),
      around,
    ),
  );
}

function formatOf({ unit }: ResultColumn, values: readonly CellValue[], { lang, read }: Surroundings): string | undefined {
  const numbers = values.filter((value) => typeof value === "number");
  switch (unit) {
    case "fraction":
    case "probability":
      return numberFormat("rateExact", lang);
    case "date":
      return numberFormat("date", lang);
    case "ratio":
      return numberFormat("ratio", lang);
    case "money":
      return read.map(moneyFormatLike).find((format) => format !== undefined) ?? numberFormat("plain", lang);
    // Expected purchases are a fraction of one, days of a mean too: whole numbers alone are shown as such.
    case "count":
    case "days":
    case "periods":
      if (numbers.length === 0 && unit !== "count") return undefined;
      return numberFormat(numbers.every(Number.isInteger) ? "count" : "plain", lang);
    case "number":
    case "text":
    case "table":
      return undefined;
  }
}
