/** Conditional formats as a sheet's part writes them. */
import { areaAddress, cellAddress } from "../../formula/address";
import { fileFormulaFrom } from "../../formula/fileDialect";
import { isScale } from "../content/ruleTest";
import type { ConditionalFormat, RuleLook } from "../content/sheetContent";
import { escapedMarkup } from "../package/escape";
import { element, type AttributeValues } from "../package/element";
import { periodFormula, stateFormula } from "./presetFormulas";
import { scaleText } from "./scalesText";

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
  if (isScale(test)) return element("cfRule", { type: test.kind, priority }, scaleText(test));
  const attributes = { dxfId: lookPlace(look), priority, stopIfTrue: stopsIfTrue || null };
  const cell = cellAddress(areas[0]!.row, areas[0]!.column);
  const rule = (type: string, own: AttributeValues, ...formulas: readonly string[]) =>
    element(
      "cfRule",
      { type, ...attributes, ...own },
      ...formulas.map((text) => element("formula", {}, escapedMarkup(fileFormulaFrom(text)))),
    );
  switch (test.kind) {
    case "expression":
      return rule("expression", {}, test.formula);
    case "cellIs":
      return rule("cellIs", { operator: test.operator }, ...test.formulas);
    case "text": {
      const { operator, text } = test;
      const type = operator === "notContains" ? "notContainsText" : operator;
      return rule(type, { operator, text }, textFormula(operator, text, cell));
    }
    case "top":
      return rule("top10", { percent: test.isPercent || null, bottom: test.isBottom || null, rank: test.rank });
    case "average":
      return rule("aboveAverage", {
        aboveAverage: test.isAbove ? null : false,
        equalAverage: test.includesEqual || null,
        stdDev: test.deviations || null,
      });
    case "timePeriod":
      return rule("timePeriod", { timePeriod: test.period }, periodFormula(test.period, cell));
    case "state": {
      const formula = stateFormula(test.preset, cell);
      return rule(test.preset, {}, ...(formula === null ? [] : [formula]));
    }
  }
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
