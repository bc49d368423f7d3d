import { ICommandService, type IDisposable, type Injector } from "@univerjs/core";
import {
  InsertColMutation,
  InsertRowMutation,
  MoveColsMutation,
  MoveRowsMutation,
  RemoveColMutation,
  RemoveRowMutation,
} from "@univerjs/sheets";
import { IEditorBridgeService } from "@univerjs/sheets-ui";

const MOVING: ReadonlySet<string> = new Set(
  [InsertColMutation, InsertRowMutation, MoveColsMutation, MoveRowsMutation, RemoveColMutation, RemoveRowMutation].map(({ id }) => id),
);

/**
 * What is typed goes into the cell that is selected. When rows or columns came or went, the grid moved the place where its editor writes
 * along with the cells while the selection stayed: typing after a deleted row was brought back wrote into the row below the selected one,
 * and F2 after a deletion showed what had been deleted. Only an editor that is open goes with its cell.
 */
export function editWhatIsSelected(injector: Injector): IDisposable {
  const bridge = injector.get(IEditorBridgeService);
  const move = bridge.updateEditLocation.bind(bridge);
  bridge.updateEditLocation = (row, column) => {
    if (bridge.isVisible().visible) move(row, column);
  };
  return injector.get(ICommandService).onCommandExecuted(({ id }) => {
    if (MOVING.has(id) && !bridge.isVisible().visible) bridge.refreshEditCellState();
  });
}
