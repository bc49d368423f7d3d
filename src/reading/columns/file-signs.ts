import type { Grid } from "../grid";
import { headerLanguage } from "../header/header-language";
import type { HeaderText } from "../header/header-texts";
import { statedCurrency } from "../header/stated-currency";
import { statedPeriod, type StatedPeriod } from "../header/stated-period";
import type { Corrections, DateOrder, HeaderPlace } from "../recipe";
import { unitOf } from "../roles/header-unit";
import type { WordLanguage } from "../roles/words/languages";
import { dateLean } from "./date-lean";
import { fileMark, type FileMark } from "./file-mark";

/** How a whole file is written, which no column tells alone. */
export interface FileSigns {
  readonly language: WordLanguage | null;
  readonly mark: FileMark;
  /** Stated above the table, or by a header. */
  readonly currency: string | null;
  readonly lean: DateOrder | null;
  readonly period: StatedPeriod | null;
}

interface Asked {
  readonly header: HeaderPlace | null;
  readonly headers: readonly HeaderText[];
  readonly kept: readonly number[];
  readonly corrections: Corrections;
}

export function fileSigns(grid: Grid, { header, headers, kept, corrections }: Asked): FileSigns {
  const language = headerLanguage(headers);
  const mark = fileMark(grid, kept, corrections, language);
  const stated = statedCurrency(grid, header);
  const currency = stated ?? headers.map(({ name }) => unitOf(name)?.currency).find((code) => code !== undefined) ?? null;
  const lean = corrections.dateOrder ?? dateLean(grid, kept, { language, currency, decimalComma: mark.mark === "," });
  return { language, mark, currency: stated, lean, period: statedPeriod(grid, header, lean) };
}
