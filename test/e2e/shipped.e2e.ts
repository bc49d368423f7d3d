import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { distFolder } from "../../src/build/dist-folder";
import { EMBEDDED_PRODUCT } from "../../src/build/embedded-product";
import { checkBuild } from "../../src/build/manifest/check-build";
import { overspent } from "../../src/build/sizes/budgets";
import { chunkSizes } from "../../src/build/sizes/chunk-sizes";
import { CHARTS } from "../../src/charts/registry";
import { PANE_WORDS } from "../../src/locale/pane";
import { TEMPLATES } from "../../src/templates/registry";
import { newPage } from "./support/session";

const dist = distFolder();
const shipped = ["functions.js", ...readdirSync(path.join(dist, "addin")).map((file) => path.join("addin", file))].filter((file) =>
  file.endsWith(".js"),
);

test("manifest, files, icons and functions of the build fit together", () => {
  expect(checkBuild(dist, EMBEDDED_PRODUCT.url)).toEqual([]);
});

test("every part of the add-in keeps to what it may weigh", () => {
  expect(overspent(chunkSizes(dist))).toEqual([]);
});

test("no template and no chart is named before the pane is shown, so that more of them make it no later", () => {
  const start = chunkSizes(dist)
    .filter((chunk) => chunk.start)
    .map(({ file }) => readFileSync(path.join(dist, file), "utf8"));
  const ids = [...TEMPLATES, ...CHARTS].map(({ id }) => id);
  expect(start.length).toBeGreaterThan(1);
  expect(ids.filter((id) => start.some((text) => text.includes(`_${id}_`)))).toEqual([]);
});

test("the pane is shown with what its page names, while the way to the workbook and the settings' library are still on their way", async () => {
  const page = await newPage({ viewport: { width: 1280, height: 800 } });
  const held: string[] = [];
  let arrive = (): void => undefined;
  const arrived = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  const named = new Set(
    chunkSizes(dist)
      .filter(({ start }) => start)
      .map(({ file }) => `/${file}`),
  );
  await page.route("**/addin/*.js", async (route) => {
    const { pathname } = new URL(route.request().url());
    if (!named.has(pathname)) {
      held.push(pathname);
      await arrived;
    }
    await route.continue();
  });
  await page.goto(`${process.env.OPSPLAN_E2E_URL ?? ""}/?lang=en`);
  const pane = page.frameLocator('iframe[src*="/embedded/taskpane.html"]');
  await pane.getByRole("tab", { name: PANE_WORDS.en.pages.templates }).waitFor();
  expect(held.some((file) => file.includes("excel-workbook"))).toBe(true);
  arrive();
  await pane.getByRole("tab", { name: PANE_WORDS.en.pages.templates }).click();
  await pane.locator(`#template-${TEMPLATES[0]?.id ?? ""}`).waitFor();
  await page.unroute("**/addin/*.js");
});

test("the add-in holds nothing of the embedded workbook or of the machine it was built on", () => {
  const root = path.resolve(__dirname, "../..");
  const holding = shipped.filter((file) => {
    const text = readFileSync(path.join(dist, file), "utf8");
    // Univer is the grid; a university or Universal Analytics is not.
    return /univer(?!s)/i.test(text) || text.includes(root);
  });
  expect(holding).toEqual([]);
});

test("the pane loads Office.js from Microsoft's address", () => {
  expect(readFileSync(path.join(dist, "taskpane.html"), "utf8")).toContain(
    'src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"',
  );
});

test("the licences of React and Fluent are handed on with the add-in", () => {
  const notices = readFileSync(path.join(dist, "THIRD-PARTY-NOTICES.txt"), "utf8");
  const packages = [...notices.matchAll(/^(\S+) \d\S* \((.+)\)$/gm)].map(([, name, licence]) => ({ name, licence }));
  expect(packages).toContainEqual({ name: "react", licence: "MIT" });
  expect(packages).toContainEqual({ name: "@fluentui/react-button", licence: "MIT" });
  expect(packages.filter(({ name }) => name?.startsWith("@univerjs"))).toEqual([]);
});
