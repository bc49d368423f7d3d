import { isCurrencyCode } from "../parse/currencies";
import type { Grid } from "../grid";
import type { HeaderPlace } from "../recipe";

const UNIT =
  /^[([]?(?:[十百千万亿萬億만억천]*(?:元|美元|人民币|円|원|次|人|单|件|个|笔|条|台|份|天)|[十百千万亿萬億만억천]+|%|[$€£¥]|[tkm]?[$€£¥]|k|m|tsd\.?|mio\.?|pcs|'?000s?)[)\]]?$/i;
const NOTHING = /^[-–—/]*$/;

/** The row below the header that holds nothing but the units of its columns: "万元", "%", "次". */
export function unitRow(grid: Grid, place: HeaderPlace | null): number | null {
  if (!place) return null;
  const row = place.row + place.rows;
  if (row >= grid.rows) return null;
  let units = 0;
  for (let column = 0; column < grid.columns; column++) {
    const text = grid.text(row, column);
    if (NOTHING.test(text)) continue;
    if (typeof grid.value(row, column) !== "string" || !(UNIT.test(text) || (/^[A-Z]{3}$/.test(text) && isCurrencyCode(text)))) return null;
    units++;
  }
  return units >= 2 ? row : null;
}
