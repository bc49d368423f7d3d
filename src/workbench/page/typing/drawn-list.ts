const LIST = "[data-u-comp=sheets-formula-editor]";
/** The item the next key would take. Univer marks it by its colour alone, and only when the list is drawn next. */
const MARKED = "univer-bg-gray-200";

/** The list of functions as it is drawn on the page, late as that may be. */
export interface DrawnList {
  readonly isThere: boolean;
  /** The letters it was opened for, in capitals; empty where it is not there. */
  readonly sought: string;
  /** The names in it, in capitals. */
  readonly names: readonly string[];
  /** Which one is marked, by a key or by the mouse; -1 where none is. */
  readonly marked: number;
}

const items = (): Element[] => [...document.querySelectorAll(`${LIST} li`)];

/** Univer writes the letters that were sought in a piece of their own before the rest of each name. */
const soughtIn = (item: Element | undefined): Element | null => item?.querySelector("span span") ?? null;

export const drawnList: DrawnList = {
  get isThere() {
    return document.querySelector(LIST) !== null;
  },
  get sought() {
    return soughtIn(items()[0])?.textContent?.toUpperCase() ?? "";
  },
  get names() {
    return items().map((item) => soughtIn(item)?.parentElement?.textContent?.toUpperCase() ?? "");
  },
  get marked() {
    return items().findIndex((item) => item.classList.contains(MARKED));
  },
};
