import { HELP_WORDS } from "../../../src/build/help/help-words";
import { LANGS, type Lang } from "../../../src/core/lang";
import { FUNCTIONS } from "../../../src/functions/registry";
import { PANE_FUNCTION_WORDS } from "../../../src/locale/pane-functions";
import { helpUrl, NARROWEST, openHelp, violationsOfHelp } from "../support/help-page";
import { openWorkbench } from "../support/open-workbench";
import { openFunction } from "../support/pane-page";
import { newPage } from "../support/session";

/** One of every kind of picture, the longest formula, the widest table, and the list. */
const SHOWN = [
  "index",
  "BREAKEVEN_ROI",
  "RETENTION_LOG",
  "COHORT_TABLE",
  "FUNNEL",
  "DRIVERS",
  "AB_TEST",
  "ETS",
  "LAUNCH_PLAN",
  "SURVIVAL_KM",
  "BTYD_FIT",
  "RFM_SEGMENT",
];

for (const lang of LANGS) {
  test.each(["light", "dark"] as const)(`nothing on the help pages breaks WCAG 2.2 AA at 320 px, ${lang}, %s`, async (colorScheme) => {
    expect(await violationsOfHelp(lang, colorScheme, SHOWN)).toEqual({});
  });

  test(`no help page is wider than a window of 320 px, ${lang}`, async () => {
    const page = await newPage({ viewport: NARROWEST });
    const wide: string[] = [];
    for (const file of ["index", ...FUNCTIONS.map(({ id }) => id)]) {
      await openHelp(page, lang, file);
      if (await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)) wide.push(file);
    }
    expect(wide).toEqual([]);
  });
}

test.each(LANGS)("the pane leads from a function to its help page in the language it speaks, %s", async (lang) => {
  const { page, pane } = await openWorkbench({ lang });
  await openFunction(pane, "PAYBACK", lang);
  const [help] = await Promise.all([
    page.context().waitForEvent("page"),
    pane.getByRole("button", { name: PANE_FUNCTION_WORDS[lang].help }).click(),
  ]);
  await help.waitForLoadState();
  expect(help.url()).toBe(helpUrl(lang, "PAYBACK"));
  expect(await help.locator("h1").innerText()).toBe("OPS.PAYBACK");
  await help.getByRole("link", { name: HELP_WORDS[lang].other }).click();
  expect(await help.locator("html").getAttribute("lang")).not.toBe(lang);
});

describe("the search box of the list of functions", () => {
  const found = async (lang: Lang, typed: string): Promise<{ names: string[]; status: string }> => {
    const page = await newPage({ viewport: NARROWEST });
    await openHelp(page, lang, "index");
    await page.getByRole("searchbox", { name: HELP_WORDS[lang].search }).fill(typed);
    const names = await page.locator(".families dt a").filter({ visible: true }).allInnerTexts();
    return { names, status: (await page.getByRole("status").textContent()) ?? "" };
  };

  test("shows every function before one types", async () => {
    const { names, status } = await found("en", "");
    expect(new Set(names)).toEqual(new Set(FUNCTIONS.map(({ id }) => `OPS.${id}`)));
    expect(status).toBe("");
  });

  test.each([
    ["en", "is this test significant", "OPS.AB_TEST"],
    ["en", "how do I break even", "OPS.BREAKEVEN_ROI"],
    ["en", "=OPS.RETENTION_LOG", "OPS.RETENTION_LOG"],
    ["zh-CN", "回本", "OPS.PAYBACK"],
    ["zh-CN", "怎么算次日留存", "OPS.RETENTION_LOG"],
    ["zh-CN", "ＲＯＩ", "OPS.BREAKEVEN_ROI"],
  ] as const)("in %s finds for “%s” %s among a few", async (lang, typed, name) => {
    const { names, status } = await found(lang, typed);
    expect(names).toContain(name);
    expect(names.length).toBeLessThan(FUNCTIONS.length / 3);
    expect(status).toBe(HELP_WORDS[lang].matches.replace("{n}", String(names.length)));
  });

  test("says that nothing is found", async () => {
    expect(await found("zh-CN", "qqqq")).toEqual({ names: [], status: HELP_WORDS["zh-CN"].nothing });
  });
});
