// functions.json, what Excel knows of the functions before it calls one: from the comments of src/functions, in English and Chinese.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import prettier from "prettier";
import { root } from "./install.mjs";

const { generateCustomFunctionsMetadata } = createRequire(import.meta.url)("custom-functions-metadata");

/** The chapters in the order of the manual. */
export const chapters = ["stack", "capex", "tokens", "momentum", "evidence", "unitEconomics", "risk", "coverage"];

/** The two metadata files by path; throws where a comment does not parse or a Chinese text is missing. */
export async function generateFunctions() {
  const functions = [];
  for (const chapter of chapters) functions.push(...(await chapterFunctions(chapter)));
  const chinese = JSON.parse(readFileSync(join(root, "src/functions/zh-CN.json"), "utf8"));
  const metadata = (list) =>
    prettier.format(
      JSON.stringify({ allowCustomDataForDataTypeAny: true, allowErrorForDataTypeAny: true, functions: list }),
      { parser: "json", printWidth: 120 },
    );
  return {
    "assets/functions.json": await metadata(functions),
    "assets/functions.zh-CN.json": await metadata(inChinese(functions, chinese)),
  };
}

async function chapterFunctions(chapter) {
  const file = join(root, "src/functions", `${chapter}.ts`);
  const { metadataJson, errors } = await generateCustomFunctionsMetadata([file]);
  if (errors.length > 0) throw new Error(`${chapter}.ts: ${errors.join("; ")}`);
  return JSON.parse(metadataJson).functions;
}

function inChinese(functions, chinese) {
  const unknown = Object.keys(chinese).filter((id) => !functions.some((one) => one.id === id));
  if (unknown.length > 0) throw new Error(`zh-CN.json needs ids of functions; got ${unknown.join(", ")}`);
  return functions.map((one) => ({
    ...one,
    helpUrl: one.helpUrl?.replace("/assets/help/", "/assets/help/zh-CN/"),
    description: text(chinese[one.id]?.description, one.id),
    parameters: one.parameters.map((parameter) => ({
      ...parameter,
      description: text(chinese[one.id]?.parameters?.[parameter.name], `${one.id} ${parameter.name}`),
    })),
  }));
}

function text(found, place) {
  if (typeof found === "string" && found !== "") return found;
  throw new Error(`zh-CN.json needs a text for ${place}`);
}
