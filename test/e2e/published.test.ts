import { isPublished, publishedCases } from "../functions/published";
import { enterInCell, eventually, typeInCell, valuesOf, visit } from "./browser";

/** Every figure of The State of the AI Economy that the functions reproduce, by somebody who types the formula into the grid. */
test("typed into the grid, each formula shows the published figure", async () => {
  const { page } = await visit("?lang=en-US&theme=light&book=empty");
  // No formula spills over more than three rows and two columns.
  const rowOf = (index: number) => 1 + 4 * index;
  // Key by key a few of them: every key is drawn, and that takes a minute for all.
  for (const [index, { formula }] of publishedCases.entries())
    await (index % 8 === 0 ? typeInCell : enterInCell)(page, `A${rowOf(index)}`, formula);

  for (const [index, published] of publishedCases.entries()) {
    const { expected } = published;
    const [rows, columns] = Array.isArray(expected) ? [expected.length, expected[0]!.length] : [1, 1];
    const row = rowOf(index);
    await eventually(async () => {
      const shown = await valuesOf(page, `Sheet1!A${row}:C${row + 3}`);
      const spilled = shown.slice(0, rows).map((cells) => cells.slice(0, columns));
      const around = shown.flatMap((cells, below) => cells.filter((_cell, right) => below >= rows || right >= columns));
      expect([published, spilled, isPublished(published, spilled)]).toEqual([published, spilled, true]);
      expect(around.every((cell) => cell === "")).toBe(true);
    });
  }

  // What the cell keeps is the formula as it was typed, not a value.
  const formulas = await page.evaluate(
    (count) =>
      Excel.run(async (context) => {
        const cells = context.workbook.worksheets.getItem("Sheet1").getRange(`A1:A${count}`).load("formulas");
        await context.sync();
        return cells.formulas.map(([formula]) => formula as string);
      }),
    rowOf(publishedCases.length),
  );
  publishedCases.forEach(({ formula }, index) => {
    // As in Excel, a whole number of up to twenty digits is kept written out.
    const inFull = formula.replace("7.9E+16", "79000000000000000");
    expect(formulas[rowOf(index) - 1]).toBe(inFull);
  });
});
