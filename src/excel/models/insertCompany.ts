/** A company's model out of the table of facts that the workbook holds. */
import { companiesIn } from "../../models/companyFromFacts/companyFacts";
import { companyFromFacts, type CompanyChoice } from "../../models/companyFromFacts/companyFromFacts";
import { companyWithoutFilings } from "../../models/companyWithoutFilings/companyWithoutFilings";
import type { Fact } from "../../register/fact";
import { inExcel } from "../host/officeErrors";
import { refusal } from "../host/hostRefusal";
import { openFacts } from "../register/openFacts";
import { insertModel, type InsertedModel, type OnProgress } from "./insertModel";
import type { SheetLanguage } from "../../audit/sheets/sheetLanguage";

/** Empty when the workbook has no facts, or none with a year of revenue. */
export async function companiesInFacts(): Promise<string[]> {
  return companiesIn(await factsInWorkbook());
}

export async function insertCompany(
  choice: CompanyChoice,
  onProgress?: OnProgress,
  language?: SheetLanguage,
): Promise<InsertedModel> {
  const facts = await factsInWorkbook();
  if (!companiesIn(facts).includes(choice.company)) throw refusal("companyWithoutFacts", { company: choice.company });
  if (isCondition(choice.company)) throw refusal("companyIsCondition", { company: choice.company });
  return insertModel(companyFromFacts(facts, choice), onProgress, language);
}

/** A company that files nothing, from drivers. */
export async function insertWithoutFilings(
  name: string,
  onProgress?: OnProgress,
  language?: SheetLanguage,
): Promise<InsertedModel> {
  if (!/[\p{L}\p{N}]/u.test(name)) throw refusal("companyWithoutName", { name });
  return insertModel(companyWithoutFilings(name), onProgress, language);
}

/** Its statements are looked up by SUMIFS, to which "=A" means A, and "TRUE" no text. */
function isCondition(company: string): boolean {
  return /^[=<>]|^(true|false|#n\/a|#[a-z\d/]+[!?])$/i.test(company);
}

function factsInWorkbook(): Promise<readonly Fact[]> {
  return inExcel(async (context) => (await openFacts(context))?.rows.map(({ fact }) => fact) ?? []);
}
