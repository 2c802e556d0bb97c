// What the comments of a function say beyond the metadata: the result, examples, errors, and the method of the engine file that it calls.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./install.mjs";

/** Result, examples as [formula, result], errors as [formula, code, sentence], and the method in paragraphs; throws where one is missing. */
export function commentsOf(chapter, id) {
  const source = readFileSync(join(root, "src/functions", `${chapter}.ts`), "utf8");
  const comment = source.split("/**").find((part) => new RegExp(`@customfunction\\s+${id}\\b`).test(part)) ?? "";
  const [documentation] = comment.split("*/");
  return {
    returns: required(/@returns\s+(.*)/.exec(documentation)?.[1], `${id} needs @returns`),
    examples: atLeastOne([...documentation.matchAll(/@example\s+(=.*?)\s+=>\s+(.*)/g)].map(partsOf), `${id} @example`),
    errors: atLeastOne(
      [...documentation.matchAll(/@error\s+(=.*?)\s+=>\s+(#\S+)\s+(.*)/g)].map(partsOf),
      `${id} @error`,
    ),
    method: methodOf(source, id),
  };
}

/** The paragraphs below the title in the opening comment of the file whose function answers for this one. */
function methodOf(source, id) {
  const body = new RegExp(`export function ${id}\\([^]*?\\n}`).exec(source)?.[0] ?? "";
  const imports = [...source.matchAll(/import \{([^}]*)\} from "\.\.\/engine\/(\w+)"/g)];
  const file = imports.find(([, names]) =>
    names.split(",").some((name) => new RegExp(`\\b${name.trim()}\\(`).test(body.slice(body.indexOf("answer(")))),
  )?.[2];
  const paragraphs = paragraphsOf(required(file, `${id} needs a function of the engine`));
  return atLeastOne(paragraphs, `${file}.ts method`);
}

/** Those of the file itself or, where it only shows what another works out, of the first that it imports and that has some. */
function paragraphsOf(file) {
  const engine = readFileSync(join(root, "src/engine", `${file}.ts`), "utf8");
  const comment = /^\/\*\*([^]*?)\*\//.exec(engine)?.[1] ?? "";
  const own = comment
    .split(/\n \*\n/)
    .slice(1)
    .map((paragraph) =>
      paragraph
        .replaceAll(/\n? \* ?/g, " ")
        .replaceAll(/\s+/g, " ")
        .trim(),
    );
  if (own.length > 0) return own;
  const imports = [...engine.matchAll(/ from "\.\/(\w+)"/g)].map(([, name]) => name);
  return imports.map(paragraphsOf).find((found) => found.length > 0) ?? [];
}

function partsOf([, ...parts]) {
  return parts.map((part) => part.trim());
}

function atLeastOne(list, place) {
  if (list.length === 0) throw new Error(`${place} needs at least one entry; got none`);
  return list;
}

function required(found, message) {
  if (found === undefined) throw new Error(`${message}; got none`);
  return found;
}
