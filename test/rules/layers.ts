/** Which part of src may import which, and where the arrows run in a circle. */
import { posix } from "node:path";
import ts from "typescript";

/** Besides itself. A host (workbench) knows no add-in, nobody imports app, and a running Excel and a file never meet. */
export const allowed: Readonly<Record<string, readonly string[]>> = {
  formula: [],
  engine: [],
  functions: ["engine"],
  twins: ["formula"],
  register: ["engine", "formula"],
  models: ["formula", "register"],
  audit: ["engine", "formula", "register"],
  excel: ["engine", "formula", "twins", "register", "models", "audit"],
  xlsx: ["formula", "twins", "register", "models", "audit"],
  pane: ["engine", "formula", "register", "models", "audit", "excel"],
  workbench: [],
  app: ["engine", "functions", "formula", "twins", "register", "models", "audit", "excel", "xlsx", "pane", "workbench"],
};

/** The parts that run wherever JavaScript does, and the packages they may use. */
export const packages: Readonly<Record<string, readonly string[]>> = {
  formula: ["@borgar/fx/xlsx"],
  engine: ["decimal.js"],
  functions: [],
  twins: [],
  register: ["papaparse"],
  models: [],
  audit: [],
  excel: [],
  xlsx: ["fflate", "numfmt", "saxes"],
};

export interface Import {
  readonly from: string;
  readonly to: string;
}

type Sources = ReadonlyMap<string, string>;

/** Imports of every kind, types and `import()` included; a path within the project is resolved, a package keeps its name. */
export function importsOf(sources: Sources): Import[] {
  return [...sources].flatMap(([from, text]) =>
    ts
      .preProcessFile(text, true, true)
      .importedFiles.map(({ fileName }) => ({ from, to: resolve(sources, from, fileName) })),
  );
}

function resolve(sources: Sources, from: string, name: string): string {
  if (!name.startsWith(".")) return name;
  const path = posix.join(posix.dirname(from), name);
  return [path, `${path}.ts`, `${path}.tsx`, `${path}/index.ts`].find((candidate) => sources.has(candidate)) ?? path;
}

export const layerOf = (path: string): string | undefined => /^src\/([^/]+)\//.exec(path)?.[1];

/** One sentence for each import that the table does not allow. */
export function wrongArrows(imports: readonly Import[]): string[] {
  return imports.flatMap(({ from, to }) => {
    const layer = layerOf(from) ?? "";
    const reasons = allowed[layer];
    if (!reasons) return [`${from} needs a folder of the layer table; got ${layer}`];
    const target = layerOf(to);
    if (target !== undefined)
      return target === layer || reasons.includes(target) ? [] : [`${from} (${layer}) imports ${to}`];
    const isPackage = !/^(src|assets|test|\.config)\//.test(to);
    if (isPackage)
      return packages[layer]?.includes(to) === false ? [`${from} (${layer}) imports the package ${to}`] : [];
    return to.startsWith("assets/") && layer !== "engine" ? [] : [`${from} imports ${to}`];
  });
}

/** decimal.js has one door, so that precision and rounding are set once. */
export function secondDecimalDoors(imports: readonly Import[]): string[] {
  return imports
    .filter(({ from, to }) => to === "decimal.js" && from !== "src/engine/exact/decimal.ts")
    .map(({ from }) => from);
}

/** The same arrows between folders; what stays within one is none. */
export function foldersOf(imports: readonly Import[]): Import[] {
  return imports
    .filter(({ to }) => to.startsWith("src/"))
    .map(({ from, to }) => ({ from: posix.dirname(from), to: posix.dirname(to) }))
    .filter(({ from, to }) => from !== to);
}

/** Each circle once, as the files or folders it runs through. */
export function circles(imports: readonly Import[]): string[][] {
  const edges = new Map<string, string[]>();
  for (const { from, to } of imports) edges.set(from, [...(edges.get(from) ?? []), to]);
  const done = new Set<string>();
  const found: string[][] = [];
  const walk = (file: string, path: readonly string[]): void => {
    const start = path.indexOf(file);
    if (start >= 0) return void found.push([...path.slice(start), file]);
    if (done.has(file)) return;
    for (const to of edges.get(file) ?? []) walk(to, [...path, file]);
    done.add(file);
  };
  for (const file of edges.keys()) walk(file, []);
  return found;
}
