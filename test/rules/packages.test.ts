import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { projectFile, root } from "./sourceFiles";

interface Installed {
  readonly version: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly optional?: boolean;
}

const { dependencies, devDependencies } = JSON.parse(projectFile("package.json")) as Record<
  string,
  Record<string, string>
>;
const { packages } = JSON.parse(projectFile("package-lock.json")) as { packages: Record<string, Installed> };
const installed = Object.entries(packages).filter(([path]) => path.startsWith("node_modules/"));

/** Licences under which a package may be shipped inside an MIT-licensed release. */
const permissive =
  /^\(?(MIT|MIT-0|ISC|0BSD|BSD-2-Clause|BSD-3-Clause|Apache-2\.0|CC0-1\.0|Unlicense|Zlib|Python-2\.0|BlueOak-1\.0\.0|CC-BY-4\.0|MPL-2\.0)( (OR|AND) [\w.-]+)*\)?$/;
/** Microsoft's client may be used to develop and test; a release loads it from Microsoft, and build.mjs refuses a copy. */
const developmentOnly = new Set(["node_modules/@microsoft/office-js"]);

/** Its repository is under Apache-2.0; the package says nothing. */
const statedElsewhere = new Set(["node_modules/@univerjs/telemetry"]);

/** The lock file leaves out a licence that package.json writes in an old form. */
function licenceOf(path: string, { license }: Installed): string {
  // "MIT/Apache-2.0" is how "MIT OR Apache-2.0" was once written.
  if (license !== undefined) return license.replaceAll("/", " OR ");
  const file = join(root, path, "package.json");
  if (!existsSync(file)) return "not installed";
  const { license: own, licenses } = JSON.parse(readFileSync(file, "utf8")) as {
    license?: string | { type: string };
    licenses?: { type: string }[];
  };
  return typeof own === "string" ? own : (own?.type ?? licenses?.map(({ type }) => type).join(" OR ") ?? "none");
}

describe("packages", () => {
  test.each(Object.entries({ ...dependencies, ...devDependencies }))("%s is pinned, got %s", (_, version) => {
    expect(version).toMatch(/^\d+\.\d+\.\d+$/);
  });

  test("have licences that allow what is done with them", () => {
    const refused = installed
      .filter(
        ([path, one]) =>
          !developmentOnly.has(path) &&
          !statedElsewhere.has(path) &&
          !one.optional &&
          !permissive.test(licenceOf(path, one)),
      )
      .map(([path, one]) => `${path} ${licenceOf(path, one)}`);
    expect(refused).toEqual([]);
  });

  test("keep Microsoft's client out of what is shipped", () => {
    expect(Object.keys(dependencies ?? {})).not.toContain("@microsoft/office-js");
    expect(packages["node_modules/@microsoft/office-js"]?.dev).toBe(true);
  });

  test.each(["GPL-3.0-only", "AGPL-3.0", "UNLICENSED", "SEE LICENSE IN LICENSE.md", "none"])(
    "may not be under %s",
    (licence) => {
      expect(licence).not.toMatch(permissive);
    },
  );
});
