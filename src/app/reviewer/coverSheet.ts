/** The first sheet of a copy for a reviewer: what it is, as of when, by whom, and what its figures come to. */
import { checkResults } from "../../audit/snapshot/checkResults";
import { cellAt, registerOf, sheetNamed } from "../../audit/snapshot/workbookSnapshot";
import { sheetCellAddress } from "../../formula/sheetAddress";
import { chineseFinding, chineseSuggestion } from "../../pane/review/findingWords.zh-CN";
import { englishReport } from "../documents/reportWords.en";
import { chineseReport } from "../documents/reportWords.zh-CN";
import { factsTableName } from "../../register/factColumns";
import { letterOf, styleAt, type ReviewerSheet, type SheetContext } from "./sheetContext";
import { looks, SheetDraft } from "./sheetDraft";
import { labelled } from "../../pane/texts/language";

const widths = [46, 16, 13, 9, 13, 28];
/** The last column of a finding, of how heavy it is, and of where it is. */
const findingEnds = [3, 4, 5];
const checkEnds = [0, 1, 5];
const mostChecks = 30;
const mostFindings = 10;

/** A sheet that the cover leads to, and what it says of it. */
interface ToldSheet {
  readonly name: string;
  readonly about: string;
}

export function coverSheet(context: SheetContext, name: string, others: readonly ToldSheet[]): ReviewerSheet {
  const { words, title } = context;
  const draft = new SheetDraft(context.looks);
  draft.put(0, words.forReview, "note");
  draft.row += 1;
  draft.put(0, title, "title");
  draft.height(30);
  draft.row += 1;
  draft.paragraph(words.asOf(context.day, context.by), widths);
  draft.paragraph(words.kinds[context.as](context.preview), widths);
  draft.row += 1;
  putFigures(draft, context);
  putChecks(draft, context);
  putFindings(draft, context);
  putReading(draft, context, others);
  return { content: draft.content(name, widths, { isLandscape: false }), about: "" };
}

function putFigures(draft: SheetDraft, { words, language, figures, file, snapshot }: SheetContext): void {
  const report = language === "zh-CN" ? chineseReport : englishReport;
  draft.heading(report.headlines, widths.length);
  if (figures.length === 0) draft.paragraph(report.noFigures, widths);
  else {
    const headers = [report.figure, report.value, words.unit, words.worst, words.weighted, report.where];
    draft.line(headers, ["header", "headerRight", "headerUnit", "headerCenter", "headerCenter", "header"]);
    draft.row += 1;
  }
  for (const { label, unit, address, sheet, row, column, provenance } of figures) {
    const { floor, weighted } = provenance;
    const texts = [label || address, "", unit, letterOf(floor), weighted ?? "", address];
    draft.line(texts, ["strong", "number", "unit", "center", "center", "link"]);
    const { value } = cellAt(sheetNamed(snapshot, sheet)!, row, column)!;
    const { numberFormat } = styleAt(file, { sheet, row, column });
    draft.put(1, value, { ...looks.number, numberFormat, font: looks.strong.font }, `=${address}`);
    draft.link(5, address);
    draft.row += 1;
  }
  draft.row += 1;
}

function putChecks(draft: SheetDraft, { words, language, snapshot }: SheetContext): void {
  const report = language === "zh-CN" ? chineseReport : englishReport;
  const checks = checkResults(snapshot);
  draft.heading(report.checks, widths.length);
  if (checks.length === 0) draft.paragraph(report.noChecks, widths);
  // Those that fail must not be the ones left out.
  const failed = checks.filter(({ isPassed }) => !isPassed);
  const shown = [...failed, ...checks.filter(({ isPassed }) => isPassed)].slice(0, mostChecks);
  const all = shown.length;
  if (all > 0) {
    const first = draft.row + 3;
    const passed = `COUNTIF(B${first}:B${first + all - 1},"PASS")`;
    const now = shown.filter(({ isPassed }) => isPassed).length;
    draft.put(0, words.checksPass(now, all), "strong", words.checksPassFormula(passed, all));
    draft.row += 1;
    draft.wideLine([report.check, report.result, report.where], ["header", "headerCenter", "header"], checkEnds);
  }
  for (const check of shown) {
    const address = sheetCellAddress(check);
    draft.wideLine([check.name || address, "", address], ["text", "center", "link"], checkEnds, () => {
      draft.put(1, check.text, "center", `=${address}`);
      draft.markResult(1);
      draft.link(2, address);
    });
  }
  if (checks.length > all) draft.paragraph(words.more(checks.length - all), widths);
  draft.row += 1;
}

function putFindings(draft: SheetDraft, { words, language, findings }: SheetContext): void {
  const isChinese = language === "zh-CN";
  const report = isChinese ? chineseReport : englishReport;
  const { conflicts, suggestions, plausibility } = findings;
  const rows = [
    ...conflicts.map(({ conflict }) => [conflict.sentence, report.conflict, conflict.ids.join(", ")]),
    ...suggestions.map((one) => {
      const reason = isChinese ? chineseSuggestion(one) : one.reason;
      return [labelled(report.suggested(one.from, one.to), reason, language), report.suggestion, one.source.id];
    }),
    ...plausibility.map(({ finding, title, place }) => {
      const sentence = isChinese ? `${title}：${chineseFinding(finding)}` : finding.sentence;
      return [sentence, report.severities[finding.severity], place.name];
    }),
  ];
  draft.heading(words.openFindings(rows.length), widths.length);
  if (rows.length === 0) draft.paragraph(report.noFindings, widths);
  else draft.wideLine([report.finding, report.severity, report.where], ["header", "header", "header"], findingEnds);
  for (const row of rows.slice(0, mostFindings)) draft.wideLine(row, ["text", "text", "text"], findingEnds);
  if (rows.length > mostFindings) draft.paragraph(words.more(rows.length - mostFindings), widths);
  draft.row += 1;
}

function putReading(draft: SheetDraft, context: SheetContext, others: readonly ToldSheet[]): void {
  const { words, language, snapshot, file } = context;
  const report = language === "zh-CN" ? chineseReport : englishReport;
  draft.heading(words.howToRead, widths.length);
  const register = registerOf(snapshot);
  const facts = snapshot.tables.find(({ name }) => name.toLowerCase() === factsTableName.toLowerCase());
  const sheets = [
    ...others,
    ...(register === null ? [] : [{ name: register.table.body.sheet, about: words.aboutSources }]),
    ...(facts === undefined ? [] : [{ name: facts.body.sheet, about: words.aboutFacts }]),
  ];
  for (const { name, about } of sheets)
    draft.wideLine([name, about], ["link", "text"], [0, widths.length - 1], () =>
      draft.link(0, sheetCellAddress({ sheet: name, row: 0, column: 0 })),
    );
  draft.row += 1;
  const letters = Object.entries(report.grades).filter(([letter]) => letter !== "ungraded");
  const grades = letters.map(([letter, meaning]) => `${letter} ${meaning}`).join(" · ");
  for (const text of [words.explainGrades(grades), calculating(context)]) draft.paragraph(text, widths);
  const signed = file.sheets.some(({ name }) => name.toLowerCase() === "sign-off");
  if (signed && context.as !== "with-add-in") draft.paragraph(words.signedBefore, widths);
}

function calculating({ as, words, newer }: SheetContext): string {
  if (as === "with-add-in") return words.calculatingWithAddIn;
  return newer === null ? words.calculatingAnywhere : words.calculating(newer);
}
