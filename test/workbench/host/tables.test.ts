import { openWorkbook, type OpenWorkbook } from "../../support/office";

let book: OpenWorkbook;
beforeEach(async () => {
  book = await openWorkbook();
});
afterEach(() => book.close());

type Work<T> = (sheet: Excel.Worksheet, context: Excel.RequestContext) => T | Promise<T>;

const onSheet = <T>(work: Work<T>): Promise<T> =>
  Excel.run(async (context) => {
    const result = await work(context.workbook.worksheets.getItem("Sheet1"), context);
    await context.sync();
    return result;
  });

const cells = (address: string): Promise<unknown[][]> =>
  onSheet(async (sheet, context) => {
    const range = sheet.getRange(address);
    range.load("formulas");
    await context.sync();
    return range.formulas;
  });

const values = (address: string): Promise<unknown[][]> =>
  onSheet(async (sheet, context) => {
    const range = sheet.getRange(address);
    range.load("values");
    await context.sync();
    return range.values;
  });

interface Seen {
  readonly area: string;
  readonly data: string;
  readonly rows: number;
  readonly names: readonly string[];
}

const seen = (name = "T"): Promise<Seen> =>
  onSheet(async (sheet, context) => {
    const table = sheet.tables.getItem(name);
    const area = table.getRange();
    const data = table.getDataBodyRange();
    area.load("address");
    data.load("address");
    table.rows.load("count");
    table.columns.load("items/name");
    await context.sync();
    const local = (address: string) => address.replace(/^.*!/, "");
    const names = table.columns.items.map((column) => column.name);
    return { area: local(area.address), data: local(data.address), rows: table.rows.count, names };
  });

/** A table over A1:B3 with two rows of numbers. */
const withTable = (): Promise<void> =>
  onSheet((sheet) => {
    sheet.getRange("A1:B3").values = [
      ["x", "y"],
      [1, 2],
      [3, 4],
    ];
    sheet.tables.add("A1:B3", true).name = "T";
  });

const refused = (work: Work<unknown>, code: string): Promise<void> => expect(onSheet(work)).rejects.toMatchObject({ code });

