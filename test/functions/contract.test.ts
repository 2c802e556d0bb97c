/** "Rules that hold for every function", over all functions, from their metadata. */
import metadata from "../../assets/functions.json";
import chinese from "../../assets/functions.zh-CN.json";
import { chapters } from "../../src/functions/associate";
import { excelError, outcome, call } from "./host";
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

describe.each(samples)("$id", ({ id, args, wordArguments, texts }) => {
  test("answers the sample without an error", () => {
    expect(typeof outcome(id, ...args)).toBe("object");
  });

  test.each(args.map((_argument, index) => index))("an error in argument %i comes back as that error", (index) => {
    for (const code of ["#N/A", "#REF!", "#DIV/0!"]) {
      const broken = [...args];
      broken[index] = Array.isArray(args[index])
        ? replaceFirst(args[index] as unknown[], excelError(code))
        : [[excelError(code)]];
      expect(outcome(id, ...broken)).toBe(code);
    }
  });

  test("does not change what it is given", () => {
    const before = JSON.stringify(args);
    call(id, ...deepFrozen(args));
    expect(JSON.stringify(args)).toBe(before);
  });

  test("an unknown word lists the words there are", () => {
    const one = metadata.functions.find((fn) => fn.id === id)!;
    for (const name of wordArguments) {
      const broken = [...args];
      while (broken.length < one.parameters.length) broken.push(null);
      broken[one.parameters.findIndex((parameter) => parameter.name === name)] = [["no such word"]];
      expect(outcome(id, ...broken)).toMatch(new RegExp(`^#VALUE! ${name} needs one of .+, .+; got "no such word"$`));
    }
  });

  test('blank cells are the same as null, as "" and, in text, as 0', () => {
    if (!texts) return;
    const [asNull, asEmpty, asZero] = [null, "", 0].map((blank) =>
      outcome(
        id,
        ...args.map((argument, index) =>
          Array.isArray(argument) && texts.includes(index)
            ? [...(argument as unknown[][]), [blank]]
            : withBlank(argument, texts, index, blank),
        ),
      ),
    );
    expect(asEmpty).toEqual(asNull);
    expect(asZero).toEqual(asNull);
  });
});

/** Vectors of numbers get the same blank row as the texts beside them. */
function withBlank(argument: unknown, texts: readonly number[], index: number, blank: unknown): unknown {
  const isVector = Array.isArray(argument) && argument.length > 1 && !texts.includes(index);
  return isVector ? [...(argument as unknown[][]), [blank]] : argument;
}

function replaceFirst(matrix: unknown[], value: unknown): unknown[] {
  const [first, ...rest] = matrix;
  return Array.isArray(first) ? [replaceFirst(first, value), ...rest] : [value, ...rest];
}

function deepFrozen<Value>(value: Value): Value {
  if (Array.isArray(value)) value.forEach(deepFrozen);
  return Object.freeze(value);
}
