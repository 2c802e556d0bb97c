/**
 * `workbook.functions`: the built-in functions of formulas, called without a cell. `beta_Dist` is BETA.DIST; ranges are passed as
 * references, the result of another call as that call.
 */
import { fixedAddress } from "../book/address";
import { hostClass, type HostClass } from "./protocol/hostClass";
import type { HostContext } from "./protocol/hostContext";
import { HostError } from "./protocol/hostError";
import { hostObject, isOfClass, type HostObject } from "./protocol/hostObject";
import { sheetName } from "./ranges/rangeArgument";

type Method = HostClass["methods"] extends ReadonlyMap<string, infer Named> ? Named : never;

/** Any name is a function's; one that there is not comes to #NAME?. */
class EveryFunction extends Map<string, Method> {
  override get(name: string): Method {
    const member = (_: null, args: readonly unknown[], context: HostContext) => called(name, args, context);
    return { name, member: member as Method["member"] };
  }
}

export const functionsClass: HostClass = { ...hostClass("Functions", {}), methods: new EveryFunction() };

export const functionResultClass = hostClass("FunctionResult", {
  properties: {
    value: { get: ({ result }) => (result.error === undefined ? result.value : null) },
    /** Null when the function has a value. */
    error: { get: ({ result }) => result.error?.code ?? null },
  },
});

async function called(name: string, args: readonly unknown[], context: HostContext): Promise<HostObject> {
  // Where a function takes any number of arguments, the client sends them as one list.
  const given = args.flatMap((one) => (Array.isArray(one) && !Array.isArray(one[0]) ? (one as unknown[]) : [one]));
  while (given.length > 0 && given.at(-1) === null) given.pop();
  const written = given.map((one) => argument(one, context)).join(",");
  const formula = `=${name.replaceAll("_", ".").toUpperCase()}(${written})`;
  await context.book.settled();
  return hostObject("FunctionResult", { formula, result: await context.book.evaluate(formula) });
}

function argument(value: unknown, context: HostContext): string {
  if (value === null || value === undefined) return "";
  if (isOfClass(value, "FunctionResult")) return value.target.formula.slice(1);
  if (isOfClass(value, "Range")) return fixedAddress(sheetName(value.target.sheetId, context), value.target);
  if (typeof value === "string") return `"${value.replaceAll('"', '""')}"`;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "number") return String(value);
  if (Array.isArray(value)) {
    const rows = (value as unknown[][]).map((row) => row.map((cell) => argument(cell, context)).join(","));
    return `{${rows.join(";")}}`;
  }
  throw new HostError("InvalidArgument");
}
