/** The economics of the models: what they make of their inputs, against figures worked out here by hand or by the formula of a textbook. */
import { insertModel } from "../../../src/excel/models/insertModel";
import { cellAddress } from "../../../src/formula/address";
import { buildModel } from "../../../src/models/language/buildModel";
import { areaOfLine, columns, layoutOf } from "../../../src/models/language/layout";
import { definitions } from "../../../src/models/gallery";
import type { ExcelInNode } from "../../workbench/excelInNode";
import { openExcelWithAddIn } from "../addInInExcel";

jest.setTimeout(120_000);

let excel: ExcelInNode;
let placedLines: ReturnType<typeof layoutOf>["lines"];
/** What stood in the cells that a test has typed into. */
let before: [sheet: string, address: string, formulas: unknown][] = [];

/** A workbook with the model for the tests of a block; what they type is taken back after each. */
function withModel(id: string): void {
  beforeAll(async () => {
    const definition = definitions.find((one) => one.id === id)!;
    placedLines = layoutOf(definition).lines;
    excel = await openExcelWithAddIn();
    await insertModel(buildModel(definition));
  });
  afterEach(async () => {
    for (const [sheet, address, formulas] of before.reverse()) await write(sheet, address, formulas);
    before = [];
  });
  afterAll(() => excel.close());
}

function write(sheet: string, address: string, formulas: unknown): Promise<unknown> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address);
    range.load("formulas");
    await context.sync();
    const stood: unknown = range.formulas;
    range.formulas = formulas as string[][];
    await context.sync();
    return stood;
  });
}

/** Types into a line: the cell of a column of its axis, from 0, or its one value. */
async function type(key: string, value: number | string, column?: number): Promise<void> {
  const { sheet, row, first } = placedLines.get(key)!;
  const address = cellAddress(row, column === undefined ? columns.value : first + column);
  before.push([sheet, address, await write(sheet, address, [[value]])]);
}

/** The cells of a line, or its one value. */
function read(key: string): Promise<unknown[]> {
  const placed = placedLines.get(key)!;
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(placed.sheet).getRange(areaOfLine(placed));
    range.load("values");
    await context.sync();
    return range.values[0]!;
  });
}

const one = async (key: string) => Number((await read(key))[0]);
const rounded = (cells: readonly unknown[], digits: number) =>
  cells.map((cell) => Number(Number(cell).toFixed(digits)));

describe("a gigawatt", () => {
  withModel("gigawatt");

  /** Brealey, Myers and Allen: the yearly payment that repays 1 with interest. */
  const annuity = (rate: number, years: number) => (rate === 0 ? 1 / years : rate / (1 - (1 + rate) ** -years));
  // 38bn up front is the public sheet's; its split is the model's assumption, land is half a per cent.
  const [servers, building, network, utilities, land] = [0.55, 0.32, 0.12, 0.005, 0.005].map((part) => 38 * part) as [
    number,
    number,
    number,
    number,
    number,
  ];
  const capital = (rate: number, life = 6) =>
    (servers + network) * annuity(rate, life) + (building + utilities) * annuity(rate, 14) + land * rate;

  test("of 38bn costs 7.0bn a year at 8%, over six and fourteen years", async () => {
    const year = await one("shownCapital");
    expect(year).toBeCloseTo(capital(0.08), 9);
    // The report prints 7.0bn of capital and 0.9bn of operations.
    expect(rounded([year], 1)).toEqual([7]);
    expect(rounded(await read("shownCost"), 1)).toEqual([7.9]);
  });

  test("costs what is spent over its life without interest, and interest once with it", async () => {
    await type("rate", 0);
    expect(await one("shownCapital")).toBeCloseTo(25.46 / 6 + 12.35 / 14, 9);
    await type("rate", 0.1);
    expect(await one("shownCapital")).toBeCloseTo(capital(0.1), 9);
    const rates = [0, 0.02, 0.04, 0.06, 0.08, 0.1, 0.12];
    expect(rounded(await read("shownAtRate"), 9)).toEqual(
      rounded(
        rates.map((rate) => capital(rate)),
        9,
      ),
    );
  });

  test("writes nothing off the land: a dearer one adds its interest alone", async () => {
    const cheaper = await one("shownCapital");
    await type("landPart", 0.105);
    // A tenth of 38bn more land at 8%.
    expect((await one("shownCapital")) - cheaper).toBeCloseTo(3.8 * 0.08, 9);
  });

  test("has GPUs of 43,325 USD, whose yield follows from that", async () => {
    // 20.9bn of servers over 6,700 systems of 72.
    expect(rounded(await read("shownGpu"), 0)).toEqual([43325]);
    // Half of the 8,760 hours at 1 to 5 USD.
    const yields = (price: number) => [1, 2, 3, 4, 5].map((rent) => (rent * 0.5 * 8760) / price);
    expect(rounded(await read("yield"), 6)).toEqual(rounded(yields(20.9e9 / 482_400), 6));
    await type("upFront", 50);
    expect(rounded(await read("yield"), 6)).toEqual(rounded(yields(27.5e9 / 482_400), 6));
  });
});
