import { element } from "./element";

/** A message that is shown. */
interface Toast {
  say(message: string): void;
  close(): void;
}

export interface Toasts {
  /** Says something in passing. A problem stays until it is closed, what is lasting until it is over; anything else leaves by itself. */
  show(message: string, kind?: "info" | "lasting" | "problem"): Toast;
}

const SECONDS = 6;

/** Short messages in a corner, read out by screen readers as they come. */
export function createToasts(parent: HTMLElement, closeLabel: string): Toasts {
  const area = element("div", { class: "ops-toasts", role: "status", "aria-live": "polite" });
  parent.append(area);
  return {
    show(message, kind = "info") {
      const close = element("button", { type: "button", class: "ops-icon", "aria-label": closeLabel }, "×");
      const text = element("span", {}, message);
      const toast = element("div", { class: `ops-toast ops-${kind}` }, text, close);
      const remove = () => toast.remove();
      close.addEventListener("click", remove);
      area.append(toast);
      if (kind === "info") setTimeout(remove, SECONDS * 1000);
      return {
        say: (next) => {
          text.textContent = next;
        },
        close: remove,
      };
    },
  };
}
