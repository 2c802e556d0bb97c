// `npm run bench`: both sides of every speed claim in one process, medians of several runs.
import { installWhenMissing, root, run } from "./install.mjs";
import { join } from "node:path";

installWhenMissing();
run(process.execPath, [
  "--expose-gc",
  "-r",
  join(root, ".config/typescriptInNode.cjs"),
  join(root, "test/bench/bench.ts"),
  ...process.argv.slice(2),
]);
