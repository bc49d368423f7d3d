import type { Page, Frame } from "playwright-core";
import type { Lang } from "../../../src/core/lang";
import { PANE_WORDS } from "../../../src/locale/pane";
import { PANE_TEMPLATE_WORDS } from "../../../src/locale/pane-templates";
import { TEMPLATES } from "../../../src/templates/registry";
import { sheetNames } from "./sheet";

export const closeNotice = async (pane: Frame, lang: Lang): Promise<void> => {
  await pane.getByRole("button", { name: PANE_WORDS[lang].close, exact: true }).click();
};

/** Inserts a template from the pane, in the pane's language, and answers the name of its sheet. */
export const insertTemplate = async (page: Page, pane: Frame, id: string, lang: Lang): Promise<string> => {
  const template = TEMPLATES.find((each) => each.id === id);
  if (!template) throw new Error(`There is no template ${id}`);
  const words = PANE_TEMPLATE_WORDS[lang];
  const before = await sheetNames(page);
  await pane.click("#tab-templates");
  const insert = pane.locator("#page-templates").getByRole("button", { name: words.insert(template.text[lang].name), exact: true });
  if (!(await insert.isVisible())) {
    const back = pane.locator("#page-templates").getByRole("button", { name: PANE_WORDS[lang].back, exact: true });
    if (await back.isVisible()) await back.click();
    await pane.click(`#template-${id}`);
  }
  await insert.click();
  // The notice follows the last step of an insertion; its sheet stands before that.
  await pane.getByRole("button", { name: words.undo, exact: true }).waitFor();
  const added = (await sheetNames(page)).find((name) => !before.includes(name));
  if (added === undefined) throw new Error(`${id} added no sheet`);
  return added;
};
