import {
  childPath,
  inputsPerPage,
  moveInTree,
  pathTo,
  treeRows,
  type TreeMove,
} from "../../../src/pane/cell/provenanceTree";
import { publishedSources } from "../fakeWorkbook";
import { nodeWith, provenanceWith, stackProvenance } from "../fakeProvenance";

const stack = stackProvenance(publishedSources);
const root = "Stack!D7";
const amounts = childPath(root, "Flows!J9");
const none = new Map<string, number>();

const namesOf = (unfolded: readonly string[]) =>
  treeRows(stack, { unfolded: new Set(unfolded), shown: none }).map(({ key, level }) => `${level} ${key}`);

test("only what is unfolded is there, each level one deeper", () => {
  expect(namesOf([])).toEqual(["1 Stack!D7"]);
  expect(namesOf([root])).toEqual(["1 Stack!D7", "2 Flows!J8", "2 Flows!J9"]);
  expect(namesOf([root, amounts])).toEqual([
    "1 Stack!D7",
    "2 Flows!J8",
    "2 Flows!J9",
    "3 source OAI-24-03",
    "3 source MSFT-25-01",
    "3 Flows!K9",
  ]);
  // What is unfolded under a folded row waits there.
  expect(namesOf([amounts])).toEqual(["1 Stack!D7"]);
});

test("a figure that several use stands under each, with a path of its own", () => {
  const shared = provenanceWith([
    nodeWith({ key: "A1", inputs: ["B1", "B2"] }),
    nodeWith({ key: "B1", inputs: ["C1"] }),
    nodeWith({ key: "B2", inputs: ["C1"] }),
    nodeWith({ key: "C1" }),
  ]);
  const unfolded = new Set(["A1", "A1\nB1", "A1\nB2"]);
  const paths = treeRows(shared, { unfolded, shown: none }).map(({ path }) => path);
  expect(paths).toEqual(["A1", "A1\nB1", "A1\nB1\nC1", "A1\nB2", "A1\nB2\nC1"]);
  expect(new Set(paths).size).toBe(paths.length);
});

test("a circle ends where it closes", () => {
  const circle = provenanceWith([nodeWith({ key: "A1", inputs: ["B1"] }), nodeWith({ key: "B1", inputs: ["A1"] })]);
  const rows = treeRows(circle, { unfolded: new Set(["A1", "A1\nB1", "A1\nB1\nA1"]), shown: none });
  expect(rows.map(({ key, isCircular, canUnfold }) => [key, isCircular, canUnfold])).toEqual([
    ["A1", false, true],
    ["B1", false, true],
    ["A1", true, false],
  ]);
});

test("many inputs come a page at a time", () => {
  const inputs = Array.from({ length: 130 }, (_, index) => `B${index + 1}`);
  const wide = provenanceWith([nodeWith({ key: "A1", inputs }), ...inputs.map((key) => nodeWith({ key }))]);
  const first = treeRows(wide, { unfolded: new Set(["A1"]), shown: none });
  expect(first).toHaveLength(1 + inputsPerPage + 1);
  expect(first.at(-1)).toMatchObject({ kind: "more", rest: 130 - inputsPerPage, parent: "A1" });
  expect(first[1]).toMatchObject({ position: 1, size: inputsPerPage + 1 });
  const all = treeRows(wide, { unfolded: new Set(["A1"]), shown: new Map([["A1", 150]]) });
  expect(all).toHaveLength(131);
  expect(all.at(-1)).toMatchObject({ kind: "node", key: "B130", position: 130, size: 130 });
});

test("the way to a node is the shortest one, and none leads to what is not there", () => {
  expect(pathTo(stack, "Flows!K9")).toEqual(["Stack!D7", "Flows!J9", "Flows!K9"]);
  expect(pathTo(stack, root)).toEqual([root]);
  expect(pathTo(stack, "Nowhere!A1")).toEqual([]);
});

describe("keys", () => {
  const rows = treeRows(stack, { unfolded: new Set([root, amounts]), shown: none });
  const nameOf = ({ key }: { key: string }) => stack.nodes.get(key)?.label ?? "";
  const press = (from: number, key: string, typed = "") => moveInTree(rows, from, key, nameOf, typed);
  const to = (index: number): TreeMove => ({ kind: "focus", index });

  test.each<[string, number, string, TreeMove | null]>([
    ["down", 0, "ArrowDown", to(1)],
    ["down at the end", 5, "ArrowDown", null],
    ["up", 2, "ArrowUp", to(1)],
    ["up at the top", 0, "ArrowUp", null],
    ["to the end", 1, "End", to(5)],
    ["to the top", 4, "Home", to(0)],
    ["into an unfolded row", 2, "ArrowRight", to(3)],
    ["unfold", 1, "ArrowRight", { kind: "unfold", paths: ["Stack!D7\nFlows!J8"] }],
    ["nothing to unfold", 3, "ArrowRight", null],
    ["fold", 2, "ArrowLeft", { kind: "fold", paths: [amounts] }],
    ["up to the parent", 4, "ArrowLeft", to(2)],
    ["no parent", 0, "ArrowDown", to(1)],
    ["all folded ones beside it", 2, "*", { kind: "unfold", paths: ["Stack!D7\nFlows!J8"] }],
    ["any other key", 0, "F5", null],
  ])("%s", (_, from, key, expected) => expect(press(from, key)).toEqual(expected));

  test("letters search from the next row on and go round", () => {
    expect(press(0, "a", "a")).toEqual(to(1));
    expect(press(1, "a", "a")).toEqual(to(2));
    expect(press(2, "a", "a")).toEqual(to(1));
    expect(press(0, "m", "m")).toEqual(to(4));
    expect(press(0, "x", "x")).toBeNull();
  });

  test("more letters narrow down and stay where they fit", () => {
    expect(press(1, "m", "am")).toBeNull();
    expect(press(1, ",", "amount,")).toEqual(to(2));
  });
});
