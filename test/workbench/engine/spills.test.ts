import { openWorkbook, type OpenWorkbook } from "../../support/office";

/** Microsoft Support: "How to correct a #SPILL! error", "Spilled range operator", "Dynamic array formulas and spilled array behavior". */
let book: OpenWorkbook;
beforeAll(async () => {
  book = await openWorkbook();
});
afterAll(() => book.close());

interface Sheet {
  readonly sheet: Excel.Worksheet;
  put(address: string, content: unknown): Promise<void>;
  show(address: string): Promise<unknown>;
}

/** A sheet of its own. Each content is calculated before the next is put; one row or column of values is shown as a list, blanks as "". */
const onSheet = (work: (sheet: Sheet) => Promise<void>): Promise<void> =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add();
    await work({
      sheet,
      async put(address, content) {
        sheet.getRange(address).formulas = (Array.isArray(content) ? content : [[content]]) as string[][];
        await context.sync();
        await book.engine.settle();
      },
      async show(address) {
        const range = sheet.getRange(address);
        range.load("values");
        await context.sync();
        return range.values.length === 1 || range.values[0]?.length === 1 ? range.values.flat() : range.values;
      },
    });
  });

test("a spill grows and shrinks with its inputs, and whoever reads its cells or lost cells follows", () =>
  onSheet(async ({ put, show }) => {
    await put("C1", 3);
    await put("A1", "=SEQUENCE(C1)");
    await put("E1:E6", [["=SUM(A1:A6)"], ["=SUM(A1#)"], ["=COUNT(A:A)"], ["=A3*10"], ['=COUNTIF(A:A,">1")'], ["=ROWS(A1#)"]]);
    for (const [count, shown] of [
      [3, [6, 6, 3, 30, 2, 3]],
      [5, [15, 15, 5, 30, 4, 5]],
      [2, [3, 3, 2, 0, 1, 2]],
      [1, [1, 1, 1, 0, 0, 1]],
      [4, [10, 10, 4, 30, 3, 4]],
    ] as const) {
      await put("C1", count);
      expect(await show("A1:A6")).toEqual(Array.from({ length: 6 }, (_, i) => (i < count ? i + 1 : "")));
      expect([count, await show("E1:E6")]).toEqual([count, shown]);
    }
  }));

test("spilled cells, the cell in one's own row and ranges to a found cell are read from the sheet they are on", () =>
  onSheet(async ({ sheet, put, show }) => {
    sheet.load("name");
    await sheet.context.sync();
    const place = `'${sheet.name}'!`;
    await put("A1", "=SEQUENCE(3)");
    await put("B1:B3", [[10], [20], [30]]);
    const other = sheet.context.workbook.worksheets.add();
    const cells = other.getRange("A1:A4");
    cells.formulas = [
      [`=SUM(${place}A1#)`],
      [`=SUM(@${place}B1:B3)`],
      [`=SUM(${place}B1:INDEX(${place}B:B,2))`],
      [`=SUM(BYROW(${place}A1#,LAMBDA(r,SUM(r))))`],
    ];
    await sheet.context.sync();
    cells.load("values");
    await sheet.context.sync();
    expect(cells.values.flat()).toEqual([6, 20, 30, 6]);
    expect(await show("A1:A3")).toEqual([1, 2, 3]);
  }));

test("formulas that spill from spilled cells are right however many stand in a row", () =>
  onSheet(async ({ put, show }) => {
    await put("J1", 3);
    await put("A1:H1", [["=SEQUENCE(J1)", "=A2:A4*2", "=B2:B4+1", "=C3", "=SUM(C2:C3)", "=SUM(A1:A3)+B2", "=COUNT(A2:A9)", "=A1#+B2"]]);
    expect(await show("A1:H3")).toEqual([
      [1, 4, 7, 1, 2, 12, 2, 7],
      [2, 6, 1, "", "", "", "", 8],
      [3, 0, 1, "", "", "", "", 9],
    ]);
    await put("J1", 5);
    expect(await show("A1:H3")).toEqual([
      [1, 4, 7, 1, 10, 12, 4, 7],
      [2, 6, 9, "", "", "", "", 8],
      [3, 8, 1, "", "", "", "", 9],
    ]);
  }));

