/** A workbook as a document for whom has no spreadsheet: figures with what they rest on, charts, checks, findings, sources. */
import type { ReviewFindings } from "../../audit/review/reviewFindings";
import { checkResults } from "../../audit/snapshot/checkResults";
import type { HeadlineFigure } from "../../audit/snapshot/headlineFigures";
import { cellAt, registerOf, sheetNamed, type WorkbookSnapshot } from "../../audit/snapshot/workbookSnapshot";
import { CellGraph } from "../../audit/trace/cellGraph";
import { atOnce } from "../../audit/trace/timeSlices";
import { traceSteps } from "../../audit/trace/traceSteps";
import { sheetCellAddress } from "../../formula/sheetAddress";
import { chineseFinding, chineseSuggestion } from "../../pane/review/findingWords.zh-CN";
import { gradeOf } from "../../register/sourceGrade";
import type { FileChart } from "../../xlsx/content/chartContent";
import { escapedMarkup } from "../../xlsx/package/escape";
import { chartDrawing } from "./chartDrawing";
import { chartNumbers } from "./chartNumbers";
import { documentPage, paragraph, section, table, type DocumentLanguage, type Row } from "./documentPage";
import { signatureTable } from "./signatureTable";
import { gradeMark, referenceMarkup, ReportTree } from "./reportTree";
import { englishReport, type ReportWords } from "./reportWords.en";
import { chineseReport } from "./reportWords.zh-CN";
import { labelled } from "../../pane/texts/language";

export interface ReportContent {
  readonly title: string;
  /** "2026-06-25" */
  readonly day: string;
  readonly snapshot: WorkbookSnapshot;
  readonly figures: readonly HeadlineFigure[];
  readonly charts: readonly FileChart[];
  readonly findings: ReviewFindings;
}

export function reportDocument(content: ReportContent, language: DocumentLanguage): string {
  const words = language === "zh-CN" ? chineseReport : englishReport;
  const writer = new ReportWriter(content, words, language);
  return documentPage(language, words.report(content.title), writer.main());
}

class ReportWriter {
  constructor(
    private readonly content: ReportContent,
    private readonly words: ReportWords,
    private readonly language: DocumentLanguage,
  ) {}

  main(): string {
    const { words } = this;
    const { title, day } = this.content;
    return [
      `<h1>${escapedMarkup(title)}</h1>`,
      paragraph(words.asOf(day)),
      section("headlines", words.headlines, this.figures()),
      ...(this.content.charts.length === 0 ? [] : [section("charts", words.charts, this.charts())]),
      section("checks", words.checks, this.checks()),
      section("findings", words.findings, this.findings()),
      section("sources", words.sources, this.sources()),
      section("signatures", words.signatures, signatureTable(this.content.snapshot, words)),
    ].join("\n");
  }

  private figures(): string {
    const { words } = this;
    const { figures, snapshot } = this.content;
    if (figures.length === 0) return paragraph(words.noFigures);
    const graph = new CellGraph(snapshot);
    const percent = (part: number) =>
      new Intl.NumberFormat(this.language, { style: "percent", maximumFractionDigits: 1 }).format(part);
    const items = figures.map((figure) => {
      const { provenance } = atOnce(traceSteps(graph, figure));
      const { floor, weighted, shareAtDOrBetter } = provenance;
      const cell = cellAt(sheetNamed(snapshot, figure.sheet)!, figure.row, figure.column);
      const address = sheetCellAddress(figure);
      const mark = floor === null ? "" : gradeMark(floor, words);
      const shown = [cell?.text ?? "", figure.unit].filter(Boolean).join(" ");
      const facts = [
        floor === null
          ? words.nothingToGrade
          : labelled(words.floor, `${floor} (${words.grades[floor]})`, this.language),
        ...(weighted === null ? [] : [labelled(words.weighted, weighted, this.language)]),
        ...(shareAtDOrBetter === null ? [] : [labelled(words.shareAtD, percent(shareAtDOrBetter), this.language)]),
      ];
      const where = `${escapedMarkup(words.cell)} <code>${escapedMarkup(address)}</code>`;
      const formula = cell?.formula
        ? ` · ${escapedMarkup(words.formula)} <code>${escapedMarkup(cell.formula)}</code>`
        : "";
      const tree = new ReportTree(provenance, words, this.language).markup();
      return `<details class="figure"><summary><span class="name">${escapedMarkup(figure.label || address)}</span> <strong>${escapedMarkup(shown)}</strong> ${mark}</summary>
<p>${escapedMarkup(facts.join(" · "))}</p><p>${where}${formula}</p>${tree}</details>`;
    });
    return paragraph(words.explainHeadlines) + items.join("\n");
  }

