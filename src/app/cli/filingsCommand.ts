/** `aie filings`: companies' filings as facts, told in short, as JSON or as a workbook with the table of facts. */
import { writeWorkbook } from "../../xlsx/write/writeWorkbook";
import { contentOfFacts } from "../files/contentOfFacts";
import { languageFrom } from "./documentLanguage";
import { factsOfFiles } from "./factsOfFiles";
import type { FilingsRead } from "./filingsRead";
import { filingsSummary } from "./filingsSummary";
import { exitCodes, optionsOf, WrongUsage, type Terminal } from "./terminal";
import { writeResult } from "./workbookFile";

export async function runFilings(args: readonly string[], terminal: Terminal): Promise<number> {
  const { words, flags, values } = optionsOf(args, ["--json"], ["-o", "--cik", "--language"]);
  const output = values.get("-o");
  if (output !== undefined && !/\.xlsx$/i.test(output))
    throw new WrongUsage(`-o needs a file that ends in .xlsx; got "${output}"`);
  if (words.length === 0) throw new WrongUsage("filings needs a file: companyfacts as .json or .zip, or facts as .csv");
  const language = languageFrom(values.get("--language"));
  const { companies, facts, bad } = await factsOfFiles("filings", words, values.get("--cik"));
  const bytes = output === undefined ? null : writeWorkbook(contentOfFacts(facts, language));
  if (bytes !== null) writeResult("-o", output!, bytes);
  const read: FilingsRead = {
    file: output ?? null,
    bytes: bytes?.length ?? null,
    companies: companies.map(({ cik, name, currency, years, flags: noted, identities, notFiled, refused }) => ({
      cik,
      name,
      currency,
      years,
      flags: noted,
      identities,
      notFiled: notFiled.map(({ line, ...rest }) => ({ ...rest, line: line.name })),
      refused,
    })),
    facts,
    bad,
  };
  if (flags.has("--json")) terminal.print(JSON.stringify(read));
  else for (const line of filingsSummary(read)) terminal.print(line);
  const isWhole = bad.length === 0 && companies.every(({ refused }) => refused.length === 0);
  return isWhole ? exitCodes.fine : exitCodes.findings;
}
