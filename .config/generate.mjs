// `npm run generate`: everything that is written from something else. A test regenerates it and compares.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { installWhenMissing, root } from "./install.mjs";

/** Every generated file's path (from the project folder) and text. */
export async function generatedFiles() {
  const { generateFunctions } = await import("./generateFunctions.mjs");
  const { generateExamples } = await import("./generateExamples.mjs");
  const { generateClaims } = await import("./generateClaims.mjs");
  const { generateManual } = await import("./generateManual.mjs");
  const { generateCommandLineHelp } = await import("./generateCommandLineHelp.mjs");
  const { generateReviewersHelp } = await import("./generateReviewersHelp.mjs");
  const { generateKeyboardHelp } = await import("./generateKeyboardHelp.mjs");
  const { generateWorkbenchHelp } = await import("./generateWorkbenchHelp.mjs");
  const { generateGuides } = await import("./generateGuides.mjs");
  const { generateHelp } = await import("./generateHelp.mjs");
  const { withFunctionTable } = await import("./functionTable.mjs");
  const { withImportTable } = await import("./importTable.mjs");
  const functions = await generateFunctions();
  const readme = readFileSync(join(root, "README.md"), "utf8");
  const [english, chinese] = ["assets/functions.json", "assets/functions.zh-CN.json"].map((path) =>
    JSON.parse(functions[path]),
  );
  const chineseTexts = JSON.parse(readFileSync(join(root, "src/functions/zh-CN.json"), "utf8"));
  const help = {
    ...generateHelp(english, chinese, chineseTexts),
    ...generateClaims(),
    ...generateCommandLineHelp(),
    ...generateGuides(),
    ...generateReviewersHelp(),
    ...generateWorkbenchHelp(),
    ...generateKeyboardHelp(),
  };
  return {
    ...functions,
    ...(await generateExamples()),
    ...help,
    ...generateManual(),
    "README.md": await withFunctionTable(readme, english),
    ".github/ARCHITECTURE.md": await withImportTable(readFileSync(join(root, ".github/ARCHITECTURE.md"), "utf8")),
  };
}

/** Writes what differs and resolves with the paths written. */
export async function generate() {
  return write(await generatedFiles());
}

function write(files) {
  const written = [];
  for (const [path, content] of Object.entries(files)) {
    const file = join(root, path);
    if (existsSync(file) && readFileSync(file).equals(Buffer.from(content))) continue;
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
    written.push(path);
  }
  return written;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  installWhenMissing();
  const { generateModels } = await import("./generateModels.mjs");
  // They take a minute, so that `npm start` does without.
  const written = [...(await generate()), ...write(await generateModels())];
  console.log(written.length > 0 ? `Wrote ${written.join(", ")}` : "Everything generated is up to date.");
}
