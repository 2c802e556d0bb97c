import { HostError } from "./hostError";

/** Reads the arguments of a method as the type that Excel documents; anything else is InvalidArgument. */

export function isGiven(value: unknown): boolean {
  return value !== undefined && value !== null;
}

export function integerArgument(args: readonly unknown[], index: number, otherwise?: number): number {
  const value = args[index];
  if (!isGiven(value) && otherwise !== undefined) return otherwise;
  if (typeof value !== "number" || !Number.isInteger(value)) throw new HostError("InvalidArgument");
  return value;
}

export function textArgument(args: readonly unknown[], index: number, otherwise?: string): string {
  const value = args[index];
  if (!isGiven(value) && otherwise !== undefined) return otherwise;
  if (typeof value !== "string") throw new HostError("InvalidArgument");
  return value;
}

export function flagArgument(args: readonly unknown[], index: number, otherwise = false): boolean {
  const value = args[index];
  if (!isGiven(value)) return otherwise;
  if (typeof value !== "boolean") throw new HostError("InvalidArgument");
  return value;
}

export function textValue(value: unknown): string {
  return textArgument([value], 0);
}

export function flagValue(value: unknown): boolean {
  if (typeof value !== "boolean") throw new HostError("InvalidArgument");
  return value;
}

export function numberValue(value: unknown): number {
  if (typeof value !== "number" || !Number.isFinite(value)) throw new HostError("InvalidArgument");
  return value;
}

/** One of the words of an enumeration, in any casing. */
export function wordValue<Word extends string>(value: unknown, words: readonly Word[]): Word {
  const found = words.find((word) => typeof value === "string" && word.toLowerCase() === value.toLowerCase());
  if (found === undefined) throw new HostError("InvalidArgument");
  return found;
}
