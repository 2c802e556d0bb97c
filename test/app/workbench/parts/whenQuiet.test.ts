import { whenQuiet } from "../../../../src/app/workbench/parts/whenQuiet";

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

test("work waits until nobody has asked for a while, is done once, and again when asked again", () => {
  let done = 0;
  const soon = whenQuiet(60, () => (done += 1));
  for (let asked = 0; asked < 10; asked += 1) {
    soon();
    soon();
    expect(jest.getTimerCount()).toBe(1);
    jest.advanceTimersByTime(50);
  }
  expect(done).toBe(0);
  jest.advanceTimersByTime(60);
  expect(done).toBe(1);
  expect(jest.getTimerCount()).toBe(0);
  soon();
  jest.advanceTimersByTime(60);
  expect(done).toBe(2);
});

test("work that asks for itself again is done again later", () => {
  let done = 0;
  const soon = whenQuiet(0, () => {
    done += 1;
    if (done < 3) soon();
  });
  soon();
  expect(done).toBe(0);
  jest.runAllTimers();
  expect(done).toBe(3);
});
