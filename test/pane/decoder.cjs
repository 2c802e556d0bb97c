// Every browser has a TextDecoder; jsdom has none and lends Node's.
globalThis.TextDecoder ??= require("node:util").TextDecoder;
