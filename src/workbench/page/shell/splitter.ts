import { element } from "./element";

interface Options {
  readonly label: string;
  readonly width: number;
  readonly onWidth: (width: number) => void;
  readonly onDone: (width: number) => void;
}

const LEAST = 270;
const GRID_LEAST = 320;
const STEP = 16;

/** The bar between grid and pane: dragged, or moved with the arrow keys, Home and End. */
export function createSplitter({ label, width, onWidth, onDone }: Options): HTMLElement {
  const bar = element("div", {
    class: "ops-splitter",
    role: "separator",
    tabindex: "0",
    "aria-orientation": "vertical",
    "aria-label": label,
    "aria-valuemin": String(LEAST),
  });
  let now = width;
  const most = () => Math.max(LEAST, window.innerWidth - GRID_LEAST);
  const set = (wish: number) => {
    now = Math.round(Math.min(Math.max(wish, LEAST), most()));
    bar.setAttribute("aria-valuenow", String(now));
    bar.setAttribute("aria-valuemax", String(most()));
    onWidth(now);
  };
  bar.addEventListener("pointerdown", (down) => {
    const [from, before] = [down.clientX, now];
    bar.setPointerCapture(down.pointerId);
    const move = (event: PointerEvent) => set(before + from - event.clientX);
    const end = () => {
      bar.removeEventListener("pointermove", move);
      onDone(now);
    };
    bar.addEventListener("pointermove", move);
    bar.addEventListener("lostpointercapture", end, { once: true });
    down.preventDefault();
    bar.focus();
  });
  bar.addEventListener("keydown", (event) => {
    const next = { ArrowLeft: now + STEP, ArrowRight: now - STEP, Home: LEAST, End: most() }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    set(next);
    onDone(now);
  });
  window.addEventListener("resize", () => set(now));
  set(width);
  return bar;
}