// Expectations without a source of their own: Microsoft Support, "Overview of Excel tables", "Resize a table by adding or removing
// rows and columns", "Total the data in an Excel table", "Using structured references with Excel tables"; Office.js
// reference, Table and TableRowCollection.
describe("rows", () => {
  test("a table over headers alone has no rows yet; the first rows added fill the empty one below the headers", async () => {
    await onSheet((sheet) => {
      const table = sheet.tables.add("A1:B1", true);
      table.name = "T";
      table.getHeaderRowRange().values = [["Date", "Amount"]];
    });
    expect(await seen()).toEqual({ area: "A1:B2", data: "A2:B2", rows: 0, names: ["Date", "Amount"] });
    await onSheet((sheet) => {
      sheet.tables.getItem("T").rows.add(undefined, [
        ["a", 1],
        ["b", 2],
      ]);
    });
    expect(await seen()).toMatchObject({ area: "A1:B3", rows: 2 });
    expect(await cells("A1:B4")).toEqual([
      ["Date", "Amount"],
      ["a", 1],
      ["b", 2],
      ["", ""],
    ]);
    await book.engine.undo();
    expect(await seen()).toMatchObject({ area: "A1:B2", rows: 0 });
    await book.engine.redo();
    expect(await seen()).toMatchObject({ area: "A1:B3", rows: 2 });
  });

  test("rows go in before the row that is named, and cells beside the table stay", async () => {
    await withTable();
    await onSheet((sheet) => {
      sheet.getRange("A5:D5").values = [["below", "", "", "beside"]];
      const row = sheet.tables.getItem("T").rows.add(1, [[5, 6]]);
      row.load("index,values");
    });
    expect(await cells("A1:D6")).toEqual([
      ["x", "y", "", ""],
      [1, 2, "", ""],
      [5, 6, "", ""],
      [3, 4, "", ""],
      ["", "", "", "beside"],
      ["below", "", "", ""],
    ]);
    await onSheet((sheet) => {
      sheet.tables.getItem("T").rows.add(0, [[7, 8]]);
    });
    expect(await cells("A1:B3")).toEqual([
      ["x", "y"],
      [7, 8],
      [1, 2],
    ]);
    await refused((sheet) => {
      sheet.tables.getItem("T").rows.add(9, [[1, 2]]);
    }, "InvalidArgument");
  });

  test("rows are deleted; without its last row a table keeps an empty one", async () => {
    await withTable();
    await onSheet((sheet) => {
      sheet.getRange("A4:B4").values = [["under", "neath"]];
    });
    await onSheet((sheet) => {
      sheet.tables.getItem("T").rows.getItemAt(0).delete();
    });
    expect(await seen()).toMatchObject({ area: "A1:B2", rows: 1 });
    expect(await cells("A1:B4")).toEqual([
      ["x", "y"],
      [3, 4],
      ["under", "neath"],
      ["", ""],
    ]);
    await onSheet((sheet) => {
      sheet.tables.getItem("T").rows.getItemAt(0).delete();
    });
    expect(await seen()).toMatchObject({ area: "A1:B2", rows: 0 });
    expect(await cells("A1:B3")).toEqual([
      ["x", "y"],
      ["", ""],
      ["under", "neath"],
    ]);
    await book.engine.undo();
    expect(await seen()).toMatchObject({ area: "A1:B2", rows: 1 });
    await book.engine.undo();
    expect(await cells("A1:B4")).toEqual([
      ["x", "y"],
      [1, 2],
      [3, 4],
      ["under", "neath"],
    ]);
  });

  test("several rows are deleted at once", async () => {
    await withTable();
    await onSheet((sheet) => {
      sheet.tables.getItem("T").rows.add(undefined, [
        [5, 6],
        [7, 8],
      ]);
    });
    await onSheet((sheet) => {
      sheet.tables.getItem("T").rows.deleteRowsAt(1, 2);
    });
    expect(await cells("A1:B4")).toEqual([
      ["x", "y"],
      [1, 2],
      [7, 8],
      ["", ""],
    ]);
    await refused((sheet) => {
      sheet.tables.getItem("T").rows.deleteRowsAt(1, 2);
    }, "InvalidArgument");
  });

  test("deleting all cells of a row of the table shrinks it", async () => {
    await withTable();
    await onSheet((sheet) => {
      sheet.getRange("A3:B3").delete("Up");
    });
    expect(await seen()).toMatchObject({ area: "A1:B2", rows: 1 });
    await onSheet((sheet) => {
      sheet.getRange("A4").values = [["below"]];
      sheet.getRange("2:2").delete("Up");
    });
    expect(await seen()).toMatchObject({ area: "A1:B2", rows: 0 });
    expect(await cells("A1:A4")).toEqual([["x"], [""], [""], ["below"]]);
  });

  test("new rows get the formulas of calculated columns, where no value is given", async () => {
    await withTable();
    await onSheet((sheet) => {
      sheet.tables.getItem("T").columns.add(undefined, [["twice"], ["=[@y]*2"], ["=[@y]*2"]]);
    });
    await onSheet((sheet) => {
      sheet.tables.getItem("T").rows.add(undefined, [[5, 6, null as unknown as string]]);
    });
    expect(await values("A1:C4")).toEqual([
      ["x", "y", "twice"],
      [1, 2, 4],
      [3, 4, 8],
      [5, 6, 12],
    ]);
    await onSheet((sheet) => {
      sheet.tables.getItem("T").rows.deleteRowsAt(0, 3);
    });
    await onSheet((sheet) => {
      sheet.tables.getItem("T").rows.add(undefined, [
        [7, 8, null as unknown as string],
        [9, 1, ""],
      ]);
    });
    expect(await values("A1:C4")).toEqual([
      ["x", "y", "twice"],
      [7, 8, 16],
      [9, 1, ""],
      ["", "", ""],
    ]);
  });
});

