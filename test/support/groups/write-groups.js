const { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } = require("node:fs");
const path = require("node:path");

const ROOT = path.resolve(__dirname, "../../..");
const FOLDER = path.join(ROOT, ".cache", "groups");

/** Where the embedded workbook runs; the modules of these take longest to load, and their tests to run. */
const WITH_WORKBOOK = /^test\/(workbench|excel|templates|plan|build)\//;
const GROUPS = { workbook: 12, pure: 6 };

const filesUnder = (folder) =>
  readdirSync(path.join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
    const file = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return /\/(thorough|e2e|bench|oracles)$/.test(file) ? [] : filesUnder(file);
    return /\.test\.tsx?$/.test(file) ? [file] : [];
  });

const environmentOf = (file) => /@jest-environment\s+(\S+)/.exec(readFileSync(path.join(ROOT, file), "utf8"))?.[1];

/** One after the other to each in turn, so that the slow files of a folder do not meet in one group. */
const dealt = (files, count) => Array.from({ length: count }, (_, group) => files.filter((_, index) => index % count === group));

const write = (name, files, environment) => {
  const lines = files.map((file) => `describe(${JSON.stringify(file)}, () => void require(${JSON.stringify(path.join(ROOT, file))}));`);
  const head = environment ? `/** @jest-environment ${environment} */\n` : "";
  writeFileSync(path.join(FOLDER, `${name}.test.js`), `${head}${lines.join("\n")}\n`);
};

/**
 * jest gives each test file modules of its own, and to evaluate those of the product and of the grid takes a second or two, which for
 * hundreds of files was a third of the whole run. Here files lie together in groups that share their modules; each file is a block of its
 * group, by its name. A file with an environment of its own stays alone.
 */
exports.writeGroups = () => {
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  const files = filesUnder("test").sort();
  const alone = files.filter(environmentOf);
  alone.forEach((file, index) => write(`alone-${index}`, [file], environmentOf(file)));
  // These look through the whole source, which is read once where they lie together.
  const architecture = files.filter((file) => file.startsWith("test/architecture"));
  write("pure-architecture", architecture);
  const shared = files.filter((file) => !alone.includes(file) && !architecture.includes(file));
  for (const [kind, count] of Object.entries(GROUPS)) {
    const ofKind = shared.filter((file) => WITH_WORKBOOK.test(file) === (kind === "workbook"));
    dealt(ofKind, count).forEach((group, index) => write(`${kind}-${String(index).padStart(2, "0")}`, group));
  }
  return FOLDER;
};
