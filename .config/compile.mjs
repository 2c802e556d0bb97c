// Runs webpack with this project's configurations and reports errors as text.
import { createRequire } from "node:module";
import { join } from "node:path";
import { root } from "./install.mjs";

const require = createRequire(import.meta.url);

/** Compiles and resolves with the assets written, by name and size; rejects with webpack's own report. */
export async function compile(env) {
  const webpack = require("webpack");
  const configurations = require(join(root, "webpack.config.js"))(env);
  const compiler = webpack(configurations);
  const stats = await new Promise((resolve, reject) =>
    compiler.run((error, result) =>
      compiler.close((closing) => ((error ?? closing) ? reject(error ?? closing) : resolve(result))),
    ),
  );
  if (stats.hasErrors()) throw new Error(stats.toString({ preset: "errors-only", colors: false }));
  return stats;
}
