import { toDisposable } from "@univerjs/core";
import { Layer, type BaseObject } from "@univerjs/engine-render";

interface LayerInside {
  _layerBehavior(shape: BaseObject): void;
}

/**
 * A layer of the grid listens to each shape that is drawn on it, and keeps the listener, and with it the shape, until the page is left:
 * each step of the selection draws a dozen new ones. Here the listener lives as long as its shape.
 */
export function letShapesGo(): void {
  const prototype = Layer.prototype as unknown as LayerInside;
  prototype._layerBehavior = function listen(this: Layer, shape) {
    shape.disposeWithMe(toDisposable(shape.onTransformChange$.subscribeEvent(() => void this.makeDirty(true))));
    shape.layer = this;
  };
}
