import fc from "fast-check";
import { countOrigins, originGroups, originNames, siteOf } from "../../../src/engine/evidence/origins";
import { LinkedRows } from "../../../src/engine/evidence/linkedRows";
import { readAddress } from "../../../src/engine/evidence/publicAddress";
import { datapoint, seed } from "./datapoints";

const cited = (source: string, reference = "", quote = "") => datapoint({ source, reference, quote });

test("one wire story copied ten times is one origin", () => {
  const story = "The start-up's revenue has passed two billion dollars a year, people familiar with it said.";
  const copies = Array.from({ length: 10 }, (_, place) =>
    cited(`Paper ${place}`, `https://paper${place}.com/a`, story),
  );
  expect(countOrigins(copies)).toBe(1);
  expect(
    countOrigins(copies.map((copy, place) => ({ ...copy, quote: `Told in words of paper ${place} itself, again` }))),
  ).toBe(10);
});

test.each([
  ["one source name", cited("Reuters"), cited(" reuters. ")],
  ["an article before the name", cited("The Information"), cited("Information")],
  ["one domain", cited("A", "https://www.ft.com/1"), cited("B", "https://ft.com/2")],
  [
    "two hosts of one domain",
    cited("A", "https://news.example.co.uk/1"),
    cited("B", "http://www.example.co.uk:80/2?x#y"),
  ],
  ["one DOI", cited("A", "doi:10.1000/ABC"), cited("B", "https://doi.org/10.1000/abc")],
  ["a name that cites the other", cited("Reuters"), cited("Yahoo Finance, citing Reuters")],
  ["a name that carries the other", cited("Reuters"), cited("Reuters via MSN")],
  ["the same words of reference", cited("A", "Form 10-K 2025, note 4"), cited("B", "form 10-k 2025, note 4")],
])("%s is one origin", (_, one, other) => expect(countOrigins([one, other])).toBe(1));

test.each([
  ["two names and domains", cited("Reuters", "https://reuters.com/a"), cited("Bloomberg", "https://bloomberg.com/a")],
  ["two DOIs", cited("A", "https://doi.org/10.1000/a"), cited("B", "https://doi.org/10.1000/b")],
  ["the same short quote", cited("A", "", "about $2 billion"), cited("B", "", "about $2 billion")],
  ["rows that name nothing", cited(""), cited("")],
])("%s are two origins", (_, one, other) => expect(countOrigins([one, other])).toBe(2));

test("origins hang together through a third row, in any order", () => {
  const rows = [cited("A", "https://one.com/1"), cited("B", "https://two.com/1"), cited("A", "https://two.com/2")];
  fc.assert(
    fc.property(fc.shuffledSubarray(rows, { minLength: 3 }), (shuffled) => {
      expect(countOrigins(shuffled)).toBe(1);
    }),
    { seed, numRuns: 20 },
  );
  expect(originGroups([rows[0]!, rows[1]!])).toEqual([0, 1]);
});

test("another row never makes fewer rows' origins more, and a copy never adds one", () => {
  const row = fc.record({ source: fc.constantFrom("A", "B", "C", ""), site: fc.constantFrom("x", "y", "z", "") });
  const rows = fc
    .array(row, { minLength: 1, maxLength: 12 })
    .map((all) => all.map(({ source, site }) => cited(source, site === "" ? "" : `https://${site}.com/p`)));
  fc.assert(
    fc.property(rows, (all) => {
      const named = all.filter(({ source, reference }) => source !== "" || reference !== "");
      expect(countOrigins([...all, ...named])).toBe(countOrigins(all));
      expect(countOrigins(all)).toBeLessThanOrEqual(all.length);
    }),
    { seed, numRuns: 300 },
  );
});

test("rows of one origin have one name", () => {
  expect(
    originNames([cited("Reuters"), cited("Yahoo, citing Reuters"), cited("", "https://a.ft.com/x"), cited("")]),
  ).toEqual(["Reuters", "Reuters", "ft.com", "origin 4"]);
});

test.each([
  ["https://www.theinformation.com/a?b", "theinformation.com"],
  ["https://www1.hkexnews.hk/app", "hkexnews.hk"],
  ["http://a.gov.uk/", "a.gov.uk"],
  ["note 4", ""],
])("the site of %s is %j", (reference, site) => expect(siteOf(reference)).toBe(site));

test.each([
  ["https://example.com", "web"],
  ["www.example.com/a b", "unusable"],
  ["www.example.com/a", "web"],
  ["https://xn--bcher-kva.example/", "web"],
  ["https://bücher.de/", "web"],
  ["10.1234/abc.def", "doi"],
  ["https://localhost/a", "unusable"],
  ["https://", "unusable"],
  ["http://user:word@example.com", "unusable"],
  ["javascript:alert(1)", "unusable"],
  ["file:///C:/a.pdf", "unusable"],
  ["C:\\reports\\a.pdf", "unusable"],
  ["\\\\server\\a.pdf", "unusable"],
  ["mailto:a@b.com", "unusable"],
  ["ftp://example.com/a", "unusable"],
  ["10-K 2025, note 4", "words"],
  ["Note: page 4", "words"],
  ["n/a", "none"],
  ["TBD", "none"],
  ["—", "none"],
  [" ", "none"],
])("%j reads as %s", (reference, kind) => expect(readAddress(reference).kind).toBe(kind));

test("links in any order give the same groups as a search over all of them", () => {
  const link = fc.tuple(fc.nat(15), fc.nat(15));
  fc.assert(
    fc.property(fc.array(link, { maxLength: 20 }), (pairs) => {
      const links = new LinkedRows(16);
      for (const [one, other] of pairs) links.link(one, other);
      const reach = (from: number): number => {
        const seen = new Set([from]);
        for (const at of seen) for (const [a, b] of pairs) if (a === at || b === at) seen.add(a === at ? b : a);
        return Math.min(...seen);
      };
      for (let row = 0; row <= 15; row += 1) expect(links.root(row)).toBe(reach(row));
    }),
    { seed, numRuns: 500 },
  );
});
