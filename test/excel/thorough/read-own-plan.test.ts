import { aggregateBy } from "../../../src/analysis/aggregate";
import { readTable } from "../../../src/reading/read-table";
import { excelWorkbook } from "../../../src/excel/excel-workbook";
import { encodePlan } from "../../../src/files/xlsx/encode-plan";
import { readFileCells } from "../../../src/files/read-file-cells";
import { planOf } from "../../templates/support/every-plan";
import { openExcel, type TestExcel } from "../support/open-excel";

let excel: TestExcel;
beforeEach(async () => {
  excel = await openExcel();
});

afterEach(() => excel.close());

test("the channel log is read by its largest table, in the workbook and from a file alike", async () => {
  const plan = planOf("channel-log", "zh-CN");
  const { sheetName } = await excelWorkbook.insertPlan(() => plan);
  const inWorkbook = readTable(await excelWorkbook.read({ kind: "sheet", name: sheetName }));
  const inFile = readTable(await readFileCells(await encodePlan(plan), "log.xlsx"));
  for (const reading of [inWorkbook, inFile]) {
    // 60 days of 6 channels, by the template's own catalogue entry.
    expect(reading.rows).toHaveLength(360);
    expect(reading.columns.slice(0, 4).map(({ role }) => role)).toEqual(["date", "channel", "activity", "spend"]);
  }
  const totals = (reading: typeof inFile) => aggregateBy(reading, "channel").map(({ name, sums }) => [name, sums.spend, sums.revenue]);
  expect(totals(inWorkbook)).toHaveLength(6);
  expect(totals(inWorkbook)).toEqual(totals(inFile));
});
