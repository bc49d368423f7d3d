import { readFileSync } from "node:fs";
import path from "node:path";
import { checkBuiltFiles } from "../../src/build/manifest/built-files";
import { parseManifest } from "../../src/build/manifest/parse-manifest";
import { MANIFEST } from "./read-manifest";

const URL = "https://localhost:3000";
const ROOT = path.resolve(__dirname, "../..");

/** A build that has every file, with the real icons. */
const complete = (file: string): Buffer | undefined =>
  file.startsWith("assets/") ? readFileSync(path.join(ROOT, file)) : Buffer.from("x");

const findings = (read: (file: string) => Buffer | undefined, url = URL) => checkBuiltFiles(parseManifest(MANIFEST), url, read);

test("every icon has the pixels that it is listed with", () => {
  expect(findings(complete)).toEqual([]);
});

test.each([
  "functions.js",
  "functions.json",
  "functions.zh-CN.json",
  "taskpane.html",
  "help/en/index.html",
  "help/zh-CN/index.html",
  "assets/app-64.png",
  "assets/chart-20.png",
])("a build without %s is refused", (missing) => {
  const found = findings((file) => (file === missing ? undefined : complete(file)));
  expect(found.length).toBeGreaterThan(0);
  expect(found.every(({ message }) => message.includes(missing))).toBe(true);
});

test("an icon of other pixels than listed is refused", () => {
  const found = findings((file) => complete(file === "assets/open-20.png" ? "assets/open-24.png" : file));
  expect(found).toEqual([{ rule: "icon pixels", message: "assets/open-20.png has 24 × 24 pixels and is listed with 20" }]);
});

test("an address outside the add-in's own is refused", () => {
  expect(findings(complete, "https://elsewhere.example").length).toBeGreaterThan(0);
});
