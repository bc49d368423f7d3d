import { element } from "./element";

interface Choice<T> {
  readonly label: string;
  readonly value: T;
  readonly primary?: boolean;
}

interface Content<T> {
  readonly title: string;
  readonly body: string;
  readonly list?: readonly string[];
  /** Instead of a list: something larger, beside which the dialog is wide. */
  readonly details?: HTMLElement | ((answer: (value: T) => void) => HTMLElement);
  readonly choices: readonly Choice<T>[];
  /** What Esc answers; a dialog without it must be answered. */
  readonly escape?: T;
  /** Whether Esc answers though its answer is undefined. */
  readonly closes?: boolean;
}

/**
 * Asks in the page and resolves with the answer. The browser's own modal dialog keeps the focus inside,
 * hides the rest from screen readers and gives the focus back.
 */
export function showDialog<T>({ title, body, list = [], details, choices, escape, closes = escape !== undefined }: Content<T>): Promise<T> {
  return new Promise((resolve) => {
    const buttons = choices.map((choice) => {
      const button = element(
        "button",
        { type: "button", class: choice.primary === true ? "ops-button ops-primary" : "ops-button" },
        choice.label,
      );
      button.addEventListener("click", () => answer(choice.value));
      return button;
    });
    const before = document.activeElement;
    const inside = before instanceof HTMLIFrameElement ? (before.contentDocument?.activeElement as HTMLElement | null) : null;
    const answer = (value: T) => {
      dialog.close();
      dialog.remove();
      // The browser gives the focus back to anything but a page inside this one.
      inside?.focus();
      resolve(value);
    };
    const shown = typeof details === "function" ? details(answer) : details;
    const dialog = element(
      "dialog",
      { class: shown ? "ops-dialog ops-wide" : "ops-dialog", "aria-labelledby": "ops-dialog-title", "aria-describedby": "ops-dialog-body" },
      element("h2", { id: "ops-dialog-title" }, title),
      element("p", { id: "ops-dialog-body" }, body),
      ...(list.length > 0 ? [element("ul", { tabindex: "0" }, ...list.map((line) => element("li", {}, line)))] : []),
      ...(shown ? [shown] : []),
      element("div", { class: "ops-choices" }, ...buttons),
    );
    dialog.addEventListener("cancel", (event) => {
      event.preventDefault();
      if (closes) answer(escape as T);
    });
    document.body.append(dialog);
    dialog.showModal();
    (buttons.find((_, i) => choices[i]?.primary === true) ?? buttons[0])?.focus();
  });
}
