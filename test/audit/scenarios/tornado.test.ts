/** Of an output that is a sum of inputs, each with a factor, the swing of an input is 2 x |factor x value| x part, by algebra. */
import fc from "fast-check";
import { assumedRanges, rangesIn, rangesSheet } from "../../../src/audit/scenarios/gradeRanges";
import { tornadoPlaces, tornadoSheet, tornadosIn, tornadoTrials } from "../../../src/audit/scenarios/tornado";
import { mostInputs, tornadoInputs, type TornadoInput } from "../../../src/audit/scenarios/tornadoInputs";
import type { Outcome, Trial } from "../../../src/audit/scenarios/trial";
import { CellGraph } from "../../../src/audit/trace/cellGraph";
import { cellAddress } from "../../../src/formula/address";
import type { GradeOrUngraded } from "../../../src/register/sourceGrade";
import { registerSheet, snapshotOf, traceOf, type Written, type WrittenBook } from "../snapshotOf";
import { answered, bookWith } from "../bookOfWritten";

const seed = 20260625;
const input = (label: string, value: number, grade: GradeOrUngraded = "H"): TornadoInput => ({
  label, address: `Inputs!${label}`, grade, value, part: assumedRanges[grade],
}); // prettier-ignore

/** What a sum of the inputs times their factors shows. */
function sumOf(inputs: readonly TornadoInput[], factors: readonly number[]) {
  return (trial: Trial): Outcome =>
    inputs.reduce((sum, { value }, place) => sum + factors[place]! * Number(trial.get(place) ?? value), 0);
}

const inputsAndFactors = fc.array(
  fc.record({
    value: fc.integer({ min: 1, max: 1000 }),
    factor: fc.integer({ min: -9, max: 9 }),
    grade: fc.constantFrom<GradeOrUngraded>("A", "D", "F", "I", "ungraded"),
  }),
  { minLength: 1, maxLength: 8 },
);

test("each input swings by its own part alone, the widest first, whatever the order they come in", () => {
  fc.assert(
    fc.property(inputsAndFactors, (drawn) => {
      const inputs = drawn.map(({ value, grade }, place) => input(`A${place + 1}`, value, grade));
      const factors = drawn.map(({ factor }) => factor);
      const swings = answered(tornadoTrials(inputs, assumedRanges.D), sumOf(inputs, factors));
      const factorOf = (address: string) => factors[inputs.findIndex((one) => one.address === address)]!;
      for (const { address, value, part, grade, swing, swingAtD } of swings) {
        const perPart = 2 * Math.abs(factorOf(address) * value);
        expect(swing).toBeCloseTo(perPart * part, 6);
        if (grade === "A" || grade === "D") expect(swingAtD).toBeNull();
        else expect(swingAtD).toBeCloseTo(perPart * 0.05, 6);
      }
      expect(swings.map(({ swing }) => swing)).toEqual(
        swings.map(({ swing }) => swing!).sort((one, other) => other - one),
      );
      const turned = answered(
        tornadoTrials([...inputs].reverse(), assumedRanges.D),
        sumOf([...inputs].reverse(), [...factors].reverse()),
      );
      const told = (list: typeof swings) => new Map(list.map(({ address, swing }) => [address, swing!.toFixed(6)]));
      expect(told(turned)).toEqual(told(swings));
    }),
    { seed, numRuns: 100 },
  );
});

test("an input that puts the output in error has no swing and comes last", () => {
  const inputs = [input("A1", 10), input("A2", 20)];
  const swings = answered(tornadoTrials(inputs, assumedRanges.D), (trial) =>
    Number(trial.get(0) ?? 10) < 10 ? "#NUM!" : Number(trial.get(0) ?? 10) + Number(trial.get(1) ?? 20),
  );
  expect(swings.map(({ label, low, swing, swingAtD }) => [label, low, swing, swingAtD])).toEqual([
    ["A2", 23, 14, 2],
    ["A1", "#NUM!", null, null],
  ]);
});

test("the sheet keeps what was moved, says when it is stale, and is found again", () => {
  const inputs = [input("B1", 10), input("B2", 100, "A")];
  const swings = answered(tornadoTrials(inputs, assumedRanges.D), sumOf(inputs, [1, 1]));
  const output = { label: "Total", address: "Inputs!B3", value: 110 };
  const draft = tornadoSheet("Tornado", { output, swings, lighter: 2, immovable: 1 }, "2026-06-25");
  const book: WrittenBook = { sheets: { Inputs: { cells: { B1: 10, B2: 100, B3: ["=B1+B2", 110] } } } };
  const [found] = tornadosIn(bookWith(book, draft));
  expect(found).toEqual({
    sheet: "Tornado",
    title: "What moves Total",
    state: "As of 2026-06-25",
    language: "en",
    day: "2026-06-25",
    isStale: false,
    top: 0,
    count: 2,
    output: "Inputs!B3",
  });

  const cell = (address: string) => draft.cells.find(({ row, column }) => cellAddress(row, column) === address);
  const places = tornadoPlaces(swings.length);
  const at = ({ row, column }: { row: number; column: number }, down = 0) => cell(cellAddress(row + down, column));
  // 10 ± 35% and 100 ± 1%.
  expect([at(places.names)?.value, at(places.names, 1)?.value]).toEqual(["B1", "B2"]);
  expect(at(places.deltas[0])?.value).toBeCloseTo(-3.5, 9);
  expect(at(places.deltas[1])?.value).toBeCloseTo(3.5, 9);
  expect(at(places.deltas[1], 1)?.value).toBeCloseTo(1, 9);
  expect(at(places.deltas[0])?.formula).toBe("=IFERROR(G10-$C$5,0)");
  expect(at(places.outcomes)?.value).toBeCloseTo(106.5, 9);
  expect(at(places.kept)?.value).toBe(110);
  expect(cell("B7")?.value).toBe(
    "2 inputs that weigh less; 1 that no cell holds as a number other than 0 (numbers in formulas, missing sources)",
  );
  expect(cell("B6")?.formula.match(/IFERROR/g)).toHaveLength(3);
  const none = tornadoSheet("Tornado", { output, swings, lighter: 0, immovable: 0 }, "2026-06-25");
  expect(none.cells.find(({ row, column }) => row === 6 && column === 1)?.value).toBe("nothing");
});