describe("columns", () => {
  test("a column is added at the end, before another and with a name, and deleted again", async () => {
    await withTable();
    await onSheet((sheet) => {
      const { columns } = sheet.tables.getItem("T");
      columns.add(undefined, [["z"], ["p"], ["q"]]);
      columns.add(1, undefined, "mid");
      columns.add(0);
    });
    expect(await seen()).toEqual({ area: "A1:E3", data: "A2:E3", rows: 2, names: ["Column1", "x", "mid", "y", "z"] });
    expect(await cells("A1:E3")).toEqual([
      ["Column1", "x", "mid", "y", "z"],
      ["", 1, "", 2, "p"],
      ["", 3, "", 4, "q"],
    ]);
    await onSheet((sheet) => {
      sheet.tables.getItem("T").columns.getItem("mid").delete();
    });
    expect(await seen()).toMatchObject({ area: "A1:D3", names: ["Column1", "x", "y", "z"] });
    await book.engine.undo();
    expect((await seen()).names).toEqual(["Column1", "x", "mid", "y", "z"]);
    await refused((sheet) => {
      sheet.tables.getItem("T").columns.add(undefined, [["short"], [1]]);
    }, "InvalidArgument");
    expect((await seen()).area).toBe("A1:E3");
  });

  test("a column that comes in left of a table moves it with its columns' names", async () => {
    await withTable();
    await onSheet((sheet) => {
      sheet.getRange("A:A").insert("Right");
    });
    expect(await seen()).toMatchObject({ area: "B1:C3", names: ["x", "y"] });
  });
});

