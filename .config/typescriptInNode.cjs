// Lets Node run this project's TypeScript as it stands, by the same transform as jest and webpack.
const { readFileSync } = require("node:fs");
const { transformSync } = require("@swc/core");
const options = require("./swc.cjs");

for (const extension of [".ts", ".tsx"])
  require.extensions[extension] = (module, filename) => {
    const { code } = transformSync(readFileSync(filename, "utf8"), {
      ...options,
      filename,
      module: { type: "commonjs" },
    });
    module._compile(code, filename);
  };
