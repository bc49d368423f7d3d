import { decode } from "../../../src/files/xlsx/decode";
import { encode } from "../../../src/files/xlsx/encode";
import { circularCells } from "../../../src/workbench/engine/calculation/circular-cells";
import { fileToSnapshot } from "../../../src/workbench/files/file-to-snapshot";
import { snapshotToFile } from "../../../src/workbench/files/snapshot-to-file";
import { openWorkbook, type OpenWorkbook } from "../../support/office";

let book: OpenWorkbook;
beforeEach(async () => {
  book = await openWorkbook();
});
afterEach(() => book.close());

type Settings = Partial<Pick<Excel.IterativeCalculation, "enabled" | "maxIteration" | "maxChange">>;
const set = (settings: Settings) =>
  Excel.run(async (context) => {
    context.workbook.application.iterativeCalculation.set(settings);
    await context.sync();
  });
const written = (formulas: Readonly<Record<string, string | number>>) =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    for (const [address, formula] of Object.entries(formulas)) sheet.getRange(address).formulas = [[formula]];
    await context.sync();
  });
const valueOf = (address: string) =>
  Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange(address).load("values");
    await context.sync();
    return range.values[0]?.[0] as number;
  });

// Microsoft Support, "Change formula recalculation, iteration, or precision in Excel": 100 iterations, or changes below 0.001.
test("without being asked Excel iterates nothing, and would 100 times and down to 0.001", () =>
  Excel.run(async (context) => {
    const { iterativeCalculation } = context.workbook.application;
    iterativeCalculation.load("enabled,maxIteration,maxChange");
    await context.sync();
    expect(iterativeCalculation.toJSON()).toEqual({ enabled: false, maxIteration: 100, maxChange: 0.001 });
  }));

// x = 1000 + x/10 has the solution 10000/9; a bonus of a share of the profit that it lessens is such a circle.
test("a circle comes to its solution, is no circle to warn of, and follows its inputs", async () => {
  await written({ C1: 1000, A1: "=C1+B1", B1: "=A1*0.1", D1: "=A1*2" });
  expect([await valueOf("A1"), circularCells(book.engine.injector)]).toEqual([0, expect.arrayContaining([expect.anything()])]);
  await set({ enabled: true, maxChange: 1e-9 });
  expect(await valueOf("A1")).toBeCloseTo(10_000 / 9, 6);
  expect(await valueOf("D1")).toBeCloseTo(20_000 / 9, 6);
  expect(circularCells(book.engine.injector)).toEqual([]);
  await written({ C1: 2000 });
  expect(await valueOf("A1")).toBeCloseTo(20_000 / 9, 6);
  await set({ enabled: false });
  expect(await valueOf("A1")).toBe(0);
});

test("a circle that goes on for ever ends after as many iterations as were asked for", async () => {
  await set({ enabled: true, maxIteration: 7 });
  await written({ A1: "=A1+1" });
  expect(await valueOf("A1")).toBe(7);
  await written({ A2: "=IF(A2<3,A2+1,A2)" });
  expect(await valueOf("A2")).toBe(3);
});

test.each<Settings>([{ maxIteration: 0 }, { maxIteration: 32_768 }, { maxIteration: 1.5 }, { maxChange: -1 }])(
  "Excel takes no %j",
  async (settings) => {
    await expect(set(settings)).rejects.toMatchObject({ code: "InvalidArgument" });
  },
);

test("a file keeps how its circles are calculated, and opens with what they come to", async () => {
  await set({ enabled: true, maxIteration: 50, maxChange: 0.0001 });
  await written({ A1: "=1000+A1*0.1" });
  const { workbook } = await decode(await encode(snapshotToFile(book.engine.save()).workbook));
  expect(workbook.iteration).toEqual({ enabled: true, count: 50, change: 0.0001 });
  const again = await openWorkbook({ snapshot: fileToSnapshot(workbook).snapshot });
  try {
    await again.engine.settle();
    expect(again.engine.cells("sheet-1").value(0, 0)).toBeCloseTo(10_000 / 9, 3);
  } finally {
    again.close();
  }
});
