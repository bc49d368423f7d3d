import type { IStyleData } from "@univerjs/core";
import { writeLooks } from "../cells/write-looks";
import type { Engine } from "../create-engine";
import { TABLE_THEMES } from "./table-themes";
import type { WorkbookTable } from "./workbook-table";

/**
 * The table becomes cells as any others: they keep what they hold and how they look, and formulas that named the table or its columns name
 * the cells instead. One step of undo. Source: Microsoft Support, "Convert an Excel table to a range of data".
 */
export async function toRange(engine: Engine, id: string): Promise<void> {
  const table = engine.tableStore.find(id);
  if (!table) throw new Error(`There is no table ${id}.`);
  await engine.allOrNothing(async () => {
    keepLook(engine, table);
    engine.tableStore.dissolve(table);
  });
}

/** What a theme says of a part of a table. */
type Parts = Readonly<Partial<Record<"headerRowStyle" | "firstRowStyle" | "lastRowStyle", IStyleData>>>;

/** The looks that the table gave its cells become their own; what a cell has of its own stays. */
function keepLook(engine: Engine, { area, style, headers }: WorkbookTable): void {
  const { headerRowStyle, firstRowStyle, lastRowStyle }: Parts = (TABLE_THEMES.find(({ name }) => name === style) ?? TABLE_THEMES[0]).style;
  for (let line = 0; line < area.rows; line += 1) {
    const offset = headers ? line - 1 : line;
    const from = offset < 0 ? headerRowStyle : offset % 2 === 0 ? firstRowStyle : undefined;
    const last = line === area.rows - 1 ? lastRowStyle : undefined;
    if (!from && !last) continue;
    writeLooks(engine, { ...area, row: area.row + line, rows: 1 }, (own) => ({
      ...from,
      ...last,
      ...own,
      bd: { ...from?.bd, ...last?.bd, ...own.bd },
    }));
  }
}
