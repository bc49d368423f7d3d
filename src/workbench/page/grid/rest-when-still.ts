import { Engine, Layer } from "@univerjs/engine-render";

/** The drawing loop of an engine, as the library has it. */
interface Loop {
  _renderFrame(timestamp: number): void;
  _cancelFrame(): void;
  startRenderLoop(): void;
}

/** So many frames after the one that drew the last change, and the loop rests. */
const STILL = 1;

const resting = new Set<Loop>();
let changes = 0;
let begun = false;

/**
 * A workbook that nobody touches rests. Each engine of the grid (the sheet, the cell's editor, the formula bar) asks for a frame sixty
 * times a second and then finds that none of its layers has changed: an eighth of a core, as long as the page is open. The loops end
 * when nothing changes and go on with the next change of any layer, which is the only thing that makes them draw.
 */
export function restWhenStill(): void {
  if (begun) return;
  begun = true;
  const loop = Engine.prototype as unknown as Loop;
  const layer = Layer.prototype;
  const { _renderFrame: drawFrame } = loop;
  const { makeDirty } = layer;
  const seen = new WeakMap<Loop, { changes: number; still: number }>();

  loop._renderFrame = function (timestamp) {
    drawFrame.call(this, timestamp);
    const last = seen.get(this);
    const still = last?.changes === changes ? last.still + 1 : 0;
    seen.set(this, { changes, still });
    if (still < STILL) return;
    const at = changes;
    // The next frame is asked for after this one.
    queueMicrotask(() => {
      if (at !== changes) return;
      this._cancelFrame();
      resting.add(this);
    });
  };
  layer.makeDirty = function (state = true) {
    const made = makeDirty.call(this, state);
    if (!state) return made;
    changes++;
    const awake = [...resting];
    resting.clear();
    for (const each of awake) each.startRenderLoop();
    return made;
  };
}
