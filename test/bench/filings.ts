/**
 * How long a company's filings of 4 MB take from text to facts. The file is made here, as large and as deep as the largest ones of
 * the SEC: twenty years, quarterly, each figure in several filings. With `--check` the command fails beyond 1.5 seconds.
 */
import { readFilings } from "../../src/register/import/filings/filingFacts";
import { standardLines } from "../../src/register/import/filings/standardLines";
import { companyFile, entry, type Entry } from "../register/import/filings/companyFile";

const mostMilliseconds = 1_500;
const [firstYear, lastYear] = [2006, 2025];
const runs = 5;

/** A tag of every line, every period in three filings, and as many tags again that nobody asks for. */
function entries(): Entry[] {
  const ends = ["03-31", "06-30", "09-30", "12-31"];
  return standardLines.flatMap(({ us, measure, unit }, place) =>
    [us[0], `Other${place}`, `Further${place}`].flatMap((tag) => {
      if (tag === undefined) return [];
      const found: Entry[] = [];
      for (let year = firstYear; year <= lastYear; year += 1)
        for (const [quarter, end] of ends.entries()) {
          const period = measure === "balance" ? `${year}-${end}` : `${year}-01-01..${year}-${end}`;
          const form = quarter === 3 ? "10-K" : "10-Q";
          const value = String((place + 1) * 1_000_000 * (year - 2000) * (quarter + 1));
          for (const later of [0, 1, 2])
            found.push(
              entry(tag, period, value, form, `${year + later + 1}-02-01`, { unit: unit === "money" ? "USD" : unit }),
            );
        }
      return found;
    }),
  );
}

const text = companyFile(entries());
process.stdout.write(`filings of ${(text.length / 2 ** 20).toFixed(1)} MB\n`);
const times = Array.from({ length: runs }, () => {
  const before = process.cpuUsage();
  const [company] = readFilings([{ name: "bench", text }]);
  const { user, system } = process.cpuUsage(before);
  if (company!.facts.length < 4_000) throw new Error(`got ${company!.facts.length} facts`);
  return (user + system) / 1_000;
}).sort((one, other) => one - other);
const [first, median] = [times.at(-1)!, times[runs >> 1]!];
process.stdout.write(
  `  ${"text to facts".padEnd(40)}${median.toFixed(0).padStart(6)} ms, at most ${first.toFixed(0)} ms\n`,
);
if (process.argv.includes("--check") && median > mostMilliseconds) process.exitCode = 1;
