import { openExcel, type TestExcel } from "../../../excel/support/open-excel";

type Step = (sheet: Excel.Worksheet) => void;
type Read = (sheet: "Data" | "Last", row: number, column: number) => number;

interface Case {
  readonly what: string;
  /** None of them follows what is done. */
  readonly formulas: readonly string[];
  /** What they come to, of the cells as they are. */
  readonly values: (at: Read) => readonly number[];
  readonly steps: readonly Step[];
}

const CASES: readonly Case[] = [
  {
    what: "rows and cells of a column",
    formulas: ["=INDEX(Data!A:A,5)", "=SUM(Data:Last!A5)", "=SUM(Data:Last!B5:C6)", "=MATCH(9,Data!A:A,0)"],
    values: (at) => [
      at("Data", 5, 1),
      at("Data", 5, 1) + at("Last", 5, 1),
      (["Data", "Last"] as const).reduce((sum, name) => sum + at(name, 5, 2) + at(name, 5, 3) + at(name, 6, 2) + at(name, 6, 3), 0),
      1 + Array.from({ length: 20 }, (_, row) => at("Data", row + 1, 1)).indexOf(9),
    ],
    steps: [
      (sheet) => sheet.getRange("2:3").insert("Down"),
      (sheet) => sheet.getRange("1:1").delete("Up"),
      (sheet) => sheet.getRange("A2:A3").insert("Down"),
      (sheet) => sheet.getRange("A1:C2").delete("Up"),
      (sheet) => sheet.getRange("A8:C8").moveTo("A5:C5"),
    ],
  },
  {
    what: "columns and cells of a row",
    formulas: ["=INDEX(Data!3:3,3)", "=SUM(Data:Last!C3)", "=SUM(Data:Last!C3:D4)"],
    values: (at) => [
      at("Data", 3, 3),
      at("Data", 3, 3) + at("Last", 3, 3),
      (["Data", "Last"] as const).reduce((sum, name) => sum + at(name, 3, 3) + at(name, 3, 4) + at(name, 4, 3) + at(name, 4, 4), 0),
    ],
    steps: [
      (sheet) => sheet.getRange("B:B").insert("Right"),
      (sheet) => sheet.getRange("A:A").delete("Left"),
      (sheet) => sheet.getRange("B3:C3").insert("Right"),
      (sheet) => sheet.getRange("A3").delete("Left"),
      (sheet) => sheet.getRange("F3:F4").moveTo("D3:D4"),
    ],
  },
];

let excel: TestExcel;
afterEach(() => excel.close());

async function open(formulas: readonly string[]): Promise<void> {
  excel = await openExcel();
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const values = Array.from({ length: 12 }, (_, row) => Array.from({ length: 8 }, (_, column) => row + 1 + 100 * column));
    for (const name of ["Data", "Last"]) worksheets.add(name).getRange("A1:H12").values = values;
    worksheets.getItem("Sheet1").getRange(`A1:A${formulas.length}`).formulas = formulas.map((formula) => [formula]);
    await context.sync();
  });
}

test.each(CASES)(
  "references that stay as they are read what is there after $what came, went or moved",
  async ({ formulas, values, steps }) => {
    await open(formulas);
    const check = () =>
      Excel.run(async (context) => {
        const { worksheets } = context.workbook;
        const own = worksheets.getItem("Sheet1").getRange(`A1:A${formulas.length}`).load("values,formulas");
        const Data = worksheets.getItem("Data").getRange("A1:L20").load("values");
        const Last = worksheets.getItem("Last").getRange("A1:L20").load("values");
        await context.sync();
        const cells = { Data: Data.values, Last: Last.values };
        expect(own.formulas.flat()).toEqual(formulas);
        expect(own.values.flat()).toEqual(values((sheet, row, column) => Number(cells[sheet][row - 1]?.[column - 1] ?? 0)));
      });
    for (const name of ["Data", "Last"])
      for (const step of steps) {
        await Excel.run(async (context) => {
          step(context.workbook.worksheets.getItem(name));
          await context.sync();
        });
        await check();
        await excel.workbook.engine.undo();
        await check();
        await excel.workbook.engine.redo();
        await check();
      }
  },
);
