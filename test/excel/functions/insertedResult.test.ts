import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { insertFormula } from "../../../src/excel/functions/insertFunction";
import { fractionResults, resultFormats } from "../../../src/excel/functions/resultFormats";
import { openExcelWithAddIn } from "../addInInExcel";
import { testOf } from "../since";

// A workbook with its calculation is opened; a busy machine takes its time.
jest.setTimeout(30_000);

testOf("spills")(
  "a result that is inserted gets formats and widths where nobody chose others, and one undo takes it back",
  async () => {
    const excel = await openExcelWithAddIn();
    const look = () =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem("Sheet1").getRange("F2:J5");
        range.load("text,numberFormat");
        const columns = [0, 1].map((at) => range.getColumn(at).format.load("columnWidth"));
        await context.sync();
        return { text: range.text, formats: range.numberFormat[1], widths: columns.map((one) => one.columnWidth) };
      });
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      // "Value added" has a format of somebody's own; the fourth column has a width of somebody's own.
      sheet.getRange("I2:I9").numberFormat = Array.from({ length: 8 }, () => ["0.000"]);
      sheet.getRange("G:G").format.columnWidth = 40;
      await context.sync();
    });
    const before = await look();
    const rows =
      '{100000;60000;30000},{"Customers";"App";"Lab"},{"App";"Lab";"Cloud"},{"Applications and agents";"Models";"Hosting"}';
    const result = {
      id: "GENAI_DEDUPE",
      rows: [
        ["Layer", "Gross", "Paid on", "Value added", "Share"],
        ["Applications and agents", 100000, 60000, 40000, 0.4],
        ["Models", 60000, 30000, 30000, 0.3],
        ["Hosting", 30000, 0, 30000, 0.3],
        ["Total", 190000, 90000, 100000, 1],
      ],
    };
    await insertFormula(`=AIE.GENAI_DEDUPE(${rows},"layers")`, "Sheet1!F2", result);
    const after = await look();
    // The example of GENAI_DEDUPE, a thousand times as large: 40,000 of 100,000 stays with the application.
    expect(after.text.slice(0, 2)).toEqual([
      ["Layer", "Gross", "Paid on", "Value added", "Share"],
      ["Applications and agents", "100,000", "60,000", "40000.000", "40.0%"],
    ]);
    expect(after.formats).toEqual(["General", "#,##0", "#,##0", "0.000", "0.0%"]);
    expect(after.widths[0]).toBeGreaterThan(before.widths[0]!);
    expect(after.widths[1]).toBe(40);
    await excel.book.undo();
    expect(await look()).toEqual(before);

    // What the formula cannot fill, it does not dress.
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("G4").values = [["in the way"]];
      await context.sync();
    });
    await insertFormula(`=AIE.GENAI_DEDUPE(${rows},"layers")`, "Sheet1!F2", result);
    expect((await look()).formats).toEqual(before.formats);

    await expect(insertFormula("=AIE.RUN_RATE('No sheet'!A1:A4)", "Sheet1!A9")).rejects.toMatchObject({
      code: "noSuchSheet",
      values: { sheet: "No sheet", reference: "'No sheet'!A1:A4" },
    });
    await Excel.run(async (context) => context.workbook.worksheets.getItem("Sheet1").protection.protect());
    await expect(insertFormula("=AIE.RUN_RATE(A1:A4)", "Sheet1!A9")).rejects.toMatchObject({
      code: "sheetsProtected",
      values: { sheets: ["Sheet1"] },
    });
    excel.close();
  },
);

test.each<[string, unknown[][], (string | null)[]]>([
  [
    "years and counts stay",
    [
      ["Year", "Value"],
      [2024, 3],
      [2025, 4],
    ],
    [null, null],
  ],
  [
    "days by their head",
    [
      ["Period end", "Value"],
      [45657, 12.3456789],
    ],
    ["yyyy-mm-dd", "0.00"],
  ],
  ["long fractions without a head", [[0.333333333], [0.25]], ["0.0000"]],
  ["prices of a token", [[0.0000031623]], ["0.00E+00"]],
  ["short figures stay", [[1.5], [12.25]], [null]],
  ["texts", [["Status"], ["Counted"]], [null]],
])("%s", (_what, rows, formats) => {
  expect(resultFormats({ id: "HHI", rows })).toEqual(formats);
});

test("functions that give fractions without heads are those that say so", () => {
  const folder = join(__dirname, "../../../src/functions");
  const texts = readdirSync(folder).filter((name) => name.endsWith(".ts"));
  const said = texts.flatMap((name) =>
    [...readFileSync(join(folder, name), "utf8").matchAll(/@customfunction (\S+)(.*?)\*\//gs)].flatMap(([, id, doc]) =>
      /@returns (A fraction|[^.]*, as fractions)/.test(doc!) && !/@returns A table/.test(doc!) ? [id!] : [],
    ),
  );
  expect(said.sort()).toEqual([...fractionResults].sort());
});
