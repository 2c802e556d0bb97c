import { act, render } from "@testing-library/react";
import { useState } from "react";
import { useWatch, type Watch } from "../../../src/pane/parts/useWatch";

/** A host whose answer to the wish to listen is given by hand. */
class Host {
  readonly stopped = jest.fn();
  tell: (change: string) => void = () => undefined;
  answer: () => void = () => undefined;
  refuse: (reason: Error) => void = () => undefined;
  readonly watch: Watch<[string]> = (listener) => {
    this.tell = listener;
    return new Promise((resolve, reject) => {
      this.answer = () => resolve(this.stopped);
      this.refuse = reject;
    });
  };
}

function Listener({ watch }: { watch: Watch<[string]> }) {
  const [heard, setHeard] = useState<readonly string[]>([]);
  const [failure, setFailure] = useState("");
  // A closure of this very drawing, so that an outdated one would lose what came before.
  useWatch(
    watch,
    (change) => setHeard([...heard, change]),
    (reason) => setFailure(String(reason)),
  );
  return (
    <p>
      {heard.join(" ")}
      {failure}
    </p>
  );
}

test("each change meets the component as it is drawn now", async () => {
  const host = new Host();
  const { container } = render(<Listener watch={host.watch} />);
  await act(async () => host.answer());
  for (const change of ["one", "two", "three"]) await act(async () => host.tell(change));
  expect(container.textContent).toBe("one two three");
});

test("the watch ends with the component", async () => {
  const host = new Host();
  const { unmount } = render(<Listener watch={host.watch} />);
  await act(async () => host.answer());
  expect(host.stopped).not.toHaveBeenCalled();
  unmount();
  expect(host.stopped).toHaveBeenCalledTimes(1);
});

test("a host that answers after the component has left is stopped at once", async () => {
  const host = new Host();
  const { unmount } = render(<Listener watch={host.watch} />);
  unmount();
  await act(async () => host.answer());
  expect(host.stopped).toHaveBeenCalledTimes(1);
});

test("another watch takes the place of the first", async () => {
  const [first, second] = [new Host(), new Host()];
  const { rerender, container } = render(<Listener watch={first.watch} />);
  await act(async () => first.answer());
  rerender(<Listener watch={second.watch} />);
  expect(first.stopped).toHaveBeenCalledTimes(1);
  await act(async () => first.tell("late"));
  await act(async () => second.tell("now"));
  expect(container.textContent).toBe("now");
});

test("a host that cannot watch says why", async () => {
  const host = new Host();
  const { container } = render(<Listener watch={host.watch} />);
  await act(async () => host.refuse(new Error("no events here")));
  expect(container.textContent).toBe("Error: no events here");
});
