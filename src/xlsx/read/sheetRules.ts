/** What a worksheet says of its cells beside what they hold: what they allow, looks by rule, links. */
import { areaFrom, type CellArea } from "../../formula/address";
import { formulaFromFile } from "../../formula/fileDialect";
import type { ConditionalFormat, Hyperlink, RuleLook, SheetContent, Validation } from "../content/sheetContent";
import { comparisons, isScale } from "../content/ruleTest";
import { attributeOf, flagOf, type Attributes, type MarkupReader } from "../package/markup";
import type { ColorOf } from "./fileColors";
import { testFrom } from "./ruleTests";
import { unescaped } from "./sharedStrings";
import type { Relation } from "../package/workbookPackage";

const kinds = ["list", "whole", "decimal", "date", "time", "textLength", "custom"] as const;
export class SheetRules implements MarkupReader {
  private readonly validations: Validation[] = [];
  private readonly formats: ConditionalFormat[] = [];
  private readonly links: Hyperlink[] = [];
  private areas: CellArea[] = [];
  private rule: Attributes | null = null;
  private validation: Attributes | null = null;
  private formulas: string[] = [];
  private scale: Attributes = {};
  private limits: Attributes[] = [];
  private colors: (string | null)[] = [];

  constructor(
    private readonly looks: readonly RuleLook[],
    private readonly relations: readonly Relation[],
    private readonly colorOf: ColorOf,
  ) {}

  open(name: string, attributes: Attributes): void {
    if (name === "conditionalFormatting") this.areas = areasFrom(attributes["sqref"]);
    else if (name === "cfRule") this.openRule(attributes);
    else if (name === "colorScale" || name === "dataBar" || name === "iconSet") this.scale = attributes;
    else if (name === "cfvo") this.limits.push(attributes);
    else if (name === "color" && this.rule !== null) this.colors.push(this.colorOf(attributes));
    else if (name === "dataValidation") [this.validation, this.formulas] = [attributes, []];
    else if (name === "formula" || name === "formula1" || name === "formula2") this.formulas.push("");
    else if (name === "hyperlink") this.openLink(attributes);
  }

  text(text: string, path: readonly string[]): void {
    if (/^formula[12]?$/.test(path[path.length - 1] ?? "")) this.formulas[this.formulas.length - 1] += text;
  }

  close(name: string): void {
    if (name === "cfRule" && this.rule !== null) this.closeRule(this.rule);
    if (name === "dataValidation" && this.validation !== null) this.closeValidation(this.validation);
  }

  private openLink(attributes: Attributes): void {
    const [area] = areasFrom(attributes["ref"]);
    const id = attributeOf(attributes, "id");
    const target = this.relations.find((one) => one.id === id)?.target ?? null;
    const place = attributes["location"] ?? null;
    if (area === undefined || (target === null && place === null)) return;
    this.links.push({ area, address: target, place, tip: unescaped(attributes["tooltip"] ?? "") });
  }

  private openRule(attributes: Attributes): void {
    this.rule = attributes;
    [this.formulas, this.scale, this.limits, this.colors] = [[], {}, [], []];
  }

  private closeRule(rule: Attributes): void {
    this.rule = null;
    const { formulas, scale, limits, colors } = this;
    const test = testFrom(rule, { formulas, scale, limits, colors });
    if (test === null || this.areas.length === 0) return;
    const look = isScale(test) ? {} : this.looks[Number(rule["dxfId"] ?? NaN)];
    if (look === undefined) return;
    const priority = Number(rule["priority"] ?? 1);
    this.formats.push({ areas: this.areas, priority, test, look, stopsIfTrue: flagOf(rule["stopIfTrue"]) });
  }

  private closeValidation(from: Attributes): void {
    this.validation = null;
    const areas = areasFrom(from["sqref"]);
    const kind = kinds.find((one) => one === from["type"]);
    const [formula1 = "", formula2] = this.formulas;
    if (kind === undefined || areas.length === 0 || formula1 === "") return;
    const { promptTitle = "", prompt = "", errorTitle = "", error = "", errorStyle } = from;
    const style = errorStyle === "warning" || errorStyle === "information" ? errorStyle : "stop";
    this.validations.push({
      areas,
      kind,
      operator: comparisons.find((one) => one === from["operator"]) ?? "between",
      formula1: conditionFrom(kind, formula1),
      formula2: formula2 === undefined || formula2 === "" ? null : conditionFrom(kind, formula2),
      allowsBlank: flagOf(from["allowBlank"]),
      // The attribute says the opposite of its name.
      showsDropDown: !flagOf(from["showDropDown"]),
      prompt: flagOf(from["showInputMessage"]) ? { title: unescaped(promptTitle), message: unescaped(prompt) } : null,
      alert: flagOf(from["showErrorMessage"])
        ? { title: unescaped(errorTitle), message: unescaped(error), style }
        : null,
    });
  }

  contents(): Pick<SheetContent, "validations" | "conditionalFormats" | "hyperlinks"> {
    return { validations: this.validations, conditionalFormats: this.formats, hyperlinks: this.links };
  }
}

/** A number stays one, the words of a list stand in quotation marks, anything else is a formula. */
function conditionFrom(kind: Validation["kind"], text: string): string {
  const words = /^"([^]*)"$/.exec(text.trim());
  if (kind === "list" && words !== null) return words[1]!.replaceAll('""', '"');
  return kind !== "custom" && text.trim() !== "" && Number.isFinite(Number(text)) ? text.trim() : formulaFromFile(text);
}

/** "A1:B2 D4"; what is no rectangle of cells is passed over. */
function areasFrom(text: string | undefined): CellArea[] {
  return (text ?? "").split(/\s+/).flatMap((one) => {
    try {
      return one === "" ? [] : [areaFrom(one)];
    } catch {
      return [];
    }
  });
}
