import type { Locator } from "playwright-core";
import type { ChartDefinition } from "../../../src/charts/define";
import type { Lang } from "../../../src/core/lang";

/** Opens a chart of the list on the page of charts, as far as it is not open. */
export async function openChart(charts: Locator, { id, text }: ChartDefinition, lang: Lang = "en"): Promise<void> {
  const row = charts.locator(`#chart-row-${id}`);
  await row.filter({ hasText: text[lang].name }).waitFor();
  if ((await row.getAttribute("aria-expanded")) !== "true") await row.click();
  await charts.locator(`#chart-row-${id}[aria-expanded=true]`).waitFor();
}
