/** What the commands print to, how they are called wrongly, and how they lay figures out. */
export interface Terminal {
  print(line: string): void;
  complain(text: string): void;
}

/** Ends with 2 and the usage. */
export class WrongUsage extends Error {}

/** What a command found decides the exit code: scripts ask it instead of reading the text. */
export const exitCodes = { fine: 0, findings: 1, usage: 2, threshold: 3 } as const;

export interface Options {
  readonly words: readonly string[];
  readonly flags: ReadonlySet<string>;
  /** The last one of each. */
  readonly values: ReadonlyMap<string, string>;
  /** All of each, in their order. */
  readonly every: ReadonlyMap<string, readonly string[]>;
}

/** Words, "--flag" and "--name value" in any order; an option that the command does not have is wrong usage. */
export function optionsOf(args: readonly string[], flags: readonly string[], named: readonly string[]): Options {
  const words: string[] = [];
  const given = new Set<string>();
  const every = new Map<string, string[]>();
  for (let index = 0; index < args.length; index += 1) {
    const argument = args[index]!;
    if (flags.includes(argument)) given.add(argument);
    else if (named.includes(argument)) {
      index += 1;
      const value = args[index];
      if (value === undefined) throw new WrongUsage(`${argument} needs a value`);
      if (flags.includes(value) || named.includes(value))
        throw new WrongUsage(`${argument} needs a value; got the option "${value}"`);
      every.set(argument, [...(every.get(argument) ?? []), value]);
    } else if (/^--?[a-z]/.test(argument)) throw new WrongUsage(`knows no option "${argument}"`);
    else words.push(argument);
  }
  const values = new Map([...every].map(([name, all]) => [name, all.at(-1)!]));
  return { words, flags: given, values, every };
}

/** Rows in columns that are as wide as their widest cell; numbers to the right. */
export function columnsOf(rows: readonly (readonly string[])[], rightAligned: readonly number[] = []): string[] {
  const widths: number[] = [];
  for (const row of rows) row.forEach((cell, index) => (widths[index] = Math.max(widths[index] ?? 0, cell.length)));
  return rows.map((row) =>
    row
      .map((cell, index) =>
        rightAligned.includes(index) ? cell.padStart(widths[index]!) : cell.padEnd(widths[index]!),
      )
      .join("  ")
      .trimEnd(),
  );
}
