import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { distFolder } from "../../src/build/dist-folder";
import { EMBEDDED_PRODUCT } from "../../src/build/embedded-product";
import { checkBuild } from "../../src/build/manifest/check-build";
import { chunkSizes } from "../../src/build/sizes/chunk-sizes";
import { START_BUDGET, startSize } from "../../src/build/sizes/start-budget";

const dist = distFolder();
const shipped = ["functions.js", ...readdirSync(path.join(dist, "addin")).map((file) => path.join("addin", file))].filter((file) => file.endsWith(".js"));

test("manifest, files, icons and functions of the build fit together", () => {
  expect(checkBuild(dist, EMBEDDED_PRODUCT.url)).toEqual([]);
});

test("the pane needs at most 160 KB of compressed JavaScript before it paints", () => {
  expect(startSize(chunkSizes(dist))).toBeLessThanOrEqual(START_BUDGET);
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
  expect(readFileSync(path.join(dist, "taskpane.html"), "utf8")).toContain('src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"');
});

test("the licences of React and Fluent are handed on with the add-in", () => {
  const notices = readFileSync(path.join(dist, "THIRD-PARTY-NOTICES.txt"), "utf8");
  const packages = [...notices.matchAll(/^(\S+) \d\S* \((.+)\)$/gm)].map(([, name, licence]) => ({ name, licence }));
  expect(packages).toContainEqual({ name: "react", licence: "MIT" });
  expect(packages).toContainEqual({ name: "@fluentui/react-button", licence: "MIT" });
  expect(packages.filter(({ name }) => name?.startsWith("@univerjs"))).toEqual([]);
});
