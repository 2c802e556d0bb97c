/** What the grid shows while a formula is typed, all of it from functions.json: the list of names, and inside a call its parameters. */
import { FunctionType, type IFunctionInfo } from "@univerjs/preset-sheets-core";
import { BooleanNumber } from "@univerjs/core";
import { splitArguments } from "../../formula/calls";
import type { CustomFunctionMetadata, CustomFunctionsMetadata } from "../../workbench/book/customFunctions";

/**
 * `translated` is the same file in the page's language; what it does not say is said in English. `examples` has a formula that
 * works as it stands for each function.
 */
export function functionHelp(
  namespace: string,
  metadata: CustomFunctionsMetadata,
  translated: CustomFunctionsMetadata,
  examples: Readonly<Record<string, string>>,
): IFunctionInfo[] {
  const byId = new Map(translated.functions.map((one) => [one.id, one]));
  return metadata.functions
    .filter(({ options }) => options?.["excludeFromAutoComplete"] !== true)
    .map((one) => describe(namespace, one, byId.get(one.id) ?? one, examples[one.id] ?? ""))
    .sort((left, right) => (left.functionName < right.functionName ? -1 : 1));
}

function describe(
  namespace: string,
  one: CustomFunctionMetadata,
  translated: CustomFunctionMetadata,
  example: string,
): IFunctionInfo {
  const typed = argumentsOf(example, one.parameters.length);
  const description = translated.description ?? one.description ?? "";
  return {
    functionName: `${namespace}.${one.name}`.toUpperCase(),
    functionType: FunctionType.User,
    description,
    abstract: description,
    functionParameter: one.parameters.map((parameter, index) => {
      const { name, description: detail } = translated.parameters[index] ?? parameter;
      return {
        name,
        detail: detail ?? parameter.description ?? "",
        example: typed[index] ?? "",
        require: parameter.optional ? BooleanNumber.FALSE : BooleanNumber.TRUE,
        repeat: parameter.repeating ? BooleanNumber.TRUE : BooleanNumber.FALSE,
      };
    }),
  };
}

/** The grid writes the example call out of these; what the example leaves out stays blank there, and the last takes all that remain. */
function argumentsOf(example: string, count: number): readonly string[] {
  const inside = /\((.*)\)\s*$/s.exec(example)?.[1] ?? "";
  const parts = splitArguments(inside);
  return [...parts.slice(0, count - 1), parts.slice(count - 1).join(",")];
}
