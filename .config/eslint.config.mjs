import js from "@eslint/js";
import globals from "globals";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

const hostGlobals = ["Excel", "Office", "OfficeExtension", "OfficeRuntime"].map((name) => ({
  name,
  message: "Only src/excel speaks to the host; call a plain function of src/excel.",
}));
const customFunctionsGlobal = {
  name: "CustomFunctions",
  message: "Cells meet the engine in src/functions/cell.ts only.",
};

const pageGlobals = ["document", "window", "self", "localStorage"].map((name) => ({
  name,
  message: "This part runs without a page as well.",
}));
const chance = {
  "no-restricted-properties": ["error", { object: "Math", property: "random", message: "Chance is an argument." }],
};

export default tseslint.config(
  { ignores: ["dist/", ".cache/", "coverage/", "node_modules/"] },
  js.configs.recommended,
  tseslint.configs.recommended,
  { languageOptions: { globals: { ...globals.es2022 } } },
  {
    files: ["**/*.{mjs,cjs,js}"],
    languageOptions: { globals: globals.node },
    rules: { "@typescript-eslint/no-require-imports": "off" },
  },
  {
    files: ["src/**/*.{ts,tsx}"],
    rules: {
      "max-lines": ["error", { max: 200, skipBlankLines: true, skipComments: true }],
      "no-restricted-globals": ["error", ...hostGlobals, customFunctionsGlobal],
      "no-console": "error",
      eqeqeq: ["error", "always"],
    },
  },
  {
    files: ["src/engine/**/*.ts"],
    rules: {
      "no-restricted-globals": ["error", "Date", "Intl", "globalThis", ...hostGlobals, customFunctionsGlobal],
      ...chance,
    },
  },
  {
    files: ["src/{audit,formula,register}/**/*.ts"],
    rules: {
      "no-restricted-globals": [
        "error",
        { name: "Date", message: "The day is an argument; serialDate.ts has the arithmetic of days." },
        ...pageGlobals,
        ...hostGlobals,
        customFunctionsGlobal,
      ],
      ...chance,
    },
  },
  {
    // The clock is read in one place, and serial numbers turn into days in another.
    files: ["src/audit/review/today.ts", "src/formula/serialDate.ts"],
    rules: { "no-restricted-globals": ["error", ...pageGlobals, ...hostGlobals, customFunctionsGlobal] },
  },
  {
    files: ["src/pane/**/*.{ts,tsx}"],
    rules: {
      "no-restricted-globals": [
        "error",
        { name: "Date", message: "The day is the machine's: review.today()." },
        ...hostGlobals,
        customFunctionsGlobal,
      ],
    },
  },
  {
    files: ["src/functions/**/*.ts"],
    // Custom functions receive what a cell holds; `any` is the word the metadata generator knows for it.
    rules: { "@typescript-eslint/no-explicit-any": "off" },
  },
  { files: ["src/functions/!(cell|associate).ts"], rules: { "max-statements": ["error", 1] } },
  {
    files: ["src/functions/cell.ts", "src/functions/associate.ts"],
    rules: { "no-restricted-globals": ["error", ...hostGlobals] },
  },
  { files: ["src/excel/**/*.ts"], rules: { "no-restricted-globals": ["error", customFunctionsGlobal] } },
  { files: ["src/workbench/**/*.ts", "src/app/**/*.{ts,tsx}"], rules: { "no-restricted-globals": "off" } },
  { files: ["src/app/cli/**/*.ts"], languageOptions: { globals: globals.node } },
  { files: ["src/pane/**/*.tsx"], plugins: { "react-hooks": reactHooks }, rules: reactHooks.configs.recommended.rules },
  {
    files: ["test/**/*.{ts,tsx}"],
    languageOptions: { globals: { ...globals.jest, ...globals.node } },
    rules: { "@typescript-eslint/no-explicit-any": "off" },
  },
);
