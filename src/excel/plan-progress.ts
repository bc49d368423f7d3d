import { sheetInFormula } from "../core/cells/sheet-name";
import { cellAddress } from "../plan/area";
import { progressOf } from "../plan/standing/plan-progress";
import type { Cell } from "../plan/standing/places";
import { readStanding } from "./read/read-standing";
import { runExcel } from "./run-excel";
import { knownSheet } from "./sheet-identities";
import type { PlanOf, PlanProgress } from "./workbook-port";

/** How far a sheet that was made from a template is filled in, and what its checks say. */
export const planProgress = (sheetId: string, planOf: PlanOf): Promise<PlanProgress | undefined> =>
  runExcel("read", async (context) => {
    const { sheet, identity } = await knownSheet(context, sheetId, "read");
    const plan = await planOf(identity);
    const [standing] = plan ? await readStanding(context, [sheet]) : [];
    if (!plan || !standing) return undefined;
    const { values, tables, checks, named } = progressOf(plan, standing);
    const said = checks.map(({ cell }) => sheet.getRangeByIndexes(cell.row, cell.column, 1, 1).load("text"));
    await context.sync();
    const address = ({ row, column }: Cell): string => `${sheetInFormula(sheet.name)}!${cellAddress(row, column)}`;
    return {
      identity,
      sheetName: sheet.name,
      references: {
        ...named.columns,
        ...Object.fromEntries(Object.entries(named.values).map(([key, cell]) => [key, address(cell)])),
      },
      values: values.map(({ key, cell, state }) => ({ key, state, address: address(cell) })),
      tables: tables.map(({ key, cell, state, rows }) => ({ key, state, rows, address: address(cell) })),
      checks: checks.map(({ key, cell }, index) => ({ key, text: said[index]?.text[0]?.[0] ?? "", address: address(cell) })),
    };
  });
