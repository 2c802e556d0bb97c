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

  test("names only folders, pages and pictures that are there", () => {
    const layers = new Set([...sources.keys()].map((path) => path.split("/")[1]));
    const section = readme.slice(readme.indexOf("`src` is laid out"), readme.indexOf("Licence:"));
    const folders = [...section.matchAll(/ in `(\w+)`/g)].map(([, folder]) => folder!);
    expect(folders.length).toBeGreaterThan(7);
    expect(folders.filter((folder) => !layers.has(folder))).toEqual([]);
    for (const [, page] of readme.matchAll(/\]\((\.github\/[^)]+)\)/g))
      expect(projectFile(page!).length).toBeGreaterThan(0);
    const pictures = [...readme.matchAll(/!\[[^\]]+\]\(([^)]+)\)/g)].map(([, path]) => path!);
    expect(pictures.length).toBeGreaterThan(0);
    for (const picture of pictures) expect(projectFile(picture).length).toBeGreaterThan(0);
  });
});

describe("ARCHITECTURE.md", () => {
  const text = projectFile(".github/ARCHITECTURE.md");

  test("draws every folder of src that holds files, and no other", () => {
    const drawn = text.slice(0, text.indexOf("## Who may"));
    const layers = new Set([...sources.keys()].map((path) => path.split("/")[1]!));
    const named = [...drawn.matchAll(/^ {6}(\w+)\//gm)].map(([, folder]) => folder!);
    expect(new Set(named)).toEqual(layers);
  });

  test("names only files that are there", () => {
    const walks = text.slice(text.indexOf("## Three walks"));
    const files = [...walks.matchAll(/`([\w/]+\/[\w.]+\.tsx?)`/g)].map(([, path]) => `src/${path!}`);
    expect(files.length).toBeGreaterThan(8);
    expect(files.filter((path) => !sources.has(path))).toEqual([]);
  });
});
