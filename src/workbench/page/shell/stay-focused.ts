/** The grid's editors take the focus when they start, whoever has it. */
const EDITOR = "[id^=__editor]";

/** Keeps the focus on a part of the page while a grid starts beside it, until somebody does something. */
export function stayFocused(part: HTMLElement): void {
  const over = new AbortController();
  const options = { capture: true, signal: over.signal };
  document.addEventListener(
    "focusin",
    ({ target }) => {
      if (target instanceof Element && target.matches(EDITOR)) part.focus();
    },
    options,
  );
  // The pane is a page of its own: who does something there takes the focus from this one.
  for (const deed of ["pointerdown", "keydown", "blur"])
    window.addEventListener(deed, () => over.abort(), deed === "blur" ? { signal: over.signal } : options);
  part.focus();
}
