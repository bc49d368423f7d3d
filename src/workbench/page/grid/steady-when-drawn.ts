import { LifecycleService, LifecycleStages, type IDisposable } from "@univerjs/core";
import type { Engine } from "../../engine/create-engine";
import { whenDrawn } from "./when-drawn";

/**
 * Some parts of the grid come to life three seconds after it is drawn, so that they do not delay its first picture. Until then the fill
 * handle can be dragged and fills nothing, and Ctrl+F opens no box. Here they come as soon as the grid is drawn: together they
 * take a few milliseconds.
 */
export const steadyWhenDrawn = (engine: Engine): IDisposable =>
  whenDrawn(engine, () => {
    engine.injector.get(LifecycleService).stage = LifecycleStages.Steady;
    return { dispose: () => undefined };
  });
