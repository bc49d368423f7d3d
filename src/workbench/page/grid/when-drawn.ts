import { LifecycleService, LifecycleStages, type IDisposable } from "@univerjs/core";
import { IRenderManagerService, type IRender } from "@univerjs/engine-render";
import { asapScheduler, filter, observeOn, take } from "rxjs";
import type { Engine } from "../../engine/create-engine";

/** Settles once all parts are there that draw the workbook: before, the grid refuses to scroll or to be typed into. */
export const drawn = (engine: Engine): Promise<void> =>
  new Promise((resolve) => {
    whenDrawn(engine, () => {
      resolve();
      return { dispose: () => undefined };
    });
  });

/** Does something with what draws the workbook, once all parts of that are there: they come after the workbook. */
export function whenDrawn({ injector, workbook }: Engine, act: (render: IRender) => IDisposable): IDisposable {
  let done: IDisposable | undefined;
  const waiting = injector
    .get(LifecycleService)
    .lifecycle$.pipe(
      filter((stage) => stage >= LifecycleStages.Rendered),
      take(1),
      observeOn(asapScheduler),
    )
    .subscribe(() => {
      const render = injector.get(IRenderManagerService).getRenderById(workbook.getId());
      if (render) done = act(render);
    });
  return {
    dispose() {
      waiting.unsubscribe();
      done?.dispose();
    },
  };
}
