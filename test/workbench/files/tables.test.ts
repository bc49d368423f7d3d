import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { decode } from "../../../src/files/xlsx/decode";
import { encode } from "../../../src/files/xlsx/encode";
import type { FileTable, FileWorkbook } from "../../../src/files/file-workbook";
import { fileToSnapshot } from "../../../src/workbench/files/file-to-snapshot";
import { snapshotToFile } from "../../../src/workbench/files/snapshot-to-file";
import { openWorkbook } from "../../support/office";

const HEADERS = ["Item", "Cost"];

/** A sheet with a table of two rows, a totals row below them, and a sum beside it. */
function workbookWith(table: Partial<FileTable>, formula = "SUM(Costs[Cost])", headers = HEADERS): FileWorkbook {
  const lines: (string | number)[][] = [headers, ["a", 5], ["b", 7]];
  const cells = lines.flatMap((line, row) => line.map((value, column) => ({ row, column, value })));
  const sum = { row: 3, column: 1, value: 12, formula: "SUBTOTAL(109,Costs[Cost])" };
  const totals = table.totals ? [{ row: 3, column: 0, value: "Sum" }, sum] : [];
  const all = [...cells, { row: 0, column: 3, value: null, formula }, ...totals].sort((a, b) => a.row - b.row || a.column - b.column);
  const sheet = {
    name: "Sheet1",
    state: "visible" as const,
    cells: all,
    columns: [],
    rows: [],
    merges: [],
    gridlines: true,
    names: [],
    validations: [],
    conditionals: [],
    notes: [],
    charts: [],
    tables: [
      {
        name: "Costs",
        area: { row: 0, column: 0, rows: table.totals ? 4 : 3, columns: 2 },
        columns: headers,
        banded: false,
        filter: true,
        totals: false,
        style: "TableStyleMedium2",
        ...table,
      },
    ],
  };
  return { sheets: [sheet], names: [], dateSystem: 1900, activeSheet: 0, defaultFont: { name: "Calibri", size: 11 } };
}

const PART = "xl/tables/table1.xml";
const tableXml = (bytes: Uint8Array): string => strFromU8(unzipSync(bytes)[PART] as Uint8Array);

/** The file with its table's part changed, as other programs write it. */
function changed(bytes: Uint8Array, change: (xml: string) => string): Uint8Array {
  const parts = unzipSync(bytes);
  return zipSync({ ...parts, [PART]: strToU8(change(tableXml(bytes))) });
}

/** Opened by the embedded workbook and saved again; `work` in between. */
async function through(
  bytes: Uint8Array,
  work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<void> | void = () => undefined,
) {
  const { snapshot, losses } = fileToSnapshot((await decode(bytes)).workbook);
  const book = await openWorkbook({ snapshot });
  try {
    await Excel.run(async (context) => {
      await work(context.workbook.worksheets.getItem("Sheet1"), context);
      await context.sync();
    });
    await book.engine.settle();
    const saved = snapshotToFile(book.engine.save());
    expect([losses, saved.losses]).toEqual([[], []]);
    const again = await encode(saved.workbook);
    return { xml: tableXml(again), table: (await decode(again)).workbook.sheets[0]?.tables[0], file: again };
  } finally {
    book.close();
  }
}

// What a table's part holds: ECMA-376 part 1, 18.5.
test("a totals row stays one, with its label and function, and a row added goes above it", async () => {
  const { xml, table } = await through(await encode(workbookWith({ totals: true })), (sheet) => {
    sheet.tables.getItem("Costs").rows.add(undefined, [["c", 1]]);
  });
  expect(table).toMatchObject({
    totals: true,
    area: { row: 0, column: 0, rows: 5, columns: 2 },
    totalCells: [{ label: "Sum" }, { function: "sum" }],
  });
  expect(xml).toContain('ref="A1:B5" totalsRowCount="1"');
  expect(xml).toContain('<autoFilter ref="A1:B4"/>');
});

test("what a hidden totals row showed is kept, and shown again", async () => {
  const hidden = await through(await encode(workbookWith({ totals: true })), (sheet) => {
    sheet.tables.getItem("Costs").showTotals = false;
  });
  expect(hidden.table).toMatchObject({ totals: false, area: { rows: 3 }, totalCells: [{ label: "Sum" }, { function: "sum" }] });
  const shown = await through(hidden.file, async (sheet, context) => {
    sheet.tables.getItem("Costs").showTotals = true;
    const cells = sheet.getRange("A4:B4");
    cells.load("formulas");
    await context.sync();
    expect(cells.formulas).toEqual([["Sum", "=SUBTOTAL(109,[Cost])"]]);
  });
  expect(shown.table?.totals).toBe(true);
});

test("a table without the name that a file may leave out is opened by the one it is shown with", async () => {
  const bytes = changed(await encode(workbookWith({})), (xml) => xml.replace(' name="Costs"', ""));
  const { table } = await through(bytes, async (sheet, context) => {
    const cell = sheet.getRange("D1");
    cell.load("values");
    await context.sync();
    expect(cell.values).toEqual([[12]]);
  });
  expect(table?.name).toBe("Costs");
});

test("a table without header row has none in the file either, and its columns keep their names", async () => {
  const { xml, table } = await through(await encode(workbookWith({})), (sheet) => {
    sheet.tables.getItem("Costs").showHeaders = false;
  });
  expect(xml).toContain('ref="A2:B3" headerRowCount="0"');
  expect(xml).not.toContain("autoFilter");
  expect(table).toMatchObject({ headers: false, columns: HEADERS, area: { row: 1, rows: 2 } });
});

const NAMES = ["Purchase\nprice", "a _x0041_ b", '50% "net" <&>', "Re#v [x] 'y' @z"];
test.each(NAMES)("a column called %j is called so in the file", async (name) => {
  const inFormula = name.replace(/[[\]#'@]/g, "'$&");
  const { xml, table } = await through(await encode(workbookWith({}, `SUM(Costs[${inFormula}])`, ["Item", name])));
  expect(table?.columns).toEqual(["Item", name]);
  if (name.includes("\n")) expect(xml).toContain('name="Purchase_x000a_price"');
});

test("a header typed over is the column's name in the saved file", async () => {
  const { table } = await through(await encode(workbookWith({})), (sheet) => {
    sheet.getRange("B1").values = [[2026]];
  });
  expect(table?.columns).toEqual(["Item", "2026"]);
});

test("a table that waits for its first row, its style and the formula of a calculated column are kept", async () => {
  const kept: Partial<FileTable> = {
    unfilled: true,
    style: "TableStyleDark3",
    banded: true,
    bandedColumns: true,
    firstColumn: true,
    lastColumn: true,
    filter: false,
    calculated: [undefined, "Costs[[#This Row],[Item]]*2"],
  };
  const { table } = await through(await encode(workbookWith(kept)));
  expect(table).toMatchObject({ ...kept, calculated: [null, "Costs[[#This Row],[Item]]*2"].map((one) => one ?? undefined) });
});
