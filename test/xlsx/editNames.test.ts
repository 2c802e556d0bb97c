import { editNames, type NameEdit } from "../../src/xlsx/edit/editNames";
import { WorkbookPackage } from "../../src/xlsx/package/workbookPackage";
import { readPackage } from "../../src/xlsx/read/readWorkbook";
import { packed, partsOf, smallWorkbook } from "./smallWorkbook";

const part = "xl/workbook.xml";
const rows = "";
const sheets = [
  { name: "One", rows },
  { name: "Two", rows },
];
const named = (name: string, formula: string, sheet: string | null = null, more = {}): NameEdit => ({
  name,
  sheet,
  content: { formula, comment: "", isHidden: false, ...more },
});
const gone = (name: string, sheet: string | null = null): NameEdit => ({ name, sheet, content: null });

function edited(names: string | undefined, edits: readonly NameEdit[]): string {
  const file = new WorkbookPackage(smallWorkbook({ sheets, ...(names !== undefined && { names }) }));
  editNames(file, edits);
  return file.text(part);
}
const listIn = (text: string) => /<definedNames>(.*)<\/definedNames>/.exec(text)?.[1];

const known =
  `<definedName name="_xlnm.Print_Area" localSheetId="1">Two!$A$1</definedName><definedName name="growth" xlm='0' comment="a &quot;year&quot;">2&lt;3</definedName>` +
  `<definedName name="growth" localSheetId="0">4</definedName>`;

test("adds a name behind the others, which keep every letter", () => {
  const rate = `<definedName name="Rate">One!$A$1</definedName>`;
  expect(listIn(edited(known, [named("Rate", "=One!$A$1")]))).toBe(known + rate);
  const last = `<definedName name="Alpha" comment="&lt;" localSheetId="1" hidden="1">_xlfn.XLOOKUP(1,A1,B1)</definedName>`;
  const add = named("Alpha", "=XLOOKUP(1,A1,B1)", "two", { comment: "<", isHidden: true });
  expect(listIn(edited(known, [add]))).toBe(known + last);
});

test("changes a formula and keeps what else the file says of the name", () => {
  expect(listIn(edited(known, [named("GROWTH", "=2<9", null, { comment: 'a "year"' })]))).toBe(
    known.replace("2&lt;3", "2&lt;9"),
  );
  expect(listIn(edited(known, [named("growth", "=5", "One")]))).toBe(known.replace(">4<", ">5<"));
});

test("takes a name away, and the list with the last one", () => {
  expect(listIn(edited(known, [gone("growth")]))).toBe(known.replace(/<definedName name="growth" xlm.*?Name>/, ""));
  expect(edited(known, [gone("growth"), gone("growth", "One"), gone("_xlnm.Print_Area", "Two"), gone("none")])).toBe(
    edited(undefined, []),
  );
});

test("begins the list where the standard has it", () => {
  const parts = partsOf({ sheets });
  const text = String(parts[part]).replace("</workbook>", '<externalReferences/><calcPr calcId="1"/></workbook>');
  const file = new WorkbookPackage(packed({ ...parts, [part]: text }));
  editNames(file, [named("Rate", "=1")]);
  expect(file.text(part)).toBe(
    text.replace("<calcPr", '<definedNames><definedName name="Rate">1</definedName></definedNames><calcPr'),
  );
  const prefixed = String(parts[part])
    .replace(/<(\/?)(workbook|sheets|sheet)(?=[\s>])/g, "<$1x:$2")
    .replace("xmlns=", "xmlns:x=");
  const other = new WorkbookPackage(packed({ ...parts, [part]: prefixed }));
  editNames(other, [named("Rate", "=1")]);
  expect(other.text(part)).toContain(
    '</x:sheets><x:definedNames><x:definedName name="Rate">1</x:definedName></x:definedNames>',
  );
  expect(readPackage(other).names).toEqual([
    { name: "Rate", sheet: null, formula: "=1", comment: "", isHidden: false },
  ]);
});

test("refuses a name of a sheet that is not there", () => {
  expect(() => edited(known, [named("Rate", "=1", "Three")])).toThrow(
    "The name Rate belongs to the sheet Three, which the file lacks.",
  );
});
