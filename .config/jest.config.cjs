const transform = {
  "^.+\\.[jt]sx?$": ["@swc/jest", { ...require("./swc.cjs"), module: { type: "commonjs" }, sourceMaps: "inline" }],
};
const rootDir = require("node:path").resolve(__dirname, "..");
// Packages that ship only ES modules, which jest's CommonJS cannot load as they are.
const transformIgnorePatterns = [
  "/node_modules/(?!(lodash-es|nanoid|rbush|quickselect|kdbush|franc-min|trigram-utils|n-gram|collapse-white-space|@flatten-js|ot-json1|unicount|cjk-regex|regexp-util|unicode-regex|@ironcalc)/)",
];
const shared = {
  rootDir,
  transform,
  transformIgnorePatterns,
  moduleNameMapper: {
    "\\.css$": "<rootDir>/test/packages/emptyModule.cjs",
    // What the host needs of packages of a hundred and more files, as one file each: every test file would read all of them anew.
    "^lodash-es$": "<rootDir>/node_modules/lodash/lodash.js",
    "^rxjs$": "<rootDir>/node_modules/rxjs/dist/bundles/rxjs.umd.js",
    "^rxjs/operators$": "<rootDir>/test/packages/rxjsOperators.cjs",
    "/data\\.generated/index\\.js$": "<rootDir>/test/packages/unicodeSets.cjs",
  },
};

/** unit: everything that needs no screen · pane: components in jsdom · e2e: the built workbench in a real Chromium. */
module.exports = {
  rootDir,
  testSequencer: "<rootDir>/.config/longestFirst.cjs",
  coverageProvider: "v8",
  collectCoverageFrom: ["src/{engine,functions,formula,register,audit}/**/*.ts"],
  coverageThreshold: {
    "./src/engine/": { lines: 98, branches: 98 },
    "./src/functions/": { lines: 98, branches: 98 },
    "./src/formula/": { lines: 95, branches: 94 },
    "./src/register/": { lines: 86, branches: 92 },
    "./src/audit/": { lines: 94, branches: 88 },
  },
  projects: [
    {
      ...shared,
      displayName: "unit",
      testEnvironment: "node",
      // Univer's timers outlive a test file and would complain of globals that jest takes away.
      testEnvironmentOptions: { globalsCleanup: "off" },
      testMatch: ["<rootDir>/test/**/*.test.ts"],
      testPathIgnorePatterns: ["/node_modules/", "<rootDir>/test/e2e/"],
    },
    {
      ...shared,
      displayName: "pane",
      testEnvironment: "jsdom",
      setupFiles: ["<rootDir>/test/pane/decoder.cjs", "<rootDir>/test/pane/fewRules.cjs"],
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
