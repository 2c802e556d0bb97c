import { inWords } from "../../excel/addInInExcel";
import { readable } from "../../../src/excel/host/officeErrors";
import { traceWhenFree } from "../../../src/app/addin/traceWhenFree";

const editing = () => readable({ code: "InvalidOperationInCellEditMode", message: "" });

beforeEach(() => void jest.useFakeTimers());
afterEach(() => void jest.useRealTimers());

test("a trace that meets an edit goes on when the edit is over", async () => {
  let refusals = 3;
  const trace = jest.fn(async () => {
    if (refusals-- > 0) throw editing();
    return "found";
  });
  const traced = traceWhenFree(trace);
  await jest.advanceTimersByTimeAsync(5_000);
  await expect(traced).resolves.toBe("found");
  expect(trace).toHaveBeenCalledTimes(4);
});

test("it is not tried again once nobody waits", async () => {
  const abort = new AbortController();
  const trace = jest.fn(async () => {
    throw editing();
  });
  const traced = expect(inWords(traceWhenFree(trace, abort.signal))).rejects.toThrow("A cell is being edited");
  await jest.advanceTimersByTimeAsync(100);
  abort.abort();
  await jest.advanceTimersByTimeAsync(5_000);
  await traced;
  expect(trace).toHaveBeenCalledTimes(1);
});

test("any other failure is told at once", async () => {
  const trace = jest.fn(async () => {
    throw readable({ code: "ItemNotFound", message: "" });
  });
  await expect(inWords(traceWhenFree(trace))).rejects.toThrow("no longer in the workbook");
  expect(trace).toHaveBeenCalledTimes(1);
});
