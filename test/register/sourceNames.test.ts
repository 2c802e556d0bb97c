import { sourceIdOf, sourceName } from "../../src/register/sourceNames";

test.each([
  ["OAI-24-03", "src_OAI.24.03"],
  ["SAE.04", "src_SAE_x2E_04"],
  ["two words", "src_two_x20_words"],
  ["A_2", "src_A_x5F_2"],
  ["A_x2D_", "src_A_x5F_x2D_"],
  ["Müller/年报 (1)", "src_Müller_x2F_年报_x20__x28_1_x29_"],
  ["😀", "src__x1F600_"],
])("%s is named %s, which leads back to it, first or second", (id, name) => {
  expect(sourceName(id, 1)).toBe(name);
  expect(sourceIdOf(name)).toBe(id);
  expect(sourceName(id, 2)).toBe(`${name}_2`);
  expect(sourceIdOf(`${name}_2`)).toBe(id);
  // The characters that Excel lets stand in a name.
  expect(name).toMatch(/^[\p{L}_][\p{L}\d_.]*$/u);
});

test("different IDs have different names", () => {
  const ids = ["A-2", "A.2", "A_2", "A 2", "A--2", "A-.2", "A_x2", "A_x2_", "A\\2"];
  const names = ids.flatMap((id) => [1, 2, 3].map((number) => sourceName(id, number).toLowerCase()));
  expect(new Set(names).size).toBe(names.length);
});

test.each(["src", "src_", "source_A", "Rate"])("%s links no source", (name) => {
  expect(sourceIdOf(name)).toBeNull();
});
