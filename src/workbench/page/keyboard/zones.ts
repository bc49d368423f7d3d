/** A part of the page that F6 leads to: where its focus is, and how it gets it. */
export interface Zone {
  holds(element: Element): boolean;
  /** Tells whether it could take the focus: a pane that is closed cannot. */
  enter(): boolean;
}

const FOCUSABLE = "button:not([disabled]),input:not([disabled]),select:not([disabled]),[tabindex='0']";

const isShown = (element: HTMLElement): boolean => element.getClientRects().length > 0 && getComputedStyle(element).visibility !== "hidden";

/** What of a part can take the focus now, in order. */
export const focusables = (part: ParentNode): HTMLElement[] => [...part.querySelectorAll<HTMLElement>(FOCUSABLE)].filter(isShown);

/** A zone whose element is looked up each time, because the grid draws its parts anew. */
export function partZone(
  find: () => HTMLElement | null,
  first: (part: HTMLElement) => HTMLElement | null | undefined = (part) => focusables(part)[0],
): Zone {
  return {
    holds: (element) => find()?.contains(element) === true,
    enter() {
      const part = find();
      const target = part && first(part);
      if (!target || !isShown(target)) return false;
      target.focus();
      return true;
    },
  };
}

/** The zone after (or before) the one that has the focus, passing over those that cannot take it. */
export function nextZone(zones: readonly Zone[], focused: Element | null, back: boolean): void {
  const step = back ? -1 : 1;
  const from = focused === null ? -1 : zones.findIndex((zone) => zone.holds(focused));
  for (let tries = 1; tries <= zones.length; tries += 1) {
    if (zones[(from + step * tries + zones.length * tries) % zones.length]?.enter()) return;
  }
}
