/** Signs the workbook: what the signature seals is worked out of a snapshot, then written. */
import type { SheetLanguage } from "../../audit/sheets/sheetLanguage";
import { sealedLines } from "../../audit/signoff/sealedCells";
import { scopeOfOutputs, wholeWorkbook } from "../../audit/signoff/sealedScope";
import { nextSignatureNumber, type Signature } from "../../audit/signoff/signatures";
import { isSignOffSheet } from "../../audit/signoff/signOffSheet";
import { sheetNamed, type WorkbookSnapshot } from "../../audit/snapshot/workbookSnapshot";
import { splitArguments } from "../../formula/calls";
import type { SheetArea } from "../../formula/reference";
import { areaOfAddress, sheetAddress } from "../../formula/sheetAddress";
import { supports } from "../host/environment";
import { refusal } from "../host/hostRefusal";
import { firstThatMaySpill } from "../trace/readSpills";
import { writeSignature } from "./writeSignature";

export interface SignatureDraft extends Pick<Signature, "name" | "role" | "day" | "statement"> {
  /** "Output!C5, Stack!B4:C9"; null is the whole workbook. */
  readonly outputs: string | null;
  readonly language: SheetLanguage;
}

export interface Signed {
  readonly number: number;
  /** Cells, names and tables that it seals. */
  readonly sealed: number;
}

/** `snapshot` is the workbook as it is signed. */
export async function signWorkbook(snapshot: WorkbookSnapshot, draft: SignatureDraft): Promise<Signed> {
  const { outputs, ...signer } = draft;
  const sealedSheets = snapshot.sheets.filter(({ name }) => !isSignOffSheet(name));
  const unknown = supports("ExcelApi", "1.12") ? null : firstThatMaySpill(sealedSheets);
  if (unknown !== null) throw refusal("mayFillOthers", { cell: unknown });
  const areas = outputs === null ? null : outputAreas(outputs, snapshot);
  const lines = sealedLines(snapshot, areas === null ? wholeWorkbook : scopeOfOutputs(snapshot, areas));
  if (lines.length === 0) throw refusal("outputsBlank", { text: outputs ?? "" });
  const scope = areas === null ? "all" : areas.map(sheetAddress).join(",");
  const number = nextSignatureNumber(snapshot);
  await writeSignature(number, { ...signer, scope, lines });
  return { number, sealed: lines.length };
}

function outputAreas(text: string, snapshot: WorkbookSnapshot): SheetArea[] {
  return splitArguments(text).map((part) => {
    let area: SheetArea;
    try {
      area = areaOfAddress(part.trim());
    } catch {
      throw refusal("outputNotAPlace", { text: part.trim() });
    }
    const sheet = sheetNamed(snapshot, area.sheet);
    if (sheet === undefined)
      throw refusal("outputSheetAbsent", { sheet: area.sheet, sheets: snapshot.sheets.map(({ name }) => name) });
    return { ...area, sheet: sheet.name };
  });
}
