import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { LANGS } from "../../src/core/lang";
import { TEMPLATES } from "../../src/templates/registry";
import { digestOf } from "./support/digest";
import { planOf } from "./support/every-plan";
import { opened } from "./support/opened";

const FOLDER = path.join(__dirname, "digests");
/** `UPDATE_DIGESTS=1 npx jest test/templates/digests.test.ts` writes them anew; what has changed is then read like prose before it is committed. */
const update = process.env["UPDATE_DIGESTS"] === "1";

test.each(TEMPLATES.flatMap(({ id }) => LANGS.map((lang) => [id, lang] as const)))("%s in %s reads as it was reviewed", (id, lang) => {
  const file = path.join(FOLDER, `${id}.${lang}.txt`);
  const digest = digestOf(planOf(id, lang), opened(id, lang));
  if (update) {
    mkdirSync(FOLDER, { recursive: true });
    writeFileSync(file, digest);
  }
  expect(existsSync(file) ? readFileSync(file, "utf8") : "").toBe(digest);
});
