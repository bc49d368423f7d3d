import { SetSheetTableFilterCommand } from "@univerjs/sheets-table";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { FileFilterColumn, FileFilterRule } from "../../../src/files/file-filter";
import type { FileSheet, FileWorkbook } from "../../../src/files/file-workbook";
import { decode } from "../../../src/files/xlsx/decode";
import { encode } from "../../../src/files/xlsx/encode";
import { fileToSnapshot } from "../../../src/workbench/files/file-to-snapshot";
import { snapshotToFile } from "../../../src/workbench/files/snapshot-to-file";
import { openWorkbook } from "../../support/office";

const AREA = { row: 0, column: 0, rows: 6, columns: 3 };
const DAY = { numberFormat: "yyyy-mm-dd" };
/** 1 November 2026 and the days after it. */
const FIRST_DAY = 46_327;
const CHANNELS = ["Search", "Social", null, "Email", "Search & more"];
const SPEND = [10, 20, 30, 40, 50];

interface Filtered {
  readonly criteria: readonly FileFilterColumn[];
  readonly hidden: readonly number[];
  readonly as: "table" | "sheet";
}

/** Channels, spend and days from A1 on, filtered; below them what SUBTOTAL makes of the spend. */
function workbookWith({ criteria, hidden, as }: Filtered): FileWorkbook {
  const header = ["Channel", "Spend", "Day"].map((value, column) => ({ row: 0, column, value }));
  const rows = SPEND.flatMap((spend, i) => [
    ...(CHANNELS[i] === null ? [] : [{ row: i + 1, column: 0, value: CHANNELS[i] ?? null }]),
    { row: i + 1, column: 1, value: spend },
    { row: i + 1, column: 2, value: FIRST_DAY + i, style: DAY },
  ]);
  const totals = [9, 109].map((code, i) => ({ row: 8 + i, column: 1, value: null, formula: `SUBTOTAL(${code},B2:B6)` }));
  const table = {
    name: "Log",
    area: AREA,
    columns: ["Channel", "Spend", "Day"],
    banded: false,
    filter: true,
    totals: false,
    style: "TableStyleMedium2",
  };
  const sheet: FileSheet = {
    name: "Sheet1",
    state: "visible",
    cells: [...header, ...rows, ...totals],
    columns: [],
    merges: [],
    gridlines: true,
    names: [],
    validations: [],
    conditionals: [],
    notes: [],
    charts: [],
    rows: hidden.map((at) => ({ at, count: 1, hidden: true })),
    tables: as === "table" ? [{ ...table, criteria }] : [],
    ...(as === "sheet" && { filter: { area: AREA, columns: criteria } }),
  };
  return { sheets: [sheet], names: [], dateSystem: 1900, activeSheet: 0, defaultFont: { name: "Calibri", size: 11 } };
}

const criteriaOf = ({ sheets: [sheet] }: FileWorkbook, as: Filtered["as"]) =>
  as === "table" ? sheet?.tables[0]?.criteria : sheet?.filter?.columns;
const hiddenOf = ({ sheets: [sheet] }: FileWorkbook) =>
  (sheet?.rows ?? []).flatMap(({ at, count, hidden }) => (hidden ? Array.from({ length: count }, (_, i) => at + i) : []));

/** Opened in the embedded workbook and saved again; and what its two subtotals show, then and once the filters are taken off. */
async function through(bytes: Uint8Array, as: Filtered["as"]) {
  const opened = fileToSnapshot((await decode(bytes)).workbook);
  const book = await openWorkbook({ snapshot: opened.snapshot });
  try {
    const subtotals = async (): Promise<unknown[]> => {
      await book.engine.settle();
      const cells = book.engine.cells(book.engine.workbook.getActiveSheet().getSheetId());
      return [cells.value(8, 1), cells.value(9, 1)];
    };
    const filtered = await subtotals();
    const saved = snapshotToFile(book.engine.save());
    const { workbook } = await decode(await encode(saved.workbook));
    book.engine.workbook.getActiveSheet().getFilter()?.remove();
    return {
      losses: [...opened.losses, ...saved.losses],
      filtered,
      criteria: criteriaOf(workbook, as),
      hidden: hiddenOf(workbook),
      unfiltered: await subtotals(),
    };
  } finally {
    book.close();
  }
}

// Microsoft Support, "SUBTOTAL function": rows that are not included in the result of a filter are ignored, whichever
// of the two codes is used.
test("subtotals follow a table's filter that is set, taken back, set again and taken off", async () => {
  const { snapshot } = fileToSnapshot(workbookWith({ criteria: [], hidden: [], as: "table" }));
  const book = await openWorkbook({ snapshot });
  try {
    const { engine } = book;
    const cells = engine.cells(engine.workbook.getActiveSheet().getSheetId());
    const sums = async (work: () => Promise<void>): Promise<unknown[]> => {
      await work();
      await engine.settle();
      return [cells.value(8, 1), cells.value(9, 1)];
    };
    const filter = (tableFilter: object | undefined) =>
      engine.runLater(SetSheetTableFilterCommand.id, {
        unitId: engine.workbook.getId(),
        tableId: "sheet-1-table-1",
        column: 0,
        tableFilter,
      });
    expect(await sums(() => filter({ filterType: "manual", values: ["Search"] }))).toEqual([10, 10]);
    expect(await sums(() => engine.undo())).toEqual([150, 150]);
    expect(await sums(() => engine.redo())).toEqual([10, 10]);
    expect(await sums(() => filter(undefined))).toEqual([150, 150]);
  } finally {
    book.close();
  }
});

