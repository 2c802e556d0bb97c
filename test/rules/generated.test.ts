import { spawnSync } from "node:child_process";
import { projectFile, root } from "./sourceFiles";

/** In a process of its own: the generators are ES modules, which jest's sandbox does not load. */
const script = `import("./.config/generate.mjs").then(async ({ generatedFiles }) => console.log(JSON.stringify(await generatedFiles())))`;
const { stdout, stderr, status } = spawnSync(process.execPath, ["--input-type=module", "-e", script], {
  cwd: root,
  encoding: "utf8",
});
if (status !== 0) throw new Error(stderr);
const generated = JSON.parse(stdout) as Record<string, string>;

describe("generated files", () => {
  test("are the ones known", () => {
    expect(Object.keys(generated)).toEqual(
      expect.arrayContaining(["assets/functions.json", "assets/functions.zh-CN.json", "README.md"]),
    );
  });

  test.each(Object.entries(generated))("%s is what `npm run generate` writes", (path, text) => {
    expect(projectFile(path)).toBe(text);
  });
});
