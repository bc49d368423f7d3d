import { SetSheetTableFilterCommand, TableColumnFilterTypeEnum } from "@univerjs/sheets-table";
import type { Engine } from "../../../../src/workbench/engine/create-engine";
import { expandTable } from "../../../../src/workbench/engine/tables/expand-table";
import { actOnTable, type TableAction } from "../../../../src/workbench/engine/tables/table-actions";
import { dataArea, type WorkbookTable } from "../../../../src/workbench/engine/tables/workbook-table";
import { withCell, withColumns, withoutColumn, withoutRows, withRows, withSorted, type TableModel, type Value } from "./table-model";

/** What a person or an add-in does to a table, and what becomes of it by that. Nothing becomes of a table that is none any longer. */
export interface Step {
  readonly name: string;
  run(): unknown;
  /** For each table of the sheet: its own model, where the step concerns it too. */
  after(model: TableModel, table: WorkbookTable): TableModel | undefined;
}

export interface Chosen {
  readonly engine: Engine;
  readonly table: WorkbookTable;
  readonly model: TableModel;
  /** Chooses a place. */
  readonly at: number;
  readonly count: number;
}

type Maker = (chosen: Chosen) => Step;
type OfficeWork = (table: Excel.Table) => void;

const office =
  ({ table }: Chosen, work: OfficeWork) =>
  (): Promise<void> =>
    Excel.run(async (context) => {
      work(context.workbook.tables.getItem(table.name));
      await context.sync();
    });

/** A step that changes the one table only. */
const alone = (
  { table }: Chosen,
  name: string,
  run: () => unknown,
  after: (model: TableModel) => TableModel | undefined = (model) => model,
): Step => ({ name, run, after: (model, one) => (one.id === table.id ? after(model) : model) });

const nothing: Step = { name: "nothing", run: () => undefined, after: (model) => model };

const byMenu =
  (action: TableAction, after: (model: TableModel, place: { first: number; rows: number; column: number }) => TableModel): Maker =>
  (chosen) => {
    const { engine, table, at, count } = chosen;
    const data = dataArea(table);
    const rows = Math.min(count, data.rows);
    const first = action === "rowsBelow" ? data.rows - rows : at % (data.rows - rows + 1);
    const column = at % data.columns;
    const selected = { ...data, row: data.row + first, rows, column: data.column + column, columns: 1 };
    const run = () => actOnTable(engine, action, { table: { id: table.id, name: table.name, area: table.area, data }, selected });
    return alone(chosen, `${action} ${first} ${rows} ${column}`, run, (model) => after(model, { first, rows, column }));
  };

const HEADERS = ["Cost", "cost", "LEFT", "5", "Re#v", "a 'b'", "", "two\nlines", "长度", "x".repeat(300)];

/** Headers are texts, each its own; an empty one gets the first free name. Source: Microsoft Support, "Overview of Excel tables". */
function renamed(model: TableModel, column: number, text: string): TableModel {
  const others = model.names.toSpliced(column, 1).map((name) => name.toLowerCase());
  const wanted = text.slice(0, 255);
  const name =
    [wanted, ...Array.from({ length: 99 }, (_, i) => (wanted === "" ? `Column${i + 1}` : `${wanted}${i + 2}`))].find(
      (one) => one !== "" && !others.includes(one.toLowerCase()),
    ) ?? "";
  return { ...model, names: model.names.with(column, name) };
}

const header: Maker = (chosen) => {
  const { engine, table, at } = chosen;
  const column = at % table.columns.length;
  const text = HEADERS[at % HEADERS.length] ?? "";
  const write = () => engine.workbook.getActiveSheet().getRange(table.area.row, table.area.column + column);
  const run = () => write().setValue(text);
  // What is written where a header was that is not shown is an ordinary cell.
  return alone(
    chosen,
    `header ${column} ${text.slice(0, 9)}`,
    () => (table.headers ? run() : undefined),
    (model) => (model.headers ? renamed(model, column, text) : model),
  );
};

const type =
  ({ engine, table }: Chosen, row: number, column: number, value: Value) =>
  (): unknown => {
    engine.workbook.getActiveSheet().getRange(row, column).setValue(value);
    return expandTable(engine, { sheetId: table.area.sheetId, row, column, rows: 1, columns: 1 });
  };

