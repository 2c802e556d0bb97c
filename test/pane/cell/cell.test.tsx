import { act, screen, waitFor, within } from "@testing-library/react";
import { nodeWith, provenanceWith, stackProvenance } from "../fakeProvenance";
import { FakeWorkbook, publishedSources } from "../fakeWorkbook";
import { unanswered } from "../keysOfHelp";
import { focusedName, renderPane } from "../renderPane";

const footer = () => screen.getByRole("region", { name: "This cell" });
const bar = () => footer().querySelector("button") as HTMLButtonElement;
const view = (name: string) => within(footer()).getByRole("tab", { name });

/** The pane with the total of the stack model selected and its details open. */
async function renderTotal(prepare: (workbook: FakeWorkbook) => void = () => undefined) {
  const workbook = new FakeWorkbook();
  workbook.provenance.traces.set("Stack!D7", stackProvenance(publishedSources));
  prepare(workbook);
  const rendered = await renderPane("sources", workbook);
  await act(async () => workbook.selectCell({ address: "Stack!D7", text: "3,100", formula: "=SUM(Flows!J8:J9)" }));
  await rendered.user.click(bar());
  return rendered;
}

test("before a cell is selected the footer says what it will show", async () => {
  const { user } = await renderPane();
  expect(bar().getAttribute("aria-expanded")).toBe("false");
  await user.click(bar());
  expect(footer().textContent).toContain("Select a cell to see how far to trust it.");
});

test("a cell is traced only while somebody looks", async () => {
  const { user, workbook } = await renderPane();
  await act(async () => workbook.selectCell({ address: "Stack!C7", text: "2,469", grade: "E" }));
  expect(bar().textContent).toContain("Stack!C72,469documents seen");
  expect(workbook.provenance.traced).toEqual([]);
  await user.click(bar());
  expect(workbook.provenance.traced).toEqual(["Stack!C7"]);
});

test("a total shows its floor in words, the mean, the share at D or better, and what the cell holds", async () => {
  await renderTotal();
  const text = footer().textContent;
  expect(text).toContain("Grade I: assumption");
  expect(text).toContain("Weighted by valueEdocuments seen");
  expect(text).toContain("At D or better32%");
  expect(text).toContain("=SUM(Flows!J8:J9)");
  const mix = within(footer()).getByRole("img", { name: /Value by grade/ });
  expect(mix.getAttribute("aria-label")).toBe("Value by grade: 32% A, 50% E, 18% I");
  expect(bar().textContent).toContain("IStack!D73,100assumption");
});

test("what drags it down is listed worst first and leads to its cell or to its row of the register", async () => {
  const { user, workbook } = await renderTotal();
  const drags = within(footer()).getByRole("heading", { name: "What drags it down" }).parentElement as HTMLElement;
  const items = within(drags).getAllByRole("button");
  expect(items.map((item) => item.textContent)).toEqual([
    "IShare keptFlows!K960%18%",
    "EOpenAI · RevenueOAI-24-03 · Sources!A53,700 USD m30%",
    "EMicrosoft · Revenue share receivedMSFT-25-01 · Sources!A6493.8 USD m20%",
  ]);
  await user.click(items[0] as HTMLElement);
  expect(workbook.provenance.selected).toEqual(["Flows!K9"]);
  await user.click(items[1] as HTMLElement);
  expect(workbook.selected).toEqual(["OAI-24-03"]);
});

test("the input whose upgrade would help most is a sentence that leads to it in the tree", async () => {
  const { user } = await renderTotal();
  await user.click(
    within(footer()).getByRole("button", {
      name: "If Share kept were D: floor E, weighted C, 50% at D or better.",
    }),
  );
  expect(view("Path").getAttribute("aria-selected")).toBe("true");
  expect(within(footer()).getByRole("treeitem", { name: /Share kept/ }).tabIndex).toBe(0);
});

