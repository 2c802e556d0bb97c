/** Files that somebody chose or dropped, read one after the other so that the pane can draw in between. */
import type { Fact } from "../../register/fact";
import { readCompanyFacts, type CompanyFacts } from "../../register/import/filings/companyFacts";
import { readFactsText } from "../../register/import/filings/factsText";
import { companiesOf, type CompanyReading } from "../../register/import/filings/filingFacts";
import type { RowProblem } from "../../register/import/importedTable";
import { mergeFacts } from "../../register/import/filings/mergeFacts";
import type { FilingsArchive } from "../ports/filingsPort";
import { fileText } from "./fileText";

export interface FilingFiles {
  readonly companies: readonly CompanyReading[];
  /** Of all files, each fact once. */
  readonly facts: readonly Fact[];
  /** Rows of tables that could not be read. */
  readonly bad: readonly { readonly file: string; readonly problem: RowProblem }[];
}

export type FileKind = "companyfacts" | "table" | "archive" | "other";

export function kindOfFile(name: string): FileKind {
  const ending = /\.([^.]+)$/.exec(name.toLowerCase())?.[1];
  if (ending === "json") return "companyfacts";
  if (ending === "csv" || ending === "tsv") return "table";
  return ending === "zip" ? "archive" : "other";
}

/** A file, or one that lies in an archive. */
export interface FilingText {
  readonly name: string;
  readonly kind: "companyfacts" | "table";
  text(): Promise<string>;
}

/** Null where the kind of the file is none of these. */
export function filingText(file: File, language: string): FilingText | null {
  const kind = kindOfFile(file.name);
  if (kind === "archive" || kind === "other") return null;
  return { name: file.name, kind, text: async () => (await fileText(file, language)).text };
}

export function archivedText(archive: FilingsArchive, name: string): FilingText {
  return { name, kind: "companyfacts", text: () => archive.textOf(name) };
}

/** What is no companyfacts, or a table without its columns, is a Refusal that names the file. */
export async function readFilingFiles(
  files: readonly FilingText[],
  onFile: (name: string, place: number) => void,
): Promise<FilingFiles> {
  const read: CompanyFacts[] = [];
  const tables: (readonly Fact[])[] = [];
  const bad: FilingFiles["bad"][number][] = [];
  for (const [place, file] of files.entries()) {
    onFile(file.name, place);
    await new Promise((resolve) => setTimeout(resolve));
    const text = await file.text();
    if (file.kind === "companyfacts") read.push(readCompanyFacts(file.name, text));
    else {
      const table = readFactsText(file.name, text);
      tables.push(table.facts);
      bad.push(...table.bad.map((problem) => ({ file: file.name, problem })));
    }
  }
  const companies = companiesOf(read);
  return { companies, facts: mergeFacts(...companies.map(({ facts }) => facts), ...tables), bad };
}
