import { act, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { FakeWorkbook } from "../fakeWorkbook";
import { renderPane } from "../renderPane";

test("a card says what goes in and out and draws how the sheets depend on each other", async () => {
  await renderPane("models");
  const card = screen.getByRole("group", { name: "Stack model" });
  expect(card.textContent).toContain("payments between firmsgraded sources");
  expect(card.textContent).toContain("value added by layer and firm");
  expect(card.textContent).toContain("Published40/30/30, never 190, 110bn, HHI and 1 more");
  const picture = screen.getByRole("img", { name: "Structure of Stack model: Sources, Flows, Stack, Checks" });
  expect(picture.querySelectorAll("rect")).toHaveLength(4);
  // Sources to Flows, Flows to Stack, Stack and Flows to Checks.
  expect(picture.querySelectorAll("path[marker-end]")).toHaveLength(4);
});

test("a card shows the picture of its results, and the structure where that cannot be had", async () => {
  const workbook = new FakeWorkbook();
  const [card] = workbook.models.cards("en-US");
  workbook.models.cards = () => [{ ...card!, picture: "https://localhost:3000/assets/models/stack.png" }];
  await renderPane("models", workbook);
  const picture = screen.getByRole("img", { name: "A chart of the results of Stack model" });
  expect(picture.getAttribute("src")).toBe("https://localhost:3000/assets/models/stack.png");
  fireEvent.error(picture);
  screen.getByRole("img", { name: "Structure of Stack model: Sources, Flows, Stack, Checks" });
});

test("inserting reports what was written", async () => {
  const { user, workbook } = await renderPane("models");
  await user.click(screen.getByRole("button", { name: "Insert Stack model" }));
  await screen.findAllByText("Stack model: 120 cells written on Flows, Stack.");
  expect(workbook.inserted).toEqual(["stack"]);
});

test("progress shows while the model is written, and a second click does nothing", async () => {
  const workbook = new FakeWorkbook();
  let finish: (value: { sheets: string[]; cells: number }) => void = () => undefined;
  let calls = 0;
  workbook.models.insert = (_, onProgress) => {
    calls += 1;
    onProgress({ sheet: "Flows", done: 2, total: 4 });
    return new Promise((resolve) => (finish = resolve));
  };
  const { user } = await renderPane("models", workbook);
  await user.click(screen.getByRole("button", { name: "Insert Stack model" }));
  screen.getByText("Writing Flows (2 of 4)…");
  expect(screen.getByRole("progressbar").getAttribute("aria-valuenow")).toBe("0.5");
  await user.click(screen.getByRole("button", { name: "Insert Stack model" }));
  expect(calls).toBe(1);
  finish({ sheets: ["Flows"], cells: 7 });
  await screen.findAllByText("Stack model: 7 cells written on Flows.");
  expect(screen.queryByRole("progressbar")).toBeNull();
});

test("a model that cannot be inserted says why and can be tried again", async () => {
  const workbook = new FakeWorkbook();
  workbook.failures.set("insertModel", "A sheet named Flows exists already");
  const { user } = await renderPane("models", workbook);
  await user.click(screen.getByRole("button", { name: "Insert Stack model" }));
  const alert = await screen.findByRole("alert");
  expect(alert.textContent).toContain("Stack model was not inserted. A sheet named Flows exists already");
  await user.click(screen.getByRole("button", { name: "Dismiss" }));
  await user.click(screen.getByRole("button", { name: "Insert Stack model" }));
  await screen.findAllByText("Stack model: 120 cells written on Flows, Stack.");
});

describe("models in the workbook", () => {
  const stack = { key: "StackAllChecks", id: "stack", sheets: ["About", "Flows", "Stack", "Checks"], verdict: "PASS" };
  const second = { key: "StackAllChecks2", id: "stack", sheets: ["About 2", "Stack 2"], verdict: "2 FAIL" };
  const opened = async () => {
    const workbook = new FakeWorkbook();
    workbook.modelsInside = [stack, second];
    const pane = await renderPane("models", workbook);
    const list = await screen.findByRole("region", { name: "In this workbook" });
    return { ...pane, list };
  };

  test("say in words whether their checks pass, and lead to those that do not", async () => {
    const { user, workbook, list } = await opened();
    expect(list.textContent).toContain("Stack model 4 sheetsAll checks pass");
    expect(list.textContent).toContain("Stack model 2 2 sheets2 checks failed");
    await user.click(screen.getByRole("button", { name: "Go to the checks of Stack model 2" }));
    expect(workbook.shownChecks).toEqual(["StackAllChecks2"]);
  });

  test("go away after a question that names the sheets", async () => {
    const { user, workbook } = await opened();
    await user.click(screen.getByRole("button", { name: "Remove Stack model 2" }));
    const dialog = screen.getByRole("alertdialog", { name: "Remove Stack model 2?" });
    expect(dialog.textContent).toContain("Deletes the sheets About 2, Stack 2 with what you typed there");
    // Nothing more is asked after this button, so that no dots follow its word.
    await user.click(within(dialog).getByRole("button", { name: "Remove" }));
    await screen.findAllByText("Stack model 2 was removed.");
    screen.getByText("These sources stay, since other cells use them: OAI-24-03");
    expect(workbook.modelsInside).toEqual([stack]);
    expect(screen.queryByRole("button", { name: "Remove Stack model 2" })).toBeNull();
  });

  test("are read anew when something is calculated", async () => {
    const { workbook, list } = await opened();
    workbook.modelsInside = [{ ...stack, verdict: "1 FAIL" }];
    act(() => workbook.modelListeners.forEach((listener) => listener()));
    await screen.findByText("1 check failed");
    expect(list.textContent).not.toContain("Stack model 2");
  });

  test("show nothing in an empty workbook", async () => {
    await renderPane("models");
    expect(screen.queryByRole("region", { name: "In this workbook" })).toBeNull();
  });
});

test("a company of the facts is chosen and inserted", async () => {
  const workbook = new FakeWorkbook();
  workbook.companies = ["NVIDIA CORP", "SNOWFLAKE INC."];
  const { user } = await renderPane("models", workbook);
  await user.selectOptions(await screen.findByRole("combobox", { name: "Company" }), "SNOWFLAKE INC.");
  await user.click(screen.getByRole("button", { name: "Insert SNOWFLAKE INC." }));
  await screen.findAllByText("SNOWFLAKE INC.: 1200 cells written on SNOWFLAKE INC. P&L.");
  await user.selectOptions(screen.getByRole("combobox", { name: "Years" }), "Calendar years, worked out");
  await user.selectOptions(screen.getByRole("combobox", { name: "How many" }), "The latest 5");
  await user.click(screen.getByRole("button", { name: "Insert SNOWFLAKE INC." }));
  await waitFor(() => expect(workbook.inserted).toEqual(["SNOWFLAKE INC.", "SNOWFLAKE INC. calendar 5"]));
});

test("a company without filings is inserted by its name", async () => {
  const workbook = new FakeWorkbook();
  workbook.companies = ["NVIDIA CORP"];
  const { user } = await renderPane("models", workbook);
  await user.selectOptions(await screen.findByRole("combobox", { name: "Company" }), "Without filings…");
  await user.type(screen.getByRole("textbox", { name: "Name of the company without filings" }), " OpenAI ");
  await user.click(screen.getByRole("button", { name: "Insert OpenAI" }));
  await screen.findAllByText("OpenAI: 900 cells written on OpenAI P&L.");
  expect(workbook.inserted).toEqual(["OpenAI"]);
});

test("without facts the way to them is told, and a company without filings can be named", async () => {
  const { user } = await renderPane("models");
  screen.getByText("Import filings first: Sources > Import > Filings.");
  expect(screen.queryByRole("combobox", { name: "Company" })).toBeNull();
  await user.type(screen.getByRole("textbox", { name: "Name of the company without filings" }), "xAI");
  screen.getByRole("button", { name: "Insert xAI" });
});

test("newer periods are offered where the facts have them, and added by one click", async () => {
  const workbook = new FakeWorkbook();
  workbook.modelsInside = ["NVIDIA", "SNOWFLAKE"].map((name) => ({
    key: `Company${name}AllChecks`,
    id: "companyFromFacts",
    sheets: [`${name} P&L`],
    verdict: "PASS",
  }));
  workbook.extendable = ["CompanyNVIDIAAllChecks"];
  const { user } = await renderPane("models", workbook);
  await user.click(await screen.findByRole("button", { name: "Add newer periods to NVIDIA" }));
  await screen.findAllByText("NVIDIA: 2026, Q1 2027 added from the table Facts.");
  expect(screen.queryByRole("button", { name: /^Add newer periods/ })).toBeNull();
});

test("a company's model is listed by its own name", async () => {
  const workbook = new FakeWorkbook();
  workbook.modelsInside = [
    { key: "CompanyNVIDIAAllChecks", id: "companyFromFacts", sheets: ["NVIDIA P&L"], verdict: "PASS" },
  ];
  await renderPane("models", workbook);
  await screen.findByRole("button", { name: "Remove NVIDIA" });
});