test("what does not count is listed with its reason when asked for", async () => {
  const { user, workbook } = await renderTotal();
  await user.click(within(footer()).getByText("Not counted: 3 inputs"));
  const list = within(footer()).getByText("Flows!B2").closest("ul") as HTMLElement;
  expect(
    within(list)
      .getAllByRole("listitem")
      .map((item) => item.textContent),
  ).toEqual(["Flows!A8text", "Flows!B2date", "Stack!B2only chooses"]);
  await user.click(within(list).getByRole("button", { name: "Flows!B2" }));
  expect(workbook.provenance.selected).toEqual(["Flows!B2"]);
});

test("a whole column says how many rows count and offers them", async () => {
  const { user } = await renderTotal((workbook) =>
    workbook.provenance.traces.set(
      "Stack!D7",
      provenanceWith([
        nodeWith({ key: "Stack!D7", inputs: ["whole"] }),
        nodeWith({
          key: "whole",
          label: "Value",
          address: "Sources!D5:D7",
          inputs: ["Sources!D5", "Sources!D6"],
          wholeOf: { table: "Register", rows: 37 },
        }),
        nodeWith({ key: "Sources!D5", label: "First" }),
        nodeWith({ key: "Sources!D6", label: "Second" }),
      ]),
    ),
  );
  expect(footer().textContent).toContain("All 37 rows of Register count");
  await user.click(within(footer()).getByRole("button", { name: "Show the rows" }));
  expect(
    within(footer())
      .getAllByRole("treeitem")
      .map((item) => item.textContent),
  ).toEqual([
    expect.stringContaining("Stack!D7"),
    expect.stringContaining("all 37 rows of Register"),
    expect.stringContaining("First"),
    expect.stringContaining("Second"),
  ]);
});

test("an ungraded source makes the cell ungraded, and a plain text has no grade", async () => {
  const { workbook } = await renderTotal((prepared) =>
    prepared.provenance.traces.set("Stack!B4", provenanceWith([nodeWith({ key: "Stack!B4", grade: "ungraded" })])),
  );
  await act(async () => workbook.selectCell({ address: "Stack!B4", text: "3" }));
  expect(footer().textContent).toContain("Nobody has judged it yet");
  await act(async () => workbook.selectCell({ address: "Stack!A4", text: "Layer" }));
  expect(footer().textContent).toContain("This cell holds no figure that rests on a source.");
});

test("the message that Excel does not show stands in the footer and is read out", async () => {
  const { workbook } = await renderPane();
  await act(async () =>
    workbook.selectCell({
      address: "Stack!D9",
      text: "#NUM!",
      error: { code: "#NUM!", message: "headroom needs less than 1; got 1" },
    }),
  );
  expect(bar().textContent).toContain("#NUM! headroom needs less than 1; got 1");
  expect(
    screen.getAllByRole("status").some((region) => region.textContent?.includes("Stack!D9: #NUM! headroom needs")),
  ).toBe(true);
});

