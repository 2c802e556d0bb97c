/** The dialog Format cells (Ctrl+1): any number format with a sample, alignment, font and fill. Only what is changed is written. */
import type { CellFormat } from "../../../workbench/book/book";
import { isNumberFormat, shownText } from "../../../workbench/univer/cellReader";
import { element } from "../parts/element";
import { keepKeysWithin } from "../parts/ownKeys";
import { activeFormat, setFormat } from "./formatActions";
import { formatCellsTextsIn, type FormatCellsTexts } from "./formatCellsTexts";
import { formatNamed, nameOfFormat, numberFormatNames, type NumberFormatName } from "./numberFormats";
import { cellAt, type ToolTarget } from "./toolTarget";

interface Fields {
  readonly category: HTMLSelectElement;
  readonly code: HTMLInputElement;
  readonly horizontal: HTMLSelectElement;
  readonly vertical: HTMLSelectElement;
  readonly indent: HTMLInputElement;
  readonly wrap: HTMLInputElement;
  readonly fontName: HTMLInputElement;
  readonly size: HTMLInputElement;
  readonly bold: HTMLInputElement;
  readonly italic: HTMLInputElement;
  readonly strikethrough: HTMLInputElement;
  readonly fontColor: HTMLInputElement;
  readonly fill: HTMLInputElement;
  readonly noFill: HTMLInputElement;
}

export function openFormatCells(target: ToolTarget, ended: () => void): void {
  const texts = formatCellsTextsIn[target.language];
  const fields = fieldsFor(target, texts);
  const before = formatIn(fields);
  const codeBefore = fields.code.value;
  const sample = element("output", { id: "format-sample", "aria-live": "polite" });
  const fault = element("p", { class: "fault", role: "alert", id: "format-fault" });
  const cell = target.book.cells.read(cellAt(target.active))[0]![0]!;
  const showSample = () => {
    const isValid = isNumberFormat(fields.code.value);
    sample.textContent = isValid ? shownText(cell.value ?? 1234.5, fields.code.value) : "";
    fault.textContent = isValid ? "" : texts.invalid;
    fields.code.setAttribute("aria-invalid", String(!isValid));
    return isValid;
  };
  fields.category.addEventListener("change", () => {
    const name = fields.category.value as NumberFormatName | "custom";
    if (name === "custom") fields.code.focus();
    else fields.code.value = formatNamed(name, target.language);
    showSample();
  });
  fields.code.addEventListener("input", () => {
    fields.category.value = nameOfFormat(fields.code.value, target.language) ?? "custom";
    showSample();
  });
  fields.fill.addEventListener("input", () => (fields.noFill.checked = false));
  const cancel = element("button", { type: "button" }, texts.cancel);
  const form = element(
    "form",
    { novalidate: "" },
    element("h2", { id: "format-title" }, texts.title),
    part(texts.number, [
      label(texts.category, fields.category),
      label(texts.code, fields.code),
      element("p", {}, `${texts.sample}: `, sample),
      fault,
    ]),
    part(texts.alignment, [
      label(texts.horizontal, fields.horizontal),
      label(texts.vertical, fields.vertical),
      label(texts.indent, fields.indent),
      label(texts.wrap, fields.wrap),
    ]),
    part(texts.font, [
      label(texts.fontName, fields.fontName),
      label(texts.size, fields.size),
      label(texts.bold, fields.bold),
      label(texts.italic, fields.italic),
      label(texts.strikethrough, fields.strikethrough),
      label(texts.fontColor, fields.fontColor),
      label(texts.fill, fields.fill),
      label(texts.noFill, fields.noFill),
    ]),
    element("menu", {}, element("button", { type: "submit", class: "primary" }, texts.ok), cancel),
  );
  const dialog = element("dialog", { class: "question format-cells", "aria-labelledby": "format-title" }, form);
  cancel.addEventListener("click", () => dialog.close());
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    if (!showSample()) return fields.code.focus();
    const after = formatIn(fields);
    const changed = Object.fromEntries(
      Object.entries(after).filter(([name, value]) => value !== before[name as keyof CellFormat]),
    );
    dialog.close();
    void apply(target, changed, fields.code.value === codeBefore ? null : fields.code.value);
  });
  keepKeysWithin(dialog);
  dialog.addEventListener("close", () => {
    dialog.remove();
    ended();
  });
  document.body.append(dialog);
  showSample();
  dialog.showModal();
  fields.category.focus();
}

