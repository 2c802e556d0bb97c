// Before anything of the project is loaded: whoever asks for the host or for the page learns that there is none.
// Papa Parse asks once, while it is loaded, and is content with either answer.
require("papaparse");

for (const name of [
  "Excel",
  "Office",
  "OfficeExtension",
  "OfficeRuntime",
  "CustomFunctions",
  "document",
  "window",
  "self",
  "localStorage",
])
  Object.defineProperty(globalThis, name, {
    get() {
      throw new Error(`${name} is asked for; there is neither a host nor a page`);
    },
  });