describe("a long trace", () => {
  test("shows how far it is and can be stopped and begun again", async () => {
    let aborted: AbortSignal | undefined;
    const { user, workbook } = await renderTotal(({ provenance }) => {
      provenance.hold = ({ onProgress, signal }) => {
        aborted = signal;
        onProgress?.(400, 5_000);
      };
    });
    expect(await within(footer()).findByText("400 of 5000 cells")).toBeTruthy();
    const progress = within(footer()).getByRole("progressbar");
    expect(progress.getAttribute("aria-valuenow")).toBe("0.08");
    await user.click(within(footer()).getByRole("button", { name: "Stop" }));
    expect(aborted?.aborted).toBe(true);
    expect(footer().textContent).toContain("Stopped before the end of the path.");
    workbook.provenance.hold = null;
    await user.click(within(footer()).getByRole("button", { name: "Trace again" }));
    expect(footer().textContent).toContain("Grade I: assumption");
  });

  test("of a cell that nobody has traced yet shows the cell at once, how far it is, and can be stopped", async () => {
    const { user, workbook } = await renderTotal();
    const breakOff = jest.fn();
    const cell = { address: "Big!A1", text: "42", formula: "=SUM(B1:B9000)" };
    await act(async () => workbook.tellWait({ cell, done: 450, total: 9_000, breakOff }));
    expect(bar().textContent).toContain("Big!A142Tracing…");
    expect(workbook.provenance.traced).not.toContain("Big!A1");
    expect(await within(footer()).findByText("450 of 9000 cells")).toBeTruthy();
    expect(footer().textContent).not.toContain("Grade I");
    await user.click(within(footer()).getByRole("button", { name: "Stop" }));
    expect(breakOff).toHaveBeenCalledTimes(1);
    expect(bar().textContent).toContain("Not traced");
    expect(footer().textContent).toContain("Stopped before the end of the path.");
    expect(workbook.provenance.traced).not.toContain("Big!A1");
    await user.click(within(footer()).getByRole("button", { name: "Trace again" }));
    expect(workbook.provenance.traced.at(-1)).toBe("Big!A1");
  });

  test("that ends by itself gives way to the grade", async () => {
    const { workbook } = await renderTotal();
    const cell = { address: "Big!A1", text: "42", formula: "=SUM(B1:B9000)" };
    await act(async () => workbook.tellWait({ cell, done: 450, total: 9_000, breakOff: () => undefined }));
    workbook.provenance.traces.set("Big!A1", provenanceWith([nodeWith({ key: "Big!A1", grade: "C" })]));
    await act(async () => workbook.selectCell({ address: "Big!A1", text: "42", grade: "C" }));
    expect(footer().textContent).toContain("Grade C: official release");
    expect(within(footer()).queryByRole("progressbar")).toBeNull();
  });

  test("is given up when another cell is selected, and what it finds late is not shown", async () => {
    const ends: (() => void)[] = [];
    const { workbook } = await renderTotal(({ provenance }) => {
      provenance.hold = (_, end) => void ends.push(end);
    });
    await act(async () => workbook.selectCell({ address: "Stack!A1", text: "Stack" }));
    expect(workbook.provenance.traced).toEqual(["Stack!D7", "Stack!A1"]);
    await act(async () => ends[1]?.());
    await act(async () => ends[0]?.());
    expect(footer().textContent).toContain("This cell holds no figure that rests on a source.");
    expect(footer().textContent).not.toContain("Grade I");
  });

  test("that fails says why and offers to try again", async () => {
    const { user } = await renderTotal(({ provenance }) => {
      provenance.failure = "A cell is being edited; press Enter or Esc and try again.";
    });
    expect(within(footer()).getByRole("alert").textContent).toContain("A cell is being edited");
    await user.click(within(footer()).getByRole("button", { name: "Trace again" }));
    expect(footer().textContent).toContain("Grade I: assumption");
  });

  test("keeps the last grade in sight while it is brought up to date", async () => {
    const { workbook } = await renderTotal();
    workbook.provenance.hold = () => undefined;
    await act(async () => workbook.selectCell({ address: "Stack!D7", text: "3,200" }));
    expect(footer().textContent).toContain("Grade I: assumption");
    expect(await within(footer()).findByText("Updating…")).toBeTruthy();
  });

  test("keeps the last grade in sight also while the host lets it wait", async () => {
    const { workbook } = await renderTotal();
    const cell = { address: "Stack!D7", text: "3,100", formula: "=SUM(Flows!J8:J9)" };
    await act(async () => workbook.tellWait({ cell, done: 450, total: 9_000, breakOff: () => undefined }));
    expect(footer().textContent).toContain("Grade I: assumption");
    expect(await within(footer()).findByText("Updating…")).toBeTruthy();
    expect(within(footer()).queryByText("450 of 9000 cells")).toBeNull();
  });
});

