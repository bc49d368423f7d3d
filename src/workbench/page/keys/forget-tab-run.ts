import { ICommandService, type IDisposable, type Injector } from "@univerjs/core";
import { SetSelectionsOperation, type ISetSelectionsOperationParams } from "@univerjs/sheets";
import { MoveSelectionEnterAndTabCommand } from "@univerjs/sheets-ui";
import { KeyCode } from "@univerjs/ui";
import type { Engine } from "../../engine/create-engine";

/** Where runs of Tab began, by sheet. The grid does not export this service; it is known by what it can do. */
interface TabRuns {
  remove(of: { readonly unitId: string; readonly sheetId: string; readonly keycode: KeyCode }): unknown;
}

interface Registered {
  readonly dependencyCollection: { readonly dependencyMap: ReadonlyMap<unknown, unknown> };
}

function tabRuns(injector: Injector): TabRuns {
  const { dependencyMap } = (injector as unknown as Registered).dependencyCollection;
  const found = [...dependencyMap.keys()].find((key) => typeof key === "function" && "getCurrentBySearch" in (key.prototype as object));
  if (found === undefined) throw new Error("The grid no longer keeps where a run of Tab began.");
  return injector.get(found as new () => TabRuns);
}

/**
 * After a run of Tab, Enter goes to the row below where the run began. The grid does so even when one has gone
 * elsewhere in between, by mouse,
 * arrow or name box: what was typed next landed rows away. Here a run ends with any other move, as in Excel.
 */
export function forgetTabRun({ injector }: Engine): IDisposable {
  const runs = tabRuns(injector);
  let moving = false;
  let at = "";
  return injector.get(ICommandService).beforeCommandExecuted(({ id, params }) => {
    if (id === MoveSelectionEnterAndTabCommand.id) {
      // What it selects, it selects before anything else can happen.
      moving = true;
      queueMicrotask(() => {
        moving = false;
      });
    } else if (id === SetSelectionsOperation.id) {
      const { unitId, subUnitId, selections } = params as ISetSelectionsOperationParams;
      const primary = selections.at(-1)?.primary;
      const cell = `${subUnitId} ${primary?.startRow ?? ""} ${primary?.startColumn ?? ""}`;
      if (!moving && cell !== at) runs.remove({ unitId, sheetId: subUnitId, keycode: KeyCode.TAB });
      at = cell;
    }
  });
}