const values = (texts: readonly string[], blanks = false): FileFilterRule => ({ kind: "values", texts, dates: [], blanks });

// The sums are those of the rows that are left: SUBTOTAL passes over what a filter hides. Source: Microsoft Support, "SUBTOTAL function".
describe.each(["table", "sheet"] as const)("a filter of a %s", (as) => {
  test.each<[string, FileFilterColumn[], number[], number]>([
    ["by texts and blanks", [{ column: 0, rule: values(["Search", "Email"], true) }], [2, 5], 80],
    [
      "by a day",
      [{ column: 2, rule: { kind: "values", texts: [], dates: [{ year: 2026, month: 11, day: 4 }], blanks: false } }],
      [1, 2, 3, 5],
      40,
    ],
    [
      "by two columns",
      [
        { column: 0, rule: values(["Search", "Social"]) },
        { column: 1, rule: { kind: "compare", all: false, conditions: [{ operator: "greaterThan", value: "15" }] } },
      ],
      [1, 3, 4, 5],
      20,
    ],
    [
      "between two numbers",
      [
        {
          column: 1,
          rule: {
            kind: "compare",
            all: true,
            conditions: [
              { operator: "greaterThanOrEqual", value: "20" },
              { operator: "lessThanOrEqual", value: "40" },
            ],
          },
        },
      ],
      [1, 5],
      90,
    ],
    [
      "by the beginning of a text",
      [{ column: 0, rule: { kind: "compare", all: false, conditions: [{ operator: "equal", value: "Sea*" }] } }],
      [2, 3, 4],
      60,
    ],
  ])("%s is opened, counted and saved with the rows it hides", async (_, criteria, hidden, sum) => {
    const result = await through(await encode(workbookWith({ criteria, hidden, as })), as);
    expect(result).toMatchObject({ losses: [], filtered: [sum, sum], criteria, hidden });
    if (as === "sheet") expect(result.unfiltered).toEqual([150, 150]);
  });
});

const compare = (operator: "equal" | "notEqual" | "lessThan", value: string): FileFilterRule => ({
  kind: "compare",
  all: false,
  conditions: [{ operator, value }],
});
test.each<[string, FileFilterRule]>([
  ["a number that is not equal", compare("notEqual", "20")],
  ["below a number", compare("lessThan", "2.5")],
  ["a text", compare("equal", "Email")],
  ["no such text", compare("notEqual", "Email")],
  ["a text inside", compare("equal", "*ear*")],
  ["no such text inside", compare("notEqual", "*ear*")],
  ["a text at the end", compare("equal", "*h")],
  ["a pattern", compare("equal", "S?arch")],
  [
    "outside two numbers",
    {
      kind: "compare",
      all: false,
      conditions: [
        { operator: "lessThan", value: "15" },
        { operator: "greaterThan", value: "45" },
      ],
    },
  ],
  ["above the average", { kind: "dynamic", name: "aboveAverage" }],
  ["this month", { kind: "dynamic", name: "thisMonth" }],
  ["a quarter", { kind: "dynamic", name: "Q4" }],
  ["the largest three", { kind: "top", count: 3, percent: false, bottom: false }],
])("a rule of a table's column goes through the grid as it is: %s", async (_, rule) => {
  const criteria = [{ column: 1, rule }];
  const { workbook } = await decode(await encode(workbookWith({ criteria, hidden: [], as: "table" })));
  const opened = fileToSnapshot(workbook);
  const saved = snapshotToFile(opened.snapshot);
  expect([opened.losses, saved.losses]).toEqual([[], []]);
  expect(criteriaOf(saved.workbook, "table")).toEqual(criteria);
});

// What Excel writes for a filter by colour: ECMA-376 part 1, 18.3.2.1.
test("a filter by colour is told as lost, and its rows stay hidden", async () => {
  const bytes = await encode(workbookWith({ criteria: [{ column: 0, rule: values(["Search"]) }], hidden: [2, 3], as: "table" }));
  const parts = unzipSync(bytes);
  const xml = strFromU8(parts["xl/tables/table1.xml"] as Uint8Array).replace(/<filters>.*<\/filters>/, '<colorFilter dxfId="0"/>');
  const { workbook, losses } = await decode(zipSync({ ...parts, "xl/tables/table1.xml": strToU8(xml) }));
  expect(losses).toEqual([{ kind: "filter", count: 1, sheet: "Sheet1" }]);
  expect(hiddenOf(snapshotToFile(fileToSnapshot(workbook).snapshot).workbook)).toEqual([2, 3]);
});
