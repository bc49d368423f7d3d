import type { Grid } from "../grid";
import { currencyNamed } from "../parse/currencies";
import type { HeaderPlace } from "../recipe";

/** A line that speaks of money as a whole: "All amounts in INR", "Währung: EUR", "币种：人民币". */
const SPEAKS = /amounts?|currency|unit|货币|币种|单位|貨幣|幣別|單位|通貨|통화|währung|devise|divisa|moneda|moeda|valuta|mata uang/i;

/** The currency that lines above the header state for the whole table. */
export function statedCurrency(grid: Grid, place: HeaderPlace | null): string | null {
  for (let row = 0; row < (place?.row ?? 0); row++) {
    for (let column = 0; column < grid.columns; column++) {
      const text = grid.text(row, column);
      if (text === "" || !SPEAKS.test(text)) continue;
      const currency = currencyNamed(text) ?? currencyNamed(grid.text(row, column + 1));
      if (currency !== undefined) return currency;
    }
  }
  return null;
}
