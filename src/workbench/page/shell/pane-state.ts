/** What the pane holds: where it stands, and what is filled in and not yet sent off. */
export interface PaneState {
  readonly kept: Readonly<Record<string, unknown>>;
  /** How far the page that is shown is scrolled. */
  readonly scrolled: number;
}

type PaneWindow = Window & { opsplanKept?: Record<string, unknown> };

const shownPage = (document: Document | null | undefined): HTMLElement | undefined =>
  [...(document?.querySelectorAll<HTMLElement>("[role=tabpanel]") ?? [])].find((each) => each.getClientRects().length > 0);

/** Reads the state of the pane before its page goes; a copy, so that the page that goes is not held in memory by it. */
export function takePaneState(pane: HTMLElement): PaneState | undefined {
  const frame = pane.querySelector("iframe");
  const kept = (frame?.contentWindow as PaneWindow | null | undefined)?.opsplanKept;
  return kept && { kept: structuredClone(kept), scrolled: shownPage(frame?.contentDocument)?.scrollTop ?? 0 };
}

/** Hands the state to the page that comes, before its scripts run. */
export function givePaneState(window: Window, { kept, scrolled }: PaneState): void {
  (window as PaneWindow).opsplanKept = { ...kept };
  if (scrolled > 0) scrollBack(window.document, scrolled);
}

/** Scrolls as far as the page allows while it fills, until it is there or somebody does something in it. */
function scrollBack(document: Document, top: number): void {
  const follow = new MutationObserver(() => {
    const shown = shownPage(document);
    if (shown === undefined) return;
    shown.scrollTop = top;
    if (shown.scrollTop >= Math.floor(top)) end();
  });
  const end = (): void => follow.disconnect();
  follow.observe(document, { childList: true, subtree: true });
  for (const deed of ["wheel", "pointerdown", "keydown"]) document.addEventListener(deed, end, { once: true, passive: true });
}