  private charts(): string {
    const { words } = this;
    const { snapshot, charts } = this.content;
    const figures = charts.map((chart) => {
      const numbers = chartNumbers(snapshot, chart);
      const columns = [
        { header: words.category },
        ...numbers.series.map(({ name }) => ({ header: name, isNumber: true })),
      ];
      const rows = numbers.categories.map((category, at): Row => ({
        cells: [escapedMarkup(category), ...numbers.series.map(({ texts }) => escapedMarkup(texts[at] ?? ""))],
      }));
      return `<figure>${chartDrawing(chart, numbers)}<figcaption>${escapedMarkup(numbers.title)}</figcaption>
<details class="data"><summary>${escapedMarkup(words.showTable)}</summary>${table(words.chartTable(numbers.title), columns, rows)}</details></figure>`;
    });
    return `<div class="charts">${figures.join("\n")}</div>`;
  }

  private checks(): string {
    const { words } = this;
    const checks = checkResults(this.content.snapshot);
    if (checks.length === 0) return paragraph(words.noChecks);
    const failed = checks.filter(({ isPassed }) => !isPassed);
    const rows = [...failed, ...checks.filter(({ isPassed }) => isPassed)].map((check): Row => {
      const address = sheetCellAddress(check);
      const result = check.isPassed ? check.text : `<strong>${escapedMarkup(check.text)}</strong>`;
      return { cells: [escapedMarkup(check.name || address), result, escapedMarkup(address)] };
    });
    const columns = [{ header: words.check }, { header: words.result }, { header: words.where, isCode: true }];
    return (
      paragraph(words.checksPassed(checks.length - failed.length, checks.length)) + table(words.checks, columns, rows)
    );
  }

  private findings(): string {
    const { words } = this;
    const isChinese = this.language === "zh-CN";
    const { conflicts, suggestions, plausibility } = this.content.findings;
    const rows: Row[] = [
      ...conflicts.map(({ conflict }) => [words.conflict, conflict.sentence, conflict.ids.join(", ")]),
      ...suggestions.map((one) => {
        const reason = isChinese ? chineseSuggestion(one) : one.reason;
        return [words.suggestion, labelled(words.suggested(one.from, one.to), reason, this.language), one.source.id];
      }),
      ...plausibility.map(({ finding, title, place }) => {
        const sentence = isChinese ? `${title}：${chineseFinding(finding)}` : finding.sentence;
        return [words.severities[finding.severity], sentence, place.name];
      }),
    ].map((cells) => ({ cells: cells.map(escapedMarkup) }));
    if (rows.length === 0) return paragraph(words.noFindings);
    const columns = [{ header: words.severity }, { header: words.finding }, { header: words.where, isCode: true }];
    return table(words.findings, columns, rows);
  }

  private sources(): string {
    const { words } = this;
    const register = registerOf(this.content.snapshot);
    if (register === null) return paragraph(words.noSources);
    const rows = [...register.sources.values()].map((source): Row => ({
      cells: [
        escapedMarkup(source.id),
        escapedMarkup([source.company, source.datapoint].filter(Boolean).join(" · ")),
        escapedMarkup(`${shownValue(source.value, this.language)} ${source.unit}`.trim()),
        escapedMarkup(source.periodEnd),
        gradeMark(gradeOf(source), words),
        referenceMarkup(source.source, source.reference),
      ],
    }));
    const columns = [
      { header: words.id, isCode: true },
      { header: words.sourceTitle },
      { header: words.value, isNumber: true },
      { header: words.period },
      { header: words.grade },
      { header: words.document },
    ];
    return table(words.sources, columns, rows);
  }
}

function shownValue(value: number | string, language: string): string {
  return typeof value === "number"
    ? new Intl.NumberFormat(language, { maximumSignificantDigits: 10 }).format(value)
    : value;
}