async function apply(target: ToolTarget, format: Partial<CellFormat>, code: string | null): Promise<void> {
  const { book, areas } = target;
  await book.asOneStep(async () => {
    if (code !== null) await setFormat(target, () => code);
    if (Object.keys(format).length > 0) for (const area of areas) await book.formats.write(area, format);
    if (format.wrapText !== undefined) for (const area of areas) await book.formats.autofitRows(area);
  });
}

function fieldsFor(target: ToolTarget, texts: FormatCellsTexts): Fields {
  const look = activeFormat(target);
  const names: Readonly<Record<string, string>> = target.texts.entries.numberFormat;
  const categories = [
    ...numberFormatNames.map((name) => [name, names[name]!] as const),
    ["custom", texts.custom] as const,
  ];
  return {
    category: choice(categories, nameOfFormat(look.numberFormat, target.language) ?? "custom"),
    code: element("input", {
      type: "text",
      value: look.numberFormat,
      "aria-describedby": "format-fault",
      spellcheck: "false",
    }),
    horizontal: choice(Object.entries(texts.horizontals), look.horizontalAlignment),
    vertical: choice(Object.entries(texts.verticals), look.verticalAlignment),
    indent: element("input", { type: "number", min: "0", max: "15", value: String(look.indentLevel) }),
    wrap: tick(look.wrapText),
    fontName: element("input", { type: "text", value: look.fontName }),
    size: element("input", { type: "number", min: "1", max: "409", step: "0.5", value: String(look.fontSize) }),
    bold: tick(look.bold),
    italic: tick(look.italic),
    strikethrough: tick(look.strikethrough),
    fontColor: element("input", { type: "color", value: look.fontColor.toLowerCase() }),
    fill: element("input", { type: "color", value: (look.fill ?? "#FFFFFF").toLowerCase() }),
    noFill: tick(look.fill === null),
  };
}

function formatIn(fields: Fields): Partial<CellFormat> {
  return {
    horizontalAlignment: fields.horizontal.value as CellFormat["horizontalAlignment"],
    verticalAlignment: fields.vertical.value as CellFormat["verticalAlignment"],
    indentLevel: within(fields.indent, 0),
    wrapText: fields.wrap.checked,
    fontName: fields.fontName.value.trim() || "Calibri",
    fontSize: within(fields.size, 11),
    bold: fields.bold.checked,
    italic: fields.italic.checked,
    strikethrough: fields.strikethrough.checked,
    fontColor: fields.fontColor.value.toUpperCase(),
    fill: fields.noFill.checked ? null : fields.fill.value.toUpperCase(),
  };
}

function within(input: HTMLInputElement, otherwise: number): number {
  return input.value !== "" && input.validity.valid ? Number(input.value) : otherwise;
}

function part(name: string, children: readonly HTMLElement[]): HTMLElement {
  return element("fieldset", {}, element("legend", {}, name), ...children);
}

function label(text: string, field: HTMLElement): HTMLElement {
  return element("label", {}, text, field);
}

function tick(isOn: boolean): HTMLInputElement {
  const input = element("input", { type: "checkbox" });
  input.checked = isOn;
  return input;
}

function choice(values: readonly (readonly [string, string])[], current: string): HTMLSelectElement {
  const select = element("select", {});
  for (const [value, text] of values) select.append(new Option(text, value, value === current, value === current));
  if (!values.some(([value]) => value === current)) select.append(new Option(current, current, true, true));
  return select;
}
