/** What `aie filings` tells in short: per company the lines and years found, what a reader must know of them, identities, and what is not filed. */
import { spansOf } from "../../models/companyFromFacts/companyFacts";
import { yearOf } from "../../register/import/filings/fiscalPeriod";
import type { Flag } from "../../register/import/filings/flags";
import { grouped } from "../../register/import/filings/flags";
import { standardLines } from "../../register/import/filings/standardLines";
import type { FilingsRead } from "./filingsRead";
import { columnsOf } from "./terminal";

type Company = FilingsRead["companies"][number];

const flagWords: Readonly<Record<Flag["kind"], string>> = {
  restated: "restated since first filed",
  rounded: "the same as first filed, printed rounded",
  basis: "worked out of figures of which only some were restated",
  definition: "first filed under another tag with another value",
  split: "counts of shares before or after a split",
  scale: "a thousand or a million times what was first filed, or a part of the periods around",
  derived: "worked out of other filed figures, as quarters are of longer periods",
  substitute: "under a tag of another extent",
  part: "with another tag that prints only a part",
  contradiction: "with two values in one filing",
  dates: "filed with an end a few days apart",
  digits: "with more digits than a cell keeps",
  form: "with a current report, proxy or prospectus that differs or stands alone",
};
const mostListed = 5;

export function filingsSummary({ companies, facts, bad, file, bytes }: FilingsRead): string[] {
  const lines = companies.flatMap((company) => [...ofCompany(company, facts), ""]);
  const others = [...new Set(facts.map(({ company }) => company))].filter(
    (name) => !companies.some((own) => own.name === name),
  );
  for (const name of others) {
    const own = facts.filter(({ company }) => company === name);
    lines.push(`${name}  ${count(own.length, "fact")} from a table; grades ${gradesOf(own)}`, "");
  }
  for (const { file: of, line, reason } of bad) lines.push(`${of} line ${line}: ${reason}`);
  if (bad.length > 0) lines.push("");
  const total = `${count(facts.filter(({ value }) => value !== "").length, "fact")} of ${count(new Set(facts.map(({ company }) => company)).size, "company", "companies")}`;
  lines.push(file === null ? total : `${file}  ${bytes!.toLocaleString("en-US")} bytes, ${total}`);
  return lines;
}

function ofCompany(company: Company, facts: FilingsRead["facts"]): string[] {
  const { name, cik, currency, years, flags, refused } = company;
  const own = facts.filter((fact) => fact.company === name && fact.value !== "");
  const found = new Set(own.map(({ line }) => line));
  const span = years.length === 0 ? "no fiscal year" : `${count(years.length, "year")} to ${years.at(-1)!}`;
  return [
    [name, `CIK ${cik}`, currency, span].filter((part) => part !== "").join("  "),
    `  ${standardLines.filter((line) => found.has(line.name)).length} of ${standardLines.length} lines, ${count(own.length, "fact")}; grades ${gradesOf(own)}`,
    ...indented(
      columnsOf(
        Object.entries(flags)
          .filter(([, number]) => number > 0)
          .map(([kind, number]) => [number.toLocaleString("en-US"), flagWords[kind as Flag["kind"]]]),
        [0],
      ),
    ),
    ...(own.length === 0 && refused.length === 0
      ? ["  None of its figures is under a tag of a standard line: us-gaap or ifrs-full"]
      : []),
    ...indented(identityLines(company)),
    ...indented(notFiledLines(company)),
    ...indented(
      refused
        .slice(0, mostListed)
        .map(
          ({ place, field, needs, got }) =>
            `Not read: ${place}${field === "" ? "" : `, ${field}`} needs ${needs}; got ${got}`,
        ),
    ),
    ...(refused.length > mostListed
      ? [`  and ${refused.length - mostListed} more figures that could not be read`]
      : []),
  ];
}

const indented = (lines: readonly string[]) => lines.map((line) => `  ${line}`);

function count(number: number, one: string, many = `${one}s`): string {
  return `${number.toLocaleString("en-US")} ${number === 1 ? one : many}`;
}

function gradesOf(facts: FilingsRead["facts"]): string {
  const counts = new Map<string, number>();
  for (const { grade, value } of facts)
    if (value !== "") counts.set(grade || "ungraded", (counts.get(grade || "ungraded") ?? 0) + 1);
  const sorted = [...counts].sort(([one], [other]) => (one < other ? -1 : 1));
  return sorted.map(([grade, number]) => `${grade} ${number.toLocaleString("en-US")}`).join(", ") || "none";
}

function identityLines({ identities }: Company): string[] {
  const names = [...new Set(identities.map(({ name }) => name))];
  return names.flatMap((name) => {
    const own = identities.filter((identity) => identity.name === name);
    const verdicts = ["holds", "holds within rounding", "differs", "cannot be checked"] as const;
    const counts = verdicts.map(
      (verdict) => [own.filter((identity) => identity.verdict === verdict).length, verdict] as const,
    );
    const told = counts
      .filter(([number]) => number > 0)
      .map(([number, verdict]) => `${verdict} in ${count(number, "year")}`);
    const different = own.filter(({ verdict }) => verdict === "differs");
    return [
      `${name} ${told.join(", ")}`,
      ...different.map(({ end, difference, unit }) => `  ${end} differs by ${grouped(difference)} ${unit}`),
    ];
  });
}

/** The lines that are blank in the same years for the same reason stand together; which years they have stands in the table. */
function notFiledLines({ notFiled }: Company): string[] {
  const years = new Map<string, number[]>();
  for (const { line, reason, end } of notFiled) {
    const key = `${line}|${reason.split(";")[0]!.replace(/\.$/, "")}`;
    years.set(key, [...(years.get(key) ?? []), yearOf(end)]);
  }
  const together = new Map<string, string[]>();
  for (const [key, ends] of years) {
    const [line, reason] = key.split("|") as [string, string];
    const place = `Blank ${spansOf([...new Set(ends)])}: ${reason}`;
    together.set(place, [...(together.get(place) ?? []), line]);
  }
  return [...together].flatMap(([place, lines]) => [place, `  ${lines.join("; ")}`]);
}
