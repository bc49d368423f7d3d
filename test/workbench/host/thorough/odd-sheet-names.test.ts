import { openExcel, type TestExcel } from "../../../excel/support/open-excel";

let excel: TestExcel;
beforeEach(async () => {
  excel = await openExcel();
});
afterEach(() => excel.close());

/** All that Excel allows in a name: anything but : \ / ? * [ ], no more than 31 characters, no ' at its ends. */
const NAMES = ["It's", "To do!", "A!B!", "2026", "😀 plan", "x".repeat(31), "A1", "R1C1", "RC", "TRUE", "ＡＢＣ１", "1月", "总计+1", "C"];
const ODDER = ["#N", "a,b;c", "a&b<c>", 'a"b', "=x", "@x", "a b'c", "Ä ö", "日本語！", "(1)", "{a}", "100%", "a^b~", "$A$1", "-1"];

const quoted = (name: string): string => `'${name.replaceAll("'", "''")}'`;

test.each([NAMES, ODDER].map((names) => [names] as const))(
  "formulas read sheets of any name, by cell, area, whole column, name and INDIRECT: %s",
  (names) =>
    Excel.run(async (context) => {
      const { workbook } = context;
      const from = workbook.worksheets.getItem("Sheet1");
      for (const [at, name] of names.entries()) {
        workbook.worksheets.add(name).getRange("A1:B1").values = [[at + 1, 100]];
        const sheet = quoted(name);
        workbook.names.add(`Named_${at}`, `=${sheet}!$A$1`);
        from.getRange(`A${at + 1}:E${at + 1}`).formulas = [
          [`=${sheet}!A1`, `=SUM(${sheet}!A1:B1)`, `=SUM(${sheet}!A:A)`, `=Named_${at}`, `=INDIRECT("${sheet.replaceAll('"', '""')}!A1")`],
        ];
      }
      await context.sync();
      const read = from.getRange(`A1:E${names.length}`).load("values");
      await context.sync();
      expect(read.values.map((row, at) => [names[at], ...(row as unknown[])])).toEqual(
        names.map((name, at) => [name, at + 1, at + 101, at + 1, at + 1, at + 1]),
      );
    }),
);

test("a formula follows a sheet through any names", () =>
  Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const sheet = worksheets.add("Base");
    sheet.getRange("A1:A2").values = [[3], [4]];
    const reading = worksheets.getItem("Sheet1").getRange("A1:A2");
    reading.formulas = [["=Base!A1"], ["=SUM(Base!A1:A2)"]];
    for (const name of [...NAMES, ...ODDER]) {
      sheet.name = name;
      await context.sync();
      reading.load("values");
      await context.sync();
      expect([name, reading.values]).toEqual([name, [[3], [7]]]);
    }
  }));
