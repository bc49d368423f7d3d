import { IRenderManagerService } from "@univerjs/engine-render";
import type { Engine } from "../../engine/create-engine";

/** The grid keeps its picture until what this answers is called: while a sheet is being made, each frame would draw another half of it. */
export function suspendDrawing({ injector, workbook }: Engine): () => void {
  const render = injector.get(IRenderManagerService).getRenderById(workbook.getId());
  render?.deactivate();
  return () => render?.activate();
}
