import type { Frame } from "playwright-core";
import { CHART_FILE_WORDS } from "../../src/locale/chart-files";
import { CHART_PAGE_WORDS } from "../../src/locale/chart-page";
import { openWorkbench } from "./support/open-workbench";

/** Drops files on the page of charts, as from the desktop. */
async function drop(pane: Frame, files: readonly { readonly name: string; readonly bytes: readonly number[] }[]): Promise<void> {
  const data = await pane.evaluateHandle((all) => {
    const transfer = new DataTransfer();
    for (const { name, bytes } of all) transfer.items.add(new File([Uint8Array.from(bytes)], name));
    return transfer;
  }, files);
  for (const type of ["dragenter", "dragover", "drop"]) await pane.locator("#page-charts h1").dispatchEvent(type, { dataTransfer: data });
}

const bytesOf = (text: string): number[] => [...new TextEncoder().encode(text)];

test("a file that is dropped on the pane is read beside the page, charted, and goes into the workbook as values", async () => {
  const { pane } = await openWorkbench({ lang: "en" });
  await pane.click("#tab-charts");
  const charts = pane.locator("#page-charts");
  const text = "Channel,Spend,Revenue\nSearch,100,400\nSocial,200,260\nTotal,300,660\n";
  await drop(pane, [{ name: "<img src=x onerror=alert(1)>.csv", bytes: bytesOf(text) }]);
  // 400 ÷ 100, 260 ÷ 200.
  await charts.getByText("Search returns most, 4.00; Social least, 1.30").waitFor();
  await charts.getByText("<img src=x onerror=alert(1)>.csv").first().waitFor({ state: "attached" });
  await charts.getByRole("button", { name: CHART_PAGE_WORDS.en.insert, exact: true }).click();
  await pane.getByText(CHART_PAGE_WORDS.en.notLinked.file).first().waitFor();

  // A table that was copied elsewhere is read the same way.
  await charts.getByRole("button", { name: CHART_FILE_WORDS.en.paste, exact: true }).click();
  await charts.getByLabel(CHART_FILE_WORDS.en.pasteInto).fill("Channel\tSpend\tRevenue\nEmail\t10\t90\nVideo\t50\t100\n");
  // 90 ÷ 10, 100 ÷ 50.
  await charts.getByText("Email returns most, 9.00; Video least, 2.00").waitFor();
});
