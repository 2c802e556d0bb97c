/** What the grid shows while a formula is typed, all of it from functions.json: the list of names, and inside a call its parameters. */
import { FunctionType, type IFunctionInfo } from "@univerjs/preset-sheets-core";
import { BooleanNumber } from "@univerjs/core";
import type { CustomFunctionMetadata, CustomFunctionsMetadata } from "../../workbench/book/customFunctions";

/** `translated` is the same file in the page's language; what it does not say is said in English. */
export function functionHelp(
  namespace: string,
  metadata: CustomFunctionsMetadata,
  translated: CustomFunctionsMetadata = metadata,
): IFunctionInfo[] {
  const byId = new Map(translated.functions.map((one) => [one.id, one]));
  return metadata.functions
    .filter(({ options }) => options?.["excludeFromAutoComplete"] !== true)
    .map((one) => describe(namespace, one, byId.get(one.id) ?? one))
    .sort((left, right) => (left.functionName < right.functionName ? -1 : 1));
}

function describe(namespace: string, one: CustomFunctionMetadata, translated: CustomFunctionMetadata): IFunctionInfo {
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
        example: exampleOf(name, parameter.dimensionality === "matrix"),
        require: parameter.optional ? BooleanNumber.FALSE : BooleanNumber.TRUE,
        repeat: parameter.repeating ? BooleanNumber.TRUE : BooleanNumber.FALSE,
      };
    }),
  };
}

/** The grid writes an example call out of these; a range stands where a range belongs. */
function exampleOf(name: string, isRange: boolean): string {
  return isRange ? "A1:A9" : name;
}
