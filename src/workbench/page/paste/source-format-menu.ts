import { CommandType, ICommandService, type IDisposable, type Injector } from "@univerjs/core";
import { ISheetClipboardService, PASTE_SPECIAL_MENU_ID } from "@univerjs/sheets-ui";
import { ContextMenuGroup, ContextMenuPosition, IClipboardInterfaceService, IMenuManagerService, MenuItemType } from "@univerjs/ui";

/** How a paste is asked for that brings the format of its source. */
export const SOURCE_FORMAT = "source-format";

const COMMAND = "opsplan.command.paste-with-source-format";

/** Adds to "Paste special" what Excel calls "Keep source formatting". */
export function addSourceFormatMenu(injector: Injector): IDisposable {
  const command = injector.get(ICommandService).registerCommand({
    id: COMMAND,
    type: CommandType.COMMAND,
    handler: async (accessor) => {
      const [item] = await accessor.get(IClipboardInterfaceService).read();
      return item !== undefined && injector.get(ISheetClipboardService).paste(item, SOURCE_FORMAT);
    },
  });
  const item = { order: 4, menuItemFactory: () => ({ id: COMMAND, type: MenuItemType.BUTTON, title: "opsplan.pasteWithSourceFormat" }) };
  injector.get(IMenuManagerService).mergeMenu({
    [ContextMenuPosition.MAIN_AREA]: { [ContextMenuGroup.FORMAT]: { [PASTE_SPECIAL_MENU_ID]: { [COMMAND]: item } } },
  });
  return command;
}
