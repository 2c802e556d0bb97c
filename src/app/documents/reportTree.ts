/** What a figure rests on, as lists within lists that unfold. A figure that stands in several places is unfolded in the first. */
import type { Provenance, ProvenanceNode } from "../../audit/trace/provenance";
import { escapedMarkup } from "../../xlsx/package/escape";
import { webAddress } from "../../pane/parts/webAddress";
import type { ReportWords } from "./reportWords.en";

/** More than that nobody reads in one figure; the workbook has them. */
const mostNodes = 300;
const mostInputs = 40;

export class ReportTree {
  private readonly told = new Set<string>();
  private count = 0;

  constructor(
    private readonly provenance: Provenance,
    private readonly words: ReportWords,
    private readonly language: string,
  ) {}

  markup(): string {
    const root = this.provenance.nodes.get(this.provenance.root);
    return root === undefined ? "" : this.inputsOf(root);
  }

  private inputsOf(node: ProvenanceNode): string {
    const inputs = node.inputs.flatMap((key) => this.provenance.nodes.get(key) ?? []);
    const shown = [...inputs].sort((one, other) => other.weight - one.weight).slice(0, mostInputs);
    const items = shown.map((input) => `<li>${this.node(input)}</li>`);
    const rest = inputs.length - shown.length;
    if (rest > 0) items.push(`<li class="soft">${escapedMarkup(this.words.more(rest))}</li>`);
    return items.length === 0 ? "" : `<ul class="tree">${items.join("\n")}</ul>`;
  }

  private node(node: ProvenanceNode): string {
    this.count += 1;
    const head = this.head(node);
    if (node.inputs.length === 0) return head;
    if (this.told.has(node.key)) return `${head} <span class="soft">${escapedMarkup(this.words.unfoldedAbove)}</span>`;
    if (this.count > mostNodes) return `${head} <span class="soft">${escapedMarkup(this.words.goesOn)}</span>`;
    this.told.add(node.key);
    return `<details><summary>${head}</summary>${this.inputsOf(node)}</details>`;
  }

  private head({ kind, address, label, text, value, grade, weight, source, formula }: ProvenanceNode): string {
    const { words } = this;
    const shown = text || (typeof value === "number" ? String(value) : value === "" ? "" : String(value));
    const name = source === null ? label : [source.id, label].filter(Boolean).join(" ");
    const what =
      kind === "assumption"
        ? words.typedNumber
        : kind === "missing source"
          ? words.missingSource
          : kind === "source"
            ? words.source
            : "";
    const share = new Intl.NumberFormat(this.language, { style: "percent", maximumFractionDigits: 1 }).format(weight);
    return [
      grade === null ? "" : gradeMark(grade, words),
      `<strong>${escapedMarkup(name || address || words.figure)}</strong>`,
      escapedMarkup(shown),
      what === "" ? "" : `<span class="soft">${escapedMarkup(what)}</span>`,
      `<span class="soft">${escapedMarkup(words.weight(share))}</span>`,
      name === "" ? "" : `<code>${escapedMarkup(address)}</code>`,
      formula === "" ? "" : `<code class="soft">${escapedMarkup(shortened(formula))}</code>`,
      source === null ? "" : referenceMarkup(source.source, source.reference),
    ]
      .filter(Boolean)
      .join(" ");
  }
}

/** The letter first, and its words. */
export function gradeMark(grade: string, words: ReportWords): string {
  const meaning = words.grades[grade as keyof ReportWords["grades"]];
  const letter = grade === "ungraded" ? "–" : grade;
  return `<span class="grade">${letter}</span> <span class="soft">${escapedMarkup(meaning)}</span>`;
}

/** The name of the document, as a link where the reference is an address of the web. */
export function referenceMarkup(source: string, reference: string): string {
  const address = webAddress(reference);
  const name = escapedMarkup(source || reference);
  if (address !== null) return `<a href="${escapedMarkup(address)}" rel="noreferrer">${name}</a>`;
  return [name, reference === source ? "" : `<span class="soft">${escapedMarkup(reference)}</span>`]
    .filter(Boolean)
    .join(" ");
}

function shortened(formula: string): string {
  return formula.length > 120 ? `${formula.slice(0, 119)}…` : formula;
}
