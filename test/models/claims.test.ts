/** The ledger of claims against itself, every published row of every model against the ledger, and the ledger against the list it was made from. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import Papa from "papaparse";
import { grades } from "../../src/engine/grade";
import { claims } from "../../src/models/claims/claim";
import { documents } from "../../src/models/claims/documents";
import { publishedFigure } from "../../src/models/claims/publishedFigure";
import { definitions, models } from "../../src/models/gallery";
import { calibers } from "../../src/register/source";

const claimId = /^[A-Z]-\d{3}([HS]?)$/;
const published = models.flatMap(({ id, sources }) => sources.map((source) => ({ model: id, source })));

describe("the ledger of claims", () => {
  test("has one row for each claim, of a known document, caliber and grade", () => {
    expect(new Set(claims.map(({ id }) => id)).size).toBe(claims.length);
    for (const { id, document, caliber, grade, locator, figure, credited } of claims) {
      expect([id, documents[document]?.title]).toEqual([id, expect.stringMatching(/\S/)]);
      expect([id, calibers]).toEqual([id, expect.arrayContaining([caliber])]);
      expect([id, grades]).toEqual([id, expect.arrayContaining([grade])]);
      expect([id, locator !== "" && figure !== "" && credited !== ""]).toEqual([id, true]);
    }
  });

  test("names in what a claim follows from only claims of its own", () => {
    const ids = new Set(claims.map(({ id }) => id));
    for (const { id, from = "" } of claims)
      for (const [named] of from.matchAll(/[A-Z]-\d{3}/g))
        expect([id, named, ids.has(named)]).toEqual([id, named, true]);
  });

  test("never grades better than H what a document restates, nor G what a private model holds", () => {
    for (const { id, document, credited, grade, caliber } of claims) {
      const isSecondHand =
        credited.includes(";") || /^(Sundar|Sam|The Information|McKinsey|METR|SemiAnalysis)/.test(credited);
      if (isSecondHand) expect([id, grade >= "H"]).toEqual([id, true]);
      if (document === "report" && /estimate|Calendar year|Quarter|Trailing|Exit rate/.test(caliber))
        expect([id, grade >= "H"]).toEqual([id, true]);
    }
  });

  test("takes no id that is not in it", () => {
    expect(() => publishedFigure("R-999")).toThrow("got R-999");
    expect(() => publishedFigure("R-092")).toThrow("got none in R-092");
    expect(() => publishedFigure("R-098H")).toThrow("got none in R-098");
  });
});

describe("the published rows of the models", () => {
  test.each(
    published
      .filter(({ source }) => claimId.test(source.id))
      .map(({ model, source }) => [`${model} ${source.id}`, source] as const),
  )("%s is the ledger's", (_words, source) => {
    if (source.id.endsWith("S"))
      return expect(source.reference).toBe(publishedFigure(source.id.slice(0, -1)).reference);
    return expect(source).toEqual(publishedFigure(source.id));
  });

  test("cite no document of the ledger past it", () => {
    const titles = Object.values(documents).map(({ title }) => title);
    for (const { model, source } of published)
      if (!claimId.test(source.id))
        expect([model, source.id, titles.some((title) => source.reference.includes(title))]).toEqual([
          model,
          source.id,
          false,
        ]);
  });

  test("are one row for one fact", () => {
    const rows = new Map<string, unknown>();
    for (const { source } of published) {
      if (rows.has(source.id)) expect(source).toEqual(rows.get(source.id));
      rows.set(source.id, source);
    }
    const facts = new Map<string, string>();
    for (const { source } of published) {
      const { company, datapoint, periodEnd, caliber, value } = source;
      const fact = [company, datapoint, periodEnd, caliber, value].join("|");
      expect([fact, facts.get(fact) ?? source.id]).toEqual([fact, source.id]);
      facts.set(fact, source.id);
    }
  });

  test("say of a guess that it is one: nothing typed from memory is graded better than I", () => {
    for (const { source } of published)
      if (/^Typed/.test(source.reason)) expect([source.id, source.grade]).toEqual([source.id, "I"]);
  });
});

test("figures computed from independent inputs are many, and those that agree are counted apart", () => {
  const all = definitions.flatMap(({ anchors }) => anchors).filter(({ source }) => claimId.test(source));
  const differing = all.filter(({ differs }) => differs !== undefined);
  // Raised with every figure that finds a home.
  expect({ computed: all.length, agreeing: all.length - differing.length }).toEqual({ computed: 123, agreeing: 69 });
});

const golden = join(__dirname, "../../../shared/golden");

(existsSync(golden) ? describe : describe.skip)("against the lists that the ledger was made from", () => {
  const table = (name: string) =>
    Papa.parse<Record<string, string>>(readFileSync(join(golden, name), "utf8"), { header: true, skipEmptyLines: true })
      .data;

  test("every claim is that of the list: document, lines, value, whom it credits, what it follows from", () => {
    const scales: Readonly<Record<string, number>> = {
      "percent of US GDP": 0.01,
      "USD m per GW-year": 0.001,
      "USD m": 0.001,
      "USD tn": 1000,
      "bn tokens per month": 0.001,
      "USD m per month": 0.001,
    };
    const own = new Map(claims.map((claim) => [claim.id, claim]));
    const lines = (text: string) => [...text.matchAll(/\d+(?:-\d+)?/g)].map(String);
    const rows = table("claims.csv");
    expect(rows.length).toBeGreaterThan(370);
    for (const row of rows) {
      const id = row["id"]!;
      const claim = own.get(id)!;
      const scale = scales[row["unit"]!] ?? 1;
      const number = (text: string | undefined) => (text ? Number((Number(text) * scale).toPrecision(12)) : undefined);
      expect([id, claim.value ?? undefined, claim.high]).toEqual([id, number(row["value"]), number(row["value_high"])]);
      const likely = /LIKELY value=([\d.]+)/.exec(row["doubts"]!)?.[1];
      expect([id, claim.meant]).toEqual([id, number(likely)]);
      const [places = "", place = ""] = row["locator"]!.split(" - ");
      expect([id, claim.locator.endsWith(places.replaceAll("L", "").trim()), claim.locator.startsWith(place)]).toEqual([
        id,
        true,
        true,
      ]);
      expect([id, lines(places).length]).toEqual([id, lines(places).length]);
      expect([id, (claim.from ?? "").replaceAll(" ", "")]).toEqual([
        id,
        row["derived_from"]!.replace(/^=/, "").replace("; =", ";").replaceAll(" ", ""),
      ]);
      expect([id, claim.grade >= row["grade"]!]).toEqual([id, true]);
      // Own words, no sentence of the list.
      expect([id, claim.figure === row["claim"]]).toEqual([id, false]);
    }
  });

  test("every audited figure of Alphabet is that of the filings", () => {
    const items: Readonly<Record<string, string>> = {
      REV: "Revenue",
      COR: "Cost of revenue",
      OPI: "Operating income",
      TAX: "Income tax",
      NET: "Net income",
      CFO: "Operating cash flow",
      CPX: "Capital expenditure",
      CSH: "Cash and equivalents",
      AST: "Total assets",
      LIA: "Total liabilities",
      EQU: "Equity",
    };
    const rows = table("filings.csv").filter(({ ticker }) => ticker === "GOOGL");
    const company = definitions.find(({ id }) => id === "company")!;
    let compared = 0;
    for (const { id, value, periodEnd } of company.sources) {
      const item = items[/^ALP-([A-Z]{3})\d\d$/.exec(id)?.[1] ?? ""];
      const row = rows.find((one) => one["item"] === item && one["period_end"] === periodEnd);
      if (item === undefined || row === undefined) continue;
      const filed = [row["value"], row["first_filed_value"]].map((text) => Number(text) / 10 ** 9);
      expect([id, filed]).toEqual([id, expect.arrayContaining([value])]);
      compared += 1;
    }
    expect(compared).toBeGreaterThan(90);
  });
});
