/** A pause between two pieces of a calculation leaves nothing open: `aie` and the bench end by themselves. */
import { nextTask } from "../../../src/workbench/univer/engine/graph/calculationRun";

test("its channel is closed afterwards", async () => {
  const open = () => process.getActiveResourcesInfo().filter((kind) => kind === "MessagePort").length;
  const before = open();
  for (let pause = 0; pause < 5; pause += 1) await nextTask();
  expect(open()).toBe(before);
});
