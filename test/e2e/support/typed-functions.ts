import type { Page } from "playwright-core";
import type { Lang } from "../../../src/core/lang";
import { openWorkbench } from "./open-workbench";
import { goToCell, pointAt, showSheet, sheetNames, typeInto, valueOf, valuesOf, waitForCell } from "./sheet";
import { definitionOf, exampleOf, expectCells, formulaOf, typeColumn } from "./type-example";

/** One function or more of each family, which of its published or worked examples, the cell it is typed in and the cells it fills. */
export const TYPED = [
  ["BREAKEVEN_ROI", 0, "D1", "D1:D1"],
  ["CHANNEL_METRICS", 0, "D2", "D2:J2"],
  ["LTV", 0, "D3", "D3:D3"],
  ["DRIVERS", 0, "D4", "D4:G4"],
  ["PACING", 0, "D5", "D5:G5"],
  ["HILL", 0, "D6", "D6:D6"],
  ["AB_TEST", 0, "D7", "D7:K7"],
  ["K_FACTOR", 1, "D8", "D8:D8"],
  ["BOUNCE_RATE", 0, "D9", "D9:D9"],
  ["BUDGET_SPLIT", 0, "D10", "D10:D12"],
  ["RFM", 0, "D14", "D14:G23"],
  ["UNIT_MARGIN", 0, "D30", "D30:G30"],
  ["MER", 0, "D31", "D31:D31"],
  ["LTV_CAC", 0, "D32", "D32:G32"],
  ["ABC", 0, "D33", "D33:D37"],
  ["AB_MULTI", 0, "D38", "D38:I40"],
  ["AB_LIFT", 0, "D41", "D41:F41"],
  ["AB_DURATION", 0, "D42", "D42:G42"],
  ["MIX_DETAIL", 0, "D43", "D43:F44"],
  ["MRR_MOVES", 0, "D45", "D45:M45"],
  ["CUSTOMER_SUMMARY", 0, "D46", "D46:J48"],
] as const;

const flat = (column: unknown): (string | number)[] => (column as readonly (readonly [string | number])[]).map(([cell]) => cell);

const notEmpty = (value: unknown) => value !== null && value !== "";

/** Presses a key combination where the last formula was entered, whose cell still has the keyboard. */
const press = (page: Page, keys: string) => page.keyboard.press(keys);

const OUT_OF_RANGE = {
  en: "is 40. Rates are fractions: write 40% or 0.4.",
  "zh-CN": "是 40。比率按小数填写，请写成 40% 或 0.4。",
} as const satisfies Record<Lang, string>;
const TEXT_DATE = { en: "=VALUE(B2) makes a date of it", "zh-CN": "用 =VALUE(B2) 转成日期" } as const satisfies Record<Lang, string>;

