/** What `aie insert` puts into the workbook one after the other, where companies from filings or without them are among it. */
import { companiesInFacts, insertCompany, insertWithoutFilings } from "../../excel/models/insertCompany";
import { companiesToExtend, extendCompany, type ExtendedCompany } from "../../excel/models/extendCompany";
import { insertModel, type InsertedModel } from "../../excel/models/insertModel";
import type { SheetLanguage } from "../../audit/sheets/sheetLanguage";
import { importFacts } from "../../excel/register/importFacts";
import type { CompanyChoice } from "../../models/companyFromFacts/companyFromFacts";
import { companyCalled } from "../../models/companyFromFacts/companyCalled";
import { reasonOf } from "../../pane/parts/reason";
import type { Model } from "../../models/language/model";
import { factsOfFiles, isFactsFile, type FactsOfFiles } from "./factsOfFiles";
import { WrongUsage } from "./terminal";

export interface Step {
  readonly id: string;
  readonly title: string;
  insert(): Promise<InsertedModel & Partial<Pick<ExtendedCompany, "company" | "periods">>>;
}

export function ofGallery(model: Model, language: SheetLanguage): Step {
  return { id: model.id, title: model.title[language], insert: () => insertModel(model, undefined, language) };
}

/** The companies that the word "company" stands for where any are named, and the facts of those that file. */
export interface CompaniesWanted {
  readonly hasFilings: boolean;
  readonly names: readonly string[];
  readonly facts: FactsOfFiles["facts"];
  readonly years: Pick<CompanyChoice, "years" | "yearCount">;
  readonly withoutFilings: readonly string[];
  /** Whether the companies of the workbook get the years that came, and none is inserted. */
  readonly extends: boolean;
  /** US dollars for one, by currency. */
  readonly rates: ReadonlyMap<string, number>;
}

const companyWord = "company";

/** Null where nothing is said of companies: "company" is then the model of the gallery. */
export async function companiesWanted(
  words: readonly string[],
  every: ReadonlyMap<string, readonly string[]>,
  into: string | undefined,
  isExtending: boolean,
): Promise<CompaniesWanted | null> {
  const files = [...(every.get("--facts") ?? []), ...words.filter(isFactsFile)];
  const names = every.get("--company") ?? [];
  const withoutFilings = every.get("--without-filings") ?? [];
  const hasFilings = files.length > 0 || names.length > 0;
  if (!hasFilings && withoutFilings.length === 0 && !isExtending) return null;
  if (isExtending && into === undefined) throw new WrongUsage("--extend needs --into and a workbook with the company");
  if (!words.some((word) => word.toLowerCase() === companyWord))
    throw new WrongUsage(`--company, --facts and --without-filings go with the model ${companyWord}`);
  const nameless = withoutFilings.find((name) => !/[\p{L}\p{N}]/u.test(name));
  if (nameless !== undefined)
    throw new WrongUsage(`--without-filings needs a name with letters or digits; got "${nameless}"`);
  if (hasFilings && files.length === 0 && into === undefined)
    throw new WrongUsage(
      "--company needs --facts and a file of filings, or --into and a workbook with the table Facts",
    );
  const { facts, bad } = await factsOfFiles("insert", files, every.get("--cik")?.at(-1));
  if (bad.length > 0) {
    const { file, line, reason } = bad[0]!;
    throw new WrongUsage(`${file} has rows that cannot be read, the first in line ${line}: ${reason}`);
  }
  const rates = ratesOf(every.get("--rate") ?? []);
  return {
    extends: isExtending,
    rates,
    hasFilings,
    names,
    facts,
    years: yearsOf(every.get("--years") ?? []),
    withoutFilings,
  };
}

/** The facts go into the workbook first, as an import of the task pane would put them there. */
export async function stepsWithCompanies(
  wanted: readonly Model[],
  companies: CompaniesWanted,
  language: SheetLanguage,
): Promise<Step[]> {
  if (companies.facts.length > 0) await importFacts(companies.facts);
  if (companies.extends) return toExtend(await companiesToExtend());
  const own = [
    ...(companies.hasFilings ? await fromFilings(companies, language) : []),
    ...companies.withoutFilings.map((name) => ({
      id: name,
      title: name,
      insert: () => insertWithoutFilings(name, undefined, language),
    })),
  ];
  return wanted.flatMap((model): Step[] => (model.id === companyWord ? own : [ofGallery(model, language)]));
}

/** "10", "calendar", "fiscal" */
function yearsOf(words: readonly string[]): CompaniesWanted["years"] {
  const choices = words.map((word): CompaniesWanted["years"] => {
    if (/^[1-9]\d?$/.test(word)) return { yearCount: Number(word) };
    const kind = word.toLowerCase();
    if (kind === "fiscal" || kind === "calendar") return { years: kind };
    throw new WrongUsage(`--years needs a number from 1 to 99, fiscal or calendar; got "${word}"`);
  });
  return Object.assign({}, ...choices) as CompaniesWanted["years"];
}

/** "EUR=1.08" */
function ratesOf(texts: readonly string[]): Map<string, number> {
  return new Map(
    texts.map((text) => {
      const [, currency, digits] = /^([A-Za-z]{3})=(\d+(?:\.\d+)?)$/.exec(text.trim()) ?? [];
      if (currency === undefined || !(Number(digits) > 0))
        throw new WrongUsage(`--rate needs US dollars for one of a currency, EUR=1.08; got "${text}"`);
      return [currency.toUpperCase(), Number(digits)] as const;
    }),
  );
}

function toExtend(keys: readonly string[]): Step[] {
  if (keys.length === 0)
    throw new WrongUsage("--extend needs a company of the workbook whose facts have a newer fiscal year; got none");
  return keys.map((key) => ({
    id: key,
    title: key,
    insert: async () => ({ ...(await inWords(extendCompany(key))), sourceIds: [] }),
  }));
}

/** What is refused, in the words of the task pane. */
async function inWords<Result>(work: Promise<Result>): Promise<Result> {
  try {
    return await work;
  } catch (failure) {
    throw new WrongUsage(reasonOf(failure, "en"));
  }
}

async function fromFilings({ names, years, rates }: CompaniesWanted, language: SheetLanguage): Promise<Step[]> {
  const known = await companiesInFacts();
  return (names.length === 0 ? onlyOne(known) : names).map((name) => {
    const found = companyCalled(name, known);
    if (found.kind === "one")
      return {
        id: found.company,
        title: found.company,
        insert: () =>
          inWords(insertCompany({ company: found.company, short: name, rates, ...years }, undefined, language)),
      };
    if (known.length === 0) throw noneWithRevenue();
    const these = found.kind === "none" ? known : found.companies;
    throw new WrongUsage(`--company needs one of the companies with revenue (${these.join(", ")}); got "${name}"`);
  });
}

function onlyOne(companies: readonly string[]): readonly string[] {
  if (companies.length === 1) return companies;
  throw companies.length === 0 ? noneWithRevenue() : new WrongUsage(`--company needs one of ${companies.join(", ")}`);
}

function noneWithRevenue(): WrongUsage {
  return new WrongUsage("--facts needs a company with a fiscal year of revenue; got none");
}
