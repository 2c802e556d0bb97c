/** Two files compared on the command line: terminal, JSON by its schema, a page that stands by itself. */
import Ajv from "ajv/dist/2020";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import diffSchema from "../../../assets/schemas/diff.schema.json";
import reviewSchema from "../../../assets/schemas/review.schema.json";
import type { Comparison } from "../../../src/audit/compare/comparison";
import { openExcelOnBook } from "../../../src/app/cli/excelOnBook";
import { contentOfBook } from "../../../src/app/files/contentOfBook";
import { openFile } from "../../../src/app/files/openFile";
import { WorkbookPackage } from "../../../src/xlsx/package/workbookPackage";
import { readWorkbook } from "../../../src/xlsx/read/readWorkbook";
import { writeWorkbook } from "../../../src/xlsx/write/writeWorkbook";
import { parseXml } from "../../rules/xmlElement";
import { linkedWorkbook, type LinkedTo } from "../../xlsx/linkedWorkbook";
import { smallWorkbook } from "../../xlsx/smallWorkbook";
import { aie } from "./runAie";

const folder = mkdtempSync(join(tmpdir(), "aie-"));
afterAll(() => rmSync(folder, { recursive: true }));
const validator = new Ajv({ strict: true, allowUnionTypes: true });

const file = (name: string) => join(folder, name);
const text = (address: string, value: string) => `<c r="${address}" t="inlineStr"><is><t>${value}</t></is></c>`;
const rows = (price: number, label: string) =>
  `<row r="1">${text("A1", label)}<c r="B1"><v>${price}</v></c></row>` +
  `<row r="2">${text("A2", "Volume")}<c r="B2"><v>10</v></c></row>` +
  `<row r="3">${text("A3", "Revenue")}<c r="B3"><f>B1*B2</f><v>${price * 10}</v></c></row>`;
const book = (name: string, price: number, label = "Price &lt;b&gt; &amp; co") =>
  writeFileSync(file(name), smallWorkbook({ sheets: [{ name: "Model", rows: rows(price, label) }] }));
book("old.xlsx", 5);
book("new.xlsx", 6);

const capex = join(__dirname, "../../../assets/models/capex.xlsx");

test("files that do not differ end with 0", async () => {
  const { code, lines } = await aie("diff", file("old.xlsx"), file("old.xlsx"));
  expect([code, lines]).toEqual([0, ["No differences."]]);
});

test("what differs, on the terminal and as JSON", async () => {
  const told = await aie("diff", file("old.xlsx"), file("new.xlsx"));
  expect(told.code).toBe(1);
  expect(told.lines.join("\n")).toMatch(/Inputs \(1\)\nCell .*\nModel!B1 +5 +6 +\+1 +Price <b> & co/);
  expect(told.lines.join("\n")).toMatch(/Model!B3 +50 +60 +\+10 +\+20% +Revenue +Price <b> & co/);
  const { lines } = await aie("diff", file("old.xlsx"), file("new.xlsx"), "--json");
  const found = JSON.parse(lines.join("")) as Comparison;
  expect(validator.validate(diffSchema, found)).toBe(true);
  expect(found).toMatchObject({
    inputs: [{ address: "Model!B1", before: 5, after: 6 }],
    values: [{ address: "Model!B3", before: 50, after: 60, causes: ["I1"] }],
  });
});

