/**
 * How long the industry takes over many companies: 50 of them, ten years of four payments each, gathered, put on calendar
 * quarters and counted once. Times are of the processor, so that what else the machine does counts little.
 */
import { openExcelOnBook } from "../../src/app/cli/excelOnBook";
import { insertModel } from "../../src/excel/models/insertModel";
import { serialFromIso } from "../../src/formula/serialDate";
import { models } from "../../src/models/gallery";
import { paymentColumns, paymentKey } from "../../src/models/payments/paymentRows";

const [companies, firstYear, years, edits] = [50, 2016, 10, 3];
const hostingFirms = 7;

/** An app that pays for hosting, a cloud's own customers, and chips. */
function rowsOf(company: number): (string | number)[][] {
  const [firm, host] = [`Firm ${company}`, `Host ${company % hostingFirms}`];
  const flows = [
    ["End customers", firm, "Apps", 10],
    [firm, host, "Hosting", 4],
    ["End customers", host, "Hosting", 1],
    ["Builders", "NVIDIA", "Chips", 2],
  ] as const;
  return flows.flatMap(([payer, payee, layer, amount]) =>
    Array.from({ length: years }, (_year, index) => {
      const period = serialFromIso(`${firstYear + index}-12-31`)!;
      const key = paymentKey(payer, payee, String(company));
      return [period, payer, payee, layer, amount + index, "USD bn", "A", key, 12, firm];
    }),
  );
}

async function processorMilliseconds(work: () => Promise<void>): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
}

const printed = (what: string, milliseconds: number) =>
  process.stdout.write(`  ${what.padEnd(40)}${milliseconds.toFixed(0).padStart(6)} ms\n`);

async function run(): Promise<void> {
  const { book, close } = await openExcelOnBook();
  const industry = models.find(({ id }) => id === "industry")!;
  await Excel.run(async ({ workbook, sync }) => {
    for (let company = 0; company < companies; company += 1) {
      const rows = [[...paymentColumns], ...rowsOf(company)];
      const sheet = workbook.worksheets.add(`Company ${company}`);
      sheet.getRangeByIndexes(0, 0, rows.length, paymentColumns.length).values = rows;
      workbook.names.add(`Company${company}Payments`, `='Company ${company}'!$A$2:$J$${rows.length}`);
    }
    await sync();
  });
  process.stdout.write(`industry of ${companies} companies, ${companies * years * 4} payments\n`);
  printed(
    "insert",
    await processorMilliseconds(async () => {
      await insertModel(industry);
      await book.settled();
    }),
  );
  const times: number[] = [];
  for (let edit = 0; edit < edits; edit += 1)
    times.push(
      await processorMilliseconds(() =>
        Excel.run(async ({ workbook, sync }) => {
          workbook.worksheets.getItem("Company 3").getRange("E5").values = [[100 + edit]];
          await sync();
          await book.settled();
        }),
      ),
    );
  printed("an amount of one company edited", times.sort((one, other) => one - other)[edits >> 1]!);
  close();
}

void run();
