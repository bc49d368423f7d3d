import { coalesceCells } from "../plan/coalesce-cells";
import type { SheetIdentity } from "../plan/sheet-identity";
import type { SheetPlan } from "../plan/sheet-plan";
import { linkedFormulas } from "./apply/formulas";
import { styles } from "./apply/styles";
import { readStanding } from "./read/read-standing";
import { runExcel } from "./run-excel";
import { knownSheets, knownSheet, saveIdentity } from "./sheet-identities";
import type { LinkedCells, StandingSheet } from "./workbook-port";

/** Sheets of ours as they stand, to be taken from and to be written to. */
export const standingSheets = (sheetIds: readonly string[]): Promise<readonly StandingSheet[]> =>
  runExcel("read", async (context) => {
    const known = (await knownSheets(context)).filter(({ sheet }) => sheetIds.includes(sheet.id));
    const standing = await readStanding(
      context,
      known.map(({ sheet }) => sheet),
    );
    return known.flatMap(({ sheet, identity }, index) => {
      const read = standing[index];
      return read ? [{ sheetId: sheet.id, sheetName: sheet.name, identity, standing: read }] : [];
    });
  });

/** Writes what cells take from other sheets, in their look; and what the sheet is to say of itself. One step of undo. */
export const writeLinkedCells = (
  sheetId: string,
  { linked = [], styles: looks = [], blocks = [] }: LinkedCells,
  identity?: SheetIdentity,
): Promise<void> =>
  runExcel("restore", async (context) => {
    const known = await knownSheet(context, sheetId, "restore");
    const constants = blocks.flatMap(({ row, column, cells }) =>
      cells.flatMap((line, down) => line.map((cell, across) => ({ row: row + down, column: column + across, cell }))),
    );
    for (const block of coalesceCells(constants)) {
      known.sheet.getRangeByIndexes(block.row, block.column, block.cells.length, block.cells[0]?.length ?? 0).values =
        block.cells as unknown[][];
    }
    const plan = { linked, styles: looks } as unknown as SheetPlan;
    for (const action of [...linkedFormulas(plan), ...styles(plan)]) action.run(known.sheet);
    await context.sync();
    if (identity) await saveIdentity(context, known, identity);
  });
