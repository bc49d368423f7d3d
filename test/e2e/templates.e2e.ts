import { LANGS } from "../../src/core/lang";
import { PANE_TEMPLATE_WORDS } from "../../src/locale/pane-templates";
import { areaAddress } from "../../src/plan/area";
import { NOTHING_TAKEN } from "../../src/plan/taken-names";
import { TEMPLATES } from "../../src/templates/registry";
import { renderTemplate } from "../../src/templates/render";
import { closeNotice, insertTemplate } from "./support/insert-template";
import { openWorkbench, type OpenWorkbench } from "./support/open-workbench";
import { chartPictures, errorsOf, partsOf, sheetNames, typeInto, valueOf, waitForCell } from "./support/sheet";

const planOf = (id: string, lang: (typeof LANGS)[number]) => {
  const template = TEMPLATES.find((each) => each.id === id);
  if (!template) throw new Error(`There is no template ${id}`);
  return renderTemplate(template, { lang, taken: NOTHING_TAKEN, today: 46_082 });
};

/** Where a plan keeps a named value. */
const placeOf = (id: string, name: string): string => {
  const found = planOf(id, "en").names.find((each) => each.name === name);
  if (!found) throw new Error(`${id} names no ${name}`);
  return areaAddress(found.area, "none");
};

describe.each(LANGS)("in %s", (lang) => {
  let open: OpenWorkbench;
  beforeAll(async () => {
    open = await openWorkbench({ lang });
  });

  test.each(TEMPLATES.map(({ id }) => id))("%s computes without an error and lies on its sheet with all its parts, and goes again", async (id) => {
    const { page, pane } = open;
    const before = await sheetNames(page);
    const sheet = await insertTemplate(page, pane, id, lang);
    const plan = planOf(id, lang);
    expect(sheet).toBe(plan.sheetName);
    expect(await errorsOf(page, sheet)).toEqual([]);
    expect(await partsOf(page, sheet)).toEqual({
      tables: plan.tables.length, charts: plan.charts.length, frozenRows: plan.freeze?.rows ?? 0,
      validations: plan.validations.length, conditionalFormats: plan.conditionals.length,
    });
    await page.waitForFunction((count) => document.querySelectorAll(".ops-chart svg").length === count, plan.charts.length);
    await pane.getByRole("button", { name: PANE_TEMPLATE_WORDS[lang].undo, exact: true }).click();
    await pane.getByText(PANE_TEMPLATE_WORDS[lang].removed(sheet)).waitFor();
    expect(await sheetNames(page)).toEqual(before);
    await closeNotice(pane, lang);
  });
});

test("a template inserted twice gets a numbered name", async () => {
  const { page, pane } = await openWorkbench({ lang: "en" });
  const first = await insertTemplate(page, pane, "ltv-model", "en");
  await closeNotice(pane, "en");
  const second = await insertTemplate(page, pane, "ltv-model", "en");
  expect(second).toBe(`${first} 2`);
  expect(await errorsOf(page, second)).toEqual([]);
});

test("the break-even ROI of the channel log and its charts follow an input", async () => {
  const { page, pane } = await openWorkbench({ lang: "en" });
  const sheet = await insertTemplate(page, pane, "channel-log", "en");
  const place = (name: string): string => placeOf("channel-log", name);
  const [refunds, fees] = [Number(await valueOf(page, sheet, place("refund_rate"))), Number(await valueOf(page, sheet, place("fee_rate")))];
  await page.waitForFunction(() => document.querySelectorAll(".ops-chart svg").length > 0);
  const before = await chartPictures(page);
  await typeInto(page, place("gross_margin"), "0.8");
  // Of each unit sold, what is not refunded earns its margin less the fees.
  const expected = 1 / ((1 - refunds) * (0.8 - fees));
  await waitForCell(page, sheet, place("breakeven_roi"), (value) => Math.abs(Number(value) - expected) < 1e-12);
  await page.waitForFunction((old) => [...document.querySelectorAll(".ops-chart svg")].some((svg, i) => svg.outerHTML !== old[i]), before);
});

test("the campaign's budget and its chart follow an input", async () => {
  const { page, pane } = await openWorkbench({ lang: "en" });
  const sheet = await insertTemplate(page, pane, "campaign-plan", "en");
  await page.waitForFunction(() => document.querySelectorAll(".ops-chart svg").length > 0);
  const before = await chartPictures(page);
  const orders = Number(await valueOf(page, sheet, placeOf("campaign-plan", "breakeven_orders")));
  const budget = Number(await valueOf(page, sheet, placeOf("campaign-plan", "campaign_budget")));
  await typeInto(page, placeOf("campaign-plan", "campaign_budget"), String(2 * budget));
  // Twice the money needs twice the orders, but for rounding up to a whole one.
  await waitForCell(page, sheet, placeOf("campaign-plan", "breakeven_orders"), (value) => Math.abs(Number(value) - 2 * orders) <= 1);
  await page.waitForFunction((old) => [...document.querySelectorAll(".ops-chart svg")].some((svg, i) => svg.outerHTML !== old[i]), before);
});
