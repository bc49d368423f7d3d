import { LocaleType, LogLevel, Univer, type IWorkbookData } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { defaultTheme } from "@univerjs/themes";
import type { Lang } from "../../../core/lang";
import { createEngine, type Engine } from "../../engine/create-engine";
import { registerEnginePlugins } from "../../engine/plugins";
import { registerGridUi } from "./register-grid-ui";
import { gridLocale } from "./words/grid-locale";

interface Options {
  readonly container: HTMLElement;
  readonly lang: Lang;
  readonly dark: boolean;
  readonly snapshot: Partial<IWorkbookData> | undefined;
  /** Whether formulas show what they showed when the workbook was saved, until something they read changes. */
  readonly asSaved: boolean;
}

const LOCALES = { en: LocaleType.EN_US, "zh-CN": LocaleType.ZH_CN };

/**
 * References take these colours in turn while a formula is typed. The grid's own are in part so pale that they
 * can hardly be read on white, nor on black, where the grid inverts them.
 */
const THEME = {
  ...defaultTheme,
  "loop-color": {
    ...defaultTheme["loop-color"],
    1: "purple.800",
    3: "blue.700",
    4: "yellow.700",
    5: "pink.600",
    7: "orange.600",
    9: "indigo.700",
    10: "red.600",
  },
};

/** The spreadsheet with its ribbon, formula bar, tabs and menus, holding one workbook. */
export async function createGrid({ container, lang, dark, snapshot, asSaved }: Options): Promise<Engine> {
  const locale = LOCALES[lang];
  const univer = new Univer({
    theme: THEME,
    locale,
    locales: { [locale]: await gridLocale(lang) },
    logLevel: LogLevel.WARN,
    darkMode: dark,
  });
  try {
    registerEnginePlugins(univer, asSaved ? "asSaved" : "calculated");
    registerGridUi(univer, container);
    return createEngine({ univer, api: FUniver.newAPI(univer), lang, ...(snapshot === undefined ? {} : { snapshot }) });
  } catch (reason) {
    univer.dispose();
    throw reason;
  }
}
