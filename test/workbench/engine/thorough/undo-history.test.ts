import { SetFrozenCommand } from "@univerjs/sheets";
import { createHeadlessEngine } from "../../../../src/workbench/engine/headless";
import type { Engine } from "../../../../src/workbench/engine/create-engine";
import { giveHistory, takeHistory } from "../../../../src/workbench/engine/undo-history";

const open: Engine[] = [];
afterEach(() => {
  open.splice(0).at(-1)?.dispose();
});
const engineOf = (options?: Parameters<typeof createHeadlessEngine>[0]): Engine => {
  const engine = createHeadlessEngine(options);
  open.push(engine);
  return engine;
};

const sheetOf = ({ workbook }: Engine, name: string) => {
  const sheet = workbook.getSheetByName(name);
  if (!sheet) throw new Error(`${name} is not there`);
  return sheet;
};

/** One thing of each kind that a workbook keeps in its own place. */
const STEPS: readonly ((engine: Engine) => unknown)[] = [
  (engine) =>
    sheetOf(engine, "Sheet1")
      .getRange("A1:A3")
      .setValues([[1], [2], [3]]),
  (engine) => sheetOf(engine, "Sheet1").getRange("B1").setValue("=SUM(A1:A3)"),
  (engine) => sheetOf(engine, "Sheet1").getRange("A2").setFontWeight("bold"),
  (engine) => sheetOf(engine, "Sheet1").getRange("A2").setNumberFormat("0.00%"),
  (engine) => sheetOf(engine, "Sheet1").insertRowAfter(0),
  (engine) => sheetOf(engine, "Sheet1").getRange("D1:E2").merge(),
  (engine) => sheetOf(engine, "Sheet1").setColumnWidth(2, 200),
  ({ workbook }) => workbook.insertSheet("Other"),
  (engine) => sheetOf(engine, "Other").getRange("C3").setValue("=Sheet1!B1*2"),
  ({ workbook }) => workbook.insertDefinedName("KeptRate", "Sheet1!$A$1"),
  (engine) =>
    engine.run(SetFrozenCommand.id, {
      unitId: engine.workbook.getId(),
      subUnitId: sheetOf(engine, "Sheet1").getSheetId(),
      startRow: 1,
      startColumn: 0,
      xSplit: 0,
      ySplit: 1,
    }),
  (engine) => engine.parts.set("note", sheetOf(engine, "Sheet1").getSheetId(), { text: "kept" }),
  (engine) => engine.workbook.deleteSheet(sheetOf(engine, "Other")),
];

/** The sheets as saved, with each cell's style instead of the style's id, the names and what is kept beside the sheets. */
const stateOf = async (engine: Engine): Promise<unknown> => {
  await engine.settle();
  const { styles, sheets, sheetOrder, resources } = engine.save();
  const spelled = JSON.stringify(sheets, (key, value: unknown) => (key === "s" && typeof value === "string" ? styles[value] : value));
  const kept = resources?.filter(({ name }) => /DEFINED_NAME|OPSPLAN_PARTS/.test(name)).toSorted((a, b) => a.name.localeCompare(b.name));
  return { sheets: JSON.parse(spelled) as unknown, sheetOrder, kept };
};

/** The workbook after each step taken back, to the first, and after each done again, to the last. */
const walk = async (engine: Engine, back: number, all: number): Promise<unknown[]> => {
  const states = [await stateOf(engine)];
  for (let step = 0; step < back; step++) {
    await engine.undo();
    states.push(await stateOf(engine));
  }
  for (let step = 0; step < all; step++) {
    await engine.redo();
    states.push(await stateOf(engine));
  }
  return states;
};

const ALL = STEPS.length;

test("a workbook opened anew from what it saved undoes and does again every step as the one that was left", async () => {
  const taken = 3;
  const left = engineOf();
  for (const step of STEPS) await step(left);
  await left.settle();
  for (let step = 0; step < taken; step++) await left.undo();
  await left.settle();
  const [snapshot, history] = [left.save(), structuredClone(takeHistory(left.injector, left.workbook.getId()))];
  expect([history.undos.length, history.redos.length]).toEqual([ALL - taken, taken]);
  const asLeft = await walk(left, ALL - taken, ALL);
  left.dispose();

  const anew = engineOf({ snapshot });
  giveHistory(anew.injector, history);
  expect(await walk(anew, ALL - taken, ALL)).toEqual(asLeft);
  await anew.undo();
  await anew.settle();
  expect(sheetOf(anew, "Other").getRange("C3").getValue()).toBe(12);
});
