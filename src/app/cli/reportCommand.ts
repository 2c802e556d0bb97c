/** `aie report`: a workbook as a page for whom has no spreadsheet. */
import { basename } from "node:path";
import { labelOf } from "../../audit/snapshot/cellLabel";
import { headlineFigures, type HeadlineFigure } from "../../audit/snapshot/headlineFigures";
import { placeOf, type WorkbookSnapshot } from "../../audit/snapshot/workbookSnapshot";
import { ReadAreas } from "../../audit/compare/readAreas";
import { splitArguments } from "../../formula/calls";
import { snapshotOfFile } from "../../xlsx/read/fileSnapshot";
import { reportDocument } from "../documents/reportDocument";
import { languageFrom } from "./documentLanguage";
import { reviewOf } from "./reviewCommand";
import { exitCodes, optionsOf, WrongUsage, type Terminal } from "./terminal";
import { cellNamed, readFile, writeResult } from "./workbookFile";

const mostResults = 12;

/** `day` is "2026-06-25". */
export function runReport(args: readonly string[], day: string, terminal: Terminal): number {
  const { words, values } = optionsOf(args, [], ["-o", "--figures", "--language"]);
  const [name, ...more] = words;
  if (more.length > 0) throw new WrongUsage(`report needs one workbook; got "${more[0]}" as well`);
  const target = values.get("-o");
  if (target === undefined) throw new WrongUsage("report needs -o and the file to write, report.html");
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

/** Those asked for, else the headline figures of the sheets, else the first results that no other formula uses. */
function figuresOf(snapshot: WorkbookSnapshot, asked: string | undefined): HeadlineFigure[] {
  if (asked !== undefined)
    return splitArguments(asked).map((place) => {
      const cell = cellNamed(place.trim(), snapshot);
      return { ...cell, label: labelOf(snapshot, cell), unit: "" };
    });
  const headlines = headlineFigures(snapshot);
  return headlines.length > 0 ? headlines : resultsOf(snapshot);
}

function resultsOf(snapshot: WorkbookSnapshot): HeadlineFigure[] {
  const read = new ReadAreas(snapshot);
  const results: HeadlineFigure[] = [];
  for (const { name: sheet, cells } of snapshot.sheets)
    for (const [key, { formula, value, isError }] of cells) {
      // A sheet may hold thousands of results; nobody reads more than a page of them.
      if (results.length === mostResults) return results;
      const cell = { sheet, ...placeOf(key) };
      const isFigure = formula !== "" && typeof value === "number" && !isError;
      if (isFigure && !read.holds(cell)) results.push({ ...cell, label: labelOf(snapshot, cell), unit: "" });
    }
  return results;
}