describe("links to other workbooks, and hidden sheets", () => {
  const budget = "file:///C:\\Work\\Budget%202026.xlsx";
  /** Price and volume from elsewhere: B1 = Plan!B4, B2 = the name Volume = Plan!B5, B3 their product. */
  const linked = (name: string, links: readonly LinkedTo[], [price, volume]: readonly [number, number]) => {
    const rows =
      `<row r="1">${text("A1", "Price")}<c r="B1"><f>[1]Plan!$B$4</f><v>${price}</v></c></row>` +
      `<row r="2">${text("A2", "Volume")}<c r="B2"><f>Volume</f><v>${volume}</v></c></row>` +
      `<row r="3">${text("A3", "Revenue")}<c r="B3"><f>B1*B2</f><v>${price * volume}</v></c></row>` +
      `<row r="4">${text("A4", "Note")}<c r="B4" t="str"><f>"[1]Plan!B4"</f><v>[1]Plan!B4</v></c></row>`;
    const names = '<definedName name="Volume">[1]Plan!$B$5</definedName>';
    writeFileSync(file(name), linkedWorkbook({ sheets: [{ name: "Model", rows }], names }, links));
  };
  const found = async (before: string, after: string) =>
    JSON.parse((await aie("diff", file(before), file(after), "--json")).lines.join("")) as Comparison;
  linked("linked.xlsx", [{ target: budget, values: { B4: 5, B5: 10 } }], [5, 10]);

  test("one turned to another file is one change, and what moved there has it as cause", async () => {
    linked("turned.xlsx", [{ target: "Budget%202027.xlsx", values: { B4: 6, B5: 10 } }], [6, 10]);
    const comparison = await found("linked.xlsx", "turned.xlsx");
    expect(validator.validate(diffSchema, comparison)).toBe(true);
    expect(comparison).toMatchObject({ isSame: false, inputs: [], formulas: [], texts: [] });
    expect(comparison.structure).toEqual([
      {
        id: "R1",
        kind: "workbook link changed",
        place: "Budget 2027.xlsx",
        formerPlace: "C:\\Work\\Budget 2026.xlsx",
        detail: "",
        cellCount: 2,
      },
    ]);
    expect(comparison.values.map(({ address, causes }) => [address, causes])).toEqual([
      ["Model!B3", ["R1"]],
      ["Model!B1", ["R1"]],
    ]);
    const { lines } = await aie("diff", file("linked.xlsx"), file("turned.xlsx"));
    expect(lines.join("\n")).toMatch(/Model!B1 .*Budget 2027\.xlsx \(link to another workbook changed\)/);
  });

  test("values of the other workbook that the file keeps and that are others now", async () => {
    linked("refreshed.xlsx", [{ target: budget, values: { B4: 5, B5: 12 } }], [5, 12]);
    const { structure, values } = await found("linked.xlsx", "refreshed.xlsx");
    expect(structure).toMatchObject([
      { kind: "linked values changed", place: "C:\\Work\\Budget 2026.xlsx", detail: "Plan!B5: 10 → 12", cellCount: 1 },
    ]);
    expect(values.map(({ address, causes }) => [address, causes])).toEqual([
      ["Model!B3", ["R1"]],
      ["Model!B2", ["R1"]],
    ]);
  });

  test("a sheet that is hidden, and one that is no longer", async () => {
    const listed = (name: string, state: string) =>
      writeFileSync(
        file(name),
        smallWorkbook({
          sheets: [
            { name: "Model", rows: rows(5, "Price") },
            { name: "Deep", rows: "", state },
          ],
        }),
      );
    listed("hidden.xlsx", "veryHidden");
    listed("shown.xlsx", "visible");
    const kinds = async (...files: readonly [string, string]) =>
      (await found(...files)).structure.map(({ kind, place }) => `${kind}: ${place}`);
    expect(await kinds("shown.xlsx", "hidden.xlsx")).toEqual(["sheet hidden: Deep"]);
    expect(await kinds("hidden.xlsx", "shown.xlsx")).toEqual(["sheet shown: Deep"]);
  });

  test("another number for the same file is no change", async () => {
    const other = { target: "Unused.xlsx", values: {} };
    linked("numbered.xlsx", [{ target: budget, values: { B4: 5, B5: 10 } }, other], [5, 10]);
    expect(await found("linked.xlsx", "numbered.xlsx")).toMatchObject({ isSame: true });
  });

  test("a signature is stale once a link leads to another file, not where only the folder is another", async () => {
    const signed = file("signed-links.xlsx");
    await aie(
      "sign",
      file("linked.xlsx"),
      "-o",
      signed,
      "--name",
      "Ann Reader",
      "--role",
      "Reviewer",
      "--statement",
      "Checked",
    );
    const turned = (target: string) => {
      const pack = new WorkbookPackage(readFileSync(signed));
      const part = "xl/externalLinks/_rels/externalLink1.xml.rels";
      pack.set(part, pack.text(part).replace(/Target="[^"]*"/, `Target="${target}"`));
      writeFileSync(file("turned-links.xlsx"), pack.toBytes());
      return aie("verify", file("turned-links.xlsx"));
    };
    const elsewhere = (await turned("Budget%202026.xlsx")).lines.join("\n");
    expect(elsewhere).toContain("Signature 1 (all): signed,");
    // A name for cells of another workbook is as unknown here as the cells; what reads it goes on with the file's result.
    expect(elsewhere).toMatch(/Different +0\n[\s\S]*unknown here +2\n/);
    expect((await turned("Other.xlsx")).lines.join("\n")).toMatch(/STALE[\s\S]*Model!B1/);
  });
});

test.each([
  ["en", "Computed values"],
  ["zh-CN", "计算结果"],
])("a page in %s that needs nothing else", async (language, heading) => {
  const html = file(`diff.${language}.html`);
  expect((await aie("diff", file("old.xlsx"), file("new.xlsx"), "--html", html, "--language", language)).code).toBe(1);
  const page = readFileSync(html, "utf8");
  expect(page).toContain(`<html lang="${language}">`);
  expect(page).toContain(heading);
  expect(page).toContain("Price &lt;b&gt; &amp; co");
  expect(page).not.toMatch(/<script|<b>|\son\w+=|<link|src=|https?:/);
  expect(page).toContain('<a href="#I1">');
  expect(page).toContain('id="I1"');
  // Its body is well-formed, so that any reader makes the same of it.
  parseXml(page.slice(page.indexOf("<main>"), page.indexOf("</body>")));
});

test("a bridge: what each input explains, alone and in sequence, and what formulas leave", async () => {
  // Revenue is price times volume: 5 x 10 = 50 becomes 6 x 12 = 72, and 10 on top by another formula.
  const later = rows(6, "Price")
    .replace("<v>10</v></c></row>", "<v>12</v></c></row>")
    .replace("<f>B1*B2</f><v>60</v>", "<f>B1*B2+10</f><v>82</v>");
  writeFileSync(file("later.xlsx"), smallWorkbook({ sheets: [{ name: "Model", rows: later }] }));
  const { code, lines } = await aie("diff", file("old.xlsx"), file("later.xlsx"), "--bridge", "Model!B3", "--json");
  expect(code).toBe(1);
  const found = JSON.parse(lines.join("")) as Comparison & { bridge: unknown };
  expect(validator.validate(diffSchema, found)).toBe(true);
  expect(found.bridge).toEqual({
    address: "Model!B3", label: "Revenue", before: 50, after: 82, move: 32,
    parts: [{ id: "I1", alone: 10, inSequence: 10 }, { id: "I2", alone: 10, inSequence: 12 }],
    remainder: 10, remainderAlone: 12,
  }); // prettier-ignore
  const told = await aie("diff", file("old.xlsx"), file("later.xlsx"), "--bridge", "Model!B3");
  expect(told.lines.slice(-6)).toEqual([
    "Bridge of Model!B3  Revenue: 50 to 82",
    "Alone  In sequence  Change",
    "  +10          +10  Price",
    "  +10          +12  Volume",
    "  +12          +10  remainder",
    "  +32          +32  move",
  ]);
});

test("a model of the gallery: each step is one change, with what it does to the headroom", async () => {
  const { book, close } = await openExcelOnBook();
  try {
    await openFile(book, readWorkbook(readFileSync(capex)), capex);
    await book.settled();
    let [before, steps] = [capex, 0];
    const after = async (step: (sheets: Excel.WorksheetCollection) => void): Promise<Comparison> => {
      await Excel.run(async (context) => {
        step(context.workbook.worksheets);
        await context.sync();
      });
      await book.settled();
      const [earlier, later] = [before, file(`step ${(steps += 1)}.xlsx`)];
      writeFileSync(later, writeWorkbook(contentOfBook(book)));
      before = later;
      const { code, lines } = await aie("diff", earlier, later, "--json");
      expect(code).toBe(1);
      return JSON.parse(lines.join("")) as Comparison;
    };
    const nothing = { inputs: [], sources: [], formulas: [], structure: [], texts: [], values: [] };
    const inserted = await after((sheets) => sheets.getItem("Capex inputs").getRange("40:41").insert("Down"));
    expect(inserted).toMatchObject({
      ...nothing,
      structure: [{ kind: "rows inserted", place: "'Capex inputs'!40:41" }],
    });
    const moved = await after((sheets) => sheets.getItem("Capex calculations").getRange("A81:J86").moveTo("A120"));
    expect(moved).toMatchObject({
      ...nothing,
      structure: [{ kind: "block moved", place: "'Capex calculations'!A120:J125" }],
    });
    const renamed = await after((sheets) => void (sheets.getItem("Capex calculations").name = "Workings"));
    expect(renamed).toMatchObject({
      ...nothing,
      structure: [{ kind: "sheet renamed", place: "Workings", formerPlace: "Capex calculations" }],
    });
    // R-091, the headroom aimed at, and R-089, the life of chips.
    const graded = await after((sheets) => void (sheets.getItem("Sources").getRange("H29").values = [["I"]]));
    const byGrade = graded.values.map(({ causes }) => causes);
    expect(graded).toMatchObject({
      ...nothing,
      sources: [{ id: "S1", sourceId: "R-091", fields: [{ field: "grade", before: "G", after: "I" }] }],
      values: graded.values.map(() => ({ beforeText: "G", afterText: "I", causes: ["S1"] })),
    });
    expect(byGrade.length).toBeGreaterThan(0);
    const shorter = await after((sheets) => void (sheets.getItem("Sources").getRange("D27").values = [[5]]));
    expect(shorter).toMatchObject({
      ...nothing,
      sources: [{ id: "S1", sourceId: "R-089", fields: [{ field: "value", before: "6", after: "5" }] }],
      values: shorter.values.map(() => ({ causes: ["S1"] })),
    });
    // USD bn: chips of 2022 to 2025 over their life, buildings over fourteen years, an eighth of what 2026 buys; by the year's revenue.
    const headroom = (chips: number, life: number) =>
      1 - (chips / life + 136.943615 / 14 + (310.6675 / life + 167.2825 / 14) / 8) / 131.88;
    const [found] = shorter.values.filter(({ label }) => label === "Headroom in Q1 2026, by vintage");
    expect(found).toMatchObject({ isHeadline: true, beforeText: "55%", afterText: "48%" });
    // Those of 2021, 4.8 bn, are still written off over six years and no more over five.
    expect(found!.before).toBeCloseTo(headroom(250.573667, 6), 6);
    expect(found!.after).toBeCloseTo(headroom(245.77241, 5), 6);
  } finally {
    close();
  }
}, 60_000);

test("review tells what the pane's review tells", async () => {
  const { code, lines } = await aie("review", capex, "--json");
  const reviewed = JSON.parse(lines.join("")) as { sources: number; plausibility: unknown[] };
  expect(validator.validate(reviewSchema, reviewed)).toBe(true);
  expect(reviewed.sources).toBeGreaterThan(5);
  expect(code).toBe(1);
  const told = await aie("review", capex);
  expect(told.lines[0]).toBe(`${reviewed.sources} sources read`);
  expect(told.lines.join("\n")).toContain(`Plausibility (${reviewed.plausibility.length})`);
  expect(await aie("review", file("old.xlsx"))).toMatchObject({
    code: 0,
    lines: ["No register of sources; nothing found."],
  });
});

test.each<[string[], RegExp]>([
  [["diff"], /diff needs two workbooks/],
  [["diff", "old.xlsx"], /diff needs two workbooks/],
  [["diff", "a", "b", "c"], /got "c" as well/],
  [["diff", "none.xlsx", "new.xlsx"], /can be read/],
  [["diff", "old.xlsx", "new.xlsx", "--language", "fr"], /--language needs en or zh-CN; got "fr"/],
  [["diff", "old.xlsx", "new.xlsx", "--html", "new.xlsx"], /--html needs another file than the one that is read/],
  [["diff", "old.xlsx", "new.xlsx", "--html", "page.pdf"], /--html needs a file that ends in .html; got "page.pdf"/],
  [["diff", "old.xlsx", "new.xlsx", "--html", "no/such/folder.html"], /--html needs a file that can be written/],
  [["diff", "old.xlsx", "new.xlsx", "--bridge", "Model!A1"], /--bridge needs a number in both workbooks/],
  [["diff", "old.xlsx", "new.xlsx", "--bridge", "Model!Z9"], /Model!Z9 is blank/],
  [["review"], /needs a workbook/],
  [["review", "old.xlsx", "new.xlsx"], /review needs one workbook/],
  [["review", "old.xlsx", "--queue", "-o", "old.xlsx"], /-o needs another file than the one that is read/],
  [["review", "new.xlsx", "--queue", "-o", "old.xlsx", "--former", "old.xlsx"], /-o needs another file/],
])("%j ends with 2", async (args, sentence) => {
  const placed = args.map((one) => (/^(old|new|none)\.xlsx$/.test(one) ? file(one) : one));
  const { code, complaint } = await aie(...placed);
  expect(code).toBe(2);
  expect(complaint).toMatch(sentence);
});
