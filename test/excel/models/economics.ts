/** The economics of the models: what they make of their inputs, against figures worked out here by hand or by the formula of a textbook. */
import { cellAddress } from "../../../src/formula/address";
import type { ModelDefinition } from "../../../src/models/language/definition";
import { areaOfLine, columns, layoutOf } from "../../../src/models/language/layout";
import { testOf } from "../since";

const test = testOf("models");

let placedLines: ReturnType<typeof layoutOf>["lines"];
/** What stood in the cells that a test has typed into. */
let before: [sheet: string, address: string, formulas: unknown][] = [];

/** The tests of a model that stands in the book that is open; what they type is taken back after each. */
export function testEconomics(definition: ModelDefinition): void {
  const testsOf = economics[definition.id];
  if (testsOf === undefined) return;
  describe("in its economics", () => {
    beforeAll(() => {
      placedLines = layoutOf(definition).lines;
    });
    afterEach(async () => {
      for (const [sheet, address, formulas] of before.reverse()) await write(sheet, address, formulas);
      before = [];
    });
    testsOf();
  });
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

/** By the id of the model. */
const economics: Readonly<Record<string, () => void>> = {
  /** A gigawatt */
  gigawatt() {
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
  },

  /** What seven builders spend */
  capex() {
    test("is 2tn to 2026, fiscal years on calendar years by months", async () => {
      // The report prints 2tn for hyperscalers and neoclouds; its rule for Oracle is 5/12 and 7/12.
      expect(rounded([(await read("cumulative")).at(-1)], 0)).toEqual([2136]);
      const oracle = await read("spendORCL");
      expect(oracle[6]).toBeCloseTo((5 / 12) * 50 + (7 / 12) * 75, 9);
      const microsoft = await read("spendMSFT");
      expect(microsoft[5]).toBeCloseTo((88.2 + 143) / 2, 9);
      // Amazon's purchases and leases of 2020, from its annual report: 40.140 + 11.588 + 2.267.
      expect((await read("spendAMZN"))[0]).toBeCloseTo(53.995, 9);
    });

    test("solved back from the printed depreciation is 8, 8, 15, 30, 98, 225 and 456bn of AI", async () => {
      const implied = (await read("impliedSpend")).map(Number);
      expect(rounded(implied, 0)).toEqual([8, 8, 15, 30, 98, 225, 456]);
      // Charged forward again over 6 and 14 years it is the printed series.
      const charge = (spent: number, age: number) =>
        age < 0 ? 0 : spent * ((age < 6 ? 0.65 / 6 : 0) + (age < 14 ? 0.35 / 14 : 0));
      const forward = implied.map((_spent, year) =>
        implied.slice(0, year + 1).reduce((sum, spent, from) => sum + charge(spent, year - from), 0),
      );
      expect(rounded(forward, 6)).toEqual([1, 2, 4, 8, 21, 51, 111]);
    });

    test("wears out within 5% of the printed series in 2025 and 2026; before that the assumed part is larger", async () => {
      const over = (await read("overPrinted")).map(Number);
      expect(over.slice(5).every((one) => Math.abs(one) < 0.05)).toBe(true);
      expect(rounded(over.slice(3, 5), 2)).toEqual([0.2, 0.15]);
      // With the parts that the printed series implies it is met in every year.
      for (const [index, part] of (await read("impliedPart")).entries()) await type("aiPart", Number(part), index);
      expect(rounded(await read("depreciation"), 6)).toEqual([1, 2, 4, 8, 21, 51, 111]);
    });

    test("changes life prospectively: what is left over what remains, never less than a year", async () => {
      // One vintage of 2023 alone, all chips: after three of six years half is left.
      for (const index of [0, 1, 2, 4, 5, 6]) await type("aiPart", 0, index);
      await type("aiPart", 1, 3);
      await type("itPart", 1);
      const spent = Number((await read("spend"))[3]);
      // Lives of 3 to 9 years leave 0 (written off within the year), 1, 2, 3, 4, 5 and 6 more.
      const expected = [1, 1, 2, 3, 4, 5, 6].map((years) => spent / 2 / years);
      expect(rounded(await read("lifeDepreciation"), 9)).toEqual(rounded(expected, 9));
    });

    test("is set against revenue for orders: years of revenue on the books", async () => {
      // 392 of 179.1, 200 of 122, 157.7 of 53.1.
      expect(rounded(await read("backlogYears"), 1)).toEqual([2.2, 1.6, 3]);
    });
  },

  /** The industry */
  industry() {
    test("has the builders' spending by grade: A where Alphabet filed it, I of calendar years with a guided part", async () => {
      // Alphabet's purchases as filed, 2020 to 2025.
      const filed = [22.281, 24.64, 31.485, 32.251, 52.535, 91.447];
      const sum = (amounts: readonly number[]) => amounts.reduce((all, amount) => all + amount, 0);
      const graded = async () => rounded(await read("allSpendGraded"), 9);
      const all = sum((await read("spend")).map(Number));
      expect(await graded()).toEqual(rounded([sum(filed), 0, 0, 0, 0, 0, 0, 0, all - sum(filed), 0], 9));
      // Years to June: half of each of two fiscal years, and 2025 half of what is guided.
      await type("endMonth", 6, 1);
      const halves = filed.slice(1).map((amount, index) => (amount + filed[index]!) / 2);
      expect((await graded())[0]).toBeCloseTo(sum(halves), 9);
    });

    test("sets headroom of the first quarter on spending to 2025 and an eighth of 2026's", async () => {
      const [spend, part] = [await read("spend"), await read("aiPart")];
      const charges = spend.map((amount, index) => {
        const ai = Number(amount) * Number(part[index]) * (index === 6 ? 0.125 : 1);
        const chips = 6 - index < 6 ? (ai * 0.65) / 6 : 0;
        return chips + (ai * 0.35) / 14;
      });
      const charge = charges.reduce((all, one) => all + one, 0);
      const [pace, hosting] = [Number((await read("pace")).at(-1)), 4 * Number((await read("hostingPaid")).at(-1))];
      expect(await one("quarterHeadroom")).toBeCloseTo(1 - charge / pace, 9);
      expect(await one("quarterHeadroomOwners")).toBeCloseTo(1 - charge / hosting, 9);
    });
  },

  /** A company */
  company() {
    test("has its capacity priced gross: what was built, on average of the year, over a new gigawatt", async () => {
      // Spending on AI sold of 2023 to 2025: parts of 32.251, 52.535 and 91.447bn filed.
      const [before, last] = [0.15 * 32.251 + 0.35 * 52.535, 0.5 * 91.447];
      expect(await one("lastProxy")).toBeCloseTo(((before + before + last) / 2 / 38) * 7, 6);
    });

    test("counts the users of a year on average, not those of its end", async () => {
      // 750m at the end of 2025, 65% of that on average, 1.6% of them paying 20 USD a month; tokens and capacity beside.
      expect(Number((await read("users"))[9])).toBeCloseTo(487.5, 9);
      expect(Number((await read("fromUsers"))[9])).toBeCloseTo((487.5 * 0.016 * 20 * 12) / 1000, 9);
    });

    test("finds no evidence in assumptions, whatever a gigawatt costs", async () => {
      expect(await read("triVerdict")).toEqual(["No evidence"]);
      for (const price of [30, 37.7, 53.7]) {
        await type("gigawattPrice", price);
        expect(await read("triVerdict")).toEqual(["No evidence"]);
      }
      expect(new Set((await read("estimateOrigins")).filter((origin) => origin !== ""))).toEqual(
        new Set(["The analyst"]),
      );
    });
  },

  /** A lab with free users */
  lab() {
    test("needs revenue of 358bn a year, which paths of revenue reach or miss", async () => {
      // Half of 175bn now, two and a half years of growth.
      const paths = [0.5, 0.75, 1, 1.5, 2].map((growth) => 87.5 * (1 + growth) ** 2.5);
      expect(rounded(await read("pathRevenue"), 6)).toEqual(rounded(paths, 6));
      expect(rounded(await read("pathGap"), 6)).toEqual(
        rounded(
          paths.map((revenue) => revenue - 358),
          6,
        ),
      );
      expect(await one("neededOfIndustry")).toBeCloseTo(358 / 175, 9);
    });

    test("needs a paying share of 8.5%, 11% or none, by what a payer costs: one margin, two unknowns", async () => {
      // 0.05 × (20 × 0.67 − cost of a payer) ÷ 0.95 is what a free user costs at a margin of 33%.
      const free = [1, 4, 8.65].map((payer) => (0.05 * (20 * 0.67 - payer)) / 0.95);
      expect(rounded(await read("costPerFree"), 9)).toEqual(rounded(free, 9));
      // The margin is 60% where share × (20 × 0.4 − payer) = (1 − share) × free.
      const needed = [1, 4].map((payer, index) => free[index]! / (free[index]! + 8 - payer));
      expect(rounded((await read("burdenShare")).slice(0, 2), 9)).toEqual(rounded(needed, 9));
      expect(rounded(needed, 3)).toEqual([0.085, 0.11]);
      expect((await read("burdenShare"))[2]).toBe("none");
      expect(rounded(await read("shareLow"), 3)).toEqual([0.085]);
      expect(await read("shareHigh")).toEqual(["none"]);
    });
  },

  /** A firm's budget */
  firm() {
    test("puts what was measured of 16 developers on engineers' work of that kind alone", async () => {
      // 40 engineers, 160 hours, half of them; 19% more time is 1 ÷ 1.19 − 1; 60 USD an hour.
      expect(await one("shownMeasured")).toBeCloseTo(40 * 160 * 0.5 * (1 / 1.19 - 1) * 60, 6);
      const worth = await one("shownMeasured");
      // 25 more in support change nothing: nobody measured them.
      await type("heads", 50, 1);
      expect(await one("shownMeasured")).toBe(worth);
    });

    test("takes the advised start for a range: what both ends cost", async () => {
      // Half of 120 heads at 100 and at 200 USD a month, of a budget of 96,000 a year.
      expect(await read("startPool")).toEqual([6000, 12000]);
      expect(rounded(await read("startOfBudget"), 4)).toEqual([0.75, 1.5]);
    });

    test("brings others' allowances to a month", async () => {
      // 100-200 a month, 400 a month, 50 a week, 1,000 a year, 15,000 a year.
      expect(rounded(await read("perMonth"), 2)).toEqual([100, 200, 400, 216.67, 83.33, 1250]);
    });
  },

  /** Boom or bubble */
  bubble() {
    test("computes the gauges that its inputs allow, and shows the others as published", async () => {
      // 330 of 30,500 and of 43.8; ln 2 ÷ ln(0.42 ÷ 0.13).
      const expected = [(330 / 30500) * 100, 330 / 43.8, Math.log(2) / Math.log(0.42 / 0.13), 33, 1.5];
      expect(rounded(await read("shownComputed"), 9)).toEqual(rounded(expected, 9));
      await type("capexYear", 660);
      expect(rounded((await read("shownComputed")).slice(0, 2), 6)).toEqual(
        rounded([2 * expected[0]!, 2 * expected[1]!], 6),
      );
    });
  },

  /** Momentum */
  momentum() {
    test("grows from quarter to quarter as its path does", async () => {
      // Even growth of 11% a month in 2025 is 1.11³ − 1 a quarter once two quarters lie in that year.
      expect((await read("quarterGrowth"))[0]).toBe("first");
      expect(Number((await read("quarterGrowth"))[9])).toBeCloseTo(1.11 ** 3 - 1, 9);
      expect(Number((await read("quarterGrowth"))[11])).toBeCloseTo(1.11 ** 3 - 1, 9);
    });

    test("is 4.5% of an IT sector of 9.4% of GDP", async () => {
      expect(await one("shownIt")).toBeCloseTo(0.0042 / 0.094, 9);
    });
  },

  /** Demand for tokens */
  tokenDemand() {
    test("brings 486,111 USD per trillion tokens: revenue and tokens of one month and one scope", async () => {
      // 175bn a year over twelve months and 30 quadrillion tokens a month.
      expect(await one("shownTrillion")).toBeCloseTo(175e9 / 12 / 30_000, 6);
      expect(Math.round(await one("shownTrillion"))).toBe(486_111);
    });

    test("grows 18.7 times a year where 14 is printed: 39 times in fifteen months", async () => {
      expect(Number((await read("shownYear"))[0])).toBeCloseTo(39 ** (12 / 15), 9);
    });
  },

  /** The stack over time */
  stackTime() {
    test("measures concentration over firms by name, then and now", async () => {
      const index = (amounts: number[]) => {
        const sum = amounts.reduce((all, amount) => all + amount, 0);
        return amounts.reduce((all, amount) => all + ((100 * amount) / sum) * ((100 * amount) / sum), 0);
      };
      expect(await one("hhiThenModels")).toBeCloseTo(index([2, 0.087, 0]), 6);
      expect(await one("hhiNowModels")).toBeCloseTo(index([25, 19, 1.712]), 6);
      expect(rounded((await read("shownNow")).slice(0, 3), 9)).toEqual(
        rounded(
          [25, 19, 1.712].map((one) => one / 45.712),
          9,
        ),
      );
    });

    test("leaves what investors pay for training out of value added", async () => {
      const counted = await read("shownCounted");
      // 4 and 1.5bn of 2024, 9bn of 2025.
      expect(await read("shownTraining")).toEqual([5.5, 9]);
      await type("computeOAI", 90, 1);
      expect(await read("shownCounted")).toEqual(counted);
    });
  },
};
