import { excelWorkbook } from "../../../src/excel/excel-workbook";
import type { Changes } from "../../../src/excel/team/change-result";
import { asWritten, planFreeze, planRepairInPlace } from "../../../src/teams/in-place";
import { ledgersOf, planRestore, type Choices } from "../../../src/teams/restore/plan-restore";
import type { TeamWorkbook } from "../../../src/teams/team-workbook";
import { planPackage } from "../../teams/team-package";
import type { TestExcel } from "../support/open-excel";
import { edit, held, openFile, sheetNames, shown } from "./support";

let excel: TestExcel;
beforeEach(async () => {
  excel = await openFile(planPackage());
});
afterEach(() => excel.close());

const read = () => excelWorkbook.readTeamWorkbook();
const frozen = (workbook: TeamWorkbook): Changes => {
  const { cells, ledger } = planFreeze(workbook, "en", "2026-03-05 14:30");
  return { cells, ledger, read: workbook };
};
const freeze = async () => excelWorkbook.applyChanges(frozen(await read()));
const thaw = async (choices: Choices = "leaveOpen") => {
  const workbook = await read();
  const { changes, settled } = planRestore(workbook, choices, asWritten);
  return excelWorkbook.applyChanges({ cells: changes, read: workbook, settled });
};
const all = async (): Promise<unknown> => [await held("Plan", "A1:I12"), await held("It's 备注", "A1:B2")];

test("freezing leaves values with a list beside them, and thawing brings every formula back", async () => {
  const [before, values] = [await all(), await shown("Plan", "A1:I12")];
  const done = await freeze();
  expect([done.cells, done.skipped, done.ledger]).toEqual([24, [], "OPS formulas"]);
  await excel.settle();
  expect(await shown("Plan", "A1:I12")).toEqual(values);
  expect((await held("Plan", "A1:I12")).flat().filter((cell) => String(cell).includes("OPS"))).toEqual([]);
  expect(ledgersOf(await read()).map(({ entries }) => entries.length)).toEqual([24]);
  expect((await thaw()).cells).toBe(10);
  await excel.settle();
  expect(await all()).toEqual(before);
  expect(await shown("Plan", "A1:I12")).toEqual(values);
  expect(await sheetNames()).toEqual(["Plan", "It's 备注"]);
});

test("undo of the workbook takes all of it back at once, and so does the add-in's own", async () => {
  const before = await all();
  await freeze();
  await excel.workbook.engine.undo();
  await excel.settle();
  expect([await all(), await sheetNames()]).toEqual([before, ["Plan", "It's 备注"]]);
  const again = await freeze();
  expect((await excelWorkbook.applyChanges(again.undo)).skipped).toEqual([]);
  await excel.settle();
  expect([await all(), await sheetNames()]).toEqual([before, ["Plan", "It's 备注"]]);
});

test("a cell that somebody changed since is left alone with all that belongs to it", async () => {
  const changes = frozen(await read());
  await edit((worksheets) => {
    worksheets.getItem("Plan").getRange("D2").values = [[99]];
    worksheets.getItem("Plan").getRange("B7").values = [[20]];
  });
  await excel.settle();
  const { skipped, cells } = await excelWorkbook.applyChanges(changes);
  expect(skipped.filter(({ row, column }) => row === 1 && column === 3)).toMatchObject([{ why: "changed" }]);
  // Both arrays read B7.
  expect([skipped.length, cells]).toEqual([17, 7]);
  expect(await held("Plan", "A8")).toEqual([["=OPS.FUNNEL(TOCOL(B7:C7))"]]);
  expect(ledgersOf(await read())[0]?.entries).toHaveLength(7);
});

test("protected sheets and sheets that are gone are told and not touched", async () => {
  const changes = frozen(await read());
  await edit((worksheets) => {
    worksheets.getItem("Plan").protection.protect();
    worksheets.getItem("It's 备注").delete();
  });
  const { skipped, cells } = await excelWorkbook.applyChanges(changes);
  expect([cells, new Set(skipped.map(({ sheet, why }) => `${sheet} ${why}`))]).toEqual([
    0,
    new Set(["Plan protected", "It's 备注 sheetGone"]),
  ]);
  expect(await sheetNames()).toEqual(["Plan"]);
  expect(planFreeze(await read(), "en", "")).toMatchObject({ cells: [], onProtected: { length: 9 } });
});

