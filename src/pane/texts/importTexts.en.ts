import { englishImportReasons } from "./importReasons.en";
import type { DayCount } from "../../register/import/dateColumn";
import type { SharedSign } from "../../register/import/figureWithUnit";
import type { ImportPreset } from "../../register/import/importPresets";
import type { DuplicateKind } from "../../register/import/sortCandidates";
import type { HeadingRole } from "../../register/import/wideTable";
import type { Separator } from "../../register/import/readDelimited";

const plural = (count: number, one: string, many: string) =>
  `${count.toLocaleString("en-US")} ${count === 1 ? one : many}`;
const sentence = (parts: readonly string[]) => {
  const joined = parts.join(", ");
  return joined.charAt(0).toUpperCase() + joined.slice(1);
};

/** Getting sources in from a table somebody else made. */
export const englishImport = {
  open: "Import…",
  openLong: "Import sources…",
  title: "Import sources",
  checkTitle: "Check the import",
  intro:
    "Paste rows from a sheet or a CSV file, first row with the headings. Nothing is written before you have seen what was read.",
  paste: "Table to import",
  placeholder: "Company, Datapoint, Value, Unit, Period end, …",
  fromClipboard: "Paste from the clipboard",
  chooseFile: "Choose a file…",
  fileInput: "CSV or TSV file",
  clipboardRefused: "The clipboard cannot be read from here. Click into the box and press Ctrl+V.",
  clipboardEmpty: "The clipboard holds no text.",
  fileFailed: (name: string) => `${name} could not be read.`,
  large: (name: string, lines: number) => `${name}: ${plural(lines, "line", "lines")}`,
  pasted: "Pasted table",
  removeText: "Take another table",
  next: "Continue",
  needsText: "Paste a table or choose a file first.",
  needsRows: "There are no rows below the headings.",

  found: (rows: number, columns: number) =>
    `${plural(rows, "row", "rows")} read, ${plural(columns, "column", "columns")}`,
  above: (lines: string) => `Above the headings and left out: ${lines}`,
  readAs: "Read as",
  ownColumns: "A table with columns of its own",
  presets: {
    "epoch revenue": "Epoch AI: reports of revenue",
    "epoch compute": "Epoch AI: reports of compute spending",
    "nvidia quarters": "Epoch AI: NVIDIA’s quarters",
  } satisfies Record<ImportPreset["id"], string>,
  presetHints: {
    "epoch revenue":
      "Each document of a report becomes a row of its own, all of one origin. Types become calibers, words of confidence suggested grades.",
    "epoch compute":
      "Each document of a report becomes a row of its own, all of one origin. Words of confidence become suggested grades.",
    "nvidia quarters":
      "Each quarter gives total and data-centre revenue. Shares by chip are Epoch’s estimates and stay out.",
  } satisfies Record<ImportPreset["id"], string>,
  separator: "Columns are parted by",
  separators: { ",": "comma", "\t": "tab", ";": "semicolon", "|": "bar" } satisfies Record<Separator, string>,
  hasHeader: "The first row holds the headings",
  decimalSign: "Decimal sign",
  dayOrder: "Dates such as 3/4/2024",
  dayCount: (text: string) => `Numbers such as ${text}`,
  dayCounts: (days: Readonly<Record<DayCount, string>>) => ({
    "1900": `days from 1900: ${days["1900"]}`,
    "1904": `days from 1904 (old Mac books): ${days["1904"]}`,
  }),
  sharedSigns: {
    "¥": { label: "The sign ¥ is", currencies: { JPY: "Japanese yen", CNY: "Chinese yuan" } },
    元: { label: "元 is", currencies: { CNY: "Chinese yuan", TWD: "Taiwan dollar", HKD: "Hong Kong dollar" } },
  } as Readonly<Record<SharedSign, { readonly label: string; readonly currencies: Readonly<Record<string, string>> }>>,
  yearEnd: "Years end in",
  movesPlainYears: (period: string) => `Periods not called fiscal, such as ${period}, are of these years too`,
  months: [
    ...["January", "February", "March", "April", "May", "June"],
    ...["July", "August", "September", "October", "November", "December"],
  ],
  unpivoted: (columns: string) => `A row for each figure: the columns ${columns} hold values`,
  headingsName: (headings: string) => `The headings ${headings} name`,
  headingRoles: { company: "companies", datapoint: "what is measured" } satisfies Record<HeadingRole, string>,
  listed: ", ",
  ofAll: { datapoint: "What all figures measure", unit: "Unit of all figures" },
  lacks: {
    value: "Choose the column of values",
    headings: "Say what the headings name",
    datapoint: "Say what the figures measure",
  },
  asColumn: "automatic",
  waiting: (count: number) => `${count === 1 ? "1 row waits" : `${count.toLocaleString("en-US")} rows wait`} for this`,
  encoding: "Encoding of the file",
  encodingGuessed: "Guessed from its bytes: choose another if letters look wrong.",
  encodings: {
    "utf-8": "Unicode (UTF-8)",
    "utf-16le": "Unicode (UTF-16)",
    "utf-16be": "Unicode (UTF-16, big-endian)",
    gb18030: "Simplified Chinese (GB 18030, GBK)",
    big5: "Traditional Chinese (Big5)",
    shift_jis: "Japanese (Shift-JIS)",
    "windows-1252": "Western (Windows-1252, Latin-1)",
  },
  decimalSigns: { ".": "point: 1,234.5", ",": "comma: 1.234,5" },
  dayOrders: { "day first": "3 April: day first", "month first": "4 March: month first" },

  columns: "Columns",
  fieldOf: (header: string) => `Field of the column ${header}`,
  leaveOut: "leave out",
  emptyColumn: "empty",
  readingOptions: "How it is read",

  ready: "ready",
  duplicates: (count: number): string => (count === 1 ? "duplicate" : "duplicates"),
  bad: "not readable",
  summary: (ready: number, duplicates: number, bad: number) =>
    `${plural(ready, "source", "sources")} ready, ${plural(duplicates, "duplicate", "duplicates")}, ${plural(bad, "row", "rows")} not readable`,
  preview: "First rows",
  previewAll: (count: number) => `Show ${plural(count, "reading", "readings")}`,
  asGiven: (cells: string) => `as given: ${cells}`,
  previewMore: (count: number) => `and ${plural(count, "more", "more")}`,
  suggested: (grade: string) => `${grade} suggested`,

  revisionTitle: "Changes since this table was imported",
  revisionText: "Grades stay as they were given; give them anew where a value has changed.",
  updateRevised: (count: number) => `Change ${plural(count, "figure", "figures")} that the table now states otherwise`,
  deleteGone: (count: number) => `Delete ${plural(count, "source", "sources")} that the table no longer has`,

  totalsTitle: "Totals",
  importTotals: (count: number) =>
    `Import ${plural(count, "row", "rows")} that ${count === 1 ? "looks" : "look"} like totals of the others: counted twice in any sum`,

  duplicatesTitle: "Figures that are known already",
  duplicatesText: "Same company, datapoint, period end and caliber as a source of the register or an earlier row.",
  duplicateKinds: {
    "same row": (count: number) => `Import ${plural(count, "repeated row", "repeated rows")}: same value, same source`,
    "same value, other source": (count: number) =>
      `Import ${plural(count, "row", "rows")} with the same value from another source: evidence`,
    "other value": (count: number) => `Import ${plural(count, "row", "rows")} with another value: a conflict to settle`,
  } satisfies Record<DuplicateKind, (count: number) => string>,
  duplicateOf: (line: number, earlier: string) => `Line ${line} is known as ${earlier}`,
  earlierLine: (line: number) => `line ${line}`,

  badTitle: (count: number) => `${plural(count, "row", "rows")} not readable`,
  badText: "They are not imported. Copy them, or correct them here and import them afterwards.",
  line: (line: number) => `Line ${line}`,
  copyBad: "Copy these rows",
  copied: "The rows are on the clipboard, each with its line and reason.",
  copyFailed: "The clipboard does not take the rows; they stand in the box, ready to be copied.",
  correctBad: "Correct these rows",
  reasonHeader: "Reason",
  lineHeader: "Line",
  moreBad: (count: number) => `and ${plural(count, "more row", "more rows")}`,
  reasons: englishImportReasons,
  openQuote: (line: number) =>
    `Line ${line}: a quotation mark opens and never closes, so the rows below it cannot be told apart. Correct it first.`,

  gradesTitle: "Suggested grades",
  acceptGrades: (count: number) => `Accept ${plural(count, "suggested grade", "suggested grades")}`,
  acceptHint: "Otherwise the grade stays empty and the suggestion stands in the reason.",
  acceptedBy: "Accepted by",
  needsName: "Accepted by needs a name.",

  run: (count: number, changing: number, going: number) =>
    sentence([
      ...(count > 0 ? [`import ${plural(count, "source", "sources")}`] : []),
      ...(changing > 0 ? [`change ${changing}`] : []),
      ...(going > 0 ? [`delete ${going}`] : []),
    ]),
  nothing: "Nothing to import",
  writing: (done: number, total: number) =>
    `Writing: ${done.toLocaleString("en-US")} of ${total.toLocaleString("en-US")}…`,
  progress: "Progress of the import",
  cancelled: "Import cancelled; the register is as it was.",
  failed: "Nothing was imported.",
  imported: (count: number, changed: number, deleted: number) =>
    `${[
      ...(count > 0 || changed + deleted === 0 ? [`${plural(count, "source", "sources")} imported`] : []),
      ...(changed > 0 ? [`${plural(changed, "source", "sources")} changed`] : []),
      ...(deleted > 0 ? [`${plural(deleted, "source", "sources")} deleted`] : []),
    ].join(", ")}.`,
  leftOver: (count: number) =>
    `${plural(count, "row was not readable and waits", "rows were not readable and wait")} below.`,
  skipped: (count: number) => `${plural(count, "duplicate", "duplicates")} left out.`,
  severalUndos:
    "This Excel keeps what changed, came and went as a step each: to take all of it back, undo each of them.",
  done: "Done",
};

export type ImportTexts = typeof englishImport;
