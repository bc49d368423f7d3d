import type { Page } from "playwright-core";
import { KEPT_WORKBOOK_WORDS } from "../../../src/locale/kept-workbook-words";
import { WORKBENCH_WORDS } from "../../../src/locale/workbench";
import { violations } from "../support/axe";
import { openWorkbench } from "../support/open-workbench";
import { typeInto, waitForCell } from "../support/sheet";

const words = KEPT_WORKBOOK_WORDS.en;
const [book1, book2] = ["Book1", "Book2"];

const openList = async (page: Page) => {
  await page.getByRole("button", { name: words.button, exact: true }).click();
  return page.getByRole("dialog", { name: words.title });
};
/** Waits until a workbook stands in the place of the one that was put aside. */
const opened = async (page: Page, aside: string) => {
  await page.getByText(words.setAside(aside)).waitFor();
  await page.locator(".ops-loading").waitFor({ state: "hidden" });
  await page.frameLocator("iframe").locator("[role=tablist]").waitFor();
};
const names = (page: Page) => page.locator(".ops-workbook span").allTextContents();

test("New and Open leave the workbook before in a list, where it is opened, renamed, duplicated, deleted and brought back", async () => {
  const { page } = await openWorkbench({ lang: "en" });
  await typeInto(page, "A1", "first");
  await page.click("#ops-new");
  await opened(page, book1);
  await waitForCell(page, "Sheet1", "A1", (value) => value === null);
  await typeInto(page, "A1", "second");

  const list = await openList(page);
  await list.getByText(words.openNow(book2)).waitFor();
  await list.getByRole("button", { name: words.of(words.rename, book1) }).waitFor();
  expect(await names(page)).toEqual([book1]);
  expect(await violations(page.mainFrame(), { iframes: false })).toEqual([]);
  await list.getByRole("button", { name: words.of(words.rename, book1) }).click();
  await page.keyboard.type("Plan");
  await page.keyboard.press("Enter");
  await list.getByRole("button", { name: words.of(words.duplicate, "Plan") }).click();
  await list.getByRole("button", { name: words.of(words.remove, words.copyOf("Plan")) }).waitFor();
  expect(await names(page)).toEqual(expect.arrayContaining(["Plan", words.copyOf("Plan")]));
  await list.getByRole("button", { name: words.of(words.remove, words.copyOf("Plan")) }).click();
  await list.getByText(words.removed(words.copyOf("Plan"))).waitFor();
  // The keyboard stays where the deletion can be taken back.
  await page.keyboard.press("Enter");
  await list.getByRole("button", { name: words.of(words.remove, words.copyOf("Plan")) }).waitFor();

  await page.locator(".ops-workbook", { hasText: /^Plan(?! \()/ }).click();
  await opened(page, book2);
  await waitForCell(page, "Sheet1", "A1", (value) => value === "first");
  expect(await page.locator("#ops-name").inputValue()).toBe("Plan");
  await openList(page);
  await page.locator(".ops-workbook").nth(1).waitFor();
  expect((await names(page)).sort()).toEqual([book2, words.copyOf("Plan")].sort());
  await page.keyboard.press("Escape");
  await page.getByRole("dialog", { name: words.title }).waitFor({ state: "detached" });
});

test("a tab that was busy while its workbook was taken over keeps what it had not handed over in the list", async () => {
  const { page } = await openWorkbench({ lang: "en" });
  await typeInto(page, "A1", "kept");
  await page.evaluate(() => window.opsplanWorkbench?.keep());
  const second = await page.context().newPage();
  await second.goto(page.url());
  await second.getByText(WORKBENCH_WORDS.en.elsewhereTitle).waitFor();

  // A request that waits for the test holds the first tab, with an entry that it has not written yet.
  let release = (): void => undefined;
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  let asked = (): void => undefined;
  const busy = new Promise<void>((resolve) => {
    asked = resolve;
  });
  await page.route("**/busy", async (route) => {
    asked();
    await released;
    await route.fulfill({ body: "" });
  });
  const held = page.evaluate(() => {
    window.opsplanWorkbench?.engine.workbook.getActiveSheet().getRange("A2").setValue("not yet kept");
    const request = new XMLHttpRequest();
    request.open("GET", "/busy", false);
    request.send();
  });
  await busy;
  await second.getByRole("button", { name: WORKBENCH_WORDS.en.takeOver, exact: true }).click();
  await second.frameLocator("iframe").locator("[role=tablist]").waitFor();
  await waitForCell(second, "Sheet1", "A1", (value) => value === "kept");
  await typeInto(second, "A3", "done since");
  release();
  await held;

  const copy = words.fromBusyTab(book1);
  await page.getByText(words.takenAside(copy)).waitFor();
  await openList(second);
  await second.locator(".ops-workbook", { hasText: copy }).click();
  await opened(second, book1);
  await waitForCell(second, "Sheet1", "A2", (value) => value === "not yet kept");
  await openList(second);
  await second.locator(".ops-workbook", { hasText: /^Book1changed/ }).click();
  await opened(second, copy);
  await waitForCell(second, "Sheet1", "A3", (value) => value === "done since");
});
