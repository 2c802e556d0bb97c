import { withOneUndo } from "../../../src/excel/host/oneUndo";
import { refusal } from "../../../src/excel/host/hostRefusal";
import { readable } from "../../../src/excel/host/officeErrors";

/** A host that can group undo steps. */
beforeEach(() => {
  Object.assign(globalThis, { Office: { context: { requirements: { isSetSupported: () => true } } } });
});

const office = (code: string) => readable({ code, message: "" });
const tookBack = (reason: Error) => refusal("takenBack", { reason }, { cause: reason });

/** What the work was run with, failing the first time. */
async function runsAfter(failure: Error): Promise<unknown[]> {
  const runs: unknown[] = [];
  await withOneUndo(async (options) => {
    runs.push(options);
    if (runs.length === 1) throw failure;
  }).catch((reason: unknown) => expect(reason).toBe(failure));
  return runs;
}

test.each(["UndoNotSupported", "GeneralException", "InternalError"])(
  "after %s within a group the work, taken back, is done once more without",
  async (code) => {
    expect(await runsAfter(tookBack(office(code)))).toEqual([{ mergeUndoGroup: true }, {}]);
    expect(await runsAfter(office(code))).toEqual([{ mergeUndoGroup: true }, {}]);
  },
);

test.each([
  ["is refused anyway", tookBack(office("AccessDenied"))],
  ["waits for a cell that is edited", office("InvalidOperationInCellEditMode")],
  ["is refused by the add-in", refusal("idTaken", { id: "A-1" })],
  [
    "left something behind",
    refusal(
      "notTakenBack",
      { reason: office("GeneralException"), failures: [] },
      { cause: office("GeneralException") },
    ),
  ],
])("what %s is not tried again", async (_, failure) => {
  expect(await runsAfter(failure)).toEqual([{ mergeUndoGroup: true }]);
});