describe("headers", () => {
  test("what is written over a header is the column's new name, as a text of its own", async () => {
    await withTable();
    await onSheet((sheet) => {
      sheet.getRange("B1").values = [[5]];
    });
    expect((await seen()).names).toEqual(["x", "5"]);
    await onSheet(async (sheet, context) => {
      const header = sheet.getRange("B1");
      header.load("values,valueTypes");
      await context.sync();
      expect([header.values, header.valueTypes]).toEqual([[["5"]], [["String"]]]);
    });
    await onSheet((sheet) => {
      sheet.getRange("A1").values = [["5"]];
    });
    expect((await seen()).names).toEqual(["52", "5"]);
    await onSheet((sheet) => {
      sheet.getRange("A1:B1").clear("Contents");
    });
    expect(await cells("A1:B1")).toEqual([["Column1", "Column2"]]);
    for (const names of [
      ["52", "5"],
      ["x", "5"],
      ["x", "y"],
    ]) {
      await book.engine.undo();
      expect((await seen()).names).toEqual(names);
      expect(await cells("A1:B1")).toEqual([names]);
    }
  });

  test("formulas follow a column's new name, in the table and outside it, and a table's, and undo takes all back", async () => {
    await withTable();
    await onSheet((sheet, context) => {
      sheet.tables.getItem("T").columns.add(undefined, [["twice"], ["=[@y]*2"], ["=[@y]*2"]]);
      sheet.getRange("E1:E3").formulas = [["=SUM(T[y])"], ["=SUM(T[[x]:[y]])+COUNTA(T[#Headers])"], ['=SUM(t[[#All],[Y]])&"T[y]"']];
      context.workbook.names.add("all", "=SUM(T[y])");
    });
    const before = await cells("A1:E3");
    await onSheet((sheet) => {
      sheet.getRange("B1").values = [["net [€] #1"]];
    });
    expect(await cells("C2:E3")).toEqual([
      ["=[@[net '[€'] '#1]]*2", "", "=SUM(T[[x]:[net '[€'] '#1]])+COUNTA(T[#Headers])"],
      ["=[@[net '[€'] '#1]]*2", "", "=SUM(t[[#All],[net '[€'] '#1]])&\"T[y]\""],
    ]);
    expect(await cells("E1")).toEqual([["=SUM(T[net '[€'] '#1])"]]);
    await onSheet((sheet) => {
      sheet.tables.getItem("T").name = "Costs";
    });
    expect(await cells("E1:E3")).toEqual([
      ["=SUM(Costs[net '[€'] '#1])"],
      ["=SUM(Costs[[x]:[net '[€'] '#1]])+COUNTA(Costs[#Headers])"],
      ["=SUM(Costs[[#All],[net '[€'] '#1]])&\"T[y]\""],
    ]);
    await onSheet(async (_, context) => {
      const name = context.workbook.names.getItem("all");
      name.load("formula");
      await context.sync();
      expect(name.formula).toBe("=SUM(Costs[net '[€'] '#1])");
    });
    await book.engine.undo();
    await book.engine.undo();
    expect(await cells("A1:E3")).toEqual(before);
    expect((await seen()).names).toEqual(["x", "y", "twice"]);
  });

  // The sum is 6 under every name: 1 + 2 + 3.
  test("a column is renamed again and again, whatever signs its name is made of", async () => {
    await onSheet((sheet) => {
      sheet.getRange("J1:K4").values = [
        ["Name", "Cost"],
        ["a", 1],
        ["b", 2],
        ["c", 3],
      ];
      sheet.tables.add("J1:K4", true).name = "Hard";
      sheet.getRange("M1").formulas = [["=SUM(Hard[Cost])"]];
      sheet.getRange("M2").formulas = [["=SUM(Hard[[#Data],[Cost]])"]];
    });
    for (const name of ["Re#v [x]", "[", "]'", "@a", "#All", "a\nb", "5", "费用(元)", "'", "a]b[c", "Cost"]) {
      await onSheet((sheet) => {
        sheet.getRange("K1").values = [[`'${name}`]];
      });
      expect({ name, values: await values("M1:M2") }).toEqual({ name, values: [[6], [6]] });
    }
    expect(await cells("M1:M2")).toEqual([["=SUM(Hard[Cost])"], ["=SUM(Hard[[#Data],[Cost]])"]]);
  });

  test("the header row is hidden and shown again with the same names", async () => {
    await onSheet((sheet) => {
      sheet.getRange("A2:B4").values = [
        ["x", "y"],
        [1, 2],
        [3, 4],
      ];
      sheet.tables.add("A2:B4", true).name = "T";
      sheet.tables.getItem("T").showHeaders = false;
    });
    expect(await seen()).toEqual({ area: "A3:B4", data: "A3:B4", rows: 2, names: ["x", "y"] });
    expect(await cells("A2:B3")).toEqual([
      ["", ""],
      [1, 2],
    ]);
    await onSheet((sheet) => {
      sheet.tables.getItem("T").rows.add(0, [[8, 9]]);
    });
    expect(await cells("A2:B4")).toEqual([
      ["", ""],
      [8, 9],
      [1, 2],
    ]);
    expect((await seen()).area).toBe("A3:B5");
    await onSheet((sheet) => {
      sheet.tables.getItem("T").showHeaders = true;
    });
    expect(await seen()).toEqual({ area: "A2:B5", data: "A3:B5", rows: 3, names: ["x", "y"] });
    expect(await cells("A2:B2")).toEqual([["x", "y"]]);
    await refused((sheet) => {
      sheet.tables.getItem("T").getTotalRowRange().load("address");
    }, "InvalidOperation");
  });

  test("cells without headers get a row of them above", async () => {
    await onSheet((sheet) => {
      sheet.getRange("A1:B3").values = [
        [1, 2],
        [3, 4],
        ["", ""],
      ];
      sheet.getRange("A4").values = [["below"]];
      sheet.tables.add("A1:B2", false).name = "T";
    });
    expect(await seen()).toEqual({ area: "A1:B3", data: "A2:B3", rows: 2, names: ["Column1", "Column2"] });
    expect(await cells("A1:B5")).toEqual([
      ["Column1", "Column2"],
      [1, 2],
      [3, 4],
      ["", ""],
      ["below", ""],
    ]);
  });
});

