import { KEPT_FILES } from "../../../src/workbench/offline/kept-files";
import { newContext } from "../support/session";
import { typeInto, waitForCell } from "../support/sheet";

test("without its server the workbook opens again, with its work and its pane, and computes", async () => {
  // With its service worker, which the pages of other tests do without.
  const context = await newContext({ locale: "en-US" });
  const page = await context.newPage();
  await page.goto(`${process.env.OPSPLAN_E2E_URL ?? ""}/?lang=en`);
  const pane = page.frameLocator("iframe");
  await pane.getByRole("tablist").waitFor();
  await typeInto(page, "A1", "=OPS.BREAKEVEN_ROI(0.4)");
  await waitForCell(page, "Sheet1", "A1", (value) => value === 2.5);
  await page.evaluate(() => window.opsplanWorkbench?.keep());
  // Kept once everything that was loaded is there, the last of the pane's scripts too.
  await page.waitForFunction(async (store) => {
    const loaded = [window, document.querySelector("iframe")?.contentWindow].flatMap(
      (each) => each?.performance.getEntriesByType("resource").map(({ name }) => name) ?? [],
    );
    const kept = new Set((await (await caches.open(store)).keys()).map(({ url }) => url));
    const scripts = loaded.filter((name) => /\.(js|css)$/.test(name) && !name.endsWith("workbench-offline.js"));
    return scripts.length > 0 && scripts.every((name) => kept.has(name)) && kept.has(`${location.origin}/embedded/taskpane.html`);
  }, KEPT_FILES);

  // A question to the team's database is no file and not asked again to be kept.
  const questions: string[] = [];
  page.on("request", (request) => {
    if (new URL(request.url()).pathname === "/warehouse") questions.push(request.method());
  });
  await page.evaluate(async () => {
    await fetch("/warehouse?query_id=1", { method: "POST" });
  });
  // Nothing tells when the browser has reported it to whoever keeps files; it takes a few frames.
  await page.waitForTimeout(1500);
  expect(questions).toEqual(["POST"]);

  // With its server there, what the server has is what is shown, whatever was kept.
  const answered = await page.evaluate(async (store) => {
    await (await caches.open(store)).put("/implemented.html", new Response("old"));
    return { worker: navigator.serviceWorker.controller !== null, text: await (await fetch("/implemented.html")).text() };
  }, KEPT_FILES);
  expect(answered).toEqual({ worker: true, text: expect.stringContaining("Office.js") });

  await context.setOffline(true);
  await page.reload();
  await pane.getByRole("tablist").waitFor();
  await waitForCell(page, "Sheet1", "A1", (value) => value === 2.5);
  await typeInto(page, "A2", "=A1*2");
  await waitForCell(page, "Sheet1", "A2", (value) => value === 5);
  await context.close();
});
