import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { importsOf } from "./architecture/imports-of";
import { readImportTable } from "./architecture/read-import-table";

const ROOT = path.resolve(__dirname, "..");

const MADE = new Set([".git", "node_modules", "dist", "dist.next", ".cache", "coverage", "test-results"]);

const filesUnder = (folder: string): string[] =>
  readdirSync(path.join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
    const file = path.posix.join(folder, entry.name);
    return entry.isDirectory() ? (MADE.has(entry.name) ? [] : filesUnder(file)) : [file];
  });

/** Every file that people wrote. */
const files = filesUnder(".");

const texts = new Map<string, string>();
const read = (file: string): string => {
  const text = texts.get(file) ?? readFileSync(path.join(ROOT, file), "utf8");
  texts.set(file, text);
  return text;
};
const sources = files.filter((file) => /^src\/.*\.tsx?$/.test(file));
const isText = (file: string): boolean => !/\.(png|xlsx|ico|woff2)$/.test(file);

/** The folder of src that a file lies in. */
const folderOf = (file: string): string => file.split("/")[1] ?? "";

/** The lines of a file's code, without comments, in which a pattern occurs. */
const codeLines = (file: string, pattern: RegExp): string[] => {
  const code = read(file).replaceAll(/\/\*[\s\S]*?\*\//g, (comment) => comment.replaceAll(/[^\n]/g, ""));
  if (!pattern.test(code)) return [];
  return code
    .split("\n")
    .flatMap((line, index) => (pattern.test(line.replace(/\/\/.*$/, "")) ? [`${file}:${index + 1}: ${line.trim()}`] : []));
};

const mayImport = readImportTable(read("src/README.md"));

test("the table names every folder of the sources, and none that is not there", () => {
  const folders = new Set(sources.filter((file) => file.split("/").length > 2).map(folderOf));
  expect(Object.keys(mayImport).sort()).toEqual([...folders].sort());
  for (const { all, types } of Object.values(mayImport)) expect([...folders]).toEqual(expect.arrayContaining([...all, ...types]));
});

test("each folder imports only what the table allows it", () => {
  const forbidden = sources.flatMap((file) => {
    const from = folderOf(file);
    const allowed = mayImport[from];
    if (allowed === undefined) return [`${file}: "${from}" is not in the table`];
    return importsOf(file, read(file))
      .filter(({ target }) => target.startsWith("src/"))
      .map(({ target, typeOnly }) => ({ target, to: folderOf(target), typeOnly }))
      .filter(({ to, typeOnly }) => to !== from && !allowed.all.includes(to) && !(typeOnly && allowed.types.includes(to)))
      .map(({ target }) => `${file} imports ${target}`);
  });
  expect(forbidden).toEqual([]);
});

test("React is imported only by the pane, by the views of charts and by what mounts them", () => {
  const outside = sources
    .filter(
      (file) =>
        !/^src\/(taskpane|entry)\//.test(file) && !/^src\/charts\/.*view/i.test(file) && !/^src\/charts\/(frame\/|.*\.tsx$)/.test(file),
    )
    .filter((file) => /^import (?!type ).*from "(react|react-dom|@fluentui)[^"]*"/m.test(read(file)));
  expect(outside).toEqual([]);
});

test("Office, Excel and CustomFunctions are named only where Excel is spoken to", () => {
  const speaksToExcel = /^src\/(excel|workbench|build)\//;
  const named = sources
    .filter((file) => !speaksToExcel.test(file))
    .flatMap((file) => codeLines(file, /(?<!["'`\w])\b(Office|Excel|CustomFunctions|OfficeExtension|OfficeRuntime)\.\w/));
  expect(named).toEqual([]);
});

test("core and functions read no clock, no locale and no random source that they were not given", () => {
  const pure = sources.filter((file) => /^src\/(core|functions|plan|reading|analysis)\//.test(file));
  expect(
    pure.flatMap((file) =>
      codeLines(
        file,
        /\bDate\.now\(|new Date\(\)|Math\.random\(|performance\.now\(|navigator\.|toLocale(?!LowerCase\(\)|UpperCase\(\))\w*\(\)/,
      ),
    ),
  ).toEqual([]);
});

test("letters of columns, names of sheets, texts in formulas and days are written in core/cells alone", () => {
  const copies =
    /fromCharCode\(6[45] ?\+|charCodeAt\(\w*\) ?- ?6[45]|replace(?:All)?\((?:"'"|\/'\/g), "''"\)|`"\$\{\w+\.replace|25_?569|UTC\(1899/;
  const others = sources.filter((file) => !file.startsWith("src/core/cells/"));
  expect(others.flatMap((file) => codeLines(file, copies))).toEqual([]);
});

test("core is type-checked without the browser's and Node's types", () => {
  const { compilerOptions } = JSON.parse(read("src/core/tsconfig.json")) as { compilerOptions: { lib: string[]; types: string[] } };
  expect(compilerOptions.lib.filter((lib) => /dom/i.test(lib))).toEqual([]);
  expect(compilerOptions.types).toEqual([]);
});

test("no file of the product is longer than 250 lines", () => {
  const long = sources.map((file) => ({ file, lines: read(file).split("\n").length - 1 })).filter(({ lines }) => lines > 250);
  expect(long).toEqual([]);
});

test("no file names a machine, a package registry or what was only a help in making it", () => {
  const machine = /(?<![\w.$}])\/(?:work|home|root)\/\w/;
  const registry = /registry\.npm|npmmirror\.|artifactory\.|\/repository\/npm/;
  // This file alone has to contain what it forbids.
  const others = files.filter((file) => isText(file) && file !== "test/architecture.test.ts");
  expect(others.filter((file) => machine.test(read(file)) || registry.test(read(file)))).toEqual([]);
});

test("the lock file names no registry", () => {
  expect(read("package-lock.json")).not.toMatch(/"resolved": "http/);
});

test("nothing left for later stands in the source", () => {
  const marks = new RegExp(
    ["TO" + "DO", "FIX" + "ME", "@ts-" + "ignore", "@ts-" + "nocheck", "it\\.on" + "ly", "test\\.on" + "ly", "describe\\.on" + "ly"].join(
      "|",
    ),
  );
  expect(
    files.filter((file) => /^(src|test)\//.test(file) && isText(file)).flatMap((file) => (marks.test(read(file)) ? [file] : [])),
  ).toEqual([]);
});

test("every definition of a function, template and chart is in its registry", () => {
  const kinds = [
    { registry: "src/functions/registry.ts", definition: /export const (\w+)\b[^=]*= defineFunction\(/, folder: "src/functions/" },
    { registry: "src/templates/registry.ts", definition: /export const (\w+)\b[^=]*= defineTemplate\(/, folder: "src/templates/" },
    { registry: "src/charts/registry.ts", definition: /export const (\w+)\b[^=]*= defineChart\(/, folder: "src/charts/" },
  ].filter(({ registry }) => files.includes(registry));
  const missing = kinds.flatMap(({ registry, definition, folder }) =>
    sources
      .filter((file) => file.startsWith(folder))
      .map((file) => ({ file, name: definition.exec(read(file))?.[1] }))
      .filter(({ name }) => name !== undefined && !new RegExp(`(?:^\\s+|[[,] ?)${name}\\s*[,\\]]`, "m").test(read(registry)))
      .map(({ file, name }) => `${name ?? ""} in ${file} is not in ${registry}`),
  );
  expect(missing).toEqual([]);
});

test("a chart asks queries: it never sees a table's rows", () => {
  const own = sources.filter((file) => file.startsWith("src/charts/catalogue/"));
  expect(own.length).toBeGreaterThan(0);
  expect(own.filter((file) => /reading\/table-reading"|analysis\/aggregate/.test(read(file)))).toEqual([]);
});

test("a chart is its folder and one line of the registry: nothing else imports it or names it", () => {
  const folder = "src/charts/catalogue/";
  const ids = [...new Set(sources.flatMap((file) => (file.startsWith(folder) ? [file.slice(folder.length).split("/")[0] ?? ""] : [])))];
  expect(ids.length).toBeGreaterThan(0);
  // Sections and tables of templates, families of functions, the pictures of their help and kinds of questions have names of their own,
  // which may be those of charts.
  const apart = [
    folder,
    "src/templates/",
    "src/functions/",
    "src/warehouse/",
    "src/build/ops/ask",
    "src/taskpane/pages/data/",
    "src/build/help/",
  ];
  const others = sources.filter((file) => !apart.some((one) => file.startsWith(one)) && file !== "src/charts/registry.ts");
  expect(others.filter((file) => read(file).includes("charts/catalogue/"))).toEqual([]);
  const named = new RegExp(`["'\`](?:${ids.join("|")})["'\`]`);
  expect(others.flatMap((file) => codeLines(file, named))).toEqual([]);
});
