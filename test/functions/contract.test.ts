/** "Rules that hold for every function", over all functions, from their metadata. */
import metadata from "../../assets/functions.json";
import chinese from "../../assets/functions.zh-CN.json";
import { chapters } from "../../src/functions/associate";
import { call, excelError, outcome, type Cells } from "./host";
import { isText, kindOf } from "./parameterKinds";
import { samples } from "./samples";

const ids = metadata.functions.map(({ id }) => id);
const bindings = Object.values(chapters).flatMap((chapter) => Object.keys(chapter));

test("every exported function is described and every described one exported, once", () => {
  expect([...bindings].sort()).toEqual([...ids].sort());
  expect(new Set(ids).size).toBe(ids.length);
});

test("every function has a sample here", () => {
  expect(samples.map(({ id }) => id).sort()).toEqual([...ids].sort());
});

test.each(metadata.functions.map((one) => [one.id, one] as const))(
  "%s is named as Excel wants and described",
  (id, one) => {
    expect(one.name).toBe(id);
    expect(id).toMatch(/^[A-Z][A-Z0-9_]{2,}$/);
    expect(one.description).toMatch(/^[A-Z].*\.$/);
    expect(one.description.length).toBeLessThanOrEqual(200);
    for (const parameter of one.parameters) expect(parameter.description.length).toBeGreaterThan(10);
    const firstOptional = one.parameters.findIndex((parameter) => "optional" in parameter && parameter.optional);
    if (firstOptional >= 0)
      for (const parameter of one.parameters.slice(firstOptional)) expect(parameter).toHaveProperty("optional", true);
  },
);

test("the Chinese file has the same ids, names and parameters, and Chinese words", () => {
  expect(chinese.functions.map(({ id, name }) => [id, name])).toEqual(
    metadata.functions.map(({ id, name }) => [id, name]),
  );
  for (const one of chinese.functions) {
    expect(one.description).toMatch(/\p{Script=Han}/u);
    for (const parameter of one.parameters) expect(parameter.description).toMatch(/\p{Script=Han}/u);
  }
});

/** A blank row of these is a period in which nothing happened, not a row that is missing. */
const periodByPeriod = new Set(["DEPRECIATION", "HEADROOM_SCHEDULE"]);
/** Answer with one row for each pair of inputs, whichever way those lie. */
const rowByRow = new Set(["DEMAND_RESPONSE"]);
/** A series that ends in an empty period is refused, whichever way that is sent. */
const series = new Set(["RUN_RATE", "DOUBLING_TIME", "BUDGET_RUNWAY"]);
/** What is spent, paid or counted is given for every row; a single cell of anything else goes with all of them. */
const rowByRowOnly = new Set(
  "amounts values estimates capital capex revenue it_capex other_capex requests prices volumes dates period_ends opex".split(
    " ",
  ),
);
/** Without one of these there is something to say all the same: an ungraded value counts as J, an unranked claim comes last. */
const mayBeBlank = new Set(["grades", "ranks"]);

