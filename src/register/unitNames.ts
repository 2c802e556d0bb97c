/**
 * The defined name of a cell that says what amounts are in, "unit_NVIDIA_million" for 1,000,000: a definition that nobody
 * assumed. Excel moves the name with its cell, as it does that of a linked source.
 */
const prefix = "unit_";

/** `short` is the model's short name, of which only letters and digits are taken. */
export function unitName(short: string, key: string): string {
  return `${prefix}${short.replace(/[^\p{L}\p{N}]/gu, "")}_${key}`;
}

export function isUnitName(name: string): boolean {
  return name.slice(0, prefix.length).toLowerCase() === prefix && name.length > prefix.length;
}
