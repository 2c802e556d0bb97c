/** Conditional formats as a sheet's part writes them. */
import { areaAddress, cellAddress } from "../../formula/address";
import { fileFormulaFrom } from "../../formula/fileDialect";
import type { ConditionalFormat, RuleLook } from "../content/sheetContent";
import { escapedMarkup } from "../package/escape";
import { element } from "../package/element";

/** The place of a look in the list of the styles' part. */
export type LookPlace = (look: RuleLook) => number;

/** The looks of rules, each once, in the order in which rules first use them. */
export class RuleLooks {
  readonly all: RuleLook[] = [];
  private readonly places = new Map<string, number>();

  /** `first` is the place of the first look: how many the styles' part has already. */
  constructor(private readonly first = 0) {}

  place(look: RuleLook): number {
    const key = JSON.stringify(look);
    let place = this.places.get(key);
    if (place === undefined) {
      place = this.first + this.all.push(look) - 1;
      this.places.set(key, place);
    }
    return place;
  }
}

export function conditionalFormatsText(formats: readonly ConditionalFormat[], lookPlace: LookPlace): string {
  return formats
    .map((format) =>
      element("conditionalFormatting", { sqref: format.areas.map(areaAddress).join(" ") }, ruleText(format, lookPlace)),
    )
    .join("");
}

function ruleText({ areas, priority, test, look, stopsIfTrue }: ConditionalFormat, lookPlace: LookPlace): string {
  const attributes = { dxfId: lookPlace(look), priority, stopIfTrue: stopsIfTrue || null };
  const formula = (text: string) => element("formula", {}, escapedMarkup(fileFormulaFrom(text)));
  if (test.kind === "expression")
    return element("cfRule", { type: "expression", ...attributes }, formula(test.formula));
  if (test.kind === "cellIs")
    return element("cfRule", { type: "cellIs", ...attributes, operator: test.operator }, ...test.formulas.map(formula));
  const { operator, text } = test;
  const type = operator === "notContains" ? "notContainsText" : operator;
  return element(
    "cfRule",
    { type, ...attributes, operator, text },
    formula(textFormula(operator, text, cellAddress(areas[0]!.row, areas[0]!.column))),
  );
}

/** The formula that stands beside a test of texts; Excel goes by it. */
function textFormula(operator: string, text: string, cell: string): string {
  const sought = `"${text.replaceAll('"', '""')}"`;
  switch (operator) {
    case "containsText":
      return `=NOT(ISERROR(SEARCH(${sought},${cell})))`;
    case "notContains":
      return `=ISERROR(SEARCH(${sought},${cell}))`;
    case "beginsWith":
      return `=LEFT(${cell},LEN(${sought}))=${sought}`;
    default:
      return `=RIGHT(${cell},LEN(${sought}))=${sought}`;
  }
}
