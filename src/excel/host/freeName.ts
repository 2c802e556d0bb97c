/** Names that are not taken yet. Excel compares names of sheets, tables and ranges without regard to case. */
export function isTaken(name: string, taken: Iterable<string>): boolean {
  const wanted = name.toLowerCase();
  for (const other of taken) if (other.toLowerCase() === wanted) return true;
  return false;
}

const longestSheetName = 31;

/** "Flows" as the first of its kind, "Flows 2" as the second. */
export function numberedSheetName(name: string, number: number): string {
  const suffix = number === 1 ? "" : ` ${number}`;
  return name.slice(0, longestSheetName - suffix.length) + suffix;
}

/** The first number, from 1, for which every one of the names is free. */
export function firstFreeNumber(namesFor: (number: number) => readonly string[], taken: readonly string[]): number {
  let number = 1;
  while (namesFor(number).some((name) => isTaken(name, taken))) number += 1;
  return number;
}

export function freeSheetName(name: string, taken: readonly string[]): string {
  return numberedSheetName(
    name,
    firstFreeNumber((number) => [numberedSheetName(name, number)], taken),
  );
}
