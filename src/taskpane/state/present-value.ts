import { PUNCTUATION } from "../../core/punctuation";
import { isBlank, isCellError, type CellValue } from "../../core/cell";
import type { Lang } from "../../core/lang";
import type { Param, RawArgument } from "../../functions/define";
import type { DateSystem } from "../../functions/in-date-system";
import { PANE_FUNCTION_WORDS } from "../../locale/pane-functions";
import { valueText } from "./value-text";

const SHOWN = 4;

/** What an argument holds now, in a line: the value, or how many cells with the first few. */
export function presentValue(value: RawArgument, param: Param, lang: Lang, dateSystem: DateSystem): string {
  const words = PANE_FUNCTION_WORDS[lang];
  const text = (cell: CellValue): string => (isBlank(cell) ? words.blank : valueText(cell, param.unit, lang, undefined, dateSystem));
  if (!Array.isArray(value)) return text(value as CellValue);
  const cells = (value as readonly (readonly CellValue[])[]).flat();
  if (cells.length === 1) return text(cells[0] ?? null);
  const first = cells.slice(0, SHOWN).map(text).join(PUNCTUATION[lang].list);
  const line = words.cellsHold(
    words.size(value.length, (value as readonly (readonly CellValue[])[])[0]?.length ?? 0),
    cells.length > SHOWN ? `${first} …` : first,
  );
  const errors = cells.filter(isCellError).length;
  return errors > 0 ? `${line}${words.withErrors(errors)}` : line;
}
