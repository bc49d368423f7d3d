import { ICommandService, toDisposable, type IDisposable, type Injector } from "@univerjs/core";
import { ISidebarService } from "@univerjs/ui";

/** Its package keeps these names to itself. */
const NUMBER_FORMATS = {
  panel: "SHEET_NUMFMT_PANEL",
  open: "sheet.operation.open.numfmt.panel",
  close: "sheet.operation.close.numfmt.panel",
};

/**
 * The panel of number formats opens anew with every selection for as long as nobody has closed it. Where another panel takes its place
 * nobody does, so that it came back over that one, and after that had been closed. Here whoever takes its place closes it.
 */
export function closeReplacedPanel(injector: Injector): IDisposable {
  const [panels, commands] = [injector.get(ISidebarService), injector.get(ICommandService)];
  let isOpen = false;
  const followed = commands.onCommandExecuted(({ id }) => {
    if (id === NUMBER_FORMATS.open) isOpen = true;
    if (id === NUMBER_FORMATS.close) isOpen = false;
  });
  // Its own panel is shown before its command has been told of.
  const replaced = panels.sidebarOptions$.subscribe(() => {
    if (isOpen && panels.options.children?.label !== NUMBER_FORMATS.panel) commands.syncExecuteCommand(NUMBER_FORMATS.close);
  });
  return toDisposable(() => {
    followed.dispose();
    replaced.unsubscribe();
  });
}
