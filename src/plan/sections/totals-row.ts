import { cellArea } from "../area";
import { tableOf } from "../layout/planning";
import type { Sheet } from "../layout/sheet";
import { SHEET_WORDS } from "../layout/sheet-words";
import type { Area } from "../sheet-plan";
import { formatOfUnit } from "../structure/unit";
import type { TableWords } from "../structure/words";
import { quietUntilEntered } from "./quiet-until-entered";

/** The totals of a table, in the row above its header, where growing does not move them. */
export function layTotals(sheet: Sheet, key: string, totals: Readonly<Record<string, string>>, area: Area): void {
  const { draft, source, setting } = sheet;
  const { columns } = tableOf(source, key);
  draft.style(area, "total");
  Object.entries(columns).forEach(([name, field], index) => {
    const cell = cellArea(area.row, area.column + index);
    const total = totals[name];
    if (index === 0) {
      const words = source.words.tables[key] as TableWords<string>;
      draft.put(cell.row, cell.column, words.total ?? SHEET_WORDS[source.lang].total);
    } else if (total !== undefined) {
      draft.put(cell.row, cell.column, () => ({ formula: sheet.write(total === "sum" ? `SUM(${key}[${name}])` : total) }));
      draft.format(cell, formatOfUnit(field.unit, setting));
      quietUntilEntered(sheet, [{ area: cell, formula: total === "sum" ? `${key}[${name}]` : total }]);
      draft.anchor(`totals.${key}.${name}`, cell);
    }
  });
}
