import type { Grid } from "../grid";
import type { HeaderPlace } from "../recipe";
import { normalize } from "../parse/normalize";
import { currencyOf } from "./currency-code";

/** What stands beside a currency in a row that says of the rows below what they are in: "以下为美元", "Currency: EUR", "— JPY —". */
const BESIDE =
  /以下|均?为|都?是|单位|單位|金额|金額|币种|幣種|货币|貨幣|计价|結算|结算|部分|账户|賬戶|帐户|通貨|\b(?:currency|currencies|amounts?|values?|account|section|billed|all|are|is|in|the|following|below|rows|währung|devise|moneda|valuta)\b|[:：,，;；.。·|/\\()（）[\]【】「」<>《》*#=~_\-–—\s]+/giu;

/** The currency that a text names for what follows it; null where it speaks of anything else. */
export function currencyOfSection(text: string): string | null {
  if (text.length > 40) return null;
  const plain = normalize(text).trim();
  const exact = currencyOf(plain);
  if (exact) return exact.code;
  const left = plain.replace(BESIDE, " ").trim();
  return left === plain ? null : (currencyOf(left)?.code ?? null);
}

/** The only cell of a row that is filled. */
function loneColumn(grid: Grid, row: number): number | null {
  let found: number | null = null;
  for (let column = 0; column < grid.columns; column++) {
    const value = grid.value(row, column);
    if (value === null || (typeof value === "string" && value.trim() === "")) continue;
    if (found !== null || typeof value !== "string") return null;
    found = column;
  }
  return found;
}

/**
 * The currency that a row of its own names for the rows below it. A list of currencies is none of sections: there the row after one names
 * the next in the same column.
 */
export function sectionCurrency(grid: Grid, row: number): string | null {
  const column = loneColumn(grid, row);
  if (column === null) return null;
  const code = currencyOfSection(grid.text(row, column));
  if (code === null || row + 1 >= grid.rows) return null;
  return currencyOf(grid.text(row + 1, column)) === null ? code : null;
}

/** For each row the currency of its section; null where no row between them names one. */
export function sectionsOf(grid: Grid, header: HeaderPlace | null, rows: readonly number[]): readonly (string | null)[] | null {
  let [code, named]: [string | null, boolean] = [null, false];
  let next = header ? header.row + header.rows : 0;
  const sections = rows.map((row) => {
    for (; next < row; next++) {
      const own = sectionCurrency(grid, next);
      if (own !== null) [code, named] = [own, true];
    }
    next = row + 1;
    return code;
  });
  return named ? sections : null;
}
