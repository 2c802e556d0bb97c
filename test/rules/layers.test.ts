import { allowed, circles, foldersOf, importsOf, secondDecimalDoors, wrongArrows } from "./layers";
import { filesUnder } from "./sourceFiles";

const sources = filesUnder("src", [".ts", ".tsx"]);
const imports = importsOf(sources);

describe("the layers of src", () => {
  test("are all in the table", () => {
    const found = new Set([...sources.keys()].map((path) => path.split("/")[1]));
    expect([...found].filter((layer) => !(layer! in allowed))).toEqual([]);
  });

  test("import only what the table allows", () => {
    expect(wrongArrows(imports)).toEqual([]);
  });

  test("import in no circle", () => {
    expect(circles(imports)).toEqual([]);
  });

  test("import in no circle of folders", () => {
    expect(circles(foldersOf(imports))).toEqual([]);
  });

  test("resolve every relative import to a file", () => {
    const loose = imports.filter(({ to }) => to.startsWith("src/") && !sources.has(to) && !/\.(css|json)$/.test(to));
    expect(loose).toEqual([]);
  });

  test("meet decimal.js in one file", () => {
    expect(secondDecimalDoors(imports)).toEqual([]);
  });
});

describe("the rule itself", () => {
  const arrows = (files: Record<string, string>) => wrongArrows(importsOf(new Map(Object.entries(files))));

  test.each([
    [
      "the engine reads a binding",
      "src/engine/a.ts",
      'import { b } from "../functions/b";',
      "src/engine/a.ts (engine) imports src/functions/b",
    ],
    [
      "a host knows its add-in",
      "src/workbench/a.ts",
      'export * from "../excel/b";',
      "src/workbench/a.ts (workbench) imports src/excel/b",
    ],
    [
      "only a type is imported",
      "src/models/a.ts",
      'import type { B } from "../pane/b";',
      "src/models/a.ts (models) imports src/pane/b",
    ],
    ["an import waits", "src/pane/a.ts", 'void import("../app/b");', "src/pane/a.ts (pane) imports src/app/b"],
    [
      "the engine takes a package",
      "src/engine/a.ts",
      'import "rxjs";',
      "src/engine/a.ts (engine) imports the package rxjs",
    ],
    [
      "a folder is new",
      "src/helpers/a.ts",
      'import "../engine/b";',
      "src/helpers/a.ts needs a folder of the layer table; got helpers",
    ],
  ])("fails when %s", (_, path, text, complaint) => {
    expect(arrows({ [path]: text })).toEqual([complaint]);
  });

  test("lets an allowed arrow be", () => {
    expect(arrows({ "src/excel/a.ts": 'import "../engine/b";', "src/pane/a.tsx": 'import "react";' })).toEqual([]);
  });

  test("finds a circle of three and says its way", () => {
    const files = {
      "src/engine/a.ts": 'import "./b";',
      "src/engine/b.ts": 'import "./c";',
      "src/engine/c.ts": 'import "./a";',
    };
    expect(circles(importsOf(new Map(Object.entries(files))))).toEqual([
      ["src/engine/a.ts", "src/engine/b.ts", "src/engine/c.ts", "src/engine/a.ts"],
    ]);
  });

  test("finds a circle of folders that no files make", () => {
    const files = new Map([
      ["src/engine/a/one.ts", 'import "../b/two";'],
      ["src/engine/a/other.ts", ""],
      ["src/engine/b/two.ts", ""],
      ["src/engine/b/three.ts", 'import "../a/other";'],
    ]);
    expect(circles(importsOf(files))).toEqual([]);
    expect(circles(foldersOf(importsOf(files)))).toEqual([["src/engine/a", "src/engine/b", "src/engine/a"]]);
  });

  test("finds a second door to decimal.js", () => {
    const files = new Map([["src/engine/a.ts", 'import Decimal from "decimal.js";']]);
    expect(secondDecimalDoors(importsOf(files))).toEqual(["src/engine/a.ts"]);
  });
});
