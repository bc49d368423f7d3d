import { CHANNEL_PERFORMANCE } from "../../../src/charts/catalogue/channel-performance/definition";
import { CHANNEL_RANKING } from "../../../src/charts/catalogue/channel-ranking/definition";
import { TREND } from "../../../src/charts/catalogue/trend/definition";
import type { Lang } from "../../../src/core/lang";
import { isoDayOfSerial } from "../../../src/core/cells/serial-date";
import { CHART_FILE_WORDS } from "../../../src/locale/chart-files";
import { CHART_PAGE_WORDS } from "../../../src/locale/chart-page";
import { REPORT_WORDS } from "../../../src/report/words";
import { FINDINGS_WORDS } from "../../../src/taskpane/pages/charts/findings-words";
import { REPORT_PANEL_WORDS } from "../../../src/taskpane/pages/charts/report/report-panel-words";
import { SCOPE_WORDS } from "../../../src/taskpane/pages/charts/scope/scope-words";
import { violations } from "../support/axe";
import { dropFiles } from "../support/drop-files";
import { openChart } from "../support/open-chart";
import { openWorkbench } from "../support/open-workbench";
import { errorsOf, sheetNames, showSheet, typeInto, valueOf, valuesOf, waitForCell } from "../support/sheet";

const WORDS: Readonly<
  Record<Lang, { readonly head: string; readonly names: readonly string[]; readonly campaign: string; readonly filter: string }>
> = {
  en: { head: "Date,Channel,Campaign,Spend,Revenue", names: ["Search", "Social", "Email"], campaign: "Spring sale", filter: "Channel" },
  "zh-CN": { head: "日期,渠道,活动,花费,成交金额", names: ["搜索", "抖音", "小红书"], campaign: "春季大促", filter: "渠道" },
};
/** 2 February 2026, a Monday. */
const MONDAY = 46_055;
const DAYS = 70;
/** What each name spends a day, and what a unit of that brings; two are below a break-even of 2. */
const RATES = [
  [100, 5],
  [300, 1.8],
  [200, 1.5],
] as const;

/** Ten weeks; in the seventh a third more comes in. */
const exportOf = (lang: Lang): string => {
  const { head, names, campaign } = WORDS[lang];
  const rows = Array.from({ length: DAYS }, (_, day) =>
    RATES.map(([spend, rate], index) => {
      const live = day >= 42 && day < 49;
      const spent = spend + 5 * (day % 7) + (day % 3);
      return [isoDayOfSerial(MONDAY + day), names[index], live ? campaign : "", spent, Math.round(spent * rate * (live ? 1.33 : 1))].join(
        ",",
      );
    }),
  );
  return [head, ...rows.flat()].join("\n");
};

test.each([
  ["zh-CN", "light", 350],
  ["en", "dark", 270],
] as const)(
  "from an export to a report in %s, %s, %i px: findings, one channel, another period, two charts, the report; an edit is followed by all of them",
  async (lang, theme, paneWidth) => {
    const { page, pane } = await openWorkbench({ lang, theme, paneWidth, viewport: { width: 1280, height: 2400 } });
    const [words, files, scope, panel] = [CHART_PAGE_WORDS[lang], CHART_FILE_WORDS[lang], SCOPE_WORDS[lang], REPORT_PANEL_WORDS[lang]];
    const { names, filter } = WORDS[lang];
    const charts = pane.locator("#page-charts");
    await pane.click("#tab-charts");
    await dropFiles(pane, [{ name: "log.csv", text: exportOf(lang) }]);
    await openChart(charts, CHANNEL_PERFORMANCE, lang);
    await charts.getByLabel(words.margin).fill("50");
    const findings = charts.getByRole("region", { name: FINDINGS_WORDS[lang].heading });
    await findings
      .getByRole("button", { name: FINDINGS_WORDS[lang].showOf("") })
      .nth(2)
      .waitFor();
    const why = findings.getByRole("button", { name: new RegExp(`^${FINDINGS_WORDS[lang].whyOf("")}.*2\\.00`) }).first();
    await why.click();
    // The loss of the first name, worked out: revenue ÷ 2 − spend.
    await findings.getByText("÷ 2.00 −").waitFor();
    expect(await why.getAttribute("aria-expanded")).toBe("true");

    // The rows go into the workbook, and are charted from there.
    await charts.getByRole("button", { name: files.put, exact: true }).click();
    await pane.getByText(files.added("log", DAYS * RATES.length)).waitFor();
    await charts.getByLabel(words.source, { exact: true }).selectOption("table:log");
    await charts.getByText(scope.filter(filter, scope.all(names.length))).click();
    await charts.getByRole("checkbox", { name: names[1] ?? "", exact: true }).check();
    await charts.getByLabel(scope.period).selectOption("days28");
    await charts.getByText(scope.rows(28, DAYS * RATES.length)).waitFor();

    const sheets = ["log"];
    for (const chart of [TREND, CHANNEL_RANKING]) {
      await openChart(charts, chart, lang);
      await charts.getByRole("button", { name: words.insert, exact: true }).click();
      await page.waitForFunction((count) => window.opsplanWorkbench?.engine.workbook.getSheets().length === count, sheets.length + 2);
      sheets.push((await sheetNames(page)).at(-1) ?? "");
      await charts.getByRole("button", { name: words.insert, exact: true }).waitFor();
    }

    await charts.getByRole("button", { name: words.report, exact: true }).click();
    await charts.getByRole("button", { name: panel.make, exact: true }).waitFor();
    await charts.getByRole("checkbox", { name: TREND.text[lang].name, exact: true }).waitFor();
    expect(await violations(pane, { within: "#page-charts" })).toEqual([]);
    const chosen = await charts.getByRole("checkbox", { checked: true }).count();
    await charts.getByRole("button", { name: panel.make, exact: true }).click();
    const { title } = REPORT_WORDS[lang];
    await page.waitForFunction((count) => window.opsplanWorkbench?.engine.workbook.getSheets().length === count, sheets.length + 2);
    await waitForCell(page, title, "B1", (value) => String(value).startsWith(title));
    await pane.getByText(panel.made(title, chosen)).waitFor();
    sheets.push(title);
    expect(await faultsOf(page, title)).toEqual([]);

    // The last day of the second channel, in the fourth column of the table.
    await showSheet(page, "log");
    const row = 4 + (DAYS - 1) * RATES.length + 2;
    expect(await valuesOf(page, "log", `C${row}`)).toEqual([[names[1]]]);
    const shown = async () => {
      const all: Record<string, string> = {};
      for (const sheet of sheets.slice(1)) all[sheet] = JSON.stringify(await valuesOf(page, sheet, "B1:J40"));
      return all;
    };
    const before = await shown();
    const revenue = Number(await valueOf(page, "log", `F${row}`));
    await typeInto(page, `F${row}`, String(revenue + 100_000));
    for (const sheet of sheets.slice(1)) await waitForChange(async () => (await shown())[sheet] !== before[sheet], sheet);
    expect(await faultsOf(page, title)).toEqual([]);
  },
);

/** Errors on a sheet, apart from those that stand for a gap in a line: what is not there is #N/A to a chart. */
const faultsOf = async (...at: Parameters<typeof errorsOf>): Promise<string[]> =>
  (await errorsOf(...at)).filter((cell) => !cell.endsWith("#N/A"));

async function waitForChange(changed: () => Promise<boolean>, sheet: string): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    if (await changed()) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`${sheet} does not follow its source`);
}
