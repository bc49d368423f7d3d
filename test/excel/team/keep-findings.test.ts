import { excelWorkbook } from "../../../src/excel/excel-workbook";
import { findingKeys } from "../../../src/plan/standing/findings";
import { planOf as sheetOf } from "../../../src/taskpane/state/plan-of";
import { planOf as planned } from "../../templates/support/every-plan";
import { openExcel, type TestExcel } from "../support/open-excel";
import { edit } from "./support";

let excel: TestExcel;
let sheetId: string;
let stored: Record<string, string> = {};
let forgets = false;

beforeAll(async () => {
  const settings = { read: () => stored, write: (values: Readonly<Record<string, string>>) => void (forgets || (stored = { ...values })) };
  excel = await openExcel({ settings });
  const inserted = await excelWorkbook.insertPlan(() => planned("campaign-plan", "en"));
  ({ sheetId } = inserted);
  await edit((worksheets) => {
    const sheet = worksheets.getItem(inserted.sheetName);
    sheet.names.getItem("breakeven_roi").getRange().values = [[1.2]];
    sheet.names.getItem("_ops.kpis.sales").getRange().values = [[7]];
  });
});
afterAll(() => excel.close());

const keys = async () => findingKeys(await excelWorkbook.damage(sheetId, sheetOf));

test("a finding that is kept is not asked again, and the others are restored one by one", async () => {
  const [first = "", second = ""] = await keys();
  expect(await excelWorkbook.keepFindings(sheetId, [first])).toBe(true);
  expect(await keys()).toEqual([second]);
  expect((await excelWorkbook.restoreFormulas(sheetId, sheetOf, [second])).cells).toHaveLength(1);
  expect(await keys()).toEqual([]);
  expect(await excelWorkbook.keepFindings(sheetId, [])).toBe(true);
  expect(await keys()).toEqual([first]);
});

test("settings that forget leave the choice to the sheet, a sheet that forgets to the settings, and both are told", async () => {
  const [first = ""] = await keys();
  forgets = true;
  expect(await excelWorkbook.keepFindings(sheetId, [first])).toBe(true);
  expect(await keys()).toEqual([]);
  // What the sheet is given to keep loses its name on the way.
  const bridge = (excel.workbook.window as unknown as { _richApiNativeBridge: { sendMessageToHost(text: string): void } })
    ._richApiNativeBridge;
  const send = bridge.sendMessageToHost.bind(bridge);
  bridge.sendMessageToHost = (text) => send(text.replaceAll("theirs", "others"));
  expect(await excelWorkbook.keepFindings(sheetId, [first, "cell Orders: 7"])).toBe(false);
  forgets = false;
  expect(await excelWorkbook.keepFindings(sheetId, [first])).toBe(true);
  expect(await keys()).toEqual([]);
});
