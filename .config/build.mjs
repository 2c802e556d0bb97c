// `npm run build [-- --env host=https://example.org/aie --env id=<UUID>]`: the release in dist/ and the command line dist/aie.cjs.
import { chmodSync, existsSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join, relative } from "node:path";
import { gzipSync } from "node:zlib";
import { createRequire } from "node:module";
import { installWhenMissing, root } from "./install.mjs";

installWhenMissing();
const { compile } = await import("./compile.mjs");
const { generate } = await import("./generate.mjs");
const { hostOf, idOf } = createRequire(import.meta.url)("./releaseHost.cjs");

const dist = join(root, "dist");
const functionsLimit = 35_500;

const release = releaseOf(process.argv.slice(2));
if (existsSync(dist)) rmSync(dist, { recursive: true });
await generate();
try {
  await compile(release);
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
chmodSync(join(dist, "aie.cjs"), 0o755);
report();

/** `--env host=… --env id=…` in any order, each at most once. */
function releaseOf(args) {
  const checks = { host: hostOf, id: idOf };
  const settings = {};
  for (const setting of args.filter((arg, index) => arg !== "--env" || args[index + 1] === undefined)) {
    const [, name, value] = /^(?:--env=)?(host|id)=(.*)$/.exec(setting) ?? [];
    if (name === undefined || name in settings)
      fail(`build needs --env host=<https address> and perhaps --env id=<UUID>; got ${setting}`);
    try {
      settings[name] = checks[name](value);
    } catch (error) {
      fail(error.message);
    }
  }
  return settings;
}

/** Prints what a user's browser will load and refuses a release that breaks a promise. */
function report() {
  const files = readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(dist, join(entry.parentPath, entry.name)).replaceAll("\\", "/"));
  const forbidden = files.filter(
    (file) => file.endsWith(".map") || /office.*\.js$|excel-web/i.test(file) || /\.debug\.js$/.test(file),
  );
  if (forbidden.length > 0) fail(`a release has no source map and no copy of office.js; got ${forbidden.join(", ")}`);
  console.log("\n  bytes     gzip      file");
  for (const file of files.filter((name) => name.endsWith(".js") || name.endsWith(".cjs")).sort()) {
    const content = readFileSync(join(dist, file));
    const zipped = gzipSync(content, { level: 9 }).length;
    console.log(`${String(content.length).padStart(9)} ${String(zipped).padStart(8)}  ${file}`);
    if (file === "functions.js" && zipped > functionsLimit)
      fail(`functions.js needs at most ${functionsLimit} bytes gzip; got ${zipped}`);
    if (content.includes("sourceMappingURL=")) fail(`a release has no source map; got one named in ${file}`);
  }
}

function fail(message) {
  console.error(message);
  process.exit(1);
}
