/** Which company of the facts a person means: its whole name, or words that begin or stand in one name alone. */

export type CompanyFound =
  | { readonly kind: "one"; readonly company: string }
  | { readonly kind: "none" }
  | { readonly kind: "several"; readonly companies: readonly string[] };

/** Letters' case and what is neither letter nor digit do not matter. */
export function companyCalled(wanted: string, companies: readonly string[]): CompanyFound {
  const sought = wordsOf(wanted);
  const tests: readonly ((name: string) => boolean)[] = [
    (name) => name === sought,
    (name) => name.startsWith(`${sought} `),
    (name) => ` ${name} `.includes(` ${sought} `),
    (name) => name.startsWith(sought),
  ];
  if (sought === "") return { kind: "none" };
  for (const test of tests) {
    const found = companies.filter((name) => test(wordsOf(name)));
    if (found.length === 1) return { kind: "one", company: found[0]! };
    if (found.length > 1) return { kind: "several", companies: found };
  }
  return { kind: "none" };
}

function wordsOf(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
