/** `aie report`: a workbook as a page for whom has no spreadsheet. */
import { basename } from "node:path";
import { labelOf } from "../../audit/snapshot/cellLabel";
import type { HeadlineFigure } from "../../audit/snapshot/headlineFigures";
import { cellAt, sheetNamed, type WorkbookSnapshot } from "../../audit/snapshot/workbookSnapshot";
import { splitArguments } from "../../formula/calls";
import { sheetCellAddress } from "../../formula/sheetAddress";
import { snapshotOfFile } from "../../xlsx/read/fileSnapshot";
import { reportDocument } from "../documents/reportDocument";
import { shownFigures } from "../documents/shownFigures";
import { languageFrom } from "./documentLanguage";
import { reviewOf } from "./reviewCommand";
import { exitCodes, optionsOf, WrongUsage, type Terminal } from "./terminal";
import { cellNamed, pageNamed, readFile, writeResult } from "./workbookFile";

/** `day` is "2026-06-25". */
export function runReport(args: readonly string[], day: string, terminal: Terminal): number {
  const { words, values } = optionsOf(args, [], ["-o", "--figures", "--language"]);
  const [name, ...more] = words;
  if (more.length > 0) throw new WrongUsage(`report needs one workbook; got "${more[0]}" as well`);
  const output = values.get("-o");
  if (output === undefined) throw new WrongUsage("report needs -o and the file to write, report.html");
  const target = pageNamed("-o", output);
  const language = languageFrom(values.get("--language"));
  const file = readFile(name);
  const snapshot = snapshotOfFile(file);
  const content = {
    title: basename(name!).replace(/\.xls[xm]$/i, ""),
    day,
    snapshot,
    figures: figuresOf(snapshot, values.get("--figures")),
    charts: file.sheets.flatMap(({ charts }) => charts),
    findings: reviewOf(snapshot, day),
  };
  writeResult("-o", target, reportDocument(content, language));
  terminal.print(target);
  return exitCodes.fine;
}

/** Those asked for, else what the workbook puts first. */
function figuresOf(snapshot: WorkbookSnapshot, asked: string | undefined): HeadlineFigure[] {
  if (asked === undefined) return shownFigures(snapshot);
  return splitArguments(asked).map((place) => {
    const cell = cellNamed(place.trim(), snapshot);
    if (cellAt(sheetNamed(snapshot, cell.sheet)!, cell.row, cell.column) === undefined)
      throw new WrongUsage(`--figures needs cells that hold something; ${sheetCellAddress(cell)} is blank`);
    return { ...cell, label: labelOf(snapshot, cell), unit: "" };
  });
}
