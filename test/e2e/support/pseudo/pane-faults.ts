import type { Frame } from "playwright-core";

export interface PaneFaults {
  /** Texts that are not between the brackets of pseudo-language. */
  readonly untranslated: readonly string[];
  /** Texts that are cut without being shown in full anywhere. */
  readonly clipped: readonly string[];
}

/** What is never translated: addresses, formulas, numbers with their units, names of languages, and what stands in cells. */
const OWN = ["code", "kbd", "[lang]:not(html)", "[translate=no]", "input", "textarea", "math", "svg"].join(", ");

/** What the open page of the pane shows now: each text that has to be words, and each that does not fit. */
export const paneFaults = (pane: Frame): Promise<PaneFaults> =>
  pane.evaluate((own) => {
    const seen = (element: Element): boolean =>
      element.checkVisibility({ checkOpacity: false, checkVisibilityCSS: true }) && element.getClientRects().length > 0;
    /** Without what stands between brackets, also brackets within brackets, and without names of functions and errors. */
    const outside = (text: string): string => {
      let rest = text.replace(/\b(?:OPS\.)?[A-Z][A-Z0-9_]+\b|\bOPS\./g, " ");
      for (let before = ""; before !== rest;) {
        before = rest;
        rest = rest.replace(/⟦[^⟦⟧]*⟧/g, " ");
      }
      return rest;
    };
    const wordsOf = (element: Element): string => {
      const copy = element.cloneNode(true) as Element;
      for (const named of copy.querySelectorAll(own)) named.remove();
      return outside(copy.textContent ?? "");
    };
    const untranslated = new Set<string>();
    const clipped = new Set<string>();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_ELEMENT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node as HTMLElement;
      if (!seen(element)) continue;
      const holdsText = [...element.childNodes].some(
        (child) => child.nodeType === Node.TEXT_NODE && (child.textContent ?? "").trim() !== "",
      );
      if (!holdsText) continue;
      // A sentence may be put together from several elements.
      const whole =
        element.closest("p, li, button, label, h1, h2, h3, td, th, summary, [role=tab], [role=option], [role=status]") ?? element;
      const text = element.textContent ?? "";
      if (!element.closest(own) && /\p{L}{2,}/u.test(wordsOf(element)) && /\p{L}{2,}/u.test(wordsOf(whole))) {
        untranslated.add(text.trim().slice(0, 120));
      }
      const style = getComputedStyle(element);
      const hides = style.overflowX === "hidden" || style.overflowX === "clip";
      const box = element.getBoundingClientRect();
      const tooWide = element.scrollWidth > element.clientWidth + 1 && hides && element.clientWidth > 1;
      const beyond =
        box.width > 1 &&
        box.right > document.documentElement.clientWidth + 1 &&
        !element.closest("[data-scrolls], table, [role=tablist], [role=listbox], pre");
      const told =
        (element.closest("[title]")?.getAttribute("title") ?? element.closest("[aria-label]")?.getAttribute("aria-label") ?? "") !== "";
      if ((tooWide && !told) || beyond) clipped.add(text.trim().slice(0, 120));
    }
    for (const element of document.querySelectorAll("[aria-label], [title], [placeholder]")) {
      if (!seen(element) || element.closest("[lang]:not(html)")) continue;
      for (const name of ["aria-label", "title", "placeholder"]) {
        const text = element.getAttribute(name) ?? "";
        if (/\p{L}{2,}/u.test(outside(text))) untranslated.add(`${name}: ${text.slice(0, 120)}`);
      }
    }
    return { untranslated: [...untranslated], clipped: [...clipped] };
  }, OWN);
