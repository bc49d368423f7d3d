import { merge, type ILanguagePack } from "@univerjs/core";
import type { Lang } from "../../../../core/lang";
import { GRID_WORDS } from "../../../../locale/grid";
import { WORKBENCH_WORDS } from "../../../../locale/workbench";

/** The grid's own words, loaded for the language in use only. */
const own = {
  en: () => import("./en"),
  "zh-CN": () => import("./zh-cn"),
};

/** Every word of the grid in a language: its own, those it lacks, and those of our entries in its menus. */
export async function gridLocale(lang: Lang): Promise<ILanguagePack> {
  const { gridWords } = await own[lang]();
  return merge({}, gridWords, GRID_WORDS[lang], { opsplan: WORKBENCH_WORDS[lang].gridMenus });
}