describe.each(samples)("$id", ({ id, args: sample }) => {
  const { parameters } = metadata.functions.find((one) => one.id === id)!;
  const isRepeating = parameters.some((one) => "repeating" in one && one.repeating);
  const hasHeaders = parameters.some(({ name }) => name === "headers");
  /** The sample with every parameter that it leaves out as null. */
  const args = parameters.map((_parameter, index) => sample[index] ?? null);
  const optionals = parameters.flatMap((one, index) => ("optional" in one && one.optional ? [index] : []));
  const isColumn = (index: number) => !isRepeating && Array.isArray(args[index]) && (args[index] as Cells).length > 1;
  const columns = parameters.map((_parameter, index) => index).filter(isColumn);
  /** Places of arguments that are one cell. */
  const cells = parameters.flatMap((_parameter, index) => {
    const argument = isRepeating ? null : (args[index] as Cells | null);
    return argument?.length === 1 && argument[0]!.length === 1 ? [index] : [];
  });
  const rows = columns.length > 0 ? (args[columns[0]!] as Cells).length : 1;
  const given = (index: number, value: unknown) => args.map((one, at) => (at === index ? value : one));
  const placesOf = (kind: string) => parameters.flatMap(({ name }, index) => (kindOf(name) === kind ? [index] : []));

  /** The sample with other cells below each of its columns. */
  const withRow = (cellOf: (name: string) => unknown) =>
    args.map((one, index) => (isColumn(index) ? [...(one as Cells), [cellOf(parameters[index]!.name)]] : one));

  /** A rule is a test only where the function has something that it is about. */
  const testIf = (applies: boolean) => (applies ? test : () => undefined);
  const has = (...wanted: string[]) => parameters.some(({ name }) => wanted.includes(kindOf(name)));

  test("answers the sample without an error, and the same again", () => {
    const answer = outcome(id, ...args);
    expect(typeof answer).toBe("object");
    expect(outcome(id, ...args)).toEqual(answer);
  });

  test("does not change what it is given", () => {
    const before = JSON.stringify(args);
    call(id, ...deepFrozen(args));
    expect(JSON.stringify(args)).toBe(before);
  });

  test.each(parameters.map(({ name }, index) => [name, index] as const))(
    "an error anywhere in %s comes back as that error",
    (_name, index) => {
      for (const code of ["#N/A", "#REF!", "#DIV/0!"]) {
        const argument = args[index];
        const broken = Array.isArray(argument)
          ? [replaceFirst(argument, excelError(code)), replaceLast(argument, excelError(code))]
          : [[[excelError(code)]], excelError(code)];
        for (const one of isRepeating ? broken.slice(0, 2) : broken)
          expect(outcome(id, ...given(index, one))).toBe(code);
        expect(
          outcome(
            id,
            ...given(
              index,
              isRepeating ? [[[{ type: "Error", basicValue: code }]]] : [[{ type: "Error", basicValue: code }]],
            ),
          ),
        ).toBe(code);
      }
    },
  );

  testIf(has("number"))("text in a number is refused by name, with its row in a column", () => {
    for (const index of placesOf("number")) {
      const { name } = parameters[index]!;
      for (const [cell, said] of [
        ["about 5", '"about 5"'],
        ["5", '"5"'],
        [true, "TRUE"],
      ] as const) {
        const place = isColumn(index) ? ` in row ${rows}` : "";
        const broken = isColumn(index) ? replaceLast(args[index] as unknown[], cell) : [[cell]];
        const refusal = outcome(id, ...given(index, broken));
        expect(refusal).toMatch(new RegExp(`^#VALUE! ${name} needs .+; got ${said}`));
        if (isColumn(index)) expect(refusal).toMatch(new RegExp(`${place}$`));
      }
    }
  });

  testIf(has("grade", "rank"))("a letter that is no grade is refused by name", () => {
    for (const kind of ["grade", "rank"])
      for (const index of placesOf(kind)) {
        const broken = isRepeating
          ? [[["A"], ["K"]]]
          : isColumn(index)
            ? replaceLast(args[index] as unknown[], "K")
            : [["K"]];
        expect(outcome(id, ...given(index, broken))).toMatch(
          new RegExp(`^#VALUE! ${parameters[index]!.name} needs grades A, .+; got "K"( in row \\d+)?$`),
        );
      }
  });

  testIf(has("grade", "rank"))("grades in small letters with spaces around are the same grades", () => {
    for (const index of [...placesOf("grade"), ...placesOf("rank")]) {
      const sloppy = mapCells(args[index], (cell) => (typeof cell === "string" ? ` ${cell.toLowerCase()} ` : cell));
      expect(outcome(id, ...given(index, sloppy))).toEqual(outcome(id, ...args));
    }
  });

  testIf(has("word"))(
    "an unknown word lists the words there are, and those hold in any case and with spaces around",
    () => {
      for (const index of placesOf("word")) {
        const { name } = parameters[index]!;
        const refusal = outcome(id, ...given(index, [["no such word"]])) as string;
        expect(refusal).toMatch(new RegExp(`^#VALUE! ${name} needs one of .+, .+; got "no such word"$`));
        const words = /needs one of (.+); got/.exec(refusal)![1]!.split(", ");
        for (const word of words) {
          const plain = outcome(id, ...given(index, [[word]]));
          // Of all words only GENAI_DEDUPE's "chain" does not go with every shape of its input.
          expect(typeof plain === "object" || word === "chain").toBe(true);
          if (typeof plain === "object")
            expect(outcome(id, ...given(index, [[` ${word.toUpperCase()} `]]))).toEqual(plain);
          expect(parameters[index]!.description.toLowerCase()).toContain(word);
        }
      }
    },
  );

  testIf(optionals.length > 0)(
    "an optional argument left out is the same as null or an empty text; an empty cell is 0, or a text left out",
    () => {
      for (const index of optionals) {
        const { name } = parameters[index]!;
        const isNumber = ["number", "flag"].includes(kindOf(name));
        // "" is something to say to exclude: nothing is excluded.
        const blanks = [undefined, ...(name === "exclude" ? [] : [[[""]], ""]), ...(isNumber ? [] : [[[null]], [[0]]])];
        expect(outcome(id, ...given(index, [[null]]))).toEqual(outcome(id, ...given(index, [[0]])));
        const without = outcome(id, ...given(index, null));
        for (const blank of blanks) expect([blank, outcome(id, ...given(index, blank))]).toEqual([blank, without]);
      }
      const last = args.length;
      for (let count = last; count >= sample.length; count -= 1)
        expect(outcome(id, ...args.slice(0, count))).toEqual(outcome(id, ...args));
    },
  );

  testIf(cells.length > 0)("a value by itself is the same as one cell of it", () => {
    for (const index of cells)
      expect(outcome(id, ...given(index, (args[index] as Cells)[0]![0]))).toEqual(outcome(id, ...args));
  });

  testIf(hasHeaders)("headers off leaves the header row away, and nothing else", () => {
    const place = parameters.findIndex(({ name }) => name === "headers");
    expect(place).toBe(parameters.length - 1);
    const [header, ...body] = call(id, ...given(place, [[true]]));
    expect(call(id, ...given(place, null))).toEqual([header, ...body]);
    expect(call(id, ...given(place, [[false]]))).toEqual(body);
    expect(call(id, ...given(place, 0))).toEqual(body);
    expect(header!.every((cell) => typeof cell === "string" || typeof cell === "number")).toBe(true);
    expect(header!.length).toBe(body[0]!.length);
    expect(outcome(id, ...given(place, [["maybe"]]))).toBe('#VALUE! headers needs TRUE or FALSE; got "maybe"');
  });

  testIf(columns.length > 1)("columns of different length are refused by name, with both lengths", () => {
    const [first, ...others] = columns;
    for (const index of others) {
      const { name } = parameters[index]!;
      const short = (args[index] as Cells).slice(0, -1);
      const refusal = outcome(id, ...given(index, short));
      if (short.length === 1 && !rowByRowOnly.has(name)) {
        expect(refusal).toEqual(expect.any(Array));
        continue;
      }
      expect(refusal).toBe(`#VALUE! ${name} needs ${rows} rows like ${parameters[first!]!.name}; got ${rows - 1}`);
    }
    for (const index of others) {
      const { name } = parameters[index]!;
      const long = [...(args[index] as Cells), (args[index] as Cells)[0]!];
      expect(outcome(id, ...given(index, long))).toBe(
        `#VALUE! ${name} needs ${rows} rows like ${parameters[first!]!.name}; got ${rows + 1}`,
      );
    }
  });

  test("a column may as well be a row", () => {
    const across = isRepeating
      ? [(sample[0] as Cells[]).map(transposed)]
      : args.map((one) => (Array.isArray(one) ? transposed(one as Cells) : one));
    const answer = call(id, ...args);
    const keepsItsShape = hasHeaders || rowByRow.has(id);
    expect(call(id, ...across)).toEqual(keepsItsShape ? answer : transposed(answer));
  });

  testIf(columns.length > 0)(
    'a blank row is left out or keeps its place with "", whichever way its cells are blank',
    () => {
      const plain = call(id, ...args);
      const blanks = [null, "", "  "].map((blank) => outcome(id, ...withRow(() => blank)));
      if (columns.some((index) => isText(parameters[index]!.name)))
        blanks.push(outcome(id, ...withRow((name) => (isText(name) ? 0 : null))));
      // On the desktop all cells of a blank row arrive as 0, which two columns tell from a figure.
      if (columns.length > 1 || series.has(id) || id === "TTM") blanks.push(outcome(id, ...withRow(() => 0)));
      for (const answer of blanks) {
        expect(answer).toEqual(blanks[0]);
        if (series.has(id))
          expect(answer).toMatch(
            new RegExp(`^#VALUE! \\w+ needs its last period filled; row ${rows + 1} is empty or 0$`),
          );
        else if (id === "TTM")
          expect((answer as Cells).at(-1)![0]).toMatchObject({
            code: "#N/A",
            message: `values needs its last period filled; row ${rows + 1} is empty or 0`,
          });
        else if (periodByPeriod.has(id)) expect(answer).toEqual(outcome(id, ...withRow(() => 0)));
        else expect((answer as Cells).filter((row) => !row.every((cell) => cell === ""))).toEqual(plain);
      }
    },
  );

  test("an empty cell in place of an argument is the same on the desktop and on the web", () => {
    parameters.forEach((_parameter, index) => {
      const [web, desktop] = [null, 0].map((blank) =>
        outcome(id, ...given(index, isRepeating ? [[[blank]], [["B"]]] : [[blank]])),
      );
      expect(web).toEqual(desktop);
    });
  });

  testIf(columns.length > 1)("a blank among filled columns is refused with its row", () => {
    for (const index of columns) {
      const { name } = parameters[index]!;
      if (mayBeBlank.has(name)) continue;
      for (const blank of isText(name) ? [null, "", 0] : [null, ""])
        expect(outcome(id, ...given(index, replaceLast(args[index] as unknown[], blank)))).toMatch(
          new RegExp(`^#VALUE! ${name} needs .+; got blank in row ${rows}$`),
        );
    }
  });

  test("a required argument left out is refused by name, without a guess", () => {
    parameters.forEach(({ name }, index) => {
      if (optionals.includes(index)) return;
      const refusal = outcome(id, ...given(index, isRepeating ? [[[null]]] : null));
      expect(refusal).toMatch(/^#(VALUE!|N\/A) \w+ needs .+; got .+$/);
      if (!columns.includes(index)) expect(refusal).toContain(` ${name} needs `);
    });
  });

  testIf(columns.length > 0)("a range that is neither row nor column is refused by name, or spans a table", () => {
    for (const index of columns) {
      const square = [
        [(args[index] as Cells)[0]![0], (args[index] as Cells)[1]![0]],
        [(args[index] as Cells)[1]![0], (args[index] as Cells)[0]![0]],
      ];
      const answer = outcome(id, ...given(index, square));
      if (typeof answer === "string")
        expect(answer).toMatch(
          new RegExp(`^#VALUE! \\w+ needs (one row or one column|\\d+ (rows|columns) like \\w+); got .+$`),
        );
      else expect((answer as Cells)[0]!.length).toBeGreaterThan(1);
    }
  });
});

function transposed(cells: Cells): Cells {
  return cells[0]!.map((_cell, column) => cells.map((row) => row[column]));
}

function mapCells(value: unknown, change: (cell: unknown) => unknown): unknown {
  return Array.isArray(value) ? value.map((one) => mapCells(one, change)) : change(value);
}

function replaceFirst(cells: readonly unknown[], value: unknown): unknown[] {
  const [first, ...rest] = cells;
  return [Array.isArray(first) ? replaceFirst(first, value) : value, ...rest];
}

function replaceLast(cells: readonly unknown[], value: unknown): unknown[] {
  const last = cells.at(-1);
  return [...cells.slice(0, -1), Array.isArray(last) ? replaceLast(last, value) : value];
}

function deepFrozen<Value>(value: Value): Value {
  if (Array.isArray(value)) value.forEach(deepFrozen);
  return Object.freeze(value);
}
