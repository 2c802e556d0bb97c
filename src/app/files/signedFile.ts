/** A signature written into a workbook file: its row, and a record of what it seals. Every other part stays to the byte. */
import { canonicalText } from "../../audit/signoff/sealedCells";
import { sha256 } from "../../audit/signoff/sha256";
import { recordSheet, signatureRow, signOffSheet, type Signing } from "../../audit/signoff/signOffContent";
import { signatureHeaderRow, signOffSheetName } from "../../audit/signoff/signOffSheet";
import { nextSignatureNumber } from "../../audit/signoff/signatures";
import { addSheets } from "../../xlsx/edit/addSheets";
import { addStyles } from "../../xlsx/edit/addStyles";
import { editCells } from "../../xlsx/edit/editCells";
import { WorkbookPackage } from "../../xlsx/package/workbookPackage";
import { snapshotOfFile } from "../../xlsx/read/fileSnapshot";
import { readPackage } from "../../xlsx/read/readWorkbook";
import { writtenCellContent, writtenSheetContent, writtenStyles } from "./writtenContent";

export interface SignedFile {
  readonly bytes: Uint8Array;
  readonly number: number;
  readonly seal: string;
}

export function signedFile(bytes: Uint8Array, signing: Signing): SignedFile {
  const file = new WorkbookPackage(bytes);
  const before = readPackage(file);
  const known = before.sheets.find(({ name }) => name.toLowerCase() === signOffSheetName.toLowerCase());
  const number = nextSignatureNumber(snapshotOfFile(before));
  const styles = addStyles(file, writtenStyles);
  const record = recordSheet(number, signing.lines);
  const sheets = (known === undefined ? [signOffSheet(number, signing), record] : [record]).map(writtenSheetContent);
  addSheets(file, { ...before, styles: writtenStyles, sheets: [...before.sheets, ...sheets] }, { sheets, styles });
  if (known !== undefined) {
    const row = Math.max(known.rowCount, signatureHeaderRow + 1);
    editCells(
      file,
      known.part,
      signatureRow(number, row, signing).map((cell) => {
        const { value, formula, format } = writtenCellContent(cell);
        return {
          row,
          column: cell.column,
          format: styles[format]!,
          content:
            formula === ""
              ? { kind: "constant", value: value! }
              : { kind: "formula", formula, result: value, isError: false },
        };
      }),
    );
  }
  return { bytes: file.toBytes(), number, seal: sha256(canonicalText(signing.lines)) };
}