describe("the path", () => {
  test("is walked with the keyboard; Enter selects the cell and the path stays", async () => {
    const { user, workbook } = await renderTotal();
    await user.click(view("Path"));
    await user.tab();
    expect(focusedName()).toBe("ITotalStack!D73,100100%");
    await user.keyboard("{ArrowDown}{ArrowDown}");
    expect(focusedName()).toContain("Amount, apps");
    await user.keyboard("{ArrowRight}");
    const item = document.activeElement as HTMLElement;
    expect(item.getAttribute("aria-expanded")).toBe("true");
    await user.keyboard("{ArrowRight}s");
    expect(focusedName()).toContain("Share kept");
    await user.keyboard("{Enter}");
    expect(workbook.provenance.selected).toEqual(["Flows!K9"]);
    await act(async () => workbook.selectCell({ address: "Flows!K9", text: "60%" }));
    expect(workbook.provenance.traced.at(-1)).toBe("Stack!D7");
    expect(within(footer()).getByRole("treeitem", { selected: true }).textContent).toContain("Share kept");
    expect(focusedName()).toContain("Share kept");
    expect(bar().textContent).toContain("Flows!K9");

    await user.click(within(footer()).getByRole("button", { name: "Back to Stack!D7" }));
    expect(workbook.provenance.selected).toEqual(["Flows!K9", "Stack!D7"]);
    // The asterisk does nothing where all is unfolded; provenanceTree.test.ts holds it.
    const keys = unanswered("tree", () => within(footer()).getAllByRole("treeitem")[0]!);
    expect(keys.filter((key) => key !== "*")).toEqual([]);
  });

  test("is left when somebody selects another cell", async () => {
    const { user, workbook } = await renderTotal();
    await user.click(view("Path"));
    await user.click(within(footer()).getByText("Amount"));
    await act(async () => workbook.selectCell({ address: "Flows!J8", text: "1,000" }));
    expect(workbook.provenance.traced.at(-1)).toBe("Stack!D7");
    await act(async () => workbook.selectCell({ address: "Flows!A1", text: "Flows" }));
    expect(workbook.provenance.traced.at(-1)).toBe("Flows!A1");
    expect(within(footer()).queryByRole("group", { name: "Path of Stack!D7" })).toBeNull();
  });

  test("of the cell that was walked to is one button away", async () => {
    const { user, workbook } = await renderTotal();
    await user.click(view("Path"));
    await user.click(within(footer()).getByText("Amount"));
    await act(async () => workbook.selectCell({ address: "Flows!J8", text: "1,000" }));
    await user.click(within(footer()).getByRole("button", { name: "Look at Flows!J8" }));
    expect(workbook.provenance.traced.at(-1)).toBe("Flows!J8");
  });

  test("says why a cell could not be selected", async () => {
    const { user, workbook } = await renderTotal();
    await user.click(view("Path"));
    workbook.provenance.failure = "Something that is needed is no longer in the workbook.";
    await user.click(within(footer()).getByText("Amount"));
    expect(within(footer()).getByRole("alert").textContent).toContain("no longer in the workbook");
  });

  test("gives the keyboard to its view's tab where Alt+Left leaves the cell that it is of", async () => {
    const { user } = await renderTotal();
    await user.click(view("Path"));
    act(() => within(footer()).getAllByRole("treeitem")[0]!.focus());
    await user.keyboard("{Alt>}{ArrowLeft}{/Alt}");
    expect(document.activeElement).toBe(view("Path"));
  });

  test("is a picture too, whose nodes are buttons that arrows walk", async () => {
    const { user, workbook } = await renderTotal();
    await user.click(view("Picture"));
    const picture = within(footer()).getByRole("group", { name: /Picture of what Stack!D7 rests on: 4 sources/ });
    expect(within(picture).getAllByRole("button")).toHaveLength(7);
    await user.tab();
    expect(focusedName()).toBe("ITotal3,100");
    await user.keyboard("{ArrowLeft}{ArrowDown}{ArrowUp}");
    expect(focusedName()).toBe("IAmount, apps2,100");
    await user.keyboard("{Enter}");
    expect(workbook.provenance.selected).toEqual(["Flows!J9"]);
    // jsdom lays nothing out, so that nothing scrolls there.
    HTMLElement.prototype.scrollBy = () => undefined;
    expect(unanswered("picture", () => document.activeElement!)).toEqual([]);
  });
});

