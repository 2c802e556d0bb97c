/**
 * What an analyst may type wrongly, input by input: ten times the figure, the other sign, nothing at all. A slip carries
 * weight if it moves a headline figure or a total of the results by more than a tenth, or leaves it without a figure;
 * it is noticed if a check fails.
 */
import { insertModel } from "../../../src/excel/models/insertModel";
import { areaFrom, cellAddress } from "../../../src/formula/address";
import { buildModel } from "../../../src/models/language/buildModel";
import { sheetName, type ModelDefinition } from "../../../src/models/language/definition";
import { areaOfLine, columns, layoutOf, type PlacedLine } from "../../../src/models/language/layout";
import { openExcelWithAddIn } from "../addInInExcel";
import type { ExcelInNode } from "../../workbench/excelInNode";

const slips = ["ten times", "the other sign", "nothing"] as const;
type Slip = (typeof slips)[number];

export interface TypedSlip {
  readonly line: string;
  /** Along the axis, from 0; null where the line has one value. */
  readonly column: number | null;
  readonly slip: Slip;
  readonly carriesWeight: boolean;
  readonly isNoticed: boolean;
}

interface Input {
  readonly line: string;
  readonly column: number | null;
  readonly sheet: string;
  readonly address: string;
  /** The source that the figure is read from: the slip is typed there. */
  readonly source: string | null;
}

const moved = 0.1;

/** "spend 3 ten times" */
export const nameOf = ({ line, column, slip }: Pick<TypedSlip, "line" | "column" | "slip">) =>
  [line, column ?? "", slip].filter((part) => part !== "").join(" ");

/** Figures that somebody types here or, if they are read, into the register. */
function inputsOf(definition: ModelDefinition): Input[] {
  const { sections } = layoutOf(definition);
  return sections.inputs.flatMap(({ lines }) =>
    lines.flatMap(({ line, sheet, row, first }): Input[] => {
      if (line.kind !== "assumption" && line.kind !== "definition" && line.kind !== "sourced") return [];
      const entries: unknown = line.kind === "sourced" ? line.source : line.value;
      const input = (entry: unknown, column: number | null): Input[] => {
        const isFigure = line.kind === "sourced" ? entry !== "" : typeof entry === "number";
        const address = cellAddress(row, column === null ? columns.value : first + column);
        const source = line.kind === "sourced" ? (entry as string) : null;
        return isFigure ? [{ line: line.key, column, sheet, address, source }] : [];
      };
      return Array.isArray(entries) ? entries.flatMap((entry, column) => input(entry, column)) : input(entries, null);
    }),
  );
}

/** Areas of what a reader takes away: totals of the results, and the headline. */
function resultAreas(definition: ModelDefinition): string[] {
  const { sections } = layoutOf(definition);
  return sections.output.flatMap(({ lines }) => lines.filter(isResult).map((placed) => areaOfLine(placed)));
}

const isResult = (placed: PlacedLine) => placed.line.kind === "formula" && placed.line.isTotal === true;

export class SlipTyper {
  private constructor(
    private readonly definition: ModelDefinition,
    private readonly excel: ExcelInNode,
    private readonly areas: readonly string[],
  ) {}

  static async open(definition: ModelDefinition): Promise<SlipTyper> {
    const excel = await openExcelWithAddIn();
    await insertModel(buildModel(definition));
    const figures = definition.headline.figures.length;
    const headline = `C7:C${6 + figures}`;
    return new SlipTyper(definition, excel, [headline, ...resultAreas(definition)]);
  }

  close(): void {
    this.excel.close();
  }

  get all(): { input: Input; slip: Slip }[] {
    return inputsOf(this.definition).flatMap((input) => slips.map((slip) => ({ input, slip })));
  }

  async type({ input, slip }: { input: Input; slip: Slip }): Promise<TypedSlip> {
    const before = await this.results();
    const value = Number(this.read(input.sheet, input.address)[0]?.value);
    const target = input.source === null ? input : this.inRegister(input.source);
    const stood = await this.write(target, { "ten times": 10 * value, "the other sign": -value, nothing: "" }[slip]);
    const after = await this.results();
    const isNoticed = await this.fails();
    await this.write(target, stood);
    const { line, column } = input;
    return {
      line,
      column,
      slip,
      isNoticed,
      carriesWeight: before.some((figure, index) => hasMoved(figure, after[index])),
    };
  }

  private read(name: string, address: string) {
    const { book } = this.excel;
    const sheet = book.sheets.find(name)!;
    return book.cells.read({ sheetId: sheet.id, ...areaFrom(address) }).flat();
  }

  private async results(): Promise<unknown[]> {
    await this.excel.book.settled();
    return this.areas.flatMap((area) =>
      this.read(sheetName(this.definition, "output"), area).map(({ value, error }) =>
        error === undefined ? value : "error",
      ),
    );
  }

  private async fails(): Promise<boolean> {
    await this.excel.book.settled();
    return this.read(sheetName(this.definition, "checks"), "B3")[0]?.value !== "PASS";
  }

  /** The cell of a source's value. */
  private inRegister(id: string): Pick<Input, "sheet" | "address"> {
    const { book } = this.excel;
    const sheet = book.sheets.find("Sources")!;
    const used = book.cells.used(sheet.id)!;
    const rows = book.cells.read(used).map((cells) => cells.map(({ text }) => text));
    const header = rows.findIndex((texts) => texts.includes("ID") && texts.includes("Value"));
    const row = rows.findIndex((texts) => texts[rows[header]!.indexOf("ID")] === id);
    return { sheet: "Sources", address: cellAddress(used.row + row, used.column + rows[header]!.indexOf("Value")) };
  }

  /** Answers what stood there. */
  private write(
    { sheet, address }: Pick<Input, "sheet" | "address">,
    entry: string | number,
  ): Promise<string | number> {
    return this.excel.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem(sheet).getRange(address);
      range.load("formulas");
      await context.sync();
      const stood = range.formulas[0]?.[0] as string | number;
      range.formulas = [[entry]];
      await context.sync();
      return stood;
    });
  }
}

function hasMoved(before: unknown, after: unknown): boolean {
  if (typeof before !== "number" || typeof after !== "number") return before !== after;
  return Math.abs(after - before) > moved * Math.abs(before);
}
