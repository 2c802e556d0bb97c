// `npm run bench`: how long large columns, the command line, the tracing and comparing of large models, imports, a growing workbook, an industry and a workbook of many companies take on this machine.
import { installWhenMissing, root, run } from "./install.mjs";
import { join } from "node:path";

installWhenMissing();
for (const bench of [
  "bench.ts",
  "tracing.ts",
  "comparing.ts",
  "importing.ts",
  "filings.ts",
  "growing.ts",
  "industry.ts",
  "companies.ts",
])
  run(process.execPath, [
    "--expose-gc",
    "-r",
    join(root, ".config/typescriptInNode.cjs"),
    join(root, "test/bench", bench),
    ...process.argv.slice(2),
  ]);
