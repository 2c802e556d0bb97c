// The thousand sets of characters of Unicode, each read when it is asked for. Univer asks for some twenty of them, and a test file that opens a book would
// read a thousand files before its first test.
const { join } = require("node:path");

const folder = join(__dirname, "../../node_modules/unicode-regex/lib/data.generated");

const setsOf = (category) =>
  new Proxy({}, { get: (_sets, name) => require(join(folder, category, `${name}.js`)).default });

module.exports = new Proxy(
  {},
  { get: (_categories, category) => (category === "__esModule" ? true : setsOf(category)) },
);
