import { LANGS } from "../../../src/core/lang";
import { FUNCTIONS } from "../../../src/functions/registry";
import { NARROWEST, openHelp, violationsOfHelp } from "../support/help-page";
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
