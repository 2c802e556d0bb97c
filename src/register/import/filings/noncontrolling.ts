/**
 * Noncontrolling interests that a company does not print alone: equity with them less equity without them, both as one filing
 * prints them. Without the difference its balance sheet would seem not to balance. A filed amount always stands.
 */
import { Decimal } from "../../../engine/exact/decimal";
import type { Answers } from "./answers";
import { factsByPeriod, factsUnder, periodKey, type Chosen } from "./chosenFacts";
import type { CompanyLines } from "./companyLines";
import { filingForm } from "./filingForm";
import type { FiledFact } from "./filedFact";
import { grouped } from "./flags";
import type { Reading } from "./reading";
import { standardLine } from "./standardLines";

const wholeTags = standardLine("Equity").instead.flatMap(({ tag, says }) =>
  says === "includes noncontrolling interests" ? [tag] : [],
);

interface Both {
  readonly whole: FiledFact;
  readonly owners: FiledFact;
}

export function withNoncontrolling(lines: CompanyLines, filed: readonly Reading[]): Reading[] {
  const interests = standardLine("Noncontrolling interests");
  const placeOf = (unit: string, key: string) => `${unit}|${key}`;
  const known = new Set(filed.filter(({ line }) => line === interests).map((one) => placeOf(one.unit, periodKey(one))));
  const equity = new Map(
    lines.chosen
      .filter(({ line, extent }) => line.name === "Equity" && extent === "")
      .map((chosen): [string, Chosen] => [placeOf(chosen.unit, periodKey(chosen)), chosen]),
  );
  const wholes = wholeTags.flatMap((tag) => factsUnder(lines.tagged, tag));
  const worked: Reading[] = [];
  for (const [unit, periods] of factsByPeriod(wholes, standardLine("Equity"), lines.calendar))
    for (const [key, facts] of periods) {
      const owners = equity.get(placeOf(unit, key));
      if (owners === undefined || known.has(placeOf(unit, key))) continue;
      const both = printedTogether(facts, owners.answers);
      const [last] = both.slice(-1);
      // Equal amounts say that there are none.
      if (last === undefined || difference(last) === "0") continue;
      worked.push({ ...readingOf(last, both[0]!), line: interests, unit, length: "day", end: owners.end });
    }
  return [...filed, ...worked];
}

/** By the filings that print both, the earliest first. */
function printedTogether(wholes: readonly FiledFact[], { history }: Answers): Both[] {
  return history.flatMap((owners) => {
    const whole = wholes.find(({ accession }) => accession === owners.accession);
    return whole === undefined ? [] : [{ whole, owners }];
  });
}

const difference = ({ whole, owners }: Both) => new Decimal(whole.value).minus(owners.value).toFixed();

function readingOf(last: Both, first: Both): Omit<Reading, "line" | "unit" | "length" | "end"> {
  const { whole, owners } = last;
  const { form, filed, accession } = owners;
  const early = first.owners;
  return {
    start: "",
    value: difference(last),
    form,
    filed,
    accession,
    tag: whole.tag,
    extent: "",
    first: { value: difference(first), form: early.form, filed: early.filed, accession: early.accession },
    grade: filingForm(form).grade,
    flags: [
      {
        kind: "derived",
        says: `Worked out: equity with noncontrolling interests ${grouped(whole.value)} less equity ${grouped(owners.value)} (${form} ${accession}).`,
      },
    ],
  };
}
