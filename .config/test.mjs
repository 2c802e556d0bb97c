// `npm test`: types, lint, unit and pane tests, the build, then the browser. The last line counts the tests.
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { installWhenMissing, root, run } from "./install.mjs";

installWhenMissing();
const cache = join(root, "node_modules", ".cache");
mkdirSync(cache, { recursive: true });
const bin = (name, ...args) => [process.execPath, [join(root, "node_modules", ...name.split("/")), ...args]];
let passed = 0;
let failed = 0;

stage("Types: everything", () => run(...bin("typescript/bin/tsc", "--noEmit", "-p", ".")));
stage("Types: the engine alone, without a browser or Node", () =>
  run(...bin("typescript/bin/tsc", "--noEmit", "-p", "src/engine")),
);
stage("Lint", () => run("npm", ["run", "--silent", "lint"]));
stage("Build the release and the command line", () => run(process.execPath, [join(root, ".config/build.mjs")]));
stage("Unit, rules, integration and pane tests", () =>
  jest("code", "--selectProjects", "unit", "pane", "--coverage", "--coverageReporters=text-summary"),
);
stage("Build the workbench", () => run(process.execPath, [join(root, ".config/buildWorkbench.mjs")]));
stage("Browser tests", () => jest("browser", "--selectProjects", "e2e", "--runInBand"));
end();

function stage(name, work) {
  console.log(`\n== ${name}`);
  const started = performance.now();
  work();
  console.log(`-- ${((performance.now() - started) / 1000).toFixed(1)} s`);
}

/** Runs jest projects and adds up what they counted; a failure ends the run after the count is printed. */
function jest(name, ...args) {
  const outputFile = join(cache, `jest-${name}.json`);
  const [command, jestArgs] = bin(
    "jest/bin/jest.js",
    "--config",
    ".config/jest.config.cjs",
    "--ci",
    "--json",
    `--outputFile=${outputFile}`,
    ...args,
  );
  const { status } = spawnSync(command, jestArgs, { cwd: root, stdio: ["ignore", "ignore", "inherit"] });
  const result = JSON.parse(readFileSync(outputFile, "utf8"));
  passed += result.numPassedTests;
  failed += result.numFailedTests + result.numRuntimeErrorTestSuites;
  if (status === 0 && result.success) return;
  end(1);
}

function end(code = 0) {
  console.log(`\n${passed} passed, ${failed} failed`);
  process.exit(code);
}
