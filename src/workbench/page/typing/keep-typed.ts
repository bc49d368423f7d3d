import { DisposableCollection, toDisposable, type IDisposable, type Injector } from "@univerjs/core";
import { IEditorBridgeService } from "@univerjs/sheets-ui";

/**
 * What is being typed stays in the editor whatever is written into its cell meanwhile. The grid's editor takes up the cell anew with every
 * such write, which a calculation makes, and a table that grows by the cell before: of 3000 the last 0 was left. Once closed, the editor
 * takes the cell up as it is then.
 */
export function keepTyped(injector: Injector): IDisposable {
  const bridge = injector.get(IEditorBridgeService);
  const own = bridge.refreshEditCellState.bind(bridge);
  let missed = false;
  bridge.refreshEditCellState = () => {
    missed = bridge.isVisible().visible;
    if (!missed) own();
  };
  const all = new DisposableCollection();
  all.add(toDisposable(() => void (bridge.refreshEditCellState = own)));
  all.add(
    toDisposable(
      bridge.visible$.subscribe(({ visible }) => {
        if (visible || !missed) return;
        // After what was typed has been written, from the cell as the editor knew it.
        setTimeout(() => {
          if (missed) bridge.refreshEditCellState();
        }, 0);
      }),
    ),
  );
  return all;
}
