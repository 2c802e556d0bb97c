/**
 * Changes formulas that stand outside of cells: what cells allow (validations), looks by rule, both also in the extensions of newer programs,
 * and the formulas of a table's columns. One that has to go takes its rule with it, and the list that would be empty without. Everything
 * else in the part stays to the letter.
 */
import { fileFormulaFrom, formulaFromFile } from "../../formula/fileDialect";
import { escapedMarkup } from "../package/escape";
import { localName } from "../package/markup";
import type { WorkbookPackage } from "../package/workbookPackage";
import { toTagEnd } from "./partLists";
import { attributeIn, setAttribute, unescapedMarkup, withoutCells, withoutHidden } from "./sheetText";
import { splicedText, type Splice } from "./splice";

export interface RuleFormula {
  /** "dataValidation", "cfRule", "calculatedColumnFormula", "totalsRowFormula". */
  readonly rule: string;
  /** The cells that the rule is for, "A1:B9 D4"; "" where its own markup does not say. */
  readonly cells: string;
  /** "=A1>1", as a person types it. */
  readonly formula: string;
}

/** Elements whose text is a formula, and those of them that are a rule themselves. */
const formulas = new Set(["formula", "formula1", "formula2", "f", "calculatedColumnFormula", "totalsRowFormula"]);
const rules = new Set(["dataValidation", "cfRule", "calculatedColumnFormula", "totalsRowFormula"]);
/** They are not there when they would be empty. */
const lists = new Set(["dataValidations", "conditionalFormatting", "conditionalFormattings", "ext", "extLst"]);

interface Open {
  readonly name: string;
  readonly tag: string;
  readonly start: number;
  readonly inside: number;
  /** Elements directly within, and how many of them stay. */
  children: number;
  staying: number;
  isGone: boolean;
}

/** `change` gives the formula that shall stand there, the same one where it may stay, or null where its rule has to go. */
export function editRules(file: WorkbookPackage, part: string, change: (rule: RuleFormula) => string | null): void {
  const text = file.text(part);
  const editor = new RulesEditor(text, change);
  const edited = editor.edited();
  if (edited !== text) file.set(part, edited);
}

class RulesEditor {
  private readonly splices: Splice[] = [];
  private readonly open: Open[] = [];

  constructor(
    private readonly text: string,
    private readonly change: (rule: RuleFormula) => string | null,
  ) {}

  edited(): string {
    const plain = withoutCells(withoutHidden(this.text));
    for (const { 0: tag, index } of plain.matchAll(new RegExp(`<[/\\w]${toTagEnd}`, "g"))) {
      const name = localName(/^<\/?([\w:.-]+)/.exec(tag)![1]!);
      if (tag.startsWith("</")) this.close(index, index + tag.length);
      else {
        this.begin(name, tag, index);
        if (tag.endsWith("/>")) this.close(index + tag.length, index + tag.length);
      }
    }
    return splicedText(this.text, this.splices);
  }

  private begin(name: string, tag: string, start: number): void {
    const parent = this.open.at(-1);
    if (parent !== undefined) parent.children += 1;
    this.open.push({ name, tag, start, inside: start + tag.length, children: 0, staying: 0, isGone: false });
    // A limit of a scale or of a set of icons is a formula in an attribute.
    if (name === "cfvo" && attributeIn(tag, "type") === "formula") this.changeLimit(tag, start);
  }

  private changeLimit(tag: string, start: number): void {
    const written = attributeIn(tag, "val") ?? "";
    const changed = this.changed(written);
    if (changed !== null && changed !== written)
      this.splices.push({ start, end: start + tag.length, text: setAttribute(tag, "val", changed) });
  }

  private close(before: number, end: number): void {
    const element = this.open.pop();
    if (element === undefined) return;
    const { name, tag, start, inside } = element;
    const parent = this.open.at(-1);
    if (formulas.has(name) && element.children === 0 && before > inside) {
      const written = unescapedMarkup(this.text.slice(inside, before));
      this.open.push(element);
      const changed = this.changed(written);
      this.open.pop();
      if (changed !== null && changed !== written)
        this.splices.push({ start: inside, end: before, text: escapedMarkup(changed) });
    }
    const lost = element.children - element.staying;
    if (element.isGone || (lists.has(name) && lost > 0 && element.staying === 0)) this.drop(start, end);
    else {
      if (lost > 0 && attributeIn(tag, "count") !== undefined)
        this.splices.push({
          start,
          end: inside,
          text: setAttribute(tag, "count", String(element.staying)),
        });
      if (parent !== undefined) parent.staying += 1;
    }
  }

  /** As the file writes it; null, and the rule marked, where it has to go. */
  private changed(written: string): string | null {
    const rule = this.open.filter(({ name }) => rules.has(name)).at(-1);
    if (rule === undefined) return written;
    const formula = formulaFromFile(written);
    const frame = this.open.filter(({ tag }) => attributeIn(tag, "sqref") !== undefined).at(-1);
    const cells = frame === undefined ? "" : attributeIn(frame.tag, "sqref")!;
    const changed = this.change({ rule: rule.name, cells, formula });
    if (changed === null) rule.isGone = true;
    if (changed === null) return null;
    return changed === formula ? written : fileFormulaFrom(changed);
  }

  private drop(start: number, end: number): void {
    for (let at = this.splices.length - 1; at >= 0; at -= 1)
      if (this.splices[at]!.start >= start && this.splices[at]!.end <= end) this.splices.splice(at, 1);
    this.splices.push({ start, end, text: "" });
  }
}
