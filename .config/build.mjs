// `npm run build [-- --env host=https://example.org/aie]`: the release in dist/ and the command line dist/aie.cjs.
import { chmodSync, existsSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join, relative } from "node:path";
import { gzipSync } from "node:zlib";
import { createRequire } from "node:module";
import { installWhenMissing, root } from "./install.mjs";

installWhenMissing();
const { compile } = await import("./compile.mjs");
const { generate } = await import("./generate.mjs");
const { hostOf } = createRequire(import.meta.url)("./releaseHost.cjs");

const dist = join(root, "dist");
const functionsLimit = 45_000;

const host = hostArgument(process.argv.slice(2));
if (existsSync(dist)) rmSync(dist, { recursive: true });
await generate();
try {
  await compile(host ? { host } : {});
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
chmodSync(join(dist, "aie.cjs"), 0o755);
report();

function hostArgument(args) {
  const settings = args.filter((arg, index) => arg !== "--env" || args[index + 1] === undefined);
  const unknown = settings.filter((setting) => !setting.startsWith("host=") && !setting.startsWith("--env=host="));
  if (unknown.length > 0) fail(`build needs --env host=<https address>; got ${unknown.join(" ")}`);
  if (settings.length === 0) return undefined;
  try {
    return hostOf(settings[0].replace(/^(--env=)?host=/, ""));
  } catch (error) {
    return fail(error.message);
  }
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