const free = ({ engine, table }: Chosen, row: number, column: number, rows: number, columns: number): boolean => {
  const cells = engine.cells(table.area.sheetId);
  const tables = engine.tableStore.onSheet(table.area.sheetId);
  const all = Array.from({ length: rows * columns }, (_, i) => [row + Math.floor(i / columns), column + (i % columns)] as const);
  return all.every(
    ([r, c]) =>
      cells.isEmpty(r, c) &&
      !tables.some(({ area }) => r >= area.row && r < area.row + area.rows && c >= area.column && c < area.column + area.columns),
  );
};

const typedBelow: Maker = (chosen) => {
  const {
    table: { area, totals },
    at,
  } = chosen;
  const column = at % 2;
  const row = area.row + area.rows;
  // Nor beside another table, which could take the cell as well.
  const [from, to] = [Math.max(0, area.column - 1), area.column + area.columns];
  const grows = !totals && free(chosen, row, from, 1, to - from);
  return alone(
    chosen,
    `typed below ${column}`,
    () => (grows ? type(chosen, row, area.column + column, at)() : undefined),
    (model) => (grows ? withCell(withRows(model, model.rows.length, 1), model.rows.length, column, at) : model),
  );
};

const typedBeside: Maker = (chosen) => {
  const {
    table: { area, headers, totals },
    at,
  } = chosen;
  const column = area.column + area.columns;
  const line = at % area.rows;
  const grows = free(chosen, area.row, column, area.rows, 1) && !(totals && line === area.rows - 1);
  const inHeader = headers && line === 0;
  return alone(
    chosen,
    `typed beside ${line}`,
    () => (grows ? type(chosen, area.row + line, column, at)() : undefined),
    (model) => {
      if (!grows) return model;
      const wider = withColumns(model, model.names.length, [inHeader ? String(at) : ""]);
      return inHeader ? wider : withCell(wider, line - Number(headers), model.names.length, at);
    },
  );
};

/** Rows that come by code: to the end, or before one of the table's. */
const addedRows: Maker = (chosen) => {
  const { model, at, count, table } = chosen;
  const place = at % 3 === 0 ? undefined : at % (model.rows.length + 1);
  const rows = Array.from({ length: count }, (_, i) => model.roles.map((role): Value | null => (role === "both" ? null : at + i)));
  const first = table.unfilled ? 0 : (place ?? model.rows.length);
  return alone(
    chosen,
    `rows added ${place} ${count}`,
    office(chosen, (one) => one.rows.add(place, rows as number[][])),
    (before) => {
      const start = table.unfilled ? { ...before, rows: [] } : before;
      const added = rows.map((row) => row.map((value) => value ?? ""));
      return { ...start, rows: start.rows.toSpliced(first, 0, ...added) };
    },
  );
};

const removedRow: Maker = (chosen) => {
  const row = chosen.at % chosen.model.rows.length;
  return alone(
    chosen,
    `row ${row} deleted`,
    office(chosen, (one) => one.rows.getItemAt(row).delete()),
    (model) => withoutRows(model, row, 1),
  );
};

const addedColumn: Maker = (chosen) => {
  const { at, model } = chosen;
  const place = at % (model.names.length + 1);
  const name = at % 2 === 0 ? `New ${at}` : "";
  const taken = model.names.some((one) => one.toLowerCase() === name.toLowerCase());
  return alone(
    chosen,
    `column added ${place} ${name}`,
    office(chosen, (one) => one.columns.add(place, undefined, name === "" || taken ? undefined : name)),
    (before) => withColumns(before, place, [taken ? "" : name]),
  );
};

const removedColumn: Maker = (chosen) => {
  const column = chosen.at % chosen.model.names.length;
  const last = chosen.model.names.length === 1;
  return alone(
    chosen,
    `column ${column} deleted`,
    last ? () => undefined : office(chosen, (one) => one.columns.getItemAt(column).delete()),
    (model) => (last ? model : withoutColumn(model, column)),
  );
};

/** Whole rows of the sheet concern each table they go through. */
const sheetRowsIn: Maker = ({ table, at, count }) => ({
  name: `sheet rows ${at} ${count}`,
  run: () =>
    Excel.run(async (context) => {
      context.workbook.tables
        .getItem(table.name)
        .worksheet.getRange(`${at + 1}:${at + count}`)
        .insert("Down");
      await context.sync();
    }),
  after: (model, { area, headers }) =>
    at > area.row && at < area.row + area.rows ? withRows(model, at - area.row - Number(headers), count) : model,
});

