import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { usage } from "../../src/app/cli/usage";
import { manualSteps } from "../manual/steps";
import { models } from "../../src/models/gallery";
import { english } from "../../src/pane/texts/texts.en";
import { projectFile, root } from "./sourceFiles";

const projectBytes = (path: string) => readFileSync(join(root, path));

/** In a process of its own: the generators are ES modules, which jest's sandbox does not load. */
const script = `import("./.config/generate.mjs").then(async ({ generatedFiles }) => console.log(JSON.stringify(await generatedFiles())))`;
const { stdout, stderr, status } = spawnSync(process.execPath, ["--input-type=module", "-e", script], {
  cwd: root,
  encoding: "utf8",
  maxBuffer: 2 ** 24,
});
if (status !== 0) throw new Error(stderr);
const generated = JSON.parse(stdout) as Record<string, string>;

test("assets/models has every model of the gallery, the smallest as `npm run generate` writes it", () => {
  const ids = models.map(({ id }) => id);
  for (const id of ids) expect(projectBytes(`assets/models/${id}.xlsx`).length).toBeGreaterThan(10_000);
  const smallest = "government";
  const own = `import("./.config/generateModels.mjs").then(async ({ generateModels }) => { const files = await generateModels(["${smallest}"]); process.stdout.write(Object.values(files)[0].toString("base64"), () => process.exit(0)); })`;
  const made = spawnSync(process.execPath, ["--input-type=module", "-e", own], { cwd: root, encoding: "utf8" });
  expect(made.stderr).toBe("");
  expect(Buffer.from(made.stdout, "base64").equals(projectBytes(`assets/models/${smallest}.xlsx`))).toBe(true);
}, 120_000);

describe("generated files", () => {
  test("are the ones known", () => {
    expect(Object.keys(generated)).toEqual(
      expect.arrayContaining(["assets/functions.json", "assets/functions.zh-CN.json", "README.md"]),
    );
  });

  test.each(Object.entries(generated))("%s is what `npm run generate` writes", (path, text) => {
    expect(projectFile(path)).toBe(text);
  });

  test.each(["assets/functions.json", "assets/functions.zh-CN.json"])(
    "%s gives addresses of help that exist",
    (path) => {
      const { functions } = JSON.parse(generated[path]!) as { functions: { id: string; helpUrl: string }[] };
      for (const { id, helpUrl } of functions) {
        const [, page, anchor] = /^https:\/\/[^/]+\/(assets\/help\/.*\.html)#(.*)$/.exec(helpUrl)!;
        expect(anchor).toBe(id);
        expect(generated[page!]).toContain(`<article id="${id}">`);
        expect(generated[page!]).toContain(path.includes("zh-CN") ? '<html lang="zh-CN">' : '<html lang="en">');
      }
    },
  );

  test("have no link in the help that leads nowhere", () => {
    for (const [path, text] of Object.entries(generated).filter(([name]) => name.endsWith(".html")))
      for (const [, href] of text.matchAll(/href="([^"]+)"/g)) {
        const [file, anchor] = href!.split("#");
        const target = file === "" ? path : posix.join(posix.dirname(path), file!);
        const content = generated[target] ?? projectFile(target);
        if (anchor !== undefined) expect(content).toContain(`id="${anchor}"`);
      }
  });

  test("have a page in both languages for each part of the pane, which its failures lead to", () => {
    for (const topic of Object.keys(english.pane.helpTopics))
      for (const folder of ["", "zh-CN/"]) expect(generated[`assets/help/${folder}${topic}.html`]).toContain("<h1>");
  });

  test("tell of every command of the command line, in both languages", () => {
    const commands = new Set([...usage.matchAll(/^ {2}aie (\w+)/gm)].map(([, name]) => name!));
    expect(commands.size).toBeGreaterThan(5);
    for (const path of ["assets/help/commandLine.html", "assets/help/zh-CN/commandLine.html"]) {
      const told = [...generated[path]!.matchAll(/<th scope="row"><code>([a-z]+)<\/code>/g)].map(([, name]) => name!);
      expect(new Set(told)).toEqual(commands);
    }
  });

  test("ask a person with Excel for at most 15 minutes", () => {
    expect(manualSteps.reduce((sum, { minutes }) => sum + minutes, 0)).toBeLessThanOrEqual(15);
  });
});