test("a change in the very moment of writing is noticed and given back", async () => {
  const changes = frozen(await read());
  const { engine } = excel.workbook;
  const bridge = (excel.workbook.window as unknown as { _richApiNativeBridge: { sendMessageToHost(text: string): void } })
    ._richApiNativeBridge;
  const send = bridge.sendMessageToHost.bind(bridge);
  bridge.sendMessageToHost = (text) => {
    // The request that writes the values is the only one that sets formulas of the plan.
    if (text.includes("loses")) {
      bridge.sendMessageToHost = send;
      engine.workbook.getSheetByName("Plan")?.getRange("D3").setValue(77);
    }
    send(text);
  };
  const { skipped } = await excelWorkbook.applyChanges(changes);
  expect(skipped).toEqual([{ sheet: "Plan", row: 2, column: 3, why: "changed" }]);
  expect(await held("Plan", "D3")).toEqual([[77]]);
});

test("what is cancelled or fails leaves the workbook as it was", async () => {
  const before = await all();
  const stop = new AbortController();
  const cancelled = excelWorkbook.applyChanges(frozen(await read()), { onProgress: () => stop.abort(), signal: stop.signal });
  await cancelled.catch((error: unknown) => expect(error).toMatchObject({ name: "AbortError" }));
  const changes = frozen(await read());
  const broken = {
    ...changes,
    cells: [...changes.cells, { sheet: "It's 备注", row: 5, column: 0, content: { formula: "SUM(", value: 0 } }],
  };
  await expect(excelWorkbook.applyChanges(broken)).rejects.toMatchObject({ step: "changes", restored: true });
  await excel.settle();
  expect([await all(), await sheetNames()]).toEqual([before, ["Plan", "It's 备注"]]);
});

test("changed cells are kept or restored, each as was chosen", async () => {
  await freeze();
  await edit((worksheets) => {
    worksheets.getItem("Plan").getRange("D2").values = [[99]];
    worksheets.getItem("Plan").getRange("D3").values = [[98]];
  });
  const open = await thaw();
  expect([open.cells, await sheetNames()]).toEqual([8, ["Plan", "It's 备注", "OPS formulas"]]);
  await thaw(({ row }) => (row === 1 ? "keep" : "restore"));
  expect(await held("Plan", "D2:D3")).toEqual([[99], ["=OPS.ROAS(B3,C3)"]]);
  expect(await sheetNames()).toEqual(["Plan", "It's 备注"]);
});

test("formulas that come back to a whole column of a table are its own again, so that new rows get them", async () => {
  await edit((worksheets) => {
    const sheet = worksheets.getItem("Plan");
    sheet.tables.add("A1:E4", true).name = "channels";
    sheet.getRange("D2").formulas = [["=OPS.ROAS(B2,C2)"]];
  });
  const { tableStore } = excel.workbook.engine;
  const column = () => tableStore.onSheet(excel.workbook.engine.workbook.getSheets()[0]?.getSheetId() ?? "")[0]?.columns[3];
  await freeze();
  expect(column()?.formula).toBeUndefined();
  await thaw();
  expect(column()?.formula).toBe("=OPS.ROAS(B2,C2)");
  await edit(
    (worksheets) =>
      void worksheets
        .getItem("Plan")
        .tables.getItem("channels")
        .rows.add(undefined, [["Radio", 100, 50, null, ""]] as never),
  );
  expect(await held("Plan", "D5")).toEqual([["=OPS.ROAS(B5,C5)"]]);
});

test("broken formulas are entered anew, on sheets that are not protected", async () => {
  await edit((worksheets) => {
    worksheets.getItem("Plan").getRange("D2:D3").formulas = [["=OPSDEV.ROAS(B2,C2)"], ["=OPSTEST.ROAS(B3,C3)*1"]];
    worksheets.getItem("It's 备注").getRange("B1").formulas = [["=OPSDEV.ROAS(Plan!B2,Plan!C2)"]];
    worksheets.getItem("It's 备注").protection.protect();
  });
  await excel.settle();
  const workbook = await read();
  const plan = planRepairInPlace(workbook);
  expect([plan.mended.length, plan.onProtected.length, plan.unknown]).toEqual([2, 1, []]);
  expect(await excelWorkbook.applyChanges({ cells: plan.cells, read: workbook })).toMatchObject({ cells: 2, skipped: [] });
  await excel.settle();
  expect(await held("Plan", "D2:D3")).toEqual([["=OPS.ROAS(B2,C2)"], ["=OPS.ROAS(B3,C3)*1"]]);
  expect(await shown("Plan", "D2:D3")).toEqual([[4], [1.5]]);
});
