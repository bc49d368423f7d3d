import type { Lang } from "../core/lang";
import { hostInfo } from "./host-info";

let chosen: Lang | undefined;

/** The language of the sentences beside error values: the one chosen in the pane, otherwise Excel's. */
export const functionLanguage = (): Lang => chosen ?? hostInfo().lang;

/** Tells the functions what was chosen in the pane; undefined follows Excel again. Shown from the next calculation on. */
export const chooseFunctionLanguage = (lang: Lang | undefined): void => {
  chosen = lang;
};
