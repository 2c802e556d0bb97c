/** `aie grades`: every figure of a workbook file with the grade it rests on. */
import { gradeRank, grades, type Grade } from "../../engine/grade";
import { CellGraph } from "../../audit/trace/cellGraph";
import { gradeMapSteps } from "../../audit/trace/gradeMapSteps";
import type { GradeMapCell } from "../../audit/trace/provenance";
import { atOnce } from "../../audit/trace/timeSlices";
import { columnsOf, exitCodes, optionsOf, WrongUsage, type Terminal } from "./terminal";
import { openWorkbook } from "./workbookFile";

/** Ends with the threshold's code when a figure is below `--floor`. `day` is "2026-06-25". */
export function runGrades(args: readonly string[], day: string, terminal: Terminal): number {
  const { words, flags, values } = optionsOf(args, ["--json"], ["--floor", "--sheet"]);
  const [file, ...more] = words;
  if (more.length > 0) throw new WrongUsage(`grades needs one workbook; got "${more[0]}" as well`);
  const floor = floorFrom(values.get("--floor"));
  const snapshot = openWorkbook(file);
  const only = values.get("--sheet");
  const sheets = snapshot.sheets.filter(({ name }) => only === undefined || name.toLowerCase() === only.toLowerCase());
  if (sheets.length === 0) throw new WrongUsage(`--sheet needs a sheet of the workbook; got "${only}"`);
  const areas = sheets.map(({ name, rowCount, columnCount }) => ({
    sheet: name,
    row: 0,
    column: 0,
    rowCount,
    columnCount,
  }));
  const cells = atOnce(gradeMapSteps(new CellGraph(snapshot), areas, day)).filter((cell) => cell.floor !== null);
  const below = floor === null ? [] : cells.filter((cell) => isBelow(cell, floor));
  const shown = floor === null ? cells : below;
  if (flags.has("--json")) for (const cell of shown) terminal.print(JSON.stringify(lineOf(cell)));
  else for (const line of linesOf(shown)) terminal.print(line);
  return below.length > 0 ? exitCodes.threshold : exitCodes.fine;
}

function floorFrom(text: string | undefined): Grade | null {
  if (text === undefined) return null;
  const letter = text.toUpperCase();
  if ((grades as readonly string[]).includes(letter)) return letter as Grade;
  throw new WrongUsage(`--floor needs a grade from A to J; got "${text}"`);
}

/** Without a grade counts as J. */
function isBelow({ floor }: GradeMapCell, wanted: Grade): boolean {
  return gradeRank(floor === "ungraded" || floor === null ? "J" : floor) > gradeRank(wanted);
}

function lineOf({ address, label, value, floor, weighted, restingOn, isDisputed, isStale, sourceIds }: GradeMapCell) {
  return { address, label, value, floor, weighted, restingOn, isDisputed, isStale, sourceIds };
}

function linesOf(cells: readonly GradeMapCell[]): string[] {
  const doubts = ({ isDisputed, isStale }: GradeMapCell) =>
    [isDisputed ? "disputed" : "", isStale ? "old" : ""].filter(Boolean).join(", ");
  return columnsOf(
    [
      ["Worst", "Weighted", "Cell", "Shows", "What", "Doubts"],
      ...cells.map((cell) => [
        cell.floor ?? "",
        cell.weighted ?? "",
        cell.address,
        cell.text,
        cell.label,
        doubts(cell),
      ]),
    ],
    [3],
  );
}