/** What holds for functions typed by keyboard into the workbook in one language, with so many of the examples. */
export const typedFunctions = (lang: Lang, examples: readonly (typeof TYPED)[number][]): void => {
  let page: Page;
  beforeAll(async () => {
    ({ page } = await openWorkbench({ lang }));
  });

  test.each(examples)("OPS.%s shows its example %i from cell %s on", async (id, position, cell, cells) => {
    const example = exampleOf(id, position);
    await typeInto(page, cell, formulaOf(id, example));
    await waitForCell(page, "Sheet1", cells.split(":")[1] ?? cell, notEmpty);
    expectCells(await valuesOf(page, "Sheet1", cells), example);
  });

  test("OPS.FUNNEL spills from a typed column and follows it", async () => {
    const example = exampleOf("FUNNEL", 0);
    await typeColumn(page, "M1", flat(example.args[0]));
    await typeInto(page, "N1", "=OPS.FUNNEL(M1:M4)");
    await waitForCell(page, "Sheet1", "Q4", notEmpty);
    expectCells(await valuesOf(page, "Sheet1", "N1:Q4"), example);
    await typeInto(page, "M4", "630");
    // Half of 1260.
    await waitForCell(page, "Sheet1", "O4", (value) => value === 0.5);
  });

  test("a spill that finds a cell taken is #SPILL!, and spills once it is free", async () => {
    await typeInto(page, "S2", "taken");
    await typeInto(page, "S1", "=OPS.BUDGET_SPLIT(100,{1;1;1})");
    await waitForCell(page, "Sheet1", "S1", (value) => value === "#SPILL!");
    await goToCell(page, "S2");
    await press(page, "Delete");
    await waitForCell(page, "Sheet1", "S3", notEmpty);
    expectCells(await valuesOf(page, "Sheet1", "S1:S3"), exampleOf("BUDGET_SPLIT", 0));
  });

  test("undo takes a typed formula and its spill back, redo brings them again", async () => {
    await typeInto(page, "U1", "=OPS.BUDGET_SPLIT(100,{1;1;1})");
    await waitForCell(page, "Sheet1", "U3", notEmpty);
    await press(page, "Control+z");
    await waitForCell(page, "Sheet1", "U3", (value) => !notEmpty(value));
    expect(await valueOf(page, "Sheet1", "U1")).toBeNull();
    await press(page, "Control+y");
    await waitForCell(page, "Sheet1", "U3", notEmpty);
    expectCells(await valuesOf(page, "Sheet1", "U1:U3"), exampleOf("BUDGET_SPLIT", 0));
  });

  test("an error value has a sentence in this language, about a rate typed as per cent and about a date typed as text", async () => {
    await typeInto(page, "A20", "=OPS.BREAKEVEN_ROI(40)");
    await waitForCell(page, "Sheet1", "A20", (value) => value === "#NUM!");
    await pointAt(page, 19, 0);
    await page.getByText(OUT_OF_RANGE[lang]).waitFor();
    await typeInto(page, "A24", '=OPS.RETENTION_LOG({"a"},{"2026-03-01"},1)');
    await waitForCell(page, "Sheet1", "A24", (value) => value === "#VALUE!");
    await pointAt(page, 23, 0);
    await page.getByText(TEXT_DATE[lang]).waitFor();
  });

  test("typing lists the functions, then their arguments", async () => {
    await goToCell(page, "A26");
    await page.keyboard.type("=OPS.RETENTION");
    await page.getByText(definitionOf("RETENTION_LOG").text[lang].summary).first().waitFor();
    await page.keyboard.type("_LOG(");
    for (const param of definitionOf("RETENTION_LOG").params)
      await page.getByText(param.text[lang].label, { exact: false }).first().waitFor();
    await page.keyboard.press("Escape");
  });
};

/** A log takes hundreds of keys. `refuse-large-call.test.ts` has whole columns read, also from another sheet, without a browser. */
export const typedLog = (lang: Lang): void => {
  let page: Page;
  beforeAll(async () => {
    ({ page } = await openWorkbench({ lang }));
  });

  test("retention and cohorts are read from whole typed columns, also from another sheet", async () => {
    const log = exampleOf("RETENTION_LOG", 0);
    await typeColumn(page, "A1", flat(log.args[0]));
    await typeColumn(page, "B1", flat(log.args[1]));
    await typeInto(page, "I10", "=OPS.RETENTION_LOG(A:A,B:B,1)");
    await waitForCell(page, "Sheet1", "I10", notEmpty);
    expectCells(await valuesOf(page, "Sheet1", "I10"), log);
    // Everyone was first seen in March 2026: one cohort of six, all of it active in its own month.
    await typeInto(page, "I11", '=OPS.COHORT_TABLE(A:A,B:B,"month","users")');
    await waitForCell(page, "Sheet1", "K11", notEmpty);
    expect(await valuesOf(page, "Sheet1", "I11:K11")).toEqual([[46082, 6, 6]]);

    await page.locator("[data-u-comp=sheet-bar-append-button]").first().click();
    await page.waitForFunction(() => (window.opsplanWorkbench?.engine.workbook.getSheets().length ?? 0) > 1);
    const added = (await sheetNames(page)).find((name) => name !== "Sheet1") ?? "";
    await typeInto(page, "A1", "=OPS.RETENTION_LOG(Sheet1!A:A,Sheet1!B:B,1)");
    await waitForCell(page, added, "A1", notEmpty);
    expectCells(await valuesOf(page, added, "A1"), log);
    await showSheet(page, "Sheet1");
  });
};