describe("totals", () => {
  test("a totals row sums the last column, keeps its content while it is hidden, and rows come in above it", async () => {
    await withTable();
    await onSheet((sheet) => {
      sheet.tables.getItem("T").showTotals = true;
    });
    expect(await seen()).toEqual({ area: "A1:B4", data: "A2:B3", rows: 2, names: ["x", "y"] });
    expect(await cells("A4:B4")).toEqual([["Total", "=SUBTOTAL(109,[y])"]]);
    expect(await values("B4")).toEqual([[6]]);
    await onSheet((sheet) => {
      sheet.getRange("A4").values = [["All"]];
      sheet.tables.getItem("T").rows.add(undefined, [[5, 6]]);
    });
    expect(await seen()).toMatchObject({ area: "A1:B5", data: "A2:B4", rows: 3 });
    expect(await values("A4:B5")).toEqual([
      [5, 6],
      ["All", 12],
    ]);
    await onSheet((sheet) => {
      sheet.tables.getItem("T").showTotals = false;
    });
    expect(await values("A4:B5")).toEqual([
      [5, 6],
      ["", ""],
    ]);
    expect((await seen()).area).toBe("A1:B4");
    await onSheet((sheet) => {
      sheet.tables.getItem("T").showTotals = true;
    });
    expect(await values("A4:B5")).toEqual([
      [5, 6],
      ["All", 12],
    ]);
    await onSheet(async (sheet, context) => {
      const table = sheet.tables.getItem("T");
      const totals = table.getTotalRowRange();
      const own = table.columns.getItem("y").getTotalRowRange();
      totals.load("address");
      own.load("address");
      table.load("showTotals");
      await context.sync();
      expect([totals.address, own.address, table.showTotals]).toEqual(["Sheet1!A5:B5", "Sheet1!B5", true]);
    });
  });

  test("sheet rows that come and go leave the totals row where it belongs, and it goes alone", async () => {
    await withTable();
    await onSheet((sheet) => {
      sheet.tables.getItem("T").showTotals = true;
    });
    await onSheet((sheet) => {
      sheet.getRange("4:4").insert("Down");
    });
    expect(await seen()).toMatchObject({ area: "A1:B5", data: "A2:B4" });
    await onSheet((sheet) => {
      sheet.getRange("2:4").delete("Up");
    });
    expect(await seen()).toMatchObject({ area: "A1:B3", data: "A2:B2", rows: 0 });
    expect(await cells("A1:B3")).toEqual([
      ["x", "y"],
      ["", ""],
      ["Total", "=SUBTOTAL(109,[y])"],
    ]);
    await onSheet((sheet) => {
      sheet.tables.getItem("T").rows.add(undefined, [[1, 2]]);
      sheet.getRange("A3:B3").delete("Up");
    });
    expect(await seen()).toMatchObject({ area: "A1:B2", data: "A2:B2", rows: 1 });
    await onSheet(async (sheet, context) => {
      const table = sheet.tables.getItem("T");
      table.load("showTotals");
      await context.sync();
      expect(table.showTotals).toBe(false);
    });
    await book.engine.undo();
    expect(await seen()).toMatchObject({ area: "A1:B3", data: "A2:B2" });
  });

  test("rows of a table without header row are deleted, the first one too", async () => {
    await withTable();
    await onSheet((sheet) => {
      sheet.tables.getItem("T").showHeaders = false;
    });
    await onSheet((sheet) => {
      sheet.tables.getItem("T").rows.getItemAt(0).delete();
    });
    expect(await seen()).toMatchObject({ area: "A2:B2", rows: 1 });
    expect(await cells("A2:B2")).toEqual([[3, 4]]);
  });

  test("a totals row over cells that hold something moves them down", async () => {
    await withTable();
    await onSheet((sheet) => {
      sheet.getRange("A4").values = [["below"]];
      sheet.tables.getItem("T").showTotals = true;
    });
    expect(await cells("A4:A5")).toEqual([["Total"], ["below"]]);
  });
});

