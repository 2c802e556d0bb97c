/** What `aie sensitivity` found, read from the sheet that was written, and how it is told. */
import { gridPlaces, type TableDraft } from "../../audit/scenarios/sensitivityTable";
import type { Sought } from "../../audit/scenarios/goalSeek";
import { sheetWords } from "../../audit/scenarios/sheetWords";
import { tornadoPlaces } from "../../audit/scenarios/tornado";
import { labelOf } from "../../audit/snapshot/cellLabel";
import { cellAt, sheetNamed, type SheetSnapshot, type WorkbookSnapshot } from "../../audit/snapshot/workbookSnapshot";
import { columnsOf } from "./terminal";
import { cellNamed } from "./workbookFile";

type Value = number | string;

export interface NamedValue {
  readonly address: string;
  readonly label: string;
  /** As the workbook had it. */
  readonly value: Value;
}

interface Axis extends NamedValue {
  readonly values: readonly Value[];
}

export interface SensitivityOfInput extends NamedValue {
  readonly grade: string;
  /** Up and down by this part of the value. */
  readonly part: number;
  /** The output at the input's low and at its high. */
  readonly low: Value;
  readonly high: Value;
  /** Between the two, and with a source of grade D; null where the output is no number. */
  readonly swing: number | null;
  readonly swingAtD: number | null;
}

/** What `--json` prints; `file` is there where a copy was written. */
export type Sensitivity = { readonly file?: string } & (
  | {
      readonly kind: "table";
      readonly output: NamedValue;
      readonly down: Axis;
      readonly across: Axis | null;
      /** A row for each value of the one, a column for each value of the other. */
      readonly outcomes: readonly (readonly Value[])[];
    }
  | { readonly kind: "tornado"; readonly output: NamedValue; readonly inputs: readonly SensitivityOfInput[] }
  | {
      readonly kind: "goal";
      readonly output: NamedValue;
      readonly input: NamedValue;
      readonly target: number;
      readonly sought: Sought;
    }
);
type Of<Kind extends Sensitivity["kind"]> = Extract<Sensitivity, { readonly kind: Kind }>;

export function writtenTable(snapshot: WorkbookSnapshot, name: string, draft: TableDraft): Of<"table"> {
  const sheet = sheetNamed(snapshot, name)!;
  const { outcomes: place, kept, keptColumn } = gridPlaces(draft);
  const named = (address: string, at: number): NamedValue => ({
    address,
    label: labelOf(snapshot, cellNamed(address, snapshot)),
    value: valueAt(sheet, kept[at]!, keptColumn),
  });
  const { output, down, across } = draft;
  return {
    kind: "table",
    output: named(output, 0),
    down: { ...named(down.address, 1), values: down.values },
    across: across === null ? null : { ...named(across.address, 2), values: across.values },
    outcomes: down.values.map((_, row) =>
      (across?.values ?? [0]).map((_other, column) => valueAt(sheet, place.row + row, place.column + column)),
    ),
  };
}

export function writtenTornado(snapshot: WorkbookSnapshot, name: string, output: string): Of<"tornado"> {
  const sheet = sheetNamed(snapshot, name)!;
  const { kept, names } = tornadoPlaces(0);
  const columns = new Map(sheetWords.en.tornado.swings.map((header, column) => [header, column]));
  const inputs: SensitivityOfInput[] = [];
  for (let row = names.row; ; row += 1) {
    const at = (header: string) => valueAt(sheet, row, columns.get(header)!);
    const numberOrNull = (value: Value) => (typeof value === "number" ? value : null);
    if (at("Cell") === "") break;
    inputs.push({
      address: String(at("Cell")),
      label: String(at("Input")),
      value: at("Value"),
      grade: String(at("Grade")),
      part: Number(at("Up and down by")),
      low: at("Output at low input"),
      high: at("Output at high input"),
      swing: numberOrNull(at("Swing")),
      swingAtD: numberOrNull(at("Swing with grade D")),
    });
  }
  const label = labelOf(snapshot, cellNamed(output, snapshot));
  return { kind: "tornado", output: { address: output, label, value: valueAt(sheet, kept.row, kept.column) }, inputs };
}

function valueAt(sheet: SheetSnapshot, row: number, column: number): Value {
  const value = cellAt(sheet, row, column)?.value ?? "";
  return typeof value === "boolean" ? String(value).toUpperCase() : value;
}

const shown = (value: Value | null) =>
  value === null
    ? ""
    : typeof value === "number"
      ? value.toLocaleString("en-US", { maximumSignificantDigits: 6 })
      : value;
const called = ({ label, address, value }: NamedValue) => [label || address, address, shown(value)];

export function tableLines({ output, down, across, outcomes }: Of<"table">): string[] {
  const head = [
    ["Output", ...called(output)],
    ["Down", ...called(down)],
    ...(across === null ? [] : [["Across", ...called(across)]]),
  ];
  const rows = outcomes.map((row, place) => [shown(down.values[place]!), ...row.map(shown)]);
  const columns = across === null ? [output.label || output.address] : across.values.map(shown);
  const all = [["", ...columns], ...rows];
  return [...columnsOf(head), "", ...columnsOf(all, all[0]!.map((_, place) => place))]; // prettier-ignore
}

export function tornadoLines({ output, inputs }: Of<"tornado">): string[] {
  const rows = inputs.map(({ label, address, grade, value, part, low, high, swing, swingAtD }) => [
    label,
    address,
    grade,
    shown(value),
    `${shown(part * 100)}%`,
    shown(low),
    shown(high),
    shown(swing),
    shown(swingAtD),
  ]);
  const header = ["Input", "Cell", "Grade", "Value", "±", "At low", "At high", "Swing", "With grade D"];
  return [...columnsOf([["Output", ...called(output)]]), "", ...columnsOf([header, ...rows], [3, 4, 5, 6, 7, 8])];
}

export function goalLines({ output, input, target, sought }: Of<"goal">): string[] {
  const result = (): string[][] => {
    if (sought.kind === "found") return [["Found", shown(sought.input), `the output is then ${shown(sought.output)}`]];
    if (sought.kind === "jumps") return [["Not reached", `the output jumps over it at ${shown(sought.below.input)}`]];
    const looked = `looked at from ${shown(sought.from)} to ${shown(sought.to)}`;
    const { nearest } = sought;
    return [
      ["Not reached", looked],
      ...(nearest === null ? [] : [["Nearest", shown(nearest.input), `the output is then ${shown(nearest.output)}`]]),
    ];
  };
  return columnsOf([
    ["Output", ...called(output)],
    ["Input", ...called(input)],
    ["Target", shown(target)],
    ...result(),
  ]);
}
