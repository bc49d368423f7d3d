import type { Frame } from "playwright-core";
import { PANE_FUNCTION_WORDS } from "../../../src/locale/pane-functions";
import type { Lang } from "../../../src/core/lang";
import type { PageId } from "../../../src/taskpane/state/route";

/** Opens a page of the pane by its tab. */
export const openPage = async (pane: Frame, page: PageId): Promise<void> => {
  await pane.click(`#tab-${page}`);
  await pane.waitForSelector(`#page-${page} h1`, { state: "attached" });
};

/** Finds a function by its name and opens it. */
export const openFunction = async (pane: Frame, id: string, lang: Lang): Promise<void> => {
  await openPage(pane, "functions");
  await pane.getByRole("searchbox", { name: PANE_FUNCTION_WORDS[lang].search }).fill(id);
  await pane.click(`#function-${id}`);
  await pane.getByRole("heading", { level: 1, name: `OPS.${id}` }).waitFor();
};
