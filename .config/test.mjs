// `npm test`: types, lint, the build, unit and pane tests, then the browser. The last line counts the tests.
import { spawn } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { installWhenMissing, root } from "./install.mjs";

installWhenMissing();
const cache = join(root, "node_modules", ".cache");
mkdirSync(cache, { recursive: true });
const bin = (name, ...args) => [process.execPath, [join(root, "node_modules", ...name.split("/")), ...args]];
const script = (name) => [process.execPath, [join(root, ".config", name)]];
const calculation = "/test/(engine|functions|laws|formula|register|audit)/";
const rest = "/test/(?!(engine|functions|laws|formula|register|audit)/)";
let passed = 0;
let failed = 0;
const running = new Set();

// Types, lint and builds keep one core busy each, so two of them go at a time.
await sideBySide(
  [
    ["Types: everything", () => succeeds(...bin("typescript/bin/tsc", "--noEmit", "-p", "."))],
    [
      "Types: the engine alone, without a browser or Node",
      () => succeeds(...bin("typescript/bin/tsc", "--noEmit", "-p", "src/engine")),
    ],
    ["Lint", () => succeeds("npm", ["run", "--silent", "lint"])],
  ],
  [
    ["Build the release and the command line", () => succeeds(...script("build.mjs"))],
    ["Build the workbench", () => succeeds(...script("buildWorkbench.mjs"))],
  ],
);
await stage("Tests of the engine, the functions, formulas, the register and tracing, with coverage", () =>
  jest(
    "calculation",
    "--selectProjects",
    "unit",
    "--testPathPatterns",
    calculation,
    "--maxWorkers=2",
    "--coverage",
    "--coverageReporters=text-summary",
  ),
);
// Without coverage: it would follow the formula engine's megabytes as well.
await stage("Unit, rules, integration and pane tests", () =>
  jest("rest", "--selectProjects", "unit", "pane", "--testPathPatterns", rest, "--maxWorkers=2"),
);
await stage("Browser tests", () => jest("browser", "--selectProjects", "e2e", "--maxWorkers=2"));
end(0);

/** Lanes of stages, each lane in order. */
async function sideBySide(...lanes) {
  await Promise.all(
    lanes.map(async (lane) => {
      for (const [name, work] of lane) await stage(name, work);
    }),
  );
}

/** The first stage that fails ends the run; one that fails without a test, like the types, counts as one failure. */
async function stage(name, work) {
  const started = performance.now();
  const failedBefore = failed;
  console.log(`\n== ${name}`);
  const succeeded = await work();
  console.log(`-- ${name}: ${((performance.now() - started) / 1000).toFixed(1)} s`);
  if (succeeded) return;
  if (failed === failedBefore) failed += 1;
  end(1);
}

function succeeds(command, args) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: root,
      stdio: ["ignore", "inherit", "inherit"],
      shell: command === "npm" && process.platform === "win32",
    });
    running.add(child);
    child.on("error", (error) => {
      console.error(error.message);
      resolve(false);
    });
    child.on("exit", (status) => {
      running.delete(child);
      resolve(status === 0);
    });
  });
}

/** Runs jest projects and adds up what they counted. */
async function jest(name, ...args) {
  const outputFile = join(cache, `jest-${name}.json`);
  rmSync(outputFile, { force: true });
  const succeeded = await succeeds(
    ...bin(
      "jest/bin/jest.js",
      "--config",
      ".config/jest.config.cjs",
      "--ci",
      "--workerIdleMemoryLimit=1GB",
      "--json",
      `--outputFile=${outputFile}`,
      ...args,
    ),
  );
  if (!existsSync(outputFile)) return false;
  const result = JSON.parse(readFileSync(outputFile, "utf8"));
  passed += result.numPassedTests;
  failed += result.numFailedTests + result.numRuntimeErrorTestSuites;
  return succeeded && result.success;
}

/** The last line is read by machines. */
function end(code) {
  for (const child of running) child.kill();
  console.log(`\n${passed} passed, ${failed} failed`);
  process.exit(code);
}
