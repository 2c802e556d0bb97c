// test/manual/excel.md: what a person with a real Excel does and must see, with a place for each answer.
import { createRequire } from "node:module";

const path = "test/manual/excel.md";

/** The page by its path. */
export function generateManual() {
  const require = createRequire(import.meta.url);
  require("./typescriptInNode.cjs");
  const { manualSteps } = require("../test/manual/steps.ts");
  const minutes = manualSteps.reduce((sum, step) => sum + step.minutes, 0);
  const head = `# In a real Excel

Nothing here can be tried without Excel itself: what its documentation leaves open, and what no test host can tell. It takes about
${minutes} minutes. Write down the build (File, Account, About Excel) and, at each step, what you saw.

|                 |                                               |
| --------------- | --------------------------------------------- |
| Date and name   |                                               |
| Excel and build |                                               |
| Add-in          | sideloaded / centrally deployed / Marketplace |
`;
  return { [path]: `${head}\n${manualSteps.map(stepText).join("\n")}` };
}

function stepText({ title, excel, minutes, doThis, mustBeSeen, because }, index) {
  const where = excel === "any" ? "any Excel" : excel === "web" ? "Excel on the web" : `Excel for ${excel}`;
  const time = `${minutes} minute${minutes === 1 ? "" : "s"}`;
  return `## ${index + 1}. ${title}

${where[0].toUpperCase()}${where.slice(1)}, ${time}. ${because}

${doThis.map((line, place) => `${place + 1}. ${line}`).join("\n")}

Must be seen:

${mustBeSeen.map((line) => `- [ ] ${line}`).join("\n")}

Seen instead:
`;
}
