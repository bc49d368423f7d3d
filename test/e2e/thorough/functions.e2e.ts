import { FUNCTIONS } from "../../../src/functions/registry";
import { openWorkbench, type OpenWorkbench } from "../support/open-workbench";
import { fillCells, goToCell, pointAt, typeInto, valuesOf, waitForCell } from "../support/sheet";

const definition = (id: string) => {
  const found = FUNCTIONS.find((each) => each.id === id);
  if (!found) throw new Error(`There is no function ${id}`);
  return found;
};

// Both ways a call can take: straight to the definition, and through the add-in's own runtime by Office.js messages.
describe.each(["direct", "office"] as const)("with functions answered by the %s path", (functions) => {
  let open: OpenWorkbench;
  beforeAll(async () => {
    open = await openWorkbench({ lang: "en", functions });
  });

  test("a formula typed into a cell shows its value, and follows its input together with what depends on it", async () => {
    const { page } = open;
    await typeInto(page, "A1", "=OPS.BREAKEVEN_ROI(0.4)");
    await waitForCell(page, "Sheet1", "A1", (value) => value === 2.5);
    await typeInto(page, "A2", "0.5");
    await typeInto(page, "A3", "=OPS.BREAKEVEN_ROI(A2)");
    await typeInto(page, "A4", "=A3*10");
    await waitForCell(page, "Sheet1", "A4", (value) => value === 20);
    await typeInto(page, "A2", "0.25");
    await waitForCell(page, "Sheet1", "A4", (value) => value === 40);
    expect(await valuesOf(page, "Sheet1", "A3")).toEqual([[4]]);
  });

  test("a funnel and a channel's ratios spill beside the cell they are typed in", async () => {
    const { page } = open;
    await fillCells(page, "Sheet1", "C1:C3", [[1000], [200], [50]]);
    await typeInto(page, "E1", "=OPS.FUNNEL(C1:C3)");
    // Users, share of the step before, share of the first step, lost: counted by hand.
    await waitForCell(page, "Sheet1", "H3", (value) => value === 150);
    expect(await valuesOf(page, "Sheet1", "E1:H3")).toEqual([
      [1000, 1, 1, 0],
      [200, 0.2, 0.2, 800],
      [50, 0.25, 0.05, 150],
    ]);
    await typeInto(page, "A8", "=OPS.CHANNEL_METRICS(5000,400000,8000,320,48000)");
    await waitForCell(page, "Sheet1", "G8", (value) => value === 150);
    expect(await valuesOf(page, "Sheet1", "A8:G8")).toEqual(definition("CHANNEL_METRICS").examples[0]?.result);
  });

  test("a cohort table spills from a log on the sheet and grows with it", async () => {
    const { page } = open;
    const log = [
      ["a", 46025],
      ["b", 46030],
      ["a", 46060],
      ["c", 46061],
      ["a", 46090],
      ["b", 46095],
    ];
    await fillCells(page, "Sheet1", "J1:K6", log);
    await typeInto(page, "J10", '=OPS.COHORT_TABLE(J1:J7,K1:K7,"month","users")');
    // January's two customers: both in January, one in February, both in March. One new in February, none of it back in March.
    await waitForCell(page, "Sheet1", "N10", (value) => value === 2);
    expect(await valuesOf(page, "Sheet1", "J10:N11")).toEqual([
      [46023, 2, 2, 1, 2],
      [46054, 1, 1, 0, ""],
    ]);
    await typeInto(page, "J7", "d");
    await typeInto(page, "K7", "46085");
    await waitForCell(page, "Sheet1", "K12", (value) => value === 1);
  });

  test("an error value shows its sentence while the pointer rests on it", async () => {
    const { page } = open;
    await typeInto(page, "A5", "=OPS.BREAKEVEN_ROI(2)");
    await waitForCell(page, "Sheet1", "A5", (value) => value === "#NUM!");
    await pointAt(page, 4, 0);
    await page.getByText("is 2. Rates are fractions: write 2% or 0.02.").waitFor();
  });
});

test("typing OPS. offers every function with its help, in the page's language", async () => {
  const { page } = await openWorkbench({ lang: "zh-CN" });
  await goToCell(page, "A1");
  await page.keyboard.type("=OPS.B");
  const summary = definition("BREAKEVEN_ROI").text["zh-CN"].summary;
  await page.getByText(summary).first().waitFor();
  await page.keyboard.type("REAKEVEN_ROI(");
  const label = definition("BREAKEVEN_ROI").params[0]?.text["zh-CN"].label ?? "";
  await page.getByText(label).first().waitFor();
});
