import { readFileSync } from "node:fs";
import path from "node:path";
import { LANGS } from "../../../../src/core/lang";
import { gridLocale } from "../../../../src/workbench/page/grid/words/grid-locale";

const UNIVER = path.resolve(__dirname, "../../../../node_modules/@univerjs");
const PARTS = [
  "design",
  "ui",
  "docs-ui",
  "sheets",
  "sheets-ui",
  "sheets-formula",
  "sheets-formula-ui",
  "sheets-numfmt-ui",
  "sheets-table",
  "sheets-table-ui",
  "sheets-conditional-formatting-ui",
  "sheets-data-validation",
  "sheets-data-validation-ui",
  "data-validation",
  "sheets-filter",
  "sheets-filter-ui",
  "sheets-sort-ui",
  "sheets-note-ui",
  "find-replace",
];
/**
 * Where a part asks for a word by its key, and where it hands the key to what shows it: a service's or command's name
 * may stand there too.
 */
const ASKED = /\bt\("([a-z][\w-]*(?:\.[\w-]+)+)"/g;
const HANDED = /\b(?:title|label|tooltip|placeholder|name|detail|description|abstract): "([a-z][\w-]*(?:\.[\w-]+)+)"/g;
/** The name of a service; and borders, which show no words and are named for screen readers by their place (`gridParts.borders`). */
const NO_WORD = /^ui\.ribbon\.menu$|^sheets-ui\.borderLine\./;

const keysIn = (source: string, where: RegExp): string[] => [...source.matchAll(where)].map(([, key = ""]) => key);

const wordAt = (words: unknown, key: string): unknown =>
  key.split(".").reduce((at, step) => (typeof at === "object" && at !== null ? (at as Record<string, unknown>)[step] : undefined), words);

test.each(LANGS)("every word that the grid asks for is there, %s", async (lang) => {
  const words = await gridLocale(lang);
  const sources = PARTS.map((part) => readFileSync(path.join(UNIVER, part, "lib/es/index.js"), "utf8"));
  const handed = sources.flatMap((source) => keysIn(source, HANDED)).filter((key) => (key.split(".")[0] ?? "") in words);
  const keys = [...new Set([...sources.flatMap((source) => keysIn(source, ASKED)), ...handed])].filter((key) => !NO_WORD.test(key));
  expect(keys.length).toBeGreaterThan(2000);
  expect(keys.filter((key) => typeof wordAt(words, key) !== "string")).toEqual([]);
});

// Excel's list of a filter has "(Blanks)"; in Chinese （空白）.
test.each([
  ["en", "(Blanks)"],
  ["zh-CN", "（空白）"],
] as const)("lists of filters call cells without a value the same in %s, in tables and outside", async (lang, word) => {
  const words = await gridLocale(lang);
  expect([wordAt(words, "sheets-filter-ui.panel.empty"), wordAt(words, "sheets-table-ui.condition.empty")]).toEqual([word, word]);
});
