/** The sheets of a signature, as they are written: the list of signatures, and the record of what one of them sealed. */
import { areaFrom, cellAddress } from "../../formula/address";
import { quotedSheetName } from "../../formula/sheetPrefix";
import { writtenRow, type WrittenCell, type WrittenSheet } from "../sheets/writtenSheet";
import type { SheetLanguage } from "../sheets/sheetLanguage";
import { canonicalText, type SealedLine } from "./sealedCells";
import { sha256 } from "./sha256";
import { recordHeaders, recordSheetName, signatureHeaderRow, signatureHeaders, signOffSheetName } from "./signOffSheet";
import { signOffWords } from "./signOffWords";
import type { Signature } from "./signatures";

export interface Signing extends Omit<Signature, "number" | "seal"> {
  readonly lines: readonly SealedLine[];
  readonly language: SheetLanguage;
}

/** The row of one signature: its status is a formula that any spreadsheet program calculates. */
export function signatureRow(number: number, row: number, { lines, ...signing }: Signing): WrittenCell[] {
  const record = quotedSheetName(recordSheetName(number));
  const at = (name: (typeof signatureHeaders)[number]) => cellAddress(row, signatureHeaders.indexOf(name));
  const { name, role, day, scope, statement, language } = signing;
  const { signed: words, beforeRole, stale } = signOffWords[language];
  const joined = (...parts: readonly string[]) => parts.filter((part) => part !== '""').join("&");
  const text = (part: string) => `"${part}"`;
  const ofRole = `IF(${at("Role")}="","",${text(beforeRole)}&${at("Role")})`;
  const holds = joined(text(words.before), at("Name"), ofRole, text(words.beforeDay), at("Date"), text(words.after));
  const broken = joined(text(stale[0]), at("Date"), text(stale[1]), at("Inputs changed"), text(stale[2]));
  const status = `=IF(${at("Inputs changed")}=0,${holds},${broken})`;
  const signer = `${name}${role === "" ? "" : `${beforeRole}${role}`}`;
  const signed = `${words.before}${signer}${words.beforeDay}${day}${words.after}`;
  const changed = `=SUM(${record}!$F$2:$F$${Math.max(2, lines.length + 1)})`;
  const cells: readonly (readonly [WrittenCell["value"], string?])[] = [
    [number],
    [signed, status],
    [name],
    [role],
    [day],
    [scope],
    [statement],
    [0, changed],
    [lines.length],
    [sha256(canonicalText(lines))],
    [recordSheetName(number)],
  ];
  return cells.map(([value, formula = ""], column) => ({ row, column, value, formula, look: "wrapped" }));
}

/** The sheet as it is with its first signature. */
export function signOffSheet(number: number, signing: Signing): WrittenSheet {
  const words = signOffWords[signing.language];
  return {
    name: signOffSheetName,
    cells: [
      ...writtenRow(0, [words.title], "title"),
      ...words.explanations.flatMap((text, place) => writtenRow(place + 1, [text], "note")),
      ...writtenRow(signatureHeaderRow, signatureHeaders, "header"),
      ...signatureRow(number, signatureHeaderRow + 1, signing),
    ],
    widths: [6, 44, 22, 22, 12, 24, 44, 16, 14, 36, 20],
    frozenRows: signatureHeaderRow + 1,
    isHidden: false,
    print: "landscape",
  };
}

/** A line for each cell; the last column is 1 where a constant is another one now. */
export function recordSheet(number: number, lines: readonly SealedLine[]): WrittenSheet {
  const cells = writtenRow(0, recordHeaders, "header");
  const put = (row: number, column: number, value: WrittenCell["value"], formula = "") =>
    cells.push({ row, column, value, formula, look: "plain" });
  for (const [index, line] of lines.entries()) {
    const row = index + 1;
    for (const [column, text] of [line.sheet, line.place, line.kind, line.content].entries())
      if (text !== "") put(row, column, text);
    const value = constantOf(line);
    if (value === null) continue;
    put(row, 4, value);
    put(row, 5, 0, changedFormula(line, value, cellAddress(row, 4)));
  }
  return {
    name: recordSheetName(number),
    cells,
    widths: [20, 12, 10, 60, 30, 10],
    frozenRows: 1,
    isHidden: true,
    print: "portrait",
  };
}

/** Null for what a plain formula cannot compare: formulas, errors, names and tables. */
function constantOf({ kind, content: text }: SealedLine): number | string | boolean | null {
  if (kind === "number") return Number(text);
  if (kind === "text") return text;
  return kind === "truth" ? text === "TRUE" : null;
}

/** Also a cell that is blank, of another kind or in error now has changed. */
function changedFormula({ sheet, place }: SealedLine, value: number | string | boolean, signed: string): string {
  const { row, column } = areaFrom(place);
  const now = `${quotedSheetName(sheet)}!${cellAddress(row, column)}`;
  const isSame =
    typeof value === "number"
      ? `ISNUMBER(${now})*(${now}=${signed})`
      : typeof value === "string"
        ? `ISTEXT(${now})*EXACT(${now},${signed})`
        : `ISLOGICAL(${now})*(${now}=${signed})`;
  return `=IFERROR(IF(${isSame},0,1),1)`;
}
