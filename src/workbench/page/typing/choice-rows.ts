const LIST = "[data-u-comp=sheets-dropdown-list]";
/** The line that opens the rule for editing is a link and no row of choices. */
const ROW = `${LIST} div.univer-cursor-pointer`;
const CHOSEN = `${ROW}[aria-selected=true]`;

interface ChoiceRows {
  readonly chosen: boolean;
  /** Shows the rows that contain a text, none of them chosen. */
  show(text: string): void;
  /** To the next row or the one before. Where none is chosen yet, from the cell's own value, or to the first or last of what is sought. */
  move(by: 1 | -1, seeking: boolean): void;
  /** Takes the chosen row as a click does. */
  take(): void;
}

/** The rows of Univer's open list of choices, which Univer draws for the mouse only. */
export function choiceRows(): ChoiceRows {
  const rows = () => [...document.querySelectorAll<HTMLElement>(ROW)];
  const choose = (row: HTMLElement | undefined): void => {
    for (const each of rows()) each.setAttribute("aria-selected", String(each === row));
    row?.scrollIntoView({ block: "nearest" });
  };
  return {
    get chosen() {
      return document.querySelector(CHOSEN) !== null;
    },
    show(text) {
      const sought = text.toLowerCase();
      for (const row of rows()) row.style.display = row.textContent?.toLowerCase().includes(sought) === false ? "none" : "";
      choose(undefined);
    },
    move(by, seeking) {
      const seen = rows().filter((row) => row.style.display !== "none");
      const at = seen.findIndex((row) => row.ariaSelected === "true");
      const own = seeking ? -1 : seen.findIndex((row) => row.querySelector("svg"));
      const from = at >= 0 ? at : own;
      const next = from < 0 && by < 0 ? seen.length - 1 : from + by;
      choose(seen[Math.max(0, Math.min(seen.length - 1, next))]);
    },
    take: () => document.querySelector<HTMLElement>(CHOSEN)?.click(),
  };
}
