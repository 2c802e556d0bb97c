// A change is noticed by the first test that fails: those that end soonest begin.
const { default: Sequencer } = require("@jest/test-sequencer");

module.exports = class ShortestFirst extends Sequencer {
  sort(tests) {
    return [...super.sort(tests)].reverse();
  }
};
