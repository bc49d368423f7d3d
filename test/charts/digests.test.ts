import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { CHARTS } from "../../src/charts/registry";
import { cellText } from "../../src/charts/format/cell-text";
import { LANGS } from "../../src/core/lang";
import { CHART_CASES, notOffered, openCase, type ChartCase } from "../gallery/chart-cases";

const FOLDER = path.join(__dirname, "digests");
/**
 * `UPDATE_DIGESTS=1 npx jest test/charts/digests.test.ts` writes them anew; what has changed is then read like prose
 * before it is committed.
 */
const update = process.env["UPDATE_DIGESTS"] === "1";
/** Of a long table the first rows say how it reads. */
const ROWS = 8;

/** What a chart says of a table: its title, its sentence, its numbers; or why it says nothing. */
async function digestOf(each: ChartCase): Promise<string> {
  const why = notOffered(each);
  if (why !== undefined) return `${each.table}\n  not offered: ${why}\n`;
  const { chart, data } = await openCase(each);
  const { title, sentence, table } = chart.words(data, each.lang);
  const rows = table.rows
    .slice(0, ROWS)
    .map((row) => `  | ${row.map((cell, at) => cellText(cell, table.columns[at]?.unit ?? "text", each.lang)).join(" | ")}`);
  const more = table.rows.length > ROWS ? [`  and ${table.rows.length - ROWS} rows more`] : [];
  return [
    each.table,
    `  ${title}`,
    `  ${sentence}`,
    `  | ${table.columns.map(({ header }) => header).join(" | ")}`,
    ...rows,
    ...more,
    "",
  ].join("\n");
}

test.each(CHARTS.flatMap(({ id }) => LANGS.map((lang) => [id, lang] as const)))("%s in %s says what was reviewed", async (id, lang) => {
  const file = path.join(FOLDER, `${id}.${lang}.txt`);
  const cases = CHART_CASES.filter((each) => each.chart.id === id && each.lang === lang);
  const digest = (await Promise.all(cases.map(digestOf))).join("\n");
  if (update) {
    mkdirSync(FOLDER, { recursive: true });
    writeFileSync(file, digest);
  }
  expect(existsSync(file) ? readFileSync(file, "utf8") : "").toBe(digest);
});

test.each(
  CHART_CASES.filter((each) => notOffered(each) === undefined).map((each) => [each.chart.id, each.table, each.lang, each] as const),
)("%s of %s in %s is drawn within its width", async (_id, _table, lang, each) => {
  const { chart, data } = await openCase(each);
  for (const width of [246, 326, 476]) {
    const scene = chart.draw(data, lang, width);
    expect(scene.width).toBeLessThanOrEqual(width);
    expect(scene.marks.length).toBeGreaterThan(0);
    expect(JSON.stringify(scene)).not.toMatch(/NaN|null,null|Infinity/);
  }
});