const sheetRowOut: Maker = ({ engine, table, at }) =>
  engine.workbook.getActiveSheet().getSheet().isRowFiltered(at)
    ? nothing
    : {
        name: `sheet row ${at} goes`,
        run: () =>
          Excel.run(async (context) => {
            context.workbook.tables
              .getItem(table.name)
              .worksheet.getRange(`${at + 1}:${at + 1}`)
              .delete("Up");
            await context.sync();
          }),
        after: (model, { area, totals, headers }) => {
          if (at < area.row || at >= area.row + area.rows) return model;
          if (totals && at === area.row + area.rows - 1) return { ...model, totals: false };
          const left = withoutRows(model, at - area.row - Number(headers), 1);
          return model.rows.length > 1 ? left : headers || totals ? left : undefined;
        },
      };

const toggle =
  (name: string, act: OfficeWork, after: (model: TableModel) => TableModel): Maker =>
  (chosen) =>
    alone(chosen, name, office(chosen, act), after);

const filter =
  (some: boolean): Maker =>
  (chosen) => {
    const { engine, table, at } = chosen;
    const tableFilter = some
      ? { filterType: TableColumnFilterTypeEnum.manual, values: [String(at % 4), String(10 + (at % 4))] }
      : undefined;
    const params = { unitId: engine.workbook.getId(), tableId: table.id, column: 0, tableFilter };
    return alone(chosen, some ? "filter" : "no filter", () => engine.runLater(SetSheetTableFilterCommand.id, params));
  };

const cleared: Maker = (chosen) => {
  const { model, at } = chosen;
  const [row, column] = [
    at % model.rows.length,
    Math.max(
      0,
      model.roles.findIndex((role) => role === "left" || role === "other"),
    ),
  ];
  const wanted = model.roles[column] === "both" ? undefined : column;
  return alone(
    chosen,
    `cleared ${row}`,
    wanted === undefined ? () => undefined : office(chosen, (one) => one.getDataBodyRange().getCell(row, column).clear("Contents")),
    (before) => (wanted === undefined ? before : withCell(before, row, column, "")),
  );
};

const sorted: Maker = (chosen) => {
  const { engine, table, model } = chosen;
  const left = Math.max(0, model.roles.indexOf("left"));
  const { row } = dataArea(table);
  const sheet = engine.workbook.getActiveSheet().getSheet();
  const hidden = model.rows.map((_, i) => sheet.isRowFiltered(row + i));
  // What is computed is no list of numbers that the model holds.
  const known = model.roles[left] !== "both";
  return alone(
    chosen,
    "sorted",
    known ? office(chosen, (one) => one.sort.apply([{ key: left, ascending: true }])) : () => undefined,
    (before) => (known ? withSorted(before, left, (i) => hidden[i] === true) : before),
  );
};

const longer: Maker = (chosen) => {
  const { area } = chosen.table;
  const blank = free(chosen, area.row + area.rows, area.column, 1, area.columns);
  return alone(
    chosen,
    "longer",
    blank ? office(chosen, (one) => one.resize(one.getRange().getResizedRange(1, 0))) : () => undefined,
    (model) => (blank ? withRows(model, model.rows.length, 1) : model),
  );
};

export const STEPS: readonly Maker[] = [
  byMenu("rowsAbove", (model, { first, rows }) => withRows(model, first, rows)),
  byMenu("rowsBelow", (model, { rows }) => withRows(model, model.rows.length, rows)),
  byMenu("removeRows", (model, { first, rows }) => withoutRows(model, first, rows)),
  byMenu("columnsRight", (model, { column }) => withColumns(model, column + 1, [""])),
  header,
  typedBelow,
  typedBeside,
  addedRows,
  removedRow,
  (chosen) =>
    alone(
      chosen,
      "a row of the wrong width",
      office(chosen, (one) => one.rows.add(undefined, [chosen.model.names.map(() => 1).concat(1)])),
    ),
  addedColumn,
  removedColumn,
  sheetRowsIn,
  sheetRowOut,
  (chosen) =>
    toggle(
      "totals",
      (one) => {
        one.showTotals = !chosen.table.totals;
      },
      (model) => ({ ...model, totals: !model.totals }),
    )(chosen),
  (chosen) =>
    toggle(
      "headers",
      (one) => {
        one.showHeaders = !chosen.table.headers;
      },
      (model) => ({ ...model, headers: !model.headers }),
    )(chosen),
  sorted,
  filter(true),
  filter(false),
  cleared,
  longer,
  (chosen) =>
    alone(
      chosen,
      "other name",
      office(chosen, (one) => {
        one.name = `Name_${chosen.at}`;
      }),
    ),
  (chosen) =>
    alone(
      chosen,
      "a range again",
      office(chosen, (one) => one.convertToRange()),
      () => undefined,
    ),
];