describe("links", () => {
  const typed = provenanceWith([
    nodeWith({ key: "Flows!K9", kind: "assumption", value: 493.8, text: "493.8", grade: "I" }),
  ]);

  async function renderTyped() {
    const rendered = await renderTotal(({ provenance }) => provenance.traces.set("Flows!K9", typed));
    await act(async () => rendered.workbook.selectCell({ address: "Flows!K9", text: "493.8" }));
    return rendered;
  }

  test("a typed number is an assumption that offers to be linked; the source of its value comes first", async () => {
    const { user, workbook } = await renderTyped();
    expect(footer().textContent).toContain("Grade I: assumption");
    await user.click(within(footer()).getByRole("button", { name: "Link to source" }));
    expect(focusedName()).toBe("Company, datapoint or ID");
    const options = within(footer()).getAllByRole("option");
    expect(options[0]?.textContent).toContain("Microsoft · Revenue share received");
    expect(options[0]?.textContent).toContain("same value");
    await user.keyboard("anthropic revenue");
    expect(within(footer()).getAllByRole("option")).toHaveLength(1);
    await user.clear(document.activeElement as HTMLElement);
    await user.keyboard("{ArrowDown}{ArrowUp}{Enter}");
    expect(workbook.provenance.links).toEqual(["MSFT-25-01"]);
    expect(within(footer()).getByText("Flows!K9 is linked to MSFT-25-01.")).toBeTruthy();
    expect(within(footer()).getByText("Microsoft · Revenue share received")).toBeTruthy();
    // The trace is asked again, since a link is no change of a cell that anybody else would tell of.
    expect(workbook.provenance.traced.filter((address) => address === "Flows!K9")).toHaveLength(2);
  });

  test("what reads the cell is a tree: arrows unfold what reads that in turn, Enter goes there and leaves the tree", async () => {
    const { user, workbook } = await renderTyped();
    workbook.provenance.dependents = {
      ranges: [
        { address: "Flows!L9", cellCount: 1, text: "12.5", label: "OpenAI · Paid on" },
        { address: "Stack!B4:B9", cellCount: 6, text: "1", label: "" },
      ],
      rangeCount: 2,
    };
    await user.click(view("Used by"));
    const tree = await within(footer()).findByRole("tree", { name: "Cells that read Flows!K9" });
    const rows = () => within(tree).getAllByRole("treeitem");
    const levels = () => rows().map((row) => `${row.getAttribute("aria-level")} ${row.textContent}`);
    expect(levels()).toEqual(["1 Flows!K9", "2 OpenAI · Paid onFlows!L912.5", "2 Stack!B4:B96 cells"]);
    workbook.provenance.dependents = {
      ranges: [{ address: "Output!C2", cellCount: 1, text: "99", label: "" }],
      rangeCount: 3,
    };
    await user.tab();
    await user.keyboard("{ArrowDown}{ArrowDown}{ArrowRight}");
    await within(tree).findByText("Output!C2");
    expect(levels().slice(2)).toEqual(["2 Stack!B4:B96 cells", "3 Output!C299", "3 and 2 more ranges"]);
    workbook.provenance.dependents = { ranges: [], rangeCount: 0 };
    await user.keyboard("{ArrowRight}{ArrowRight}");
    // Nothing reads it, so that nothing is left to unfold.
    await waitFor(() => expect(rows()[3]!.getAttribute("aria-expanded")).toBeNull());
    await user.keyboard("{Home}{ArrowDown}{ArrowDown}{Enter}");
    expect(workbook.provenance.selected).toEqual(["Stack!B4:B9"]);
    await act(async () => workbook.selectCell({ address: "Stack!B4", text: "1" }));
    expect(levels()).toHaveLength(5);
    expect(rows()[2]!.getAttribute("aria-selected")).toBe("true");
    await user.click(within(footer()).getByRole("button", { name: "Start from Stack!B4" }));
    expect(await within(footer()).findByText("No formula reads this cell.")).toBeTruthy();
  });

  test("a source is unlinked again", async () => {
    const { user, workbook } = await renderTyped();
    workbook.provenance.links.push("OAI-24-03");
    await user.click(view("Links"));
    await user.click(within(footer()).getByRole("button", { name: "Unlink OAI-24-03" }));
    expect(workbook.provenance.links).toEqual([]);
    expect(footer().textContent).toContain("This cell is linked to no source.");
  });

  test("a value is inserted, and what it replaces is said before", async () => {
    const { user, workbook } = await renderTyped();
    await user.click(view("Links"));
    await user.click(within(footer()).getByRole("button", { name: "Insert value of source" }));
    expect(footer().textContent).toContain("Replaces 493.8");
    await user.keyboard("nvidia{Enter}");
    expect(workbook.provenance.inserted).toEqual(["NVDA-26-01"]);
  });

  test("Escape leaves the search and gives the focus back; what matches nothing takes nothing", async () => {
    const { user, workbook } = await renderTyped();
    await user.click(view("Links"));
    await user.click(within(footer()).getByRole("button", { name: "Link to source" }));
    await user.keyboard("nobody knows{Enter}");
    expect(footer().textContent).toContain("No source matches.");
    expect(workbook.provenance.links).toEqual([]);
    await user.keyboard("{Escape}");
    expect(focusedName()).toBe("Link to source");
  });

  test("a link that is refused says why and the search stays", async () => {
    const { user, workbook } = await renderTyped();
    await user.click(view("Links"));
    await user.click(within(footer()).getByRole("button", { name: "Link to source" }));
    workbook.provenance.failure = "The workbook is protected.";
    await user.keyboard("{Enter}");
    expect(within(footer()).getByRole("alert").textContent).toContain("The workbook is protected.");
    expect(focusedName()).toBe("Company, datapoint or ID");
  });

  test("without a register the search says where one comes from", async () => {
    const { user, workbook } = await renderTyped();
    workbook.sources = null;
    await user.click(view("Links"));
    await user.click(within(footer()).getByRole("button", { name: "Link to source" }));
    expect(footer().textContent).toContain("There is no register of sources yet.");
  });
});

