/** What `aie insert` puts into the workbook one after the other, where companies from filings or without them are among it. */
import { companiesInFacts, insertCompany, insertWithoutFilings } from "../../excel/models/insertCompany";
import { insertModel, type InsertedModel } from "../../excel/models/insertModel";
import { importFacts } from "../../excel/register/importFacts";
import { companyCalled } from "../../models/companyFromFacts/companyCalled";
import type { Model } from "../../models/language/model";
import { factsOfFiles, isFactsFile, type FactsOfFiles } from "./factsOfFiles";
import { WrongUsage } from "./terminal";

export interface Step {
  readonly id: string;
  readonly title: string;
  insert(): Promise<InsertedModel>;
}

export function ofGallery(model: Model): Step {
  return { id: model.id, title: model.title.en, insert: () => insertModel(model) };
}

/** The companies that the word "company" stands for where any are named, and the facts of those that file. */
export interface CompaniesWanted {
  readonly hasFilings: boolean;
  readonly names: readonly string[];
  readonly facts: FactsOfFiles["facts"];
  readonly yearCount: number | null;
  readonly withoutFilings: readonly string[];
}

const companyWord = "company";

/** Null where nothing is said of companies: "company" is then the model of the gallery. */
export function companiesWanted(
  words: readonly string[],
  every: ReadonlyMap<string, readonly string[]>,
  into: string | undefined,
): CompaniesWanted | null {
  const files = [...(every.get("--facts") ?? []), ...words.filter(isFactsFile)];
  const names = every.get("--company") ?? [];
  const withoutFilings = every.get("--without-filings") ?? [];
  const hasFilings = files.length > 0 || names.length > 0;
  if (!hasFilings && withoutFilings.length === 0) return null;
  if (!words.some((word) => word.toLowerCase() === companyWord))
    throw new WrongUsage(`--company, --facts and --without-filings go with the model ${companyWord}`);
  const nameless = withoutFilings.find((name) => !/[\p{L}\p{N}]/u.test(name));
  if (nameless !== undefined)
    throw new WrongUsage(`--without-filings needs a name with letters or digits; got "${nameless}"`);
  if (hasFilings && files.length === 0 && into === undefined)
    throw new WrongUsage(
      "--company needs --facts and a file of filings, or --into and a workbook with the table Facts",
    );
  const years = every.get("--years")?.at(-1);
  if (years !== undefined && !/^[1-9]\d?$/.test(years))
    throw new WrongUsage(`--years needs a number from 1 to 99; got "${years}"`);
  const { facts, bad } = factsOfFiles("insert", files, every.get("--cik")?.at(-1));
  if (bad.length > 0) {
    const { file, line, reason } = bad[0]!;
    throw new WrongUsage(`${file} has rows that cannot be read, the first in line ${line}: ${reason}`);
  }
  return { hasFilings, names, facts, yearCount: years === undefined ? null : Number(years), withoutFilings };
}

/** The facts go into the workbook first, as an import of the task pane would put them there. */
export async function stepsWithCompanies(wanted: readonly Model[], companies: CompaniesWanted): Promise<Step[]> {
  if (companies.facts.length > 0) await importFacts(companies.facts);
  const own = [
    ...(companies.hasFilings ? await fromFilings(companies) : []),
    ...companies.withoutFilings.map((name) => ({ id: name, title: name, insert: () => insertWithoutFilings(name) })),
  ];
  return wanted.flatMap((model): Step[] => (model.id === companyWord ? own : [ofGallery(model)]));
}

async function fromFilings({ names, yearCount }: CompaniesWanted): Promise<Step[]> {
  const known = await companiesInFacts();
  const years = yearCount === null ? {} : { yearCount };
  return (names.length === 0 ? onlyOne(known) : names).map((name) => {
    const found = companyCalled(name, known);
    if (found.kind === "one")
      return {
        id: found.company,
        title: found.company,
        insert: () => insertCompany({ company: found.company, short: name, ...years }),
      };
    const these = found.kind === "none" ? known : found.companies;
    throw new WrongUsage(`--company needs one of the companies with revenue (${these.join(", ")}); got "${name}"`);
  });
}

function onlyOne(companies: readonly string[]): readonly string[] {
  if (companies.length === 1) return companies;
  throw new WrongUsage(
    companies.length === 0
      ? "--facts needs a company with a fiscal year of revenue; got none"
      : `--company needs one of ${companies.join(", ")}`,
  );
}
