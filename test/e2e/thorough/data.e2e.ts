import type { Frame } from "playwright-core";
import { CHART_PAGE_WORDS } from "../../../src/locale/chart-page";
import { PANE_WORDS } from "../../../src/locale/pane";
import { DATA_WORDS } from "../../../src/taskpane/pages/data/data-words";
import { FORM_WORDS } from "../../../src/taskpane/pages/data/forms/form-words";
import { faultSentence } from "../../../src/warehouse/fault-sentence";
import { openWorkbench } from "../support/open-workbench";
import { DAY, retained, rowsOf, timeOf, type PlainEvent } from "../support/plain-events";
import { valuesOf } from "../support/sheet";

const words = DATA_WORDS.en;
const forms = FORM_WORDS.en;
const home = PANE_WORDS.en.home;
/** In the middle, where nobody looks before the file is read, a time that is none and a row that names nobody. */
const csvOf = (rows: readonly PlainEvent[]): string => {
  const lines = rows.map((one) => `u${one.user},${timeOf(one.seconds)},${one.channel},${(one.cents / 100).toFixed(2)}`);
  const half = lines.length / 2;
  const odd = ["u1,soon,Search,1.00", ",2026-01-05 10:00:00,Search,2.00"];
  return ["user_id,time,channel,revenue", ...lines.slice(0, half), ...odd, ...lines.slice(half), ""].join("\n");
};

const choose = (pane: Frame, name: string, text: string | Buffer): Promise<void> =>
  pane.locator("#page-home input[type=file]").setInputFiles({ name, mimeType: "text/csv", buffer: Buffer.from(text) });

