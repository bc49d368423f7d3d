import { execFileSync } from "node:child_process";
import { mkdtemp, mkdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";

const MODULE = path.resolve(__dirname, "../../src/build/cli/lib/installed.mjs");

let root: string;

beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), "opsplan-installed-"));
  await mkdir(path.join(root, "node_modules"));
});

afterEach(() => rm(root, { recursive: true }));

const lock = (packages: unknown): Promise<void> => writeFile(path.join(root, "package-lock.json"), JSON.stringify({ packages }));
const present = (packages: unknown): Promise<void> =>
  writeFile(path.join(root, "node_modules", ".package-lock.json"), JSON.stringify({ packages }));

/** Asked in a plain Node, as the command line asks before anything is installed. */
const isInstalled = (): boolean => {
  const program = `import { isInstalled } from ${JSON.stringify(pathToFileURL(MODULE).href)}; console.log(isInstalled(${JSON.stringify(root)}));`;
  return execFileSync(process.execPath, ["--input-type=module", "-e", program], { encoding: "utf8" }).trim() === "true";
};

const LEFT = { "node_modules/left": { version: "1.0.0" } };

test("a fresh clone is not installed", async () => {
  await lock({ "": {}, ...LEFT });
  expect(isInstalled()).toBe(false);
});

test("what the lock file asks for is installed", async () => {
  await lock({ "": {}, ...LEFT });
  await present(LEFT);
  expect(isInstalled()).toBe(true);
});

test("another version than the lock file's is not", async () => {
  await lock({ "": {}, "node_modules/left": { version: "1.0.1" } });
  await present(LEFT);
  expect(isInstalled()).toBe(false);
});

test("a package added to the lock file is not", async () => {
  await lock({ "": {}, ...LEFT, "node_modules/right": { version: "2.0.0" } });
  await present(LEFT);
  expect(isInstalled()).toBe(false);
});

test("a package for another platform need not be there", async () => {
  await lock({ "": {}, ...LEFT, "node_modules/other-system": { version: "2.0.0", optional: true } });
  await present(LEFT);
  expect(isInstalled()).toBe(true);
});
