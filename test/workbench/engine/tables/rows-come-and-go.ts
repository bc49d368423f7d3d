import type { Lang } from "../../../../src/core/lang";
import type { TEMPLATES } from "../../../../src/templates/registry";
import { writeCells } from "../../../../src/workbench/engine/cells/write-cells";
import type { Engine } from "../../../../src/workbench/engine/create-engine";
import { createHeadlessEngine } from "../../../../src/workbench/engine/headless";
import { expandTable } from "../../../../src/workbench/engine/tables/expand-table";
import { insertTableRows, removeTableRows, type TablePlace } from "../../../../src/workbench/engine/tables/table-rows";
import { fileToSnapshot } from "../../../../src/workbench/files/file-to-snapshot";
import { planToFile } from "../../../../src/files/xlsx/plan-to-file";
import { planOf } from "../../../templates/support/every-plan";
import { opened } from "../../../templates/support/opened";
import { enteredTables, hangsByPlace } from "../../../templates/support/representatives";
import { chartsOf, commonOf, shownBy, valuesOf } from "./table-checks";
import { activeSheetId, state, tableNamed } from "./two-tables";

type Row = readonly (string | number | boolean)[];

/** A template's id and the language in which it is rendered. */
export type Case = readonly [(typeof TEMPLATES)[number]["id"], Lang];

/** Expects two states of a workbook to be equal. They are long: only where they differ are they gone through part by part. */
const expectSame = (now: unknown, before: unknown): void => {
  if (JSON.stringify(now) !== JSON.stringify(before)) expect(now).toEqual(before);
};

const tableName = (id: string, key: string): string => `${id.replaceAll("-", "_")}_${key}`;

/**
 * What Excel does: Microsoft Support, "Resize a table by adding or removing rows and columns" and "Use calculated
 * columns in an Excel table".
 */
export const rowsComeAndGo = (cases: readonly Case[], isTaken: (id: string, key: string) => boolean = () => true): void =>
  describe.each(cases.filter(([id]) => enteredTables(id).some((key) => isTaken(id, key))))("%s in %s", (id, lang) => {
    const plan = planOf(id, lang, "yuan", 46_349);
    const keys = new Map(enteredTables(id).flatMap((key) => (isTaken(id, key) ? [[tableName(id, key), key] as const] : [])));
    const names = [...keys.keys()];
    let engine: Engine;
    let start: unknown;
    beforeAll(async () => {
      engine = createHeadlessEngine({ lang, snapshot: fileToSnapshot(planToFile([plan])).snapshot });
      await engine.settle();
      start = state(engine);
    });
    afterAll(() => engine.dispose());

    const isComputed = ({ data }: TablePlace, row: number, column: number): boolean =>
      String(engine.cells(data.sheetId).formula(row, column)).startsWith("=");

    /** Writes into rows of a table, from one on, what others had in the cells that are entered. */
    const enter = (table: TablePlace, first: number, rows: readonly Row[]): void =>
      writeCells(engine, { ...table.data, row: table.data.row + first, rows: rows.length }, (row, column) => {
        const value = rows[row - table.data.row - first]?.[column - table.data.column] ?? "";
        return isComputed(table, row, column) ? undefined : value === "" ? { v: null, t: null } : { v: value };
      });

    test.each(names)("%s: rows that come and go anywhere leave all else as it was", async (name) => {
      const table = (): TablePlace => tableNamed(engine, name);
      const { data, id: tableId } = table();
      // What follows from a row's place does not go with what was entered there.
      const byPlace = hangsByPlace(opened(id, lang).structure.tables[keys.get(name) ?? ""]);
      const numbers = lang === "en";
      if (numbers) await engine.settle();
      const [common, charts, shown] = [commonOf(engine, table()), chartsOf(engine), shownBy(engine, table())];
      expect(common.filter((one) => one.includes("mixed"))).toEqual([]);
      let steps = 0;
      const holds = (rows: number): void => {
        expect(table().data.rows).toBe(rows);
        expect(commonOf(engine, table()).filter((one, i) => one !== common[i])).toEqual([]);
        expect(chartsOf(engine)).toEqual(charts);
      };
      const insert = async (at: number, count: number): Promise<void> => {
        const { rows } = table().data;
        await insertTableRows(engine, tableId, table().data.row + at, count);
        steps += 1;
        holds(rows + count);
      };
      const remove = async (at: number, count: number): Promise<void> => {
        const { rows } = table().data;
        await removeTableRows(engine, tableId, table().data.row + at, count);
        steps += 1;
        holds(rows - count);
      };
      /** A row comes in with what another one holds, and that one goes: no number changes, unless it hangs by its place. */
      const move = async (from: number, to: number): Promise<void> => {
        const before = valuesOf(engine, table());
        const entered = (rows: readonly Row[]): Row[] =>
          rows.map((row) => row.filter((_, i) => !isComputed(table(), table().data.row, table().data.column + i)));
        const moved = before.toSpliced(from, 1).toSpliced(from < to ? to - 1 : to, 0, before[from] ?? []);
        await insert(to, 1);
        enter(table(), to, [before[from] ?? []]);
        steps += 1;
        await remove(from < to ? from : from + 1, 1);
        await engine.settle();
        if (byPlace) {
          expect(entered(valuesOf(engine, table()))).toEqual(entered(moved));
          enter(table(), 0, before);
          steps += 1;
          await engine.settle();
        }
        expect(valuesOf(engine, table())).toEqual(byPlace ? before : moved);
        expect(shownBy(engine, table())).toEqual(shown);
      };

      const long = data.rows > 100;
      // Formulas are the same in every language.
      if (numbers) await move(data.rows - 1, 0);
      await insert(0, 1);
      await insert(data.rows + 1, 1);
      await insert(1, 3);
      await remove(1, 3);
      if (!long) {
        await remove(0, 1);
        await remove(data.rows, 1);
        await remove(Math.floor(data.rows / 2), 1);
      }
      for (; steps > 0; steps -= 1) await engine.undo();
      expectSame(state(engine), start);
    });

    test.each(names)("%s: a row typed below it becomes its own", async (name) => {
      const table = (): TablePlace => tableNamed(engine, name);
      const { data } = table();
      const [common, charts] = [commonOf(engine, table()), chartsOf(engine)];
      const entered = Array.from({ length: data.columns }, (_, i) => data.column + i).find(
        (column) => !isComputed(table(), data.row, column),
      );
      const cell = { sheetId: activeSheetId(engine), row: data.row + data.rows, column: entered ?? 0, rows: 1, columns: 1 };
      writeCells(engine, cell, () => ({ v: engine.cells(data.sheetId).value(data.row, cell.column) }));
      expect(await expandTable(engine, cell)).toBe(true);
      expect(table().data.rows).toBe(data.rows + 1);
      expect(commonOf(engine, table()).filter((one, i) => one !== common[i])).toEqual([]);
      expect(chartsOf(engine)).toEqual(charts);
      await engine.undo();
      await engine.undo();
      expectSame(state(engine), start);
    });
  });
