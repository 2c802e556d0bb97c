import type { Identity } from "../../register/import/filings/identities";

const plural = (count: number, one: string, many: string) =>
  `${count.toLocaleString("en-US")} ${count === 1 ? one : many}`;

/** Getting companies' filings in as facts. */
export const englishFilings = {
  open: "Filings…",
  title: "Import filings",
  checkTitle: "Check the filings",
  intro:
    "The SEC’s companyfacts file of a company (CIK0001045810.json), its archive of all of them (companyfacts.zip), or a CSV with the columns of the table Facts. Several at once are fine. Nothing leaves this machine, and nothing is written before you have seen what changes.",
  where: "Companyfacts files at the SEC",
  drop: "Drop files here, or",
  choose: "Choose files…",
  fileInput: "Companyfacts, archives or CSV files",
  reading: (name: string, place: number, total: number) =>
    `Reading ${name} (${place.toLocaleString("en-US")} of ${total.toLocaleString("en-US")})…`,
  archiveTitle: "Choose companies",
  archiveIntro: (count: number) =>
    `The archive holds ${plural(count, "company", "companies")} by their CIK. Only those that you choose are unpacked.`,
  archiveFilter: "CIK",
  archiveFilterHint: "Digits of it; several parted by commas",
  archiveMatches: (shown: number, all: number) =>
    shown === all
      ? plural(all, "company", "companies")
      : `The first ${shown.toLocaleString("en-US")} of ${plural(all, "company", "companies")}`,
  archiveNone: "No company of the archive has these digits.",
  archiveRead: (count: number) => (count === 0 ? "Choose companies" : `Read ${plural(count, "company", "companies")}`),
  emptyArchive: (name: string) => `${name} holds no .json file.`,
  other: (name: string) => `${name}: filings come as .json, .zip or .csv files.`,
  notRead: "Nothing was read.",
  company: (lines: number, years: number) =>
    `${plural(lines, "line", "lines")}, ${plural(years, "fiscal year", "fiscal years")}`,
  summary: (added: number, changed: number, unchanged: number) =>
    `${plural(added, "new fact", "new facts")}, ${changed.toLocaleString("en-US")} changed, ${unchanged.toLocaleString("en-US")} as they are`,
  changes: "What changes",
  change: (before: string, after: string) => `${before} → ${after}`,
  nothingThere: "blank",
  more: (count: number) => `and ${plural(count, "more", "more")}`,
  restated: (count: number) => `${plural(count, "figure was", "figures were")} restated since first filed.`,
  identities: {
    "Balance sheet": "Assets = liabilities + equity + what stands between",
    "Gross profit": "Gross profit = revenue − cost",
    "Cash bridge": "Cash at the end = at the beginning + cash flows",
  } satisfies Record<Identity["name"], string>,
  holds: (count: number) => `holds in ${plural(count, "year", "years")}`,
  differs: (end: string, difference: string, unit: string) => `${end}: differs by ${difference} ${unit}`,
  unchecked: (count: number) => `cannot be checked in ${plural(count, "year", "years")}`,
  notFiled: (lines: number) =>
    `${plural(lines, "line is", "lines are")} not filed in every year; the note of each row says why.`,
  refused: (count: number) => `${plural(count, "figure", "figures")} of the file could not be read`,
  refusedFigure: (place: string, field: string, needs: string, got: string) =>
    `${place}${field === "" ? "" : `, ${field}`}: needs ${needs}; got ${got}`,
  badRow: (file: string, line: number, reason: string) => `${file} line ${line.toLocaleString("en-US")}: ${reason}`,
  write: (count: number) => `Write ${plural(count, "fact", "facts")}`,
  nothing: "Nothing to write",
  writing: (done: number, total: number) =>
    `Writing: ${done.toLocaleString("en-US")} of ${total.toLocaleString("en-US")}…`,
  progress: "Progress of the import",
  cancelled: "Import cancelled; the facts are as they were.",
  failed: "Nothing was written.",
  written: (added: number, changed: number, sheet: string) =>
    `${plural(added, "fact", "facts")} added and ${changed.toLocaleString("en-US")} changed on the sheet ${sheet}.`,
};

export type FilingTexts = typeof englishFilings;
