import { CHARTS } from "../../src/charts/registry";
import { excelWorkbook } from "../../src/excel/excel-workbook";
import { readTable } from "../../src/reading/read-table";
import { chartsForReport, openCharts, reportDays } from "../../src/report/open-report";
import { planReport } from "../../src/report/plan-report";
import { noPlan } from "../../src/taskpane/state/plan-of";
import { refreshReport } from "../../src/taskpane/state/refresh-report";
import { SETTINGS } from "../gallery/chart-cases";
import { logOf, ROWS } from "../report/report-cases";
import { openExcel, type TestExcel } from "./support/open-excel";

let excel: TestExcel;
beforeAll(async () => {
  excel = await openExcel();
});
afterAll(() => excel.close());

const write = (sheet: string, address: string, values: readonly (readonly unknown[])[]) =>
  Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(address).values = values as unknown[][];
    await context.sync();
  });

const named = (sheetId: string, name: string) =>
  Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheetId).names.getItem(name).getRange();
    range.load("values,address");
    await context.sync();
    return { value: range.values[0]?.[0] as unknown, address: range.address.split("!").at(-1) ?? "" };
  });

const chartsOn = (sheetId: string) =>
  Excel.run(async (context) => {
    const { charts } = context.workbook.worksheets.getItem(sheetId);
    charts.load("items/name");
    await context.sync();
    return charts.items.map(({ name }) => name);
  });

test("a report in the workbook follows an edit; a refresh brings newer days and names in its place, and keeps what was written on it", async () => {
  const rows = logOf("en");
  await write("Sheet1", `A1:E${rows.length}`, rows);
  const reading = readTable(await excelWorkbook.read({ kind: "sheet", name: "Sheet1" }));
  const { settings, usualDays } = reportDays(reading, SETTINGS);
  const { usual } = await chartsForReport(CHARTS, reading, settings, "en");
  const charts = await openCharts(usual);
  const { sheetId } = await excelWorkbook.insertPlan((taken) =>
    planReport({ reading, settings, usualDays, charts, known: CHARTS, lang: "en", taken }),
  );
  await excel.settle();
  const before = await chartsOn(sheetId);
  expect(before).toHaveLength(5);
  const spent = (from: number, to: number) => ROWS.reduce((sum, [day, , spend]) => sum + (day >= from && day <= to ? spend : 0), 0);
  const [from, to] = [settings.from ?? 0, settings.to ?? 0];
  expect((await named(sheetId, "spend")).value).toBe(spent(from, to));

  const line = await named(sheetId, `${usual[1]?.id.replaceAll("-", "_")}_remark`);
  await write(sheetId, line.address, [["Ask the shops why"]]);
  const conclusion = await named(sheetId, "conclusion");
  await write(sheetId, conclusion.address, [["More of the same"]]);
  await write(sheetId, "Z3", [["beside"]]);
  // Two more weeks, the second with a name that is new.
  const more = Array.from({ length: 14 }, (_, day) => [46_124 + day, day < 7 ? "Shop A1" : "Shop D4", 10, 20, 1]);
  await write("Sheet1", `A${rows.length + 1}:E${rows.length + more.length}`, more);
  await write("Sheet1", "C2", [[Number(rows[1]?.[2]) + 1000]]);
  await excel.settle();
  expect((await named(sheetId, "_ops.checks.same_rows")).value).toBe("! No new rows: rows came or went; refresh");

  const found = (await excelWorkbook.inserted(noPlan)).find((one) => one.sheetId === sheetId);
  if (!found) throw new Error("The report is not known.");
  const asked: string[] = [];
  const notice = await refreshReport(excelWorkbook, found, "en", ({ lines = [] }) => {
    asked.push(...lines);
    return Promise.resolve(false);
  });
  expect([notice?.intent, asked]).toEqual(["success", []]);
  await excel.settle();
  expect((await named(sheetId, "_ops.checks.same_rows")).value).toBe("✓ No new rows");
  expect(await chartsOn(sheetId)).toHaveLength(before.length);
  expect((await named(sheetId, `${usual[1]?.id.replaceAll("-", "_")}_remark`)).value).toBe("Ask the shops why");
  expect((await named(sheetId, "conclusion")).value).toBe("More of the same");
  // Sunday, 19 April, ends the last whole week of what is there now.
  expect((await named(sheetId, "period_last")).value).toBe(46_131);
});
