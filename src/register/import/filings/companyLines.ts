/** Every standard line of a company: for each unit and period the filed facts that answer, and the tags that do not. */
import { chosenIn, factsByPeriod, factsUnder, ownFacts, taggedFacts, type Chosen, type Tagged } from "./chosenFacts";
import { answersOf } from "./answers";
import type { FiledFact } from "./filedFact";
import { FiscalCalendar } from "./fiscalPeriod";
import type { StandardLine } from "./standardLine";
import { standardLine, standardLines } from "./standardLines";
import { noParts, partsAmong, type Parts, type Proof } from "./wholeRevenue";

/** A tag that is left out for a period because it prints a part, or is not shown to print the whole. */
export interface PartTag {
  readonly line: string;
  readonly unit: string;
  readonly key: string;
  readonly tag: string;
  readonly value: string;
  /** The tag that prints the whole, "" where none does. */
  readonly wholeTag: string;
}

export interface CompanyLines {
  readonly calendar: FiscalCalendar;
  readonly chosen: readonly Chosen[];
  readonly parts: readonly PartTag[];
  readonly tagged: Tagged;
}

export function companyLines(facts: readonly FiledFact[]): CompanyLines {
  const tagged = taggedFacts(facts);
  // Tags of another extent are of the same periods: a filer may have no other.
  const flows = standardLines
    .filter(({ measure }) => measure !== "balance")
    .flatMap((line) => [
      ...ownFacts(tagged, line),
      ...[...line.ifProved, ...line.instead.map(({ tag }) => tag)].flatMap((tag) => factsUnder(tagged, tag)),
    ]);
  const reader = new LineReader(tagged, new FiscalCalendar(flows));
  const [revenue, cost] = [standardLine("Revenue"), standardLine("Cost of revenue")];
  for (const line of standardLines) if (line !== revenue && line !== cost) reader.read(line);
  reader.readWhole(revenue);
  reader.readWhole(cost);
  return { calendar: reader.calendar, chosen: reader.inOrder(), parts: reader.parts, tagged };
}

/** Which of the facts of a unit and period print a part. */
type Judge = (unit: string, key: string, facts: readonly FiledFact[]) => Parts;

class LineReader {
  parts: PartTag[] = [];
  private readonly chosen = new Map<string, Chosen>();
  private readonly years: ReadonlySet<string>;

  constructor(
    private readonly tagged: Tagged,
    readonly calendar: FiscalCalendar,
  ) {
    this.years = new Set(calendar.years);
  }

  read(line: StandardLine, judge: Judge = () => noParts): void {
    for (const [unit, periods] of factsByPeriod(this.candidates(line), line, this.calendar))
      for (const [key, facts] of periods) {
        const parts = judge(unit, key, facts);
        for (const [tag, whole] of parts) {
          const value = latestUnder(facts, tag)!;
          this.parts.push({ line: line.name, unit, key, tag, value, wholeTag: whole?.tag ?? "" });
        }
        this.answer(line, unit, key, parts.size === 0 ? facts : facts.filter(({ tag }) => !parts.has(tag)));
      }
    for (const { tag, says } of line.instead)
      for (const [unit, periods] of factsByPeriod(factsUnder(this.tagged, tag), line, this.calendar))
        for (const [key, facts] of periods)
          if (!this.chosen.has(placeOf(line.name, unit, key))) this.answer(line, unit, key, facts, says);
  }

  /** Once to see which tags are parts at all, and again because such a tag then needs proof in every period. */
  readWhole(line: StandardLine): void {
    const others = [...this.parts];
    const judged = (needingProof: (tag: string, key: string) => boolean): Judge => {
      return (unit, key, facts) => {
        const candidates = [...new Set(facts.map(({ tag }) => tag))].map((tag) => ({
          tag,
          value: latestUnder(facts, tag)!,
          needsProof: needingProof(tag, key),
        }));
        const least = line.name === "Revenue" ? this.valueOf("Gross profit", unit, key) : null;
        return partsAmong(candidates, this.proofsOf(line, unit, key), least);
      };
    };
    const isAlwaysDoubtful = (tag: string) => line.ifProved.includes(tag);
    this.read(line, judged(isAlwaysDoubtful));
    const found = this.parts.slice(others.length).filter(({ wholeTag }) => wholeTag !== "");
    if (found.length === 0) return;
    for (const [place, { line: of }] of this.chosen) if (of === line) this.chosen.delete(place);
    this.parts = others;
    // A tag that was once a part may be the whole after the other one is given up.
    const lastEnds = new Map(found.map(({ tag, wholeTag }) => [tag, this.lastEnd(wholeTag)]));
    this.read(
      line,
      judged((tag, key) => isAlwaysDoubtful(tag) || endOf(key) <= (lastEnds.get(tag) ?? "")),
    );
  }

  inOrder(): Chosen[] {
    return standardLines.flatMap((line) => [...this.chosen.values()].filter((chosen) => chosen.line === line));
  }

  private candidates(line: StandardLine): FiledFact[] {
    return [...ownFacts(this.tagged, line), ...line.ifProved.flatMap((tag) => factsUnder(this.tagged, tag))];
  }

  private answer(line: StandardLine, unit: string, key: string, facts: readonly FiledFact[], extent = ""): void {
    const found = chosenIn(line, unit, key, facts, extent, this.years);
    if (found !== null) this.chosen.set(placeOf(line.name, unit, key), found);
  }

  private valueOf(name: string, unit: string, key: string): string | null {
    return this.chosen.get(placeOf(name, unit, key))?.answers.latest.value ?? null;
  }

  private proofsOf({ name }: StandardLine, unit: string, key: string): Proof[] {
    const gross = this.valueOf("Gross profit", unit, key);
    if (name === "Cost of revenue") {
      const revenue = this.valueOf("Revenue", unit, key);
      return gross === null || revenue === null
        ? []
        : [[revenue, gross.startsWith("-") ? gross.slice(1) : `-${gross}`]];
    }
    const [costs, income] = [
      this.valueOf("Costs and expenses", unit, key),
      this.valueOf("Operating income", unit, key),
    ];
    const proofs: Proof[] = costs === null || income === null ? [] : [[costs, income]];
    return gross === null ? proofs : [...proofs, ...this.costsIn(unit, key).map((cost): Proof => [gross, cost])];
  }

  private costs: ReturnType<typeof factsByPeriod> | null = null;

  /** Under every tag, since which of them is the whole is not known yet. */
  private costsIn(unit: string, key: string): string[] {
    const line = standardLine("Cost of revenue");
    this.costs ??= factsByPeriod(this.candidates(line), line, this.calendar);
    const facts = this.costs.get(unit)?.get(key) ?? [];
    return [...new Set(facts.map(({ tag }) => tag))].map((tag) => latestUnder(facts, tag)!);
  }

  private lastEnd(tag: string): string {
    return factsUnder(this.tagged, tag).reduce((last, { end }) => (end > last ? end : last), "");
  }
}

const placeOf = (name: string, unit: string, key: string) => `${name}|${unit}|${key}`;
const endOf = (key: string) => key.slice(key.lastIndexOf(" ") + 1);

function latestUnder(facts: readonly FiledFact[], tag: string): string | null {
  return (
    answersOf(
      facts.filter((fact) => fact.tag === tag),
      [tag],
      false,
    )?.latest.value ?? null
  );
}
