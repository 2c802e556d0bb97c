import { columnsAtOnce, layPicture, nodesPerColumn } from "../../../src/pane/cell/provenancePicture";
import { placeOf, pictureSize } from "../../../src/pane/cell/provenancePicture";
import { publishedSources } from "../fakeWorkbook";
import { nodeWith, provenanceWith, stackProvenance } from "../fakeProvenance";

const stack = stackProvenance(publishedSources);
const columnsOf = (picture: ReturnType<typeof layPicture>) =>
  new Map(picture.nodes.map(({ id, column }) => [id, column] as const));

test("the cell stands in the last column, its sources in the first, and every line runs to the right", () => {
  const picture = layPicture(stack);
  const columns = columnsOf(picture);
  expect(picture.columns).toBe(3);
  expect(columns.get("Stack!D7")).toBe(2);
  expect(columns.get("Flows!J9")).toBe(1);
  expect(columns.get("Flows!K9")).toBe(0);
  expect(picture.edges).toHaveLength(6);
  for (const { from, to } of picture.edges) expect(columns.get(from)).toBeLessThan(columns.get(to) as number);
});

test("what is used early and late stands before the first that uses it", () => {
  const picture = layPicture(
    provenanceWith([
      nodeWith({ key: "A1", inputs: ["C1", "B1"] }),
      nodeWith({ key: "B1", inputs: ["C1"], weight: 0.5 }),
      nodeWith({ key: "C1", weight: 0.9 }),
    ]),
  );
  expect([...columnsOf(picture)]).toEqual([
    ["A1", 2],
    ["B1", 1],
    ["C1", 0],
  ]);
  expect(picture.edges.map(({ from, to, weight }) => [from, to, weight])).toEqual([
    ["C1", "A1", 0.9],
    ["B1", "A1", 0.5],
    ["C1", "B1", 0.5],
  ]);
});

test("a circle is drawn and does not run for ever", () => {
  const circle = [nodeWith({ key: "A1", inputs: ["B1"] }), nodeWith({ key: "B1", inputs: ["A1"] })];
  const picture = layPicture(provenanceWith(circle));
  expect([...columnsOf(picture)]).toEqual([
    ["A1", 1],
    ["B1", 0],
  ]);
});

test("of many inputs the heaviest stay and one node with the worst grade stands for the rest", () => {
  const inputs = Array.from({ length: 20 }, (_, index) =>
    nodeWith({ key: `B${index}`, weight: (index + 1) / 210, grade: index === 3 ? "J" : "A" }),
  );
  const wide = provenanceWith([nodeWith({ key: "A1", inputs: inputs.map(({ key }) => key) }), ...inputs]);
  const picture = layPicture(wide);
  const first = picture.nodes.filter(({ column }) => column === 0);
  expect(first).toHaveLength(nodesPerColumn + 1);
  expect(first.flatMap(({ node }) => node?.key ?? []).sort()).toEqual(["B14", "B15", "B16", "B17", "B18", "B19"]);
  const rest = first.find(({ node }) => node === null);
  expect(rest).toMatchObject({ count: 14, grade: "J" });
  // The weights of the fourteen lightest: 1 + 2 + … + 14 = 105 of 210.
  expect(picture.edges.find(({ from }) => from === rest?.id)?.weight).toBeCloseTo(0.5, 12);
  const opened = layPicture(wide, new Map([[1, 14]]));
  expect(opened.nodes).toHaveLength(21);
});

test('one more than fits takes the place of its own "+1 more"', () => {
  const inputs = Array.from({ length: nodesPerColumn + 1 }, (_, index) => nodeWith({ key: `B${index}` }));
  const picture = layPicture(
    provenanceWith([nodeWith({ key: "A1", inputs: inputs.map(({ key }) => key) }), ...inputs]),
  );
  expect(picture.nodes.every(({ node }) => node !== null)).toBe(true);
});

test("nodes of a column do not overlap and stay on the sheet", () => {
  const picture = layPicture(stack);
  const { width, height } = pictureSize(picture);
  const places = picture.nodes.map((node) => placeOf(picture, node));
  for (const [index, one] of places.entries()) {
    expect(one.left + 118).toBeLessThanOrEqual(width);
    expect(one.top + 40).toBeLessThanOrEqual(height);
    for (const other of places.slice(index + 1))
      expect(one.left !== other.left || Math.abs(one.top - other.top) >= 40).toBe(true);
  }
});

test("a chain of five thousand figures is laid at once; what is further off than a dozen steps is one node", () => {
  const chain = Array.from({ length: 5_000 }, (_, index) =>
    nodeWith({
      key: `A${index}`,
      inputs: index === 4_999 ? [] : [`A${index + 1}`],
      grade: index === 4_000 ? "J" : "A",
    }),
  );
  const picture = layPicture(provenanceWith(chain));
  expect(picture.columns).toBe(columnsAtOnce + 1);
  const beyond = picture.nodes.filter(({ isBeyond }) => isBeyond);
  expect(beyond).toEqual([
    expect.objectContaining({ node: null, count: 5_000 - columnsAtOnce, grade: "J", column: 0 }),
  ]);
  expect(picture.edges.filter(({ from }) => from === beyond[0]?.id)).toHaveLength(1);
  expect(layPicture(provenanceWith(chain), new Map(), 24).columns).toBe(25);
});

test("as many steps as there are columns need no node for more", () => {
  const chain = Array.from({ length: columnsAtOnce + 1 }, (_, index) =>
    nodeWith({ key: `A${index}`, inputs: index === columnsAtOnce ? [] : [`A${index + 1}`] }),
  );
  expect(layPicture(provenanceWith(chain)).nodes.every(({ node }) => node !== null)).toBe(true);
});
