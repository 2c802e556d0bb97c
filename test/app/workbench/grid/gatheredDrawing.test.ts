import { Layer } from "@univerjs/engine-render";
import { drawLayersOnce } from "../../../../src/app/workbench/grid/gatheredDrawing";

/** As the scene makes it, with what a layer without a picture of its own asks of one. */
function layerOf(): Layer {
  return new Layer({ getParent: () => ({ classType: "Engine" }) } as unknown as Layer["scene"], [], 1, false);
}

test("a layer that changes a hundred times before the next picture opens one channel and ends as it was told last", async () => {
  drawLayersOnce();
  const layer = layerOf();
  let opened = 0;
  const { MessageChannel: Channel } = globalThis;
  globalThis.MessageChannel = class extends Channel {
    constructor() {
      super();
      opened += 1;
    }
  };
  try {
    layer.makeDirty(false);
    for (let change = 0; change < 100; change += 1) layer.makeDirtyWithDebounce(true);
    expect(layer.isDirty()).toBe(false);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(layer.isDirty()).toBe(true);
    layer.makeDirtyWithDebounce(true);
    layer.makeDirtyWithDebounce(false);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(layer.isDirty()).toBe(false);
    expect(opened).toBe(2);
    layer.makeDirtyWithDebounce(true);
    layer.dispose();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(layer.isDirty()).toBe(false);
  } finally {
    globalThis.MessageChannel = Channel;
  }
});
