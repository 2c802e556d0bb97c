// Files that take longest begin first, so that no core waits for one of them at the end. On a machine that has run them before,
// jest knows how long each took; on a fresh clone it would go by the size of the files, which says little.
const { default: Sequencer } = require("@jest/test-sequencer");

const longest = [
  "test/excel/models/insertedModels.test.ts",
  "test/excel/models/removeModel.test.ts",
  "test/functions/fuzz.test.ts",
  "test/functions/wide.test.ts",
  "test/twins/twins.test.ts",
  "test/excel/models/typedSlips.test.ts",
  "test/audit/trace/moving.test.ts",
  "test/e2e/files.test.ts",
  "test/e2e/page.test.ts",
  "test/e2e/reviewers.test.ts",
  "test/e2e/import.test.ts",
  "test/e2e/accessibility.test.ts",
  "test/e2e/review.test.ts",
  "test/e2e/provenance.test.ts",
  "test/e2e/typing.test.ts",
];

module.exports = class LongestFirst extends Sequencer {
  sort(tests) {
    const sorted = super.sort(tests);
    const place = ({ path }) => longest.findIndex((name) => path.replaceAll("\\", "/").endsWith(`/${name}`));
    const first = sorted.filter((test) => place(test) >= 0).sort((one, other) => place(one) - place(other));
    return [...first, ...sorted.filter((test) => place(test) < 0)];
  }
};
