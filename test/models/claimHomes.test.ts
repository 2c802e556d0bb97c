/** What the help says of each printed figure is what the models hold. That an anchor without a reason agrees is held where the models are calculated. */
import { claimHomes, claimStatuses } from "../../src/models/claimHomes";
import { claims } from "../../src/models/claims/claim";
import { definitions, models } from "../../src/models/gallery";
import { projectFile } from "../rules/sourceFiles";

const homes = new Map(claimHomes().map((home) => [home.claim.id, home]));
const claimOf = (id: string) => /^[A-Z]-\d{3}/.exec(id)?.[0] ?? "";

test("has one home, or none, for every claim of the ledger", () => {
  expect([...homes.keys()]).toEqual(claims.map(({ id }) => id));
});

test.each(
  definitions.flatMap(({ id, title, anchors }) => anchors.map((anchor) => [id, anchor.source, title, anchor] as const)),
)("%s computes %s, and the home says so", (_model, source, title, { differs }) => {
  const home = homes.get(claimOf(source));
  // A filed figure is no claim of a document.
  if (home === undefined) return expect(source).not.toMatch(/^[A-Z]-\d{3}[HS]?$/);
  expect(home.models).toContain(title);
  if (differs === undefined) return expect(["agrees", "differs"]).toContain(home.status);
  expect(home.status).toBe("differs");
  expect(home.reasons).toContain(differs);
});

test("calls an input what a model reads and none computes, and the rest homeless", () => {
  const computed = new Set(definitions.flatMap(({ anchors }) => anchors.map(({ source }) => claimOf(source))));
  const read = new Set(models.flatMap(({ sources }) => sources.map(({ id }) => claimOf(id))));
  for (const [id, { status, models: titles }] of homes) {
    const expected = computed.has(id) ? /agrees|differs/ : read.has(id) ? /^input$/ : /^none$/;
    expect([id, status]).toEqual([id, expect.stringMatching(expected)]);
    expect([id, titles.length > 0]).toEqual([id, status !== "none"]);
  }
});

test.each(["assets/help/claims.html", "assets/help/zh-CN/claims.html"])(
  "%s counts each status and lists each claim",
  (path) => {
    const html = projectFile(path);
    for (const status of claimStatuses) {
      const count = [...homes.values()].filter((home) => home.status === status).length;
      expect([status, html.includes(`<td class="number">${count}</td>`)]).toEqual([status, true]);
    }
    expect(html.match(/<tr><th scope="row">[A-Z]-\d{3}<\/th>/g)).toHaveLength(claims.length);
  },
);
