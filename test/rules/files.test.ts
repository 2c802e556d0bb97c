import { filesUnder, projectFile } from "./sourceFiles";
import ts from "typescript";

const sources = filesUnder("src", [".ts", ".tsx"]);
const longest = 200;
const drawers = /(^|\/)(utils?|helpers?|common|misc|types|shared)(\.|\/)/i;

/** Lines that hold a piece of code; comments and blank lines explain and are free. */
function codeLines(text: string, path: string): number {
  const file = ts.createSourceFile(
    path,
    text,
    ts.ScriptTarget.ES2022,
    false,
    path.endsWith("x") ? ts.ScriptKind.TSX : ts.ScriptKind.TS,
  );
  const lines = new Set<number>();
  const visit = (node: ts.Node): void => {
    if (node.getChildCount(file) === 0 || ts.isToken(node)) {
      for (let line = lineAt(node.getStart(file)); line <= lineAt(node.end); line += 1) lines.add(line);
    }
    node.getChildren(file).forEach(visit);
  };
  const lineAt = (position: number) => file.getLineAndCharacterOfPosition(position).line;
  file.statements.forEach(visit);
  return lines.size;
}

describe("files of src", () => {
  test(`have at most ${longest} lines of code`, () => {
    const long = [...sources]
      .map(([path, text]) => ({ path, lines: codeLines(text, path) }))
      .filter(({ lines }) => lines > longest);
    expect(long).toEqual([]);
  });

  test("are named after one idea", () => {
    expect([...sources.keys()].filter((path) => drawers.test(path))).toEqual([]);
  });

  test("that calculate open with what they do", () => {
    const silent = [...sources].filter(([path, text]) => path.startsWith("src/engine/") && !text.startsWith("/**"));
    expect(silent.map(([path]) => path)).toEqual([]);
  });

  test("are counted without comments and blank lines", () => {
    expect(codeLines("/** a\n b */\n\nconst a = 1; // c\n// d\nconst b = `x\ny`;\n", "a.ts")).toBe(3);
  });

  test.each(["src/pane/utils.ts", "src/helpers/a.ts", "src/excel/types.ts"])("may not be called %s", (path) => {
    expect(path).toMatch(drawers);
  });
});

describe("README.md", () => {
  const readme = projectFile("README.md");
  const { scripts } = JSON.parse(projectFile("package.json")) as { scripts: Record<string, string> };

  test("names only commands that package.json has", () => {
    const named = [...readme.matchAll(/npm (?:run )?(start|test|[a-z]+)\b/g)].map(([, name]) => name!);
    expect(named.length).toBeGreaterThan(4);
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });

  test("names only folders and pictures that are there", () => {
    const folders = [...readme.matchAll(/^ {4}(src\/\w+|test)\s/gm)].map(([, path]) => path!);
    expect(folders.length).toBeGreaterThan(7);
    expect(folders.filter((folder) => filesUnder(folder, [".ts"]).size === 0)).toEqual([]);
    const pictures = [...readme.matchAll(/!\[[^\]]+\]\(([^)]+)\)/g)].map(([, path]) => path!);
    expect(pictures.length).toBeGreaterThan(0);
    for (const picture of pictures) expect(projectFile(picture).length).toBeGreaterThan(0);
  });
});
