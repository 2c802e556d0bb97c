/** `aie trace`: what a figure of a workbook file rests on, and how far it can be trusted. */
import { CellGraph } from "../../audit/trace/cellGraph";
import type { Provenance, ProvenanceNode } from "../../audit/trace/provenance";
import { traceSteps } from "../../audit/trace/traceSteps";
import { cellAt, sheetNamed } from "../../audit/snapshot/workbookSnapshot";
import { sheetCellAddress } from "../../formula/sheetAddress";
import { atOnce } from "../../audit/trace/timeSlices";
import { columnsOf, exitCodes, optionsOf, WrongUsage, type Terminal } from "./terminal";
import { cellNamed, openWorkbook } from "./workbookFile";

/** One thing that the figure rests on, as `--json` prints it. */
export interface TracedInput {
  readonly address: string;
  readonly kind: "source" | "assumption" | "missing source";
  readonly label: string;
  readonly value: number | string | boolean;
  readonly grade: string;
  /** From 0 to 1: the part of the figure that runs through it. */
  readonly weight: number;
  readonly id: string;
  readonly source: string;
  readonly reference: string;
}

export interface TracedCell {
  readonly address: string;
  readonly label: string;
  readonly value: number | string | boolean;
  readonly text: string;
  readonly formula: string;
  /** The worst grade it rests on; null where there is nothing to grade. */
  readonly floor: string | null;
  readonly weighted: string | null;
  readonly shareAtDOrBetter: number | null;
  /** Heaviest first. */
  readonly inputs: readonly TracedInput[];
}

export function runTrace(args: readonly string[], terminal: Terminal): number {
  const { words, flags } = optionsOf(args, ["--json"], []);
  const [file, place, ...more] = words;
  if (more.length > 0) throw new WrongUsage(`trace needs a workbook and one cell; got "${more[0]}" as well`);
  const snapshot = openWorkbook(file);
  const cell = cellNamed(place, snapshot);
  const address = sheetCellAddress(cell);
  if (cellAt(sheetNamed(snapshot, cell.sheet)!, cell.row, cell.column) === undefined)
    throw new WrongUsage(`trace needs a cell that holds something; ${address} is blank`);
  const traced = tracedCell(address, atOnce(traceSteps(new CellGraph(snapshot), cell)).provenance);
  if (flags.has("--json")) terminal.print(JSON.stringify(traced));
  else for (const line of linesOf(traced)) terminal.print(line);
  return exitCodes.fine;
}

function tracedCell(address: string, provenance: Provenance): TracedCell {
  const { root, nodes, floor, weighted, shareAtDOrBetter } = provenance;
  const figure = nodes.get(root)!;
  const inputs = [...nodes.values()]
    .filter((node) => node.kind !== "figure")
    .map(inputOf)
    .sort((one, other) => other.weight - one.weight || one.address.localeCompare(other.address));
  const { label, value, text, formula } = figure;
  return { address, label, value, text, formula, floor, weighted, shareAtDOrBetter, inputs };
}

function inputOf({ kind, address, label, value, grade, weight, source }: ProvenanceNode): TracedInput {
  return {
    address,
    kind: kind as TracedInput["kind"],
    label,
    value: source?.value ?? value,
    grade: grade ?? "",
    weight,
    id: source?.id ?? "",
    source: source?.source ?? "",
    reference: source?.reference ?? "",
  };
}

function linesOf({ address, label, text, formula, floor, weighted, shareAtDOrBetter, inputs }: TracedCell): string[] {
  const percent = (part: number) => `${(part * 100).toFixed(1)}%`;
  const facts = columnsOf([
    [address, [text, label].filter(Boolean).join("  ")],
    ...(formula === "" ? [] : [["Formula", formula]]),
    ["Worst grade", floor ?? "nothing to grade"],
    ...(weighted === null ? [] : [["Weighted by value", weighted]]),
    ...(shareAtDOrBetter === null ? [] : [["At D or better", percent(shareAtDOrBetter)]]),
  ]);
  if (inputs.length === 0) return facts;
  const table = columnsOf(
    [
      ["Grade", "Weight", "Cell", "Value", "What", "Source", "Link"],
      ...inputs.map((input) => [
        input.grade,
        percent(input.weight),
        input.address,
        String(input.value),
        [input.id, input.label || (input.kind === "assumption" ? "typed number" : "")].filter(Boolean).join(" "),
        input.source,
        input.reference,
      ]),
    ],
    [1, 3],
  );
  return [...facts, "", ...table];
}