test("a table that becomes a range leaves its cells in the formulas that used it", async () => {
  await withTable();
  await onSheet((sheet) => {
    sheet.tables.getItem("T").columns.add(undefined, [["twice"], ["=[@y]*2"], ["=[@y]*2"]]);
    sheet.getRange("E1:E2").formulas = [["=SUM(T[[x]:[y]])+ROWS(T)"], ["=COUNTA(t[#Headers])+COUNT(T[[#All],[X]])"]];
  });
  const before = await cells("A1:E3");
  await onSheet((sheet) => {
    sheet.tables.getItem("T").convertToRange();
  });
  expect(await cells("C2:E3")).toEqual([
    ["=Sheet1!$B2*2", "", "=COUNTA(Sheet1!$A$1:$C$1)+COUNT(Sheet1!$A$1:$A$3)"],
    ["=Sheet1!$B3*2", "", ""],
  ]);
  expect(await cells("E1")).toEqual([["=SUM(Sheet1!$A$2:$B$3)+ROWS(Sheet1!$A$2:$C$3)"]]);
  expect(await values("C2:C3")).toEqual([[4], [8]]);
  await book.engine.undo();
  expect(await cells("A1:E3")).toEqual(before);
  expect((await seen()).area).toBe("A1:C3");
});

describe("what Excel refuses", () => {
  test("names of tables and of cells are one set, in any case, and are names", async () => {
    await withTable();
    await refused((sheet, context) => {
      context.workbook.names.add("t", sheet.getRange("A1"));
    }, "ItemAlreadyExists");
    await onSheet((sheet, context) => {
      context.workbook.names.add("Budget", sheet.getRange("D1"));
    });
    await refused((sheet) => {
      sheet.tables.getItem("T").name = "budget";
    }, "ItemAlreadyExists");
    for (const name of ["two words", "A1", "r1c1", "R", "1st", "a-b", "x".repeat(256), ""])
      await refused((sheet) => {
        sheet.tables.getItem("T").name = name;
      }, "InvalidArgument");
    expect(await seen()).toMatchObject({ area: "A1:B3" });
  });

  test("tables over tables or merged cells, merged cells in tables, unknown styles", async () => {
    await withTable();
    await onSheet((sheet) => {
      sheet.getRange("E1:F1").merge();
    });
    await refused((sheet) => {
      sheet.tables.add("B2:C4", true);
    }, "InvalidArgument");
    await refused((sheet) => {
      sheet.tables.add("E1:F4", true);
    }, "MergedRangeConflict");
    await refused((sheet) => sheet.getRange("A2:B2").merge(), "MergedRangeConflict");
    await refused((sheet) => {
      sheet.tables.getItem("T").style = "Bogus";
    }, "InvalidArgument");
    await onSheet(async (sheet, context) => {
      const table = sheet.tables.getItem("T");
      table.style = "tablestyledark11";
      table.load("style");
      await context.sync();
      expect(table.style).toBe("TableStyleDark11");
    });
  });

  test("cells that would move a part of a table stay, and the workbook with them", async () => {
    await withTable();
    await onSheet((sheet) => {
      sheet.getRange("D1:D3").values = [["p"], ["q"], ["r"]];
    });
    for (const work of [
      (sheet: Excel.Worksheet) => {
        sheet.getRange("A2").insert("Down");
      },
      (sheet: Excel.Worksheet) => {
        sheet.getRange("A2").delete("Up");
      },
      (sheet: Excel.Worksheet) => {
        sheet.getRange("A2").insert("Right");
      },
    ])
      await refused(work, "InsertDeleteConflict");
    expect(await cells("A1:D3")).toEqual([
      ["x", "y", "", "p"],
      [1, 2, "", "q"],
      [3, 4, "", "r"],
    ]);
  });
});

test("formulas keep to a column whose header begins or ends with spaces, and follow it on", async () => {
  await withTable();
  await onSheet((sheet) => {
    sheet.getRange("D1:D3").formulas = [["=SUM(T[x])"], ["=T[@x]"], ["=SUM(T[[x]:[y]])"]];
  });
  for (const header of ["x ", " x", "x's [1] ", "plain"]) {
    await onSheet((sheet) => {
      sheet.getRange("A1").values = [[header]];
    });
    expect(await values("D1:D3")).toEqual([[4], [1], [10]]);
  }
  expect(await cells("D1")).toEqual([["=SUM(T[[plain]])"]]);
});