test("a large file is understood by its ends, asked in a worker, cancelled at once; its answer is a table that a newer file refreshes", async () => {
  const { page, pane } = await openWorkbench({ lang: "en" });
  const data = pane.locator("#page-home");
  const press = (name: string) => data.getByRole("button", { name, exact: true }).click();
  await data.getByRole("button", { name: new RegExp(home.shortcutData) }).click();
  const rows = rowsOf(40_000, 0);
  await choose(pane, "log.csv", csvOf(rows));
  await data.getByText(words.looked(4, "UTF-8")).waitFor();
  await data.getByLabel(forms.fields.days, { exact: true }).fill("1, 7");
  await press(words.ask);
  const counted = `40,002 rows read; 1 with a time that cannot be read left out; 1 that name nobody left out`;
  await data.getByText(counted).waitFor();
  await press(words.insert);
  await pane.getByText(words.inserted(forms.forms.retention, 2)).waitFor();
  const line = (day: number, of: readonly PlainEvent[]) => {
    const [mature, back] = retained(of, day);
    return [day, mature, back, back / mature];
  };
  expect(await valuesOf(page, forms.forms.retention, "B6:E8")).toEqual([
    ["Days after", "Users old enough", "Came back", "Retention"],
    line(1, rows),
    line(7, rows),
  ]);
  const notes = (await valuesOf(page, forms.forms.retention, "B2:B4")).flat().join("\n");
  expect(notes).toMatch(new RegExp(`by 2026-02-09[^]*From log.csv, asked [^]*${counted}[^]*who: user_id, when: time`));

  // By channel, against the days before; the file is not read again for another column of its own.
  await data.getByLabel(forms.question, { exact: true }).last().selectOption("channels");
  await data.getByLabel(forms.fields.from, { exact: true }).fill("2026-01-11");
  await data.getByLabel(forms.fields.to, { exact: true }).fill("2026-01-20");
  await data.getByLabel(forms.fields.previous, { exact: true }).selectOption("before");
  await press(words.again);
  await data.getByText("Sums by channel").waitFor();
  await press(words.insert);
  await pane.getByText(words.inserted(forms.forms.channels, 3)).waitFor();
  const sums = (channel: string | undefined, from: number): readonly [number, number] => {
    const own = rows.filter(
      (one) => (channel ?? one.channel) === one.channel && one.seconds >= from * DAY && one.seconds < (from + 10) * DAY,
    );
    return [own.length, own.reduce((sum, { cents }) => sum + cents, 0) / 100];
  };
  const expected = ["抖音", "Search", "Social"]
    .map((channel) => [channel, ...sums(channel, 10), ...sums(channel, 0)])
    .sort((a, b) => Number(b[2]) - Number(a[2]));
  // The row that names nobody has a channel and a day, and counts where no people are counted.
  const withoutUser = (line: readonly (string | number)[]) =>
    line[0] === "Search" || line[0] === "All" ? [...line.slice(0, 3), Number(line[3]) + 1, Number(line[4]) + 2] : line;
  expect(await valuesOf(page, forms.forms.channels, "B6:F10")).toEqual([
    withoutUser(["All", ...sums(undefined, 10), ...sums(undefined, 0)]),
    ["channel", "Rows", "revenue", "Rows before", "revenue before"],
    ...expected.map(withoutUser),
  ]);

  // One click from the answer to its charts, which follow its table.
  await press(words.chart);
  const charts = pane.locator("#page-charts");
  await charts.getByRole("button", { name: CHART_PAGE_WORDS.en.insert, exact: true }).click();
  await pane.getByText(CHART_PAGE_WORDS.en.insertedLinked).waitFor();
  await pane.getByRole("tab", { name: PANE_WORDS.en.pages.home }).click();
  // The file is still there, without being chosen again.
  await data.getByRole("button", { name: PANE_WORDS.en.back }).click();
  await data.getByRole("button", { name: new RegExp(home.shortcutData) }).click();
  await data.getByText(words.looked(4, "UTF-8")).waitFor();

  // A newer file takes the place of the older one's rows; a column beside them stays.
  await page.evaluate((name) => {
    const sheet = window.opsplanWorkbench?.engine.workbook.getSheetByName(name);
    sheet?.getRange("G7").setValue("mine");
  }, forms.forms.retention);
  await data.getByRole("button", { name: PANE_WORDS.en.back }).click();
  await data.getByRole("button", { name: home.refreshSheet(forms.forms.retention) }).click();
  await data.getByText(words.refreshFile("log.csv")).waitFor();
  const newer = rowsOf(50_000, 3);
  await choose(pane, "newer.csv", csvOf(newer));
  await data.getByText(words.looked(4, "UTF-8")).waitFor();
  expect(await data.getByLabel(forms.fields.days, { exact: true }).inputValue()).toBe("1, 7");
  await press(words.ask);
  await press(words.refresh(forms.forms.retention));
  await pane.getByText(words.refreshed(forms.forms.retention, 2)).waitFor();
  expect(await valuesOf(page, forms.forms.retention, "B7:G8")).toEqual([
    [...line(1, newer), null, "mine"],
    [...line(7, newer), null, null],
  ]);
  expect(String((await valuesOf(page, forms.forms.retention, "B3:B3"))[0]?.[0])).toContain("From newer.csv");

  // A column under another name: what is gone is said, and what takes its place is chosen.
  await choose(pane, "renamed.csv", csvOf(newer).replace("user_id", "uid"));
  await data.getByText(words.wanting(["user_id"], forms.forms.retention)).waitFor();
  expect(await data.getByLabel(words.user, { exact: true }).inputValue()).toBe("uid");
  await press(words.ask);
  await press(words.refresh(forms.forms.retention));
  await pane.getByText(words.refreshed(forms.forms.retention, 2)).waitFor();
  expect(await valuesOf(page, forms.forms.retention, "B7:E8")).toEqual([line(1, newer), line(7, newer)]);
  // A sum that the file no longer has: nothing is lost without a word.
  await data.getByRole("button", { name: PANE_WORDS.en.back }).click();
  await data.getByRole("button", { name: home.refreshSheet(forms.forms.channels) }).click();
  await choose(pane, "fewer.csv", csvOf(newer).replace("revenue", "note"));
  await data.getByText(words.wanting(["revenue"], forms.forms.channels)).waitFor();
  const before = await valuesOf(page, forms.forms.channels, "B2:F10");
  await press(words.ask);
  await press(words.refresh(forms.forms.channels));
  await pane.getByText(words.gone(["revenue", "revenue before"])).waitFor();
  await pane.getByRole("alertdialog").getByRole("button", { name: PANE_WORDS.en.cancel, exact: true }).click();
  expect(await valuesOf(page, forms.forms.channels, "B2:F10")).toEqual(before);

  // 240 MB, of which nobody waits for the end.
  await pane.evaluate((body) => {
    const transfer = new DataTransfer();
    const piece = new Blob([`${body}\n`]);
    transfer.items.add(new File(["user_id,time,channel,revenue\n", ...Array.from({ length: 150 }, () => piece)], "huge.csv"));
    const target = document.querySelector("#page-home h1");
    for (const type of ["dragenter", "dragover", "drop"])
      target?.dispatchEvent(new DragEvent(type, { dataTransfer: transfer, bubbles: true }));
  }, csvOf(rows).split("\n").slice(1, -1).join("\n"));
  await data.getByText("huge.csv").waitFor();
  await press(words.ask);
  await press(words.cancel);
  await data.getByText(words.cancelled).waitFor();
  await data.getByRole("button", { name: words.ask, exact: true }).waitFor();

  // GBK is told by itself; what is no list says so, and what would be one.
  const plain = csvOf(rows.slice(0, 3000)).replaceAll("抖音", "\u00b6\u00b6\u00d2\u00f4");
  await choose(pane, "gbk.csv", Buffer.from(plain, "latin1"));
  await data.getByText(words.looked(4, "GB18030")).waitFor();
  await choose(pane, "matrix.csv", "渠道,2026-01-01,2026-01-02,2026-01-03\n抖音,1,2,3\n微信,4,5,6\n");
  await data.getByText(faultSentence({ key: "not-a-list", detail: {} }, "en")).waitFor();
});
