/** Signatures as they are read back from the sheets that a signing writes. */
import { canonicalText, sealedLines } from "../../../src/audit/signoff/sealedCells";
import { checkedSignatures, nextSignatureNumber, scopeFrom, signaturesOf } from "../../../src/audit/signoff/signatures";
import { recordSheet, signOffSheet, type Signing } from "../../../src/audit/signoff/signOffContent";
import { isSignOffSheet } from "../../../src/audit/signoff/signOffSheet";
import { sha256 } from "../../../src/audit/signoff/sha256";
import { snapshotOf, type Written, type WrittenBook } from "../snapshotOf";
import { bookWith } from "../bookOfWritten";

const cells: Record<string, Written> = {
  A1: "Users", B1: 100,
  A2: "Price", B2: 20,
  A3: "Free", B3: true,
  A4: "Profit", B4: ["=B1*B2", 2000],
  A5: "Beside", B5: 7,
}; // prettier-ignore
const book = (changed: Record<string, Written> = {}): WrittenBook => ({
  sheets: { Model: { cells: { ...cells, ...changed } } },
  names: [{ name: "Profit", sheet: null, formula: "=Model!$B$4" }],
});

function signing(scope: string, number = 1, signed = book()) {
  const lines = sealedLines(snapshotOf(signed), scopeFrom(snapshotOf(signed), scope));
  const said: Signing = {
    name: "Ada",
    role: "Partner",
    day: "2026-06-25",
    scope,
    statement: "Read.",
    lines,
    language: "en",
  };
  return { lines, sheets: [signOffSheet(number, said), recordSheet(number, lines)] };
}

test("a signature is read as it was written, with its seal", () => {
  const { lines, sheets } = signing("all");
  const snapshot = bookWith(book(), ...sheets);
  const [signature, ...others] = checkedSignatures(snapshot);
  expect(others).toEqual([]);
  expect(signature).toEqual({
    number: 1, name: "Ada", role: "Partner", day: "2026-06-25", scope: "all", statement: "Read.",
    seal: sha256(canonicalText(lines)), isValid: true, isRecordIntact: true, changes: [],
  }); // prettier-ignore
  const status = (language: "en" | "zh-CN", role: string) =>
    signOffSheet(1, { ...signature!, role, lines, language }).cells.find(({ formula }) => formula.startsWith("=IF("))!;
  expect(status("en", "").value).toBe("Signed by Ada on 2026-06-25");
  expect(status("zh-CN", "Partner").value).toBe("Ada，Partner 于 2026-06-25 签署");
  expect(status("en", "").formula).toBe(
    '=IF(H7=0,"Signed by "&C7&IF(D7="","",", "&D7)&" on "&E7,"Stale: inputs changed since "&E7&" ("&H7&")")',
  );
});

test.each<[string, Record<string, Written>, readonly (readonly [string, string | null, string | null])[]]>([
  ["a number", { B1: 101 }, [["Model!B1", "100", "101"]]],
  ["a formula", { B4: ["=B1*B2*2", 4000] }, [["Model!B4", "=B1*B2", "=B1*B2*2"]]],
  ["a number that is a text now", { B2: "20" }, [["Model!B2", "20", "20"]]],
  ["a truth value", { B3: false }, [["Model!B3", "TRUE", "FALSE"]]],
  ["a cell more", { C1: 1 }, [["Model!C1", null, "1"]]],
])("%s is named with what was signed", (_, changed, expected) => {
  const [signature] = checkedSignatures(bookWith(book(changed), ...signing("all").sheets));
  expect(signature).toMatchObject({ isValid: false, isRecordIntact: true });
  expect(signature!.changes.map(({ address, before, after }) => [address, before, after])).toEqual(expected);
});

test("a cell that is gone and a name that means another one are named", () => {
  const fewer = Object.fromEntries(Object.entries(cells).filter(([address]) => !address.endsWith("5")));
  const changed: WrittenBook = {
    sheets: { Model: { cells: fewer } },
    names: [{ name: "Profit", sheet: null, formula: "=Model!$B$2" }],
  };
  const [signature] = checkedSignatures(bookWith(changed, ...signing("all").sheets));
  expect(signature!.changes).toEqual([
    { address: "Profit", before: "=MODEL!$B$4", after: "=MODEL!$B$2" },
    { address: "Model!A5", before: "Beside", after: null },
    { address: "Model!B5", before: "7", after: null },
  ]);
});

