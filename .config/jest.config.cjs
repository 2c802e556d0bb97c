const transform = {
  "^.+\\.tsx?$": ["@swc/jest", { ...require("./swc.cjs"), module: { type: "commonjs" }, sourceMaps: "inline" }],
};
const rootDir = require("node:path").resolve(__dirname, "..");
const shared = { rootDir, transform, moduleNameMapper: { "\\.css$": "<rootDir>/test/emptyModule.cjs" } };

/** unit: everything that needs no screen · pane: components in jsdom · e2e: the built workbench in a real Chromium. */
module.exports = {
  rootDir,
  coverageProvider: "v8",
  collectCoverageFrom: ["src/engine/**/*.ts", "src/functions/**/*.ts"],
  projects: [
    {
      ...shared,
      displayName: "unit",
      testEnvironment: "node",
      testMatch: ["<rootDir>/test/**/*.test.ts"],
      testPathIgnorePatterns: ["/node_modules/", "<rootDir>/test/e2e/"],
    },
    {
      ...shared,
      displayName: "pane",
      testEnvironment: "jsdom",
      testMatch: ["<rootDir>/test/pane/**/*.test.tsx"],
    },
    {
      ...shared,
      displayName: "e2e",
      testEnvironment: "node",
      globalSetup: "<rootDir>/test/e2e/startBrowser.mjs",
      globalTeardown: "<rootDir>/test/e2e/stopBrowser.mjs",
      testMatch: ["<rootDir>/test/e2e/**/*.test.ts"],
    },
  ],
};
