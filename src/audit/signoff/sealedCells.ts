/**
 * What a signature seals: every constant and every formula of its scope, the defined names and the tables that it uses. Results of
 * formulas, formats, widths and the order of sheets are no part of it.
 *
 * The canonical text has a line for each, ended by a line feed, in UTF-8: sheet, cell, kind and content with a tab between. Kinds are
 * number (the shortest digits that read back as the same double), text, truth (TRUE or FALSE), error, formula (A1 notation without blanks
 * between its words, all but texts in capitals, sheets in quotes only where needed, another workbook without its folder), name (its sheet or nothing, its name, "name", its formula) and table (its sheet,
 * the area of its rows, "table", its name and headers as JSON). In contents a backslash, tab, line feed and carriage return are \\, \t, \n and
 * \r. Lines stand in the order of sheets' names, then rows, then columns (code units); names and tables behind the cells. The seal is the
 * SHA-256 of that text.
 */
import { areaAddress, cellAddress } from "../../formula/address";
import { joinPrefix, readsAnotherWorkbook, splitPrefix, withoutFolder } from "../../formula/sheetPrefix";
import { textOf, tokensOf } from "../../formula/tokens";
import { placeOf, type SnapshotCell, type WorkbookSnapshot } from "../snapshot/workbookSnapshot";
import { filledPlaces } from "../snapshot/spillAnchors";
import { DefinedNames } from "../snapshot/definedNames";
import type { SealedScope } from "./sealedScope";
import { isSignOffSheet } from "./signOffSheet";

export type SealedKind = "number" | "text" | "truth" | "error" | "formula" | "name" | "table";

export interface SealedLine {
  readonly sheet: string;
  /** "B4"; of a name the name, of a table the area of its rows. */
  readonly place: string;
  readonly kind: SealedKind;
  /** Canonical, not escaped. */
  readonly content: string;
}

export function sealedLines(snapshot: WorkbookSnapshot, scope: SealedScope): SealedLine[] {
  const lines: SealedLine[] = [];
  for (const sheet of [...snapshot.sheets].sort((one, other) => byCode(one.name, other.name))) {
    const { name, cells } = sheet;
    if (isSignOffSheet(name)) continue;
    const filled = filledPlaces(sheet);
    for (const key of [...cells.keys()].sort((one, other) => one - other)) {
      const cell = cells.get(key)!;
      const { row, column } = placeOf(key);
      if (filled.has(key) || isBlank(cell) || !scope.holds({ sheet: name, row, column })) continue;
      lines.push({ sheet: name, place: cellAddress(row, column), ...contentOf(cell) });
    }
  }
  return [...lines, ...nameLines(snapshot, scope, lines), ...tableLines(snapshot, scope)];
}

export function canonicalText(lines: readonly SealedLine[]): string {
  return lines
    .map(({ sheet, place, kind, content }) => `${[sheet, place, kind, content].map(escapedContent).join("\t")}\n`)
    .join("");
}

function escapedContent(text: string): string {
  const marks: Readonly<Record<string, string>> = { "\\": "\\\\", "\t": "\\t", "\n": "\\n", "\r": "\\r" };
  return text.replace(/[\\\t\n\r]/g, (letter) => marks[letter]!);
}

function isBlank({ formula, value }: SnapshotCell): boolean {
  return formula === "" && value === "";
}

function contentOf({ formula, value, isError }: SnapshotCell): Pick<SealedLine, "kind" | "content"> {
  if (formula !== "") return { kind: "formula", content: canonicalFormula(formula) };
  if (isError) return { kind: "error", content: String(value) };
  if (typeof value === "number") return { kind: "number", content: String(value + 0) };
  if (typeof value === "boolean") return { kind: "truth", content: value ? "TRUE" : "FALSE" };
  return { kind: "text", content: value };
}

function canonicalFormula(formula: string): string {
  return textOf(
    tokensOf(formula)
      .filter(({ kind }) => kind !== "space")
      .map((token) => {
        if (token.kind === "text") return token;
        const isOutside = readsAnotherWorkbook(token);
        const text = token.kind === "reference" || isOutside ? canonicalReference(token.text) : token.text;
        return { ...token, text: text.toUpperCase() };
      }),
  );
}

/** Programs put quotes around a sheet's name also where none are needed. */
function canonicalReference(reference: string): string {
  const prefixed = splitPrefix(reference);
  return joinPrefix({ ...prefixed, workbook: prefixed.workbook === null ? null : withoutFolder(prefixed.workbook) });
}

/** With outputs as scope the names that their formulas use, and those that these use. */
function nameLines(snapshot: WorkbookSnapshot, scope: SealedScope, lines: readonly SealedLine[]): SealedLine[] {
  const used = scope.isWhole ? null : namesIn(snapshot, lines);
  return snapshot.names
    .filter(({ name, formula }) => !/#REF!|Sign-off/i.test(formula) && (used === null || used.has(name.toLowerCase())))
    .map(({ name, sheet, formula }): SealedLine => ({
      sheet: sheet ?? "",
      place: name,
      kind: "name",
      content: canonicalFormula(formula),
    }))
    .sort((one, other) => byCode(one.sheet, other.sheet) || byCode(one.place, other.place));
}

function namesIn(snapshot: WorkbookSnapshot, lines: readonly SealedLine[]): ReadonlySet<string> {
  const meanings = new DefinedNames(snapshot);
  const used = new Set<string>();
  const open = lines
    .filter(({ kind }) => kind === "formula")
    .map(({ sheet, content }) => ({ sheet, formula: content }));
  for (const { sheet, formula } of open)
    for (const { kind, text } of tokensOf(formula)) {
      const key = text.toLowerCase();
      const meaning = kind === "name" || kind === "function" ? meanings.meaningOf(text, sheet) : null;
      if (meaning === null || used.has(key)) continue;
      used.add(key);
      open.push({ sheet, formula: meaning });
    }
  return used;
}

function tableLines(snapshot: WorkbookSnapshot, scope: SealedScope): SealedLine[] {
  return snapshot.tables
    .filter(({ body }) => !isSignOffSheet(body.sheet) && scope.touches(body))
    .map(({ name, body, headers }): SealedLine => ({
      sheet: body.sheet,
      place: areaAddress(body),
      kind: "table",
      content: JSON.stringify([name, ...headers]),
    }))
    .sort((one, other) => byCode(one.sheet, other.sheet) || byCode(one.place, other.place));
}

function byCode(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
