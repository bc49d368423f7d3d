import { LocaleType, LogLevel, Univer, type IWorkbookData } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import type { Lang } from "../../core/lang";
import { blankWorkbook } from "./blank-workbook";
import { createEngine, type Engine } from "./create-engine";
import { registerEnginePlugins } from "./plugins";

export interface HeadlessOptions {
  /** What `engine.save()` gave, or a workbook as data. */
  readonly snapshot?: Partial<IWorkbookData>;
  /** Language of the sentences that functions answer with. */
  readonly lang?: Lang;
  /** The clock of TODAY and NOW; the computer's by default. */
  readonly now?: () => Date;
}

/** The same engine without a grid: for tests, tools and the recalculation of files. Needs no DOM. */
export function createHeadlessEngine({ snapshot, lang = "en", now }: HeadlessOptions = {}): Engine {
  const univer = new Univer({ locale: LocaleType.EN_US, locales: { [LocaleType.EN_US]: {} }, logLevel: LogLevel.ERROR });
  registerEnginePlugins(univer);
  const api = FUniver.newAPI(univer);
  return createEngine({ univer, api, lang, snapshot: snapshot ?? blankWorkbook(), ...(now && { now }) });
}
