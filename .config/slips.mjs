// `npm run slips [-- gigawatt lab]`: types every slip into every input of the models, or of those named, and prints what no check notices.
import { join } from "node:path";
import { installWhenMissing, root, run } from "./install.mjs";

installWhenMissing();
process.env.SLIPS = process.argv.slice(2).join(",") || "all";
run(process.execPath, [
  join(root, "node_modules/jest/bin/jest.js"),
  "--config",
  join(root, ".config/jest.config.cjs"),
  "--selectProjects",
  "unit",
  "--testPathPatterns",
  "test/excel/models/typedSlips",
]);
