/** What cells allow, as a sheet's part writes it. */
import { areaAddress } from "../../formula/address";
import { fileFormulaFrom } from "../../formula/fileDialect";
import type { Validation } from "../content/sheetContent";
import { escapedMarkup } from "../package/escape";
import { countedList, element } from "../package/element";

export function validationsText(validations: readonly Validation[]): string {
  return countedList("dataValidations", validations.map(validationText));
}

function validationText(validation: Validation): string {
  const { areas, kind, operator, allowsBlank, showsDropDown, prompt, alert, formula1, formula2 } = validation;
  return element(
    "dataValidation",
    {
      type: kind,
      errorStyle: alert === null || alert.style === "stop" ? null : alert.style,
      operator: kind === "list" || kind === "custom" || operator === "between" ? null : operator,
      allowBlank: allowsBlank || null,
      // The attribute says the opposite of its name.
      showDropDown: kind === "list" && !showsDropDown ? true : null,
      showInputMessage: prompt !== null || null,
      showErrorMessage: alert !== null || null,
      errorTitle: alert?.title || null,
      error: alert?.message || null,
      promptTitle: prompt?.title || null,
      prompt: prompt?.message || null,
      sqref: areas.map(areaAddress).join(" "),
    },
    element("formula1", {}, escapedMarkup(conditionText(kind, formula1))),
    formula2 === null ? "" : element("formula2", {}, escapedMarkup(conditionText(kind, formula2))),
  );
}

/** Words of a list stand in quotation marks, formulas without their equals sign. */
function conditionText(kind: Validation["kind"], text: string): string {
  if (text.startsWith("=")) return fileFormulaFrom(text);
  return kind === "list" ? `"${text.replaceAll('"', '""')}"` : text;
}