test("the details fill the pane and give it back", async () => {
  const { user } = await renderTotal();
  await user.click(within(footer()).getByRole("button", { name: "Fill the pane with this cell" }));
  expect(screen.queryByRole("tab", { name: "Models" })).toBeNull();
  await user.click(within(footer()).getByRole("button", { name: "Show the tabs again" }));
  expect(screen.getByRole("tab", { name: "Models" })).toBeTruthy();
});

test("of many inputs the picture shows the heaviest; the rest comes when asked for and keeps the focus", async () => {
  const inputs = Array.from({ length: 10 }, (_, index) =>
    nodeWith({ key: `Flows!J${index}`, label: `Payment ${index}`, weight: (index + 1) / 55 }),
  );
  const { user } = await renderTotal(({ provenance }) =>
    provenance.traces.set(
      "Stack!D7",
      provenanceWith([nodeWith({ key: "Stack!D7", inputs: inputs.map(({ key }) => key) }), ...inputs]),
    ),
  );
  await user.click(view("Picture"));
  const picture = within(footer()).getByRole("group", { name: /^Picture of what/ });
  expect(within(picture).queryByRole("button", { name: /Payment 3/ })).toBeNull();
  const more = within(picture).getByRole("button", { name: /\+4 more$/ });
  expect(more.title).toContain("Show 4 more inputs of this step");
  await user.click(more);
  expect(within(picture).getAllByRole("button")).toHaveLength(11);
  expect(picture.contains(document.activeElement)).toBe(true);
});
