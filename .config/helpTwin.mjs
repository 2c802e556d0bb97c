// What a function's help shows of its twin: the formula of Excel's own that gives the same, folded, since few read it.
import { createRequire } from "node:module";
import { escape } from "./helpExample.mjs";

const require = createRequire(import.meta.url);
require("./typescriptInNode.cjs");
const { twinOf } = require("../src/twins/chapters.ts");
const { portableFormula } = require("../src/twins/portableFormula.ts");
const { definedName, formOf, lambdaText } = require("../src/twins/writeTwin.ts");

/** `example` is the call that a formula in a cell is shown for. */
export function twinSection({ lang, twin: words }, id, example) {
  return `<details>
<summary>${words.title}</summary>
${formulaOf(twinOf(id), example, lang, words)}
</details>`;
}

function formulaOf(twin, example, lang, words) {
  const isNamed = formOf(twin) === "named";
  const names = twin.parameters.map(({ name }) => name);
  const text = isNamed ? lambdaText(twin) : portableFormula(example).formula;
  const call = `<code>${definedName(twin)}(${names.join(", ")})</code>`;
  const limits = twin.limits.map((limit) => `<li>${escape(limit[lang])}</li>`).join("\n");
  return `<p>${isNamed ? `${words.named} ${call}${lang === "en" ? "." : "。"}` : words.inline} ${escape(words.reading)}</p>
<pre><code>${escape(text)}</code></pre>${limits === "" ? "" : `\n<p>${words.limits}</p>\n<ul>\n${limits}\n</ul>`}`;
}