test("a sheet whose output is gone says so, and one with other headers is none", () => {
  const draft = tornadoSheet("T", { output: { label: "x", address: "Gone!B3", value: 1 }, swings: [], lighter: 0, immovable: 0 }, "2026-06-25"); // prettier-ignore
  const book = (state: Written) => {
    const read = bookWith({ sheets: { Inputs: { cells: { A1: 1 } } } }, draft);
    return { ...read, sheets: [...read.sheets, snapshotOf({ sheets: { Other: { cells: { A4: "Tornado", B6: state } } } }).sheets[0]!] }; // prettier-ignore
  };
  expect(tornadosIn(book("As of 2026-01-01")).map(({ sheet, output }) => [sheet, output])).toEqual([["T", null]]);
});

test("the inputs of a figure are its graded cells, those that should move it most first", () => {
  const { sheet, table } = registerSheet([
    { id: "R1", value: 100, grade: "D" },
    { id: "R2", value: 50, grade: "I" },
    { id: "R3", value: 0, grade: "D" },
  ]);
  const lookUp = (id: string) => `XLOOKUP("${id}",Register[ID],Register[Value])`;
  const snapshot = snapshotOf({
    sheets: {
      Model: {
        cells: {
          A1: ["Users"],
          B1: 4,
          B2: [
            `=${lookUp("R1")}+${lookUp("R2")}+${lookUp("R3")}+B1+3+XLOOKUP("none",Register[ID],Register[Value],0)`,
            157,
          ],
        } as unknown as Record<string, Written>,
      },
      Sources: sheet,
    },
    tables: [table],
  });
  const { provenance } = traceOf(snapshot, "Model!B2");
  const { inputs, lighter, immovable } = tornadoInputs(new CellGraph(snapshot), provenance, assumedRanges);
  expect(inputs.map(({ address, grade, value, part }) => [address, grade, value, part])).toEqual([
    ["Sources!D6", "I", 50, 0.5],
    ["Sources!D5", "D", 100, 0.05],
    ["Model!B1", "I", 4, 0.5],
  ]);
  expect([lighter, immovable > 0]).toEqual([0, true]);
});

test("no more than the most are moved; the others are counted", () => {
  const cells: Record<string, Written> = { B1: [`=SUM(A1:A${mostInputs + 5})`, 1] };
  let sum = 0;
  for (let row = 1; row <= mostInputs + 5; row += 1) sum += Number((cells[`A${row}`] = row));
  cells.B1 = [`=SUM(A1:A${mostInputs + 5})`, sum];
  const snapshot = snapshotOf({ sheets: { Model: { cells } } });
  const found = tornadoInputs(new CellGraph(snapshot), traceOf(snapshot, "Model!B1").provenance, assumedRanges);
  expect([found.inputs.length, found.lighter, found.inputs[0]!.address]).toEqual([mostInputs, 5, `Model!A${mostInputs + 5}`]); // prettier-ignore
});

test("the ranges of the grades are those of the workbook's sheet; one that is none names its grade", () => {
  const nothing: WrittenBook = { sheets: { Inputs: { cells: { A1: 1 } } } };
  expect(rangesIn(snapshotOf(nothing))).toEqual({ kind: "absent" });
  const own = { ...assumedRanges, H: 0.4, ungraded: 1 };
  expect(rangesIn(bookWith(nothing, rangesSheet(own)))).toEqual({ kind: "read", ranges: own });
  for (const [bad, got] of [
    [-0.1, "-0.1"],
    ["wide", "wide"],
  ] as const) {
    const draft = rangesSheet(assumedRanges);
    const cells = draft.cells.map((cell) => (cell.row === 6 && cell.column === 2 ? { ...cell, value: bad } : cell));
    expect(rangesIn(bookWith(nothing, { ...draft, cells }))).toEqual({
      kind: "unfit",
      grade: "C",
      got,
      sheet: "Grade ranges",
    });
  }
  const { cells, ...draft } = rangesSheet(assumedRanges);
  const without = { ...draft, cells: cells.filter(({ row }) => row !== 14) };
  expect(rangesIn(bookWith(nothing, without))).toEqual({
    kind: "unfit",
    grade: "ungraded",
    got: "",
    sheet: "Grade ranges",
  });
  expect(draft.name).toBe("Grade ranges");
});
