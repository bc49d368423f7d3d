import { LANGS } from "../../../src/core/lang";
import { TEMPLATES } from "../../../src/templates/registry";
import { closeNotice, insertTemplate } from "../support/insert-template";
import { openWorkbench, type OpenWorkbench } from "../support/open-workbench";
import { errorsOf } from "../support/sheet";
import { comesAndGoes } from "../support/template-parts";

// Each in one of the languages by turns: all of them are laid out and calculated in both without a browser.
describe.each(LANGS.map((lang, turn) => [lang, turn] as const))("in %s", (lang, turn) => {
  let open: OpenWorkbench;
  beforeAll(async () => {
    open = await openWorkbench({ lang });
  });

  const own = TEMPLATES.filter((_, index) => index % LANGS.length === turn);
  test.each(own.map(({ id }) => id))("%s computes without an error and lies on its sheet with all its parts, and goes again", (id) =>
    comesAndGoes(open, id, lang),
  );
});

test("a template inserted twice gets a numbered name", async () => {
  const { page, pane } = await openWorkbench({ lang: "en" });
  const first = await insertTemplate(page, pane, "ltv-model", "en");
  await closeNotice(pane, "en");
  const second = await insertTemplate(page, pane, "ltv-model", "en");
  expect(second).toBe(`${first} 2`);
  expect(await errorsOf(page, second)).toEqual([]);
});
