import { DisposableCollection, toDisposable, type IDisposable, type Injector } from "@univerjs/core";
import { IDialogService, ILayoutService, ISidebarService } from "@univerjs/ui";

const PANEL = "[data-u-comp=sidebar]";

/** What a dialog of the grid is left by that does what it asks: the last button of its foot. */
const CONFIRM = ":scope > div > [data-u-comp=button]:last-child";

/** What takes Enter for itself. */
const TAKES_ENTER = "button, a, textarea, [role=option], [role=menuitem]";

/**
 * The grid's panel and its dialogs leave the keyboard nowhere when they are closed, and its panel does not listen to Escape at all. Here
 * Escape closes the panel that has the keyboard, Enter confirms a dialog, and whatever is closed gives the keyboard back to the cells.
 */
export function leavePanels(injector: Injector): IDisposable {
  const [panels, dialogs] = [injector.get(ISidebarService), injector.get(IDialogService)];
  const all = new DisposableCollection();
  /** Unless somebody has gone elsewhere by themselves. */
  const toCells = (): void => {
    const { activeElement } = document;
    if (activeElement === null || activeElement === document.body || activeElement.closest(`${PANEL}, [role=dialog]`))
      injector.get(ILayoutService).focus();
  };
  const whenClosed = (isOpen: () => boolean) => {
    let open = isOpen();
    return () => {
      const was = open;
      open = isOpen();
      // What is closed is still being taken off the page.
      if (was && !open) requestAnimationFrame(toCells);
    };
  };
  const panelClosed = whenClosed(() => panels.visible);
  all.add(toDisposable(panels.sidebarOptions$.subscribe(panelClosed)));
  let shown = 0;
  const dialogClosed = whenClosed(() => shown > 0);
  all.add(
    toDisposable(
      dialogs.getDialogs$().subscribe((each) => {
        shown = each.filter(({ open }) => open).length;
        dialogClosed();
      }),
    ),
  );
  const confirms = (event: KeyboardEvent): void => {
    const { activeElement } = document;
    if (event.key !== "Enter" || event.isComposing || event.defaultPrevented || activeElement?.closest(TAKES_ENTER)) return;
    activeElement?.closest("[role=dialog]")?.querySelector<HTMLElement>(CONFIRM)?.click();
  };
  const pressed = (event: KeyboardEvent): void => {
    confirms(event);
    // A list that is open within the panel takes Escape first.
    if (event.key !== "Escape" || event.defaultPrevented || !document.activeElement?.closest(PANEL)) return;
    panels.close();
  };
  document.addEventListener("keydown", pressed);
  all.add(toDisposable(() => document.removeEventListener("keydown", pressed)));
  return all;
}