test("what stands in the way makes it #SPILL!, and gone it spills again", () =>
  onSheet(async ({ put, show }) => {
    await put("A1", "=SEQUENCE(4)");
    await put("C1:C3", [["=SUM(A1#)"], ["=ROWS(A1#)"], ["=COUNT(A2:A9)"]]);
    for (const [content, three] of [
      ["x", "x"],
      ["=1+1", 2],
    ] as const) {
      await put("A3", content);
      expect([await show("A1:A4"), await show("C1:C3")]).toEqual([
        ["#SPILL!", "", three, ""],
        ["#SPILL!", "#SPILL!", Number(three === 2)],
      ]);
      await put("A3", "");
      expect([await show("A1:A4"), await show("C1:C3")]).toEqual([
        [1, 2, 3, 4],
        [10, 4, 3],
      ]);
    }
    await put("A1", 7);
    expect([await show("A1:A4"), await show("C1:C3")]).toEqual([
      [7, "", "", ""],
      ["#REF!", "#REF!", 0],
    ]);
    await put("A1", "=SEQUENCE(4)");
    await put("A1", "");
    expect([await show("A1:A4"), await show("C1:C3")]).toEqual([
      ["", "", "", ""],
      ["#REF!", "#REF!", 0],
    ]);
  }));

test("two spills that meet: one keeps its cells, the other waits for them", () =>
  onSheet(async ({ put, show }) => {
    await put("C1", 3);
    await put("A4", "=SEQUENCE(2)");
    await put("A1", "=SEQUENCE(C1)");
    await put("C1", 5);
    expect(await show("A1:A5")).toEqual(["#SPILL!", "", "", 1, 2]);
    await put("C1", 3);
    expect(await show("A1:A5")).toEqual([1, 2, 3, 1, 2]);
    await put("C1", 5);
    await put("A4", "");
    expect(await show("A1:A5")).toEqual([1, 2, 3, 4, 5]);
    // Both come in one calculation.
    await put("E1:F2", [
      ["", "=SEQUENCE(2)"],
      ["=SEQUENCE(1,G3)", ""],
    ]);
    await put("G3", 2);
    expect(["#SPILL!", 1]).toContain(((await show("E2:E2")) as unknown[])[0]);
    expect(((await show("E1:F2")) as unknown[][]).flat().filter((value) => value === "#SPILL!")).toHaveLength(1);
    await put("G3", 1);
    expect(await show("E1:F2")).toEqual([
      ["", 1],
      [1, 2],
    ]);
  }));

test("nothing spills into merged cells or a table, and nothing spills inside a table", () =>
  onSheet(async ({ sheet, put, show }) => {
    await put("A1", "=SEQUENCE(5)");
    sheet.getRange("A3:B3").merge();
    expect(await show("A1:A3")).toEqual(["#SPILL!", "", ""]);
    sheet.getRange("A3:B3").unmerge();
    expect(await show("A1:A5")).toEqual([1, 2, 3, 4, 5]);
    await put("E1:F4", [
      ["a", "b"],
      [1, ""],
      [2, ""],
      [3, ""],
    ]);
    sheet.tables.add(sheet.getRange("E1:F4"), true);
    await put("F2", "=SEQUENCE(2)");
    await put("D3", "=SEQUENCE(1,2)");
    expect(await show("F2:F3")).toEqual(["#SPILL!", ""]);
    expect(await show("D3:E3")).toEqual(["#SPILL!", 2]);
  }));

test("a spill goes beyond what the grid shows at present, and ends where the sheet ends", () =>
  onSheet(async ({ put, show }) => {
    await put("A1", "=SEQUENCE(3000)");
    await put("C1", "=SEQUENCE(1,200)");
    await put("B2:B6", [["=SUM(A1#)"], ["=COUNT(A:A)"], ["=SUM(A2999:A3100)"], ["=SUM(C1#)"], ["=COUNT(1:1)"]]);
    expect(await show("B2:B6")).toEqual([4501500, 3000, 5999, 20100, 201]);
    expect([await show("A3000:A3001"), await show("GT1:GU1")]).toEqual([
      [3000, ""],
      [200, ""],
    ]);
    await put("E1048570", "=SEQUENCE(7)");
    await put("XFC9", "=SEQUENCE(1,2)");
    expect([await show("E1048575:E1048576"), await show("XFC9:XFD9")]).toEqual([
      [6, 7],
      [1, 2],
    ]);
    await put("E1048570", "=SEQUENCE(8)");
    await put("XFC9", "=SEQUENCE(1,3)");
    await put("F2", "=A:A");
    expect([await show("E1048570:E1048571"), await show("XFC9:XFD9"), await show("F2:F3")]).toEqual([
      ["#SPILL!", ""],
      ["#SPILL!", ""],
      ["#SPILL!", ""],
    ]);
    await put("F2", "=SUM(SEQUENCE(1048576))");
    expect(await show("F2:F2")).toEqual([549756338176]);
  }));

test("RANDARRAY is drawn anew in each calculation, once for all who read it", () =>
  onSheet(async ({ put, show }) => {
    await put("A1:D1", [["=RANDARRAY(2)", "=A1", "=A2", "=SUM(A1#)-B1-C1"]]);
    const before = await show("A1:A2");
    await put("F1", 1);
    const [first, second] = (await show("A1:A2")) as [number, number];
    expect([first, second]).not.toEqual(before);
    expect(await show("B1:D1")).toEqual([first, second, 0]);
  }));
