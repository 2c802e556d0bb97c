/** Looks added to a file: what did not change stays as the file says it, and the file reads as the looks it was given. */
import fc from "fast-check";
import type { CellStyle } from "../../src/xlsx/content/cellStyle";
import { StylesEditor } from "../../src/xlsx/edit/editStyles";
import { fileFindings } from "../../src/xlsx/lint/fileFindings";
import { WorkbookPackage } from "../../src/xlsx/package/workbookPackage";
import { readPackage } from "../../src/xlsx/read/readWorkbook";
import { smallWorkbook } from "./smallWorkbook";

const part = "xl/styles.xml";
const rows = `<row r="1"><c r="A1" s="1"><v>1</v></c></row>`;
const styles =
  `<numFmts count="1"><numFmt numFmtId="170" formatCode="0.000"/></numFmts>` +
  `<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><i/><sz val="12"/><color theme="4"/><name val="Cambria"/><family val="1"/><scheme val="major"/></font></fonts>` +
  `<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>` +
  `<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>` +
  `<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>` +
  `<cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="170" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"><alignment horizontal="left" textRotation="90"/><protection locked="0"/></xf></cellXfs>` +
  `<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>`;
const file = (own: string | undefined = styles) =>
  new WorkbookPackage(smallWorkbook({ sheets: [{ name: "Sheet1", rows }], ...(own !== "" && { styles: own }) }));

test("a bold face keeps the theme's colour, the protection and the format", () => {
  const workbook = file();
  const before = readPackage(workbook).styles[1]!;
  const editor = new StylesEditor(workbook);
  const after = { ...before, font: { ...before.font, isBold: true } };
  expect([editor.place(1, before, after), editor.place(1, before, after), editor.place(1, before, before)]).toEqual([
    2, 2, 1,
  ]);
  editor.write();
  const text = workbook.text(part);
  expect(text).toBe(
    file()
      .text(part)
      .replace(
        `</font></fonts>`,
        `</font><font><b/><i/><sz val="12"/><color theme="4"/><name val="Cambria"/><family val="1"/><scheme val="major"/></font></fonts>`,
      )
      .replace(`<fonts count="2">`, `<fonts count="3">`)
      .replace(
        `</cellXfs>`,
        `<xf numFmtId="170" xfId="0" applyFont="1" fillId="0" borderId="0" fontId="2"><alignment horizontal="left" textRotation="90"/><protection locked="0"/></xf></cellXfs>`.replace(
          /<xf [^>]*>/,
          `<xf numFmtId="170" fillId="0" borderId="0" xfId="0" applyFont="1" fontId="2">`,
        ),
      )
      .replace(`<cellXfs count="2">`, `<cellXfs count="3">`),
  );
  expect(readPackage(workbook).styles[2]).toEqual(after);
});

// Law: whatever look is asked for, the file then has it, and all looks before keep their numbers.
const color = fc.constantFrom("#123456", "#C00000");
const line = fc.record({ style: fc.constantFrom("thin" as const, "double" as const), color: fc.option(color) });
const anyStyle: fc.Arbitrary<CellStyle> = fc.record({
  numberFormat: fc.constantFrom("General", "0.000", "0%", '#,##0 "x<y"', "yyyy-mm-dd;@"),
  font: fc.record({
    name: fc.constantFrom("Calibri", "Cambria"),
    size: fc.constantFrom(11, 9.5),
    isBold: fc.boolean(),
    isItalic: fc.boolean(),
    underline: fc.constantFrom("none" as const, "single" as const, "double" as const),
    isStruckThrough: fc.boolean(),
    color: fc.option(color),
  }),
  fill: fc.option(color),
  border: fc.record({ top: line, diagonalUp: line }, { requiredKeys: [] }),
  alignment: fc.record(
    {
      horizontal: fc.constantFrom("general" as const, "right" as const),
      vertical: fc.constantFrom("bottom" as const, "top" as const),
      wrapsText: fc.boolean(),
      indent: fc.constantFrom(0, 2),
      rotation: fc.constantFrom(30, -45, 180),
    },
    { requiredKeys: ["horizontal", "vertical", "wrapsText", "indent"] },
  ),
  isLocked: fc.constant(true),
});

test.each([
  ["a usual part", styles],
  ["no part", ""],
  ["a part without most lists", `<cellXfs count="1"><xf/></cellXfs>`],
  ["a part without any list", `<dxfs count="0"/>`],
])("any look is found again in a file with %s", (_, own) => {
  fc.assert(
    fc.property(fc.array(anyStyle, { minLength: 1, maxLength: 6 }), (looks) => {
      const workbook = file(own);
      const known = readPackage(workbook).styles;
      const editor = new StylesEditor(workbook);
      const places = looks.map((look) => editor.place(0, known[0]!, look));
      editor.write();
      const now = readPackage(workbook).styles;
      expect(places.map((place) => now[place])).toEqual(looks);
      expect(now.slice(0, known.length)).toEqual(known);
      if (own === styles) expect(fileFindings(workbook.toBytes())).toEqual([]);
    }),
    { seed: 20261129, numRuns: 40 },
  );
});
