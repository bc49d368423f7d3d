import { IConfirmService, type IDisposable, type Injector } from "@univerjs/core";
import type { DesktopConfirmService } from "@univerjs/ui";

const DIALOG = "[role=dialog]";
const BUTTON = "[data-u-comp=button]";
/** For so many pictures a question that was asked may take to be drawn. */
const DRAWN_WITHIN = 120;

/**
 * Enter says yes where the grid asks, and Esc no, as in Excel: the grid gave the keyboard to the first button, which is Cancel, so that
 * Replace All and Enter replaced nothing without a word.
 */
export function confirmByEnter(injector: Injector): IDisposable {
  let asked = 0;
  const subscription = (injector.get(IConfirmService) as unknown as DesktopConfirmService).confirmOptions$.subscribe((questions) => {
    const before = asked;
    asked = questions.filter(({ visible }) => visible).length;
    if (asked <= before) return;
    const others = new Set(document.querySelectorAll(DIALOG));
    const choose = (left: number): void => {
      const dialog = [...document.querySelectorAll(DIALOG)].find((each) => !others.has(each));
      // It takes the keyboard itself once it is drawn.
      if (dialog?.contains(document.activeElement)) [...dialog.querySelectorAll<HTMLElement>(BUTTON)].at(-1)?.focus();
      else if (left > 0 && asked > 0) requestAnimationFrame(() => choose(left - 1));
    };
    requestAnimationFrame(() => choose(DRAWN_WITHIN));
  });
  return { dispose: () => subscription.unsubscribe() };
}
