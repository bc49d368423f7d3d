import { element } from "../shell/element";

interface Rectangle {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

interface Handlers {
  /** Sheet pixels per screen pixel are `1 / zoom()`. */
  readonly zoom: () => number;
  /** Shows a place while it is being dragged to. */
  readonly preview: (change: Rectangle) => void;
  /** The change is meant: differences to the place before. */
  readonly commit: (change: Rectangle) => void;
  readonly remove: () => void;
  readonly leave: () => void;
  readonly undo: (back: boolean) => void;
}

const STEP = 8;
const CORNERS = ["n", "e", "s", "w", "nw", "ne", "sw", "se"] as const;

/** What dragging a handle by dx, dy changes: a side moves alone, a corner moves two. */
const dragged = (handle: string, dx: number, dy: number): Rectangle =>
  handle === ""
    ? { left: dx, top: dy, width: 0, height: 0 }
    : {
        left: handle.includes("w") ? dx : 0,
        top: handle.includes("n") ? dy : 0,
        width: handle.includes("e") ? dx : handle.includes("w") ? -dx : 0,
        height: handle.includes("s") ? dy : handle.includes("n") ? -dy : 0,
      };

const ARROWS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** The box a chart lives in: focused by click or Tab, moved and resized with the pointer or the keys, deleted with Delete. */
export function createChartFrame({ zoom, preview, commit, remove, leave, undo }: Handlers): HTMLElement {
  const handles = CORNERS.map((corner) => element("span", { class: `ops-handle ops-${corner}`, "data-handle": corner }));
  const box = element("div", { class: "ops-chart", tabindex: "0", role: "group" }, ...handles);

  box.addEventListener("pointerdown", (down) => {
    if (down.button !== 0) return;
    const handle = down.target instanceof HTMLElement ? (down.target.dataset["handle"] ?? "") : "";
    box.focus();
    box.setPointerCapture(down.pointerId);
    let change: Rectangle | undefined;
    const move = (event: PointerEvent) => {
      change = dragged(handle, (event.clientX - down.clientX) / zoom(), (event.clientY - down.clientY) / zoom());
      preview(change);
    };
    box.addEventListener("pointermove", move);
    box.addEventListener(
      "lostpointercapture",
      () => {
        box.removeEventListener("pointermove", move);
        if (change !== undefined && Object.values(change).some((by) => Math.abs(by) >= 1)) commit(change);
      },
      { once: true },
    );
    down.preventDefault();
  });

  box.addEventListener("keydown", (event) => {
    const arrow = ARROWS[event.key];
    if (arrow !== undefined)
      commit(
        event.shiftKey
          ? { left: 0, top: 0, width: arrow[0] * STEP, height: arrow[1] * STEP }
          : { left: arrow[0] * STEP, top: arrow[1] * STEP, width: 0, height: 0 },
      );
    else if (event.key === "Delete" || event.key === "Backspace") remove();
    else if (event.key === "Escape") leave();
    else if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "z") undo(!event.shiftKey);
    else if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "y") undo(false);
    else return;
    event.preventDefault();
    event.stopPropagation();
  });
  return box;
}
