import { posix } from "node:path";
import { filesUnder, projectFile } from "./sourceFiles";

const sources = filesUnder("src", [".ts", ".tsx"]);
const drawers = /(^|\/)(utils?|helpers?|common|misc|types|shared)(\.|\/)/i;

describe("files of src", () => {
  test("are named after one idea", () => {
    expect([...sources.keys()].filter((path) => drawers.test(path))).toEqual([]);
  });

  test("that calculate open with what they do", () => {
    const silent = [...sources].filter(([path, text]) => path.startsWith("src/engine/") && !text.startsWith("/**"));
    expect(silent.map(([path]) => path)).toEqual([]);
  });

  test("stand in rooms that can be taken in at a glance", () => {
    const rooms = new Map<string, number>();
    for (const path of sources.keys()) rooms.set(posix.dirname(path), (rooms.get(posix.dirname(path)) ?? 0) + 1);
    expect([...rooms].filter(([, count]) => count > 40)).toEqual([]);
  });

  test("end within 250 lines", () => {
    const long = [...sources].filter(([, text]) => text.trimEnd().split("\n").length > 250);
    expect(long.map(([path]) => path)).toEqual([]);
  });

  test("of the pane and of Excel stand in rooms, but for the entry", () => {
    const loose = [...sources.keys()].filter((path) => /^src\/(pane|excel)\/[^/]+$/.test(path));
    expect(loose).toEqual(["src/pane/mount.tsx"]);
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
