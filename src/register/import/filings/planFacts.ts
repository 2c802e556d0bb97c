/** What an import of facts does to the rows that are there: new ones at the end, changed ones in their place, all others untouched. */
import type { Fact } from "../../fact";
import { factCells } from "../../factColumns";
import { nameWithCik } from "./nameWithCik";
import { factKey, mergeFacts } from "./mergeFacts";

/** A row of the table; `index` counts its body rows from 0. */
export interface FactRow {
  readonly index: number;
  readonly fact: Fact;
}

export interface FactsPlan {
  readonly added: readonly Fact[];
  readonly changed: readonly { readonly index: number; readonly before: Fact; readonly fact: Fact }[];
  readonly unchanged: number;
}

/**
 * A company keeps the name that it has in the table, so that what is built on it goes on; its CIK tells that it is the same, and that
 * another one with the name of a company of the table is not.
 */
export function planFacts(rows: readonly FactRow[], incoming: readonly Fact[]): FactsPlan {
  const names = new Map(
    rows.flatMap(({ fact }) => (cikOf(fact) === null ? [] : [[cikOf(fact)!, fact.company] as const])),
  );
  const ciks = new Map([...names].map(([cik, name]) => [name.toUpperCase(), cik]));
  const companies = new Map(
    incoming.flatMap((fact) => {
      const cik = cikOf(fact);
      const name = cik === null ? undefined : names.get(cik);
      if (name !== undefined) return [[fact.company, name] as const];
      const holder = cik === null ? undefined : ciks.get(fact.company.toUpperCase());
      return holder === undefined ? [] : [[fact.company, nameWithCik(fact.company, cik!)] as const];
    }),
  );
  const known = new Map<string, FactRow>();
  for (const row of rows) if (!known.has(factKey(row.fact))) known.set(factKey(row.fact), row);
  const added: Fact[] = [];
  const changed: FactsPlan["changed"][number][] = [];
  let unchanged = 0;
  for (const given of mergeFacts(incoming)) {
    const fact = { ...given, company: companies.get(given.company) ?? given.company };
    const row = known.get(factKey(fact));
    if (row === undefined) {
      added.push(fact);
      continue;
    }
    const [merged] = mergeFacts([row.fact], [fact]);
    if (isSame(row.fact, merged!)) unchanged += 1;
    else changed.push({ index: row.index, before: row.fact, fact: merged! });
  }
  return { added, changed, unchanged };
}

/** The filing and its figures decide: a grade or a note that a person changed stays, and cells keep fifteen digits. */
function isSame(one: Fact, other: Fact): boolean {
  const [cells, others] = [one, other].map((fact) => factCells({ ...fact, grade: "", note: "", tag: "" }));
  return cells!.every((cell, place) => cell === others![place]);
}

/** Of the address of a filing; null for a fact without one. */
function cikOf({ reference }: Fact): string | null {
  return /\/edgar\/data\/(\d+)\//.exec(reference)?.[1] ?? null;
}
