import { cellArea } from "../area";
import type { WidthNeed } from "../layout/column-widths";
import { cellWidth, HUNDREDFOLD, longestAmount, tableOf, type SheetSource } from "../layout/planning";
import type { Sheet } from "../layout/sheet";
import type { Area } from "../sheet-plan";
import { columnsUnder } from "../structure/define-structure";
import { formatOfUnit, longestOfUnit, type UnitSetting } from "../structure/unit";
import type { TableWords } from "../structure/words";
import { quietUntilEntered } from "./quiet-until-entered";
import type { TableContent } from "./table";

/** The widths that figures above a table need: sums of what stands below, or what their unit is long; and their names, before them. */
export function widthsAbove(source: SheetSource, setting: UnitSetting, key: string, { columns }: TableContent): WidthNeed[] {
  const structure = tableOf(source, key);
  const labels = source.words.tables[key]?.above ?? {};
  return Object.entries(structure.above ?? {}).flatMap(([name, row]) => [
    ...nameOf(columns.findIndex((each) => each.key === row.from) - 1, labels[name]),
    ...columnsUnder(structure, row).map((column) => {
      const index = columns.findIndex((each) => each.key === column);
      const below = (columns[index]?.samples ?? []).map(Number).reduce((sum, value) => sum + value, 0);
      const longest = row.unit === "amount" ? longestAmount(source, setting, 0, below * HUNDREDFOLD) : longestOfUnit(row.unit, setting);
      return { column: index, span: 1, least: cellWidth(longest, "result") };
    }),
  ]);
}

/** Above the first column of a table there is no room before it. */
const nameOf = (column: number, label = ""): WidthNeed[] => (column < 0 ? [] : [{ column, span: 1, least: cellWidth(label, "axisStep") }]);

/** Rows of figures that end right above a row: over some columns of a table, each under its name. */
export function layRowsAbove(sheet: Sheet, key: string, table: Area, below: number): void {
  const { draft, source, setting } = sheet;
  const structure = tableOf(source, key);
  const rows = Object.entries(structure.above ?? {});
  const words = source.words.tables[key] as TableWords<string>;
  rows.forEach(([name, row], index) => {
    const at = below - rows.length + index;
    const under = columnsUnder(structure, row);
    const first = table.column + Object.keys(structure.columns).indexOf(row.from);
    const area = { row: at, column: first, rows: 1, columns: under.length };
    const label = words.above?.[name];
    if (label === undefined) throw new Error(`The words of “${source.structure.id}” do not say what ${name} above ${key} is`);
    if (first > table.column) {
      draft.put(at, first - 1, label);
      draft.style(cellArea(at, first - 1), "axisStep");
    }
    under.forEach((column, place) => draft.put(at, first + place, () => ({ formula: sheet.write(row.cell(place + 1, column)) })));
    draft.style(area, "result");
    draft.format(area, formatOfUnit(row.unit, setting));
    quietUntilEntered(
      sheet,
      under.map((column, place) => ({ area: cellArea(at, first + place), formula: row.cell(place + 1, column) })),
    );
    draft.name(name, area, label);
    draft.anchor(`above.${key}.${name}`, area);
  });
}
