/** Ids such as "OPEN-24-03": from the company, the year of the period and a number that is free. */
import type { Source } from "./source";

type Named = Pick<Source, "company" | "periodEnd" | "asOf">;

/** Remembers what it gave and where each stem's numbers go on, so that ten thousand ids take no longer than their rows. */
export class IdSuggester {
  private readonly taken: Set<string>;
  private readonly next = new Map<string, number>();

  constructor(taken: Iterable<string>) {
    this.taken = new Set([...taken].map(keyOf));
  }

  isTaken(id: string): boolean {
    return this.taken.has(keyOf(id));
  }

  take(id: string): void {
    this.taken.add(keyOf(id));
  }

  suggest(source: Named): string {
    const stem = stemOf(source);
    let number = this.next.get(stem) ?? 1;
    while (this.taken.has(idOf(stem, number))) number += 1;
    this.next.set(stem, number + 1);
    const id = idOf(stem, number);
    this.taken.add(id);
    return id;
  }
}

/** Upper-case, as lookups compare texts without regard to case. */
const keyOf = (id: string) => id.trim().toUpperCase();
const idOf = (stem: string, number: number) => `${stem}-${String(number).padStart(2, "0")}`;

function stemOf({ company, periodEnd, asOf }: Named): string {
  const letters =
    company
      .toUpperCase()
      .replace(/[^A-Z0-9]/g, "")
      .slice(0, 4) || "SRC";
  const year = /^\d{2}(\d{2})-/.exec(periodEnd || asOf)?.[1];
  return year === undefined ? letters : `${letters}-${year}`;
}
