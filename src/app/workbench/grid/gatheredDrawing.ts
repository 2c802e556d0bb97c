/**
 * A layer of the grid that changes a thousand times before the next picture is told once that it has changed. Univer by itself
 * opens a message channel for every change and closes the one before, which took a third of the time of an inserted model.
 */
import { Layer } from "@univerjs/engine-render";
import { requestImmediateMacroTask } from "@univerjs/core";

interface DrawnLayer {
  _debounceDirtyFunc: (() => void) | null;
  makeDirty(state: boolean): unknown;
}

const latest = new WeakMap<DrawnLayer, boolean>();

/** Before the first workbook is drawn. */
export function drawLayersOnce(): void {
  Layer.prototype.makeDirtyWithDebounce = function dirtySoon(state = true) {
    const layer = this as unknown as DrawnLayer;
    latest.set(layer, state);
    layer._debounceDirtyFunc ??= requestImmediateMacroTask(() => {
      layer._debounceDirtyFunc?.();
      layer._debounceDirtyFunc = null;
      layer.makeDirty(latest.get(layer)!);
    });
  };
}
