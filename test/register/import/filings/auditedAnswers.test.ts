/** Three companies against their audited annual values, where the files lie beside the project; they are too large to keep in it. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import Papa from "papaparse";
import { readFilings } from "../../../../src/register/import/filings/filingFacts";

const beside = ["../../../../../shared", "../../../../../../shared"].map((path) => join(__dirname, path));
const shared = beside.find((path) => existsSync(path)) ?? "";
const list = join(shared, "golden/filings.csv");
const whereShared = existsSync(list) ? describe : describe.skip;

whereShared("547 audited answers", () => {
  // Read within the test: what stands around it runs where the folder is not there, too.
  const answers = () =>
    Papa.parse<Record<string, string>>(readFileSync(list, "utf8"), { header: true, skipEmptyLines: true }).data;

  test.each(["GOOGL", "NVDA", "SNOW"])("%s", (ticker) => {
    const text = readFileSync(join(shared, `data/filings/${ticker}.json`), "utf8");
    const [company] = readFilings([{ name: ticker, text }]);
    const isAnnual = ({ periodStart, periodEnd }: { periodStart: string; periodEnd: string }) =>
      periodStart === "" || Date.parse(periodEnd) - Date.parse(periodStart) > 340 * 86_400_000;
    const read = company!.facts.filter(isAnnual).map((fact) => ({
      company: fact.company,
      item: fact.line,
      period_end: fact.periodEnd,
      value: fact.value,
      first_filed_value: fact.firstFiled,
      tag: fact.tag,
      form: fact.form,
      filed: fact.filed,
      accession: fact.accession,
    }));
    const own = answers().filter((answer) => answer["ticker"] === ticker);
    expect(own.length).toBeGreaterThan(100);
    const wanted = own.map((answer) =>
      Object.fromEntries(Object.entries(answer).filter(([name]) => name !== "ticker")),
    );
    const found = wanted.map((answer) =>
      read.find(({ item, period_end }) => item === answer["item"] && period_end === answer["period_end"]),
    );
    expect(found).toEqual(wanted);
  });
});
