/** The signatures of a workbook, and for each what has changed since, cell by cell. */
import { areaAddress, areaFrom } from "../../formula/address";
import { sheetNameInFormula } from "../../formula/sheetPrefix";
import type { SheetArea } from "../../formula/reference";
import { areaOfAddress } from "../../formula/sheetAddress";
import { splitArguments } from "../../formula/calls";
import { fifteenDigits } from "../snapshot/fifteenDigits";
import { cellAt, sheetNamed, type SheetSnapshot, type WorkbookSnapshot } from "../snapshot/workbookSnapshot";
import { canonicalText, sealedLines, type SealedKind, type SealedLine } from "./sealedCells";
import { scopeOfOutputs, wholeWorkbook, type SealedScope } from "./sealedScope";
import { sha256 } from "./sha256";
import { recordHeaders, recordSheetName, signatureHeaderRow, signatureHeaders, signOffSheetName } from "./signOffSheet";

export interface Signature {
  readonly number: number;
  readonly name: string;
  readonly role: string;
  /** "2026-06-25" */
  readonly day: string;
  /** "all", or areas with commas between. */
  readonly scope: string;
  readonly statement: string;
  /** 64 hexadecimal digits. */
  readonly seal: string;
}

export interface SealedChange {
  /** "Stack!B4"; of a name its name. */
  readonly address: string;
  /** As it was signed, and now; null where it was not or is no more. */
  readonly before: string | null;
  readonly after: string | null;
}

export interface CheckedSignature extends Signature {
  /** The workbook is what was signed: by its seal, or by an intact record as another program that writes fewer digits has saved it. */
  readonly isValid: boolean;
  /** The record of the cells is what was sealed; without it changes cannot be named. */
  readonly isRecordIntact: boolean;
  readonly changes: readonly SealedChange[];
}

export function signaturesOf(snapshot: WorkbookSnapshot): Signature[] {
  const sheet = sheetNamed(snapshot, signOffSheetName);
  if (sheet === undefined) return [];
  const columns = new Map(signatureHeaders.map((header, place) => [header, place]));
  const textAt = (row: number, header: (typeof signatureHeaders)[number]) =>
    String(cellAt(sheet, row, columns.get(header)!)?.value ?? "");
  const signatures: Signature[] = [];
  for (let row = signatureHeaderRow + 1; row < sheet.rowCount; row += 1) {
    const number = Number(textAt(row, "No."));
    if (!Number.isInteger(number) || number < 1) continue;
    signatures.push({
      number,
      name: textAt(row, "Name"),
      role: textAt(row, "Role"),
      day: textAt(row, "Date"),
      scope: textAt(row, "Scope"),
      statement: textAt(row, "Statement"),
      seal: textAt(row, "Seal (SHA-256)"),
    });
  }
  return signatures;
}

/** Above all that are there; a record that somebody kept of an older one is not written over. */
export function nextSignatureNumber(snapshot: WorkbookSnapshot): number {
  let number = Math.max(0, ...signaturesOf(snapshot).map((one) => one.number)) + 1;
  while (sheetNamed(snapshot, recordSheetName(number)) !== undefined) number += 1;
  return number;
}

export function checkedSignatures(snapshot: WorkbookSnapshot): CheckedSignature[] {
  return signaturesOf(snapshot).map((signature) => {
    const record = recordOf(snapshot, signature.number);
    const now = sealedLines(snapshot, scopeFrom(snapshot, signature.scope));
    const changes = changesSince(record, now);
    const isRecordIntact = sha256(canonicalText(record)) === signature.seal;
    const isValid = sha256(canonicalText(now)) === signature.seal || (isRecordIntact && changes.length === 0);
    return { ...signature, isValid, isRecordIntact, changes };
  });
}

/** "all", or areas of the workbook. One whose sheet is gone is left out: what it held is told as gone. */
export function scopeFrom(snapshot: WorkbookSnapshot, text: string): SealedScope {
  if (text.trim().toLowerCase() === "all") return wholeWorkbook;
  return scopeOfOutputs(snapshot, areasOfScope(text));
}

function areasOfScope(text: string): SheetArea[] {
  return splitArguments(text).flatMap((part) => {
    try {
      return [areaOfAddress(part.trim())];
    } catch {
      return [];
    }
  });
}

function recordOf(snapshot: WorkbookSnapshot, number: number): SealedLine[] {
  const sheet = sheetNamed(snapshot, recordSheetName(number));
  if (sheet === undefined) return [];
  const lines: SealedLine[] = [];
  for (let row = 1; row < sheet.rowCount; row += 1) {
    const [own = "", place = "", kind = "", content = ""] = recordHeaders.map((_, column) =>
      textIn(sheet, row, column),
    );
    if (kind !== "") lines.push({ sheet: own, place, kind: kind as SealedKind, content });
  }
  return lines;
}

function textIn(sheet: SheetSnapshot, row: number, column: number): string {
  return String(cellAt(sheet, row, column)?.value ?? "");
}

function changesSince(record: readonly SealedLine[], now: readonly SealedLine[]): SealedChange[] {
  const keyOf = ({ sheet, place, kind }: SealedLine) =>
    JSON.stringify([sheet.toLowerCase(), place, kind === "name" || kind === "table" ? kind : "cell"]);
  const before = new Map(record.map((line) => [keyOf(line), line]));
  const after = new Map(now.map((line) => [keyOf(line), line]));
  const changes: SealedChange[] = [];
  for (const [key, line] of after) {
    const old = before.get(key);
    if (old !== undefined && isSame(old, line)) continue;
    changes.push({ address: addressOf(line), before: old?.content ?? null, after: line.content });
  }
  for (const [key, line] of before)
    if (!after.has(key)) changes.push({ address: addressOf(line), before: line.content, after: null });
  return changes;
}

function isSame(one: SealedLine, other: SealedLine): boolean {
  if (one.kind !== other.kind) return false;
  if (one.kind !== "number") return one.content === other.content;
  return fifteenDigits(Number(one.content)) === fifteenDigits(Number(other.content));
}

function addressOf({ sheet, place, kind }: SealedLine): string {
  if (kind === "name") return place;
  return `${sheetNameInFormula(sheet)}!${kind === "table" ? place : areaAddress(areaFrom(place))}`;
}
