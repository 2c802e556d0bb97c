// `npm run bench`: how long large columns and the command line take on this machine.
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
