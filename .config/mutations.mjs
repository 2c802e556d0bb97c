// `npm run mutations [-- engine audit --count 40 --seed 7]`: changes one thing at a time in the code that calculates and asks
// whether a test notices. Not part of `npm test`: each change runs the tests that can see it. Prints what nobody noticed.
import { spawn } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { installWhenMissing, root } from "./install.mjs";

installWhenMissing();
const ts = createRequire(import.meta.url)("typescript");

/** The share of changes that the tests must notice, and the folders of the tests that are asked. */
const layersKnown = {
  engine: { floor: 0.85, tests: "engine|laws|differential|functions" },
  audit: { floor: 0.75, tests: "audit|laws|excel/(trace|review)" },
  register: { floor: 0.75, tests: "register|excel/register" },
  formula: { floor: 0.75, tests: "formula|audit" },
};
/** They run for minutes and find what the others find. */
const slow = "/test/functions/(fuzz|wide)";
const mostSecondsUnchanged = 900;

const swapped = {
  "+": "-", "-": "+", "*": "/", "/": "*", "<": "<=", "<=": "<", ">": ">=", ">=": ">",
  "===": "!==", "!==": "===", "&&": "||", "||": "&&", "??": "&&",
}; // prettier-ignore

const { layers, count, seed } = request(process.argv.slice(2));
const copy = mkdtempSync(join(tmpdir(), "mutations-"));
copyProject();
let isBelow = false;
for (const layer of layers) {
  const mostSeconds = 60 + 3 * (await timeWithoutChange(layer));
  const mutants = chosen(mutantsOf(layer), count, randomFrom(seed));
  const unnoticed = [];
  for (const [index, mutant] of mutants.entries()) {
    process.stderr.write(`\r${layer} ${index + 1} of ${mutants.length} `);
    if (!(await isNoticed(mutant, layersKnown[layer].tests, mostSeconds))) unnoticed.push(mutant);
  }
  const share = mutants.length === 0 ? 1 : 1 - unnoticed.length / mutants.length;
  isBelow ||= share < layersKnown[layer].floor;
  process.stderr.write("\r");
  console.log(
    `${layer}: ${mutants.length - unnoticed.length} of ${mutants.length} changes noticed, ${(100 * share).toFixed(1)}% (at least ${100 * layersKnown[layer].floor}%)`,
  );
  for (const { file, line, before, after } of unnoticed) console.log(`  ${file}:${line}  ${before}  ->  ${after}`);
}
rmSync(copy, { recursive: true, force: true });
process.exit(isBelow ? 1 : 0);

function request(args) {
  const wanted = { layers: [], count: 40, seed: 20260625 };
  for (let index = 0; index < args.length; index += 1) {
    const word = args[index];
    if (word === "--count" || word === "--seed") wanted[word.slice(2)] = wholeNumber(word, args[++index]);
    else if (word in layersKnown) wanted.layers.push(word);
    else fail(`mutations needs ${Object.keys(layersKnown).join(", ")}, --count or --seed; got ${word}`);
  }
  return { ...wanted, layers: wanted.layers.length > 0 ? wanted.layers : Object.keys(layersKnown) };
}

function wholeNumber(option, text) {
  return /^\d+$/.test(text ?? "") ? Number(text) : fail(`${option} needs a whole number; got ${text}`);
}

function fail(message) {
  console.error(message);
  process.exit(2);
}

/** The work tree is never changed: the tests run in a copy that shares the packages. */
function copyProject() {
  for (const part of ["src", "test", "assets", ".config", "package.json", "tsconfig.json"])
    if (existsSync(join(root, part))) cpSync(join(root, part), join(copy, part), { recursive: true });
  symlinkSync(join(root, "node_modules"), join(copy, "node_modules"), "junction");
}

function mutantsOf(layer) {
  return readdirSync(join(root, "src", layer), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(".ts"))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll("\\", "/"))
    .sort()
    .flatMap((file) => mutantsIn(file, readFileSync(join(root, file), "utf8")));
}

/** One for each operator, condition, number and statement whose change should show. */
function mutantsIn(file, text) {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true);
  const found = [];
  const add = (node, after) => {
    const start = node.getStart(source);
    const line = source.getLineAndCharacterOfPosition(start).line + 1;
    found.push({ file, text, start, end: node.getEnd(), line, before: short(node.getText(source)), after });
  };
  const visit = (node) => {
    if (ts.isTypeNode(node) || ts.isImportDeclaration(node)) return;
    if (ts.isBinaryExpression(node)) {
      const other = swapped[node.operatorToken.getText(source)];
      if (other !== undefined) add(node.operatorToken, other);
    }
    if (ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.ExclamationToken)
      add(node, node.operand.getText(source));
    if (ts.isIfStatement(node)) add(node.expression, `!(${node.expression.getText(source)})`);
    if (ts.isConditionalExpression(node)) add(node.condition, `!(${node.condition.getText(source)})`);
    if (ts.isNumericLiteral(node) && !ts.isPropertyAssignment(node.parent)) add(node, String(Number(node.text) + 1));
    if (ts.isExpressionStatement(node) && ts.isCallExpression(node.expression)) add(node, ";");
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function short(text) {
  const line = text.replace(/\s+/g, " ");
  return line.length > 60 ? `${line.slice(0, 57)}...` : line;
}

/** A small generator of its own, so that a seed means the same changes everywhere. */
function randomFrom(start) {
  let state = start >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

function chosen(all, howMany, random) {
  const rest = [...all];
  const taken = [];
  while (taken.length < howMany && rest.length > 0) taken.push(...rest.splice(Math.floor(random() * rest.length), 1));
  return taken;
}

/** Tests that fail without a change would notice every one, and so would a limit of time that they need themselves. */
async function timeWithoutChange(layer) {
  const [{ file }] = mutantsOf(layer);
  const start = performance.now();
  const code = await jest(file, layersKnown[layer].tests, mostSecondsUnchanged, "inherit");
  if (code !== 0) fail(`mutations needs tests of ${layer} that pass; those related to ${file} end with ${code}`);
  return (performance.now() - start) / 1000;
}

/** A run that fails, throws or does not end within its time has noticed. */
async function isNoticed({ file, text, start, end, after }, tests, mostSeconds) {
  const place = join(copy, file);
  writeFileSync(place, text.slice(0, start) + after + text.slice(end));
  const code = await jest(file, tests, mostSeconds);
  writeFileSync(place, text);
  return code !== 0;
}

function jest(file, tests, mostSeconds, output = "ignore") {
  return new Promise((resolve) => {
    const child = spawn(
      process.execPath,
      [
        join(root, "node_modules/jest/bin/jest.js"),
        "--config",
        ".config/jest.config.cjs",
        "--selectProjects",
        "unit",
        "--ci",
        "--bail",
        "--testSequencer",
        join(copy, ".config/shortestFirst.cjs"),
        "--silent",
        // A machine with other work is no reason to count a change as noticed: a run that never ends is stopped as a whole.
        "--testTimeout=60000",
        "--coverage=false",
        "--testPathIgnorePatterns",
        "/node_modules/",
        slow,
        `/test/(?!(${tests})/)`,
        "--findRelatedTests",
        file,
      ],
      { cwd: copy, stdio: ["ignore", "ignore", output] },
    );
    const timer = setTimeout(() => child.kill("SIGKILL"), mostSeconds * 1000);
    child.on("exit", (code) => {
      clearTimeout(timer);
      resolve(code ?? 1);
    });
  });
}