test("what the signed outputs do not rest on may change", () => {
  const { lines, sheets } = signing("Model!B4");
  expect(lines.map(({ place }) => place)).toEqual(["B1", "B2", "B4"]);
  expect(checkedSignatures(bookWith(book({ B5: 8 }), ...sheets))).toMatchObject([{ isValid: true, changes: [] }]);
  expect(checkedSignatures(bookWith(book({ B1: 8 }), ...sheets))).toMatchObject([
    { isValid: false, changes: [{ address: "Model!B1", before: "100", after: "8" }] },
  ]);
  // Words that are no area name nothing; of a sheet that is gone everything is told as gone.
  expect(scopeFrom(snapshotOf(book()), "no area,Model!B5").holds({ sheet: "Model", row: 4, column: 1 })).toBe(true);
  const gone = bookWith({ sheets: { Other: { cells: { A1: 1 } } } }, ...sheets);
  expect(checkedSignatures(gone)[0]!.changes.map(({ after }) => after)).toEqual([null, null, null]);
});

test("a record that somebody changed is not intact", () => {
  const { sheets } = signing("all");
  const [page, record] = sheets;
  const forged = record!.cells.map((cell) => (cell.value === "100" ? { ...cell, value: "101" } : cell));
  const snapshot = bookWith(book({ B1: 101 }), page!, { ...record!, cells: forged });
  expect(checkedSignatures(snapshot)).toMatchObject([{ isValid: false, isRecordIntact: false, changes: [] }]);
  expect(checkedSignatures(bookWith(book(), page!))).toMatchObject([{ isValid: true, isRecordIntact: false }]);
});

test("a program that writes fifteen digits leaves a signature as it is", () => {
  // 20/3 as Excel writes it into a file, as LibreOffice does, and another number.
  const { sheets } = signing("all", 1, book({ B2: 6.666666666666667 }));
  const checked = (price: number) => checkedSignatures(bookWith(book({ B2: price }), ...sheets));
  expect(checked(6.66666666666667)).toMatchObject([{ isValid: true, isRecordIntact: true, changes: [] }]);
  expect(checked(6.66666666666677)).toMatchObject([{ isValid: false, changes: [{ address: "Model!B2" }] }]);
});

test("each constant of the record has a formula that any program calculates; formulas have none", () => {
  const { sheets } = signing("all");
  const told = sheets[1]!.cells.filter(({ formula }) => formula !== "").map(({ formula }) => formula);
  expect(told).toEqual([
    "=IFERROR(IF(ISTEXT('Model'!A1)*EXACT('Model'!A1,E2),0,1),1)",
    "=IFERROR(IF(ISNUMBER('Model'!B1)*('Model'!B1=E3),0,1),1)",
    "=IFERROR(IF(ISTEXT('Model'!A2)*EXACT('Model'!A2,E4),0,1),1)",
    "=IFERROR(IF(ISNUMBER('Model'!B2)*('Model'!B2=E5),0,1),1)",
    "=IFERROR(IF(ISTEXT('Model'!A3)*EXACT('Model'!A3,E6),0,1),1)",
    "=IFERROR(IF(ISLOGICAL('Model'!B3)*('Model'!B3=E7),0,1),1)",
    "=IFERROR(IF(ISTEXT('Model'!A4)*EXACT('Model'!A4,E8),0,1),1)",
    "=IFERROR(IF(ISTEXT('Model'!A5)*EXACT('Model'!A5,E10),0,1),1)",
    "=IFERROR(IF(ISNUMBER('Model'!B5)*('Model'!B5=E11),0,1),1)",
  ]);
});

test("the next signature's number is above all that are there, and no record is written over", () => {
  expect(nextSignatureNumber(snapshotOf(book()))).toBe(1);
  expect(signaturesOf(snapshotOf(book()))).toEqual([]);
  const signed = bookWith(book(), ...signing("all").sheets, { ...recordSheet(2, []), name: "Sign-off 2 record" });
  expect(nextSignatureNumber(signed)).toBe(3);
  expect(["Sign-off", "sign-off 12 RECORD", "Review queue", "Sign-offs"].map(isSignOffSheet)).toEqual([true, true, true, false]); // prettier-ignore
});
