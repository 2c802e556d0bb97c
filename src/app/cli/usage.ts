/** What `aie --help` prints, and the page of the help on the command line. */
export const usage = `Usage:
  aie eval '<formula>' ...                evaluates each formula
  aie eval --file formulas.txt            evaluates each line of a file; "-" reads standard input.
                                          Empty lines and lines that start with "//" are skipped.
  aie insert company stack -o book.xlsx   a new workbook with models of the gallery, calculated;
                                          --into old.xlsx adds them to a workbook, all else in it stays;
                                          --language zh-CN writes them in Chinese, where the workbook has no model in English
  aie insert company --company NVIDIA --facts NVDA.json -o nvda.xlsx
                                          a company's P&L, cash flow, balance sheet and ratios from its filings: each statement looked up in
                                          the table Facts by one formula, a forecast of three years, generative AI beside the total by drivers,
                                          identities as checks. --facts takes what aie filings reads, and a workbook with Facts; it and --company
                                          may stand more than once; --years 10 shows the latest ten, --years calendar works out calendar years
                                          from its quarters; --rate EUR=1.08 for one that files in euros
  aie insert company --into nvda.xlsx --extend --facts NVDA.json
                                          newer filings: the companies of the workbook get the years and quarters that came, in the columns behind;
                                          what people typed stays in its cells
  aie insert company --without-filings OpenAI -o lab.xlsx
                                          a private company that files nothing: P&L, cash, funding rounds and runway from users, tokens and
                                          capacity, training apart from inference; each driver a source of the register, or typed and graded I
  aie filings NVDA.json SNOW.json         companies' filings (the SEC's companyfacts) as graded facts: lines, restatements, identities, what is
                                          not filed; -o book.xlsx writes them as the table Facts, --language zh-CN with Chinese words
                                          around it. Also an archive of all companies (companyfacts.zip --cik 1652044,1045810) and a .csv
                                          with the columns of Facts. Ends with 1 if a figure could not be read
  aie cells book.xlsx 'Sheet!A1:C9'       what cells hold; --formulas gives formulas in place of their results
  aie trace book.xlsx 'Sheet!F54'         what a figure rests on: grades, sources, assumptions, heaviest first
  aie verify book.xlsx                    calculates every formula anew and compares it with the result in the file, and tells of each signature
                                          what has changed since; ends with 1 if any differs or is stale
  aie grades book.xlsx                    every figure with its grade; --sheet NAME for one sheet,
                                          --floor D lists the figures below D and ends with 3 if there are any
  aie review book.xlsx                    sources that contradict each other, grades that evidence would change, figures that look wrong;
                                          ends with 1 if there is anything to look at
  aie review book.xlsx --queue -o out.xlsx
                                          a copy with a sheet Review queue: each distinct formula, input and override once, with columns for
                                          a reviewer's marks and the coverage in per cent. Marks of the queue that is there, or of
                                          --former reviewed.xlsx, are kept; what has changed since loses its tick and says so;
                                          --language zh-CN writes it in Chinese
  aie diff old.xlsx new.xlsx              what changed: inputs, sources and grades, formulas, structure, and each result that moved with
                                          the changes that it depends on; ends with 1 if anything did. --html FILE writes a page
                                          to read and print, --language zh-CN one in Chinese; --bridge 'Output!C5' tells which
                                          input or source explains which part of that figure's move, by calculating it anew
  aie report book.xlsx -o report.html     a page for whom has no spreadsheet: headline figures with what they rest on, charts, checks, findings,
                                          sources; --figures 'Output!C5,Output!C6' chooses the figures, --language zh-CN is in Chinese
  aie portable book.xlsx -o for-review.xlsx
                                          a copy for people without the add-in, with what became of each of its calls, figures that move,
                                          hidden sheets, links and names of people. --as recomputing (the default) puts formulas of Excel's
                                          own in place of the calls, frozen their results, with-add-in leaves them; --for 2021 uses no LAMBDA
                                          and freezes what needs it; --former old.xlsx adds a sheet of what changed; --by NAME says on
                                          the cover who hands it over; --language zh-CN writes the added sheets in Chinese; --dry-run
                                          tells all of that and writes nothing
  aie sensitivity book.xlsx --output 'Output!C5' --down 'Inputs!B4=50,100,150' --across 'Inputs!B5=10%,20%'
                                          what a figure comes to for values of one or two inputs; --tornado moves each graded input by the
                                          range of its grade instead, --goal 0.5 --input 'Inputs!B4' --between 0,100 looks for the input
                                          that brings the figure there and ends with 1 if none does. The file stays as it is; -o out.xlsx
                                          writes a copy with the table, the tornado or the input that was found
  aie sign book.xlsx -o signed.xlsx --name 'A. Person' --role Reviewer --statement 'Checked against the filings'
                                          a copy with a sheet Sign-off whose status turns to Stale when an input changes, in any spreadsheet
                                          program; --scope 'Output!C5:C8' signs outputs with all that they rest on, in place of the whole
                                          workbook. The seal is the SHA-256 of a line for each constant, formula, name and table of the scope
                                          (sheet, place, kind, content, with tabs between); verify names what has changed since; --language zh-CN
                                          writes it in Chinese
Options:
  --book FILE                             eval: the workbook whose sheets, tables and names the formulas may use
  --blank zero|null                       eval: how a blank cell reaches a function: 0 as on Excel's desktop (the default), null as on the web
  --json                                  filings, insert, trace, verify, grades, review, diff, portable, sensitivity, sign: JSON in place of columns
  --version, --help
eval prints one JSON object a line: {"formula":...,"value":...} or {"formula":...,"error":{"code":...,"message":...}}.
A value is a single one, or the rows of a spill; an error within a spill is {"error":{"code":...,"message":...}}.
Ends with 0 when all went well, errors of formulas included, 1 when something differs, 2 when it was called wrongly or a file cannot be read, 3 below a threshold.`;

/** The part of it that tells of one command, for whoever called that one wrongly; all of it where there is no such command. */
export function usageOf(command: string | undefined): string {
  const [title = "", ...lines] = usage.split("\n");
  const end = lines.indexOf("Options:");
  const starts = lines.flatMap((line, place) => (place < end && /^ {2}aie /.test(line) ? [place] : []));
  const own = starts.flatMap((start, place) =>
    lines[start]!.split(" ").filter(Boolean)[1] === command ? lines.slice(start, starts[place + 1] ?? end) : [],
  );
  return own.length === 0
    ? usage
    : [title, ...own, "aie --help tells of the other commands and of options."].join("\n");
}
