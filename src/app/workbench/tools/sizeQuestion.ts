/** Asks for a row's height or a column's width, in the units that Excel asks in. */
import type { Area, Book } from "../../../workbench/book/book";
import { element } from "../parts/element";
import { keepKeysWithin } from "../parts/ownKeys";
import type { ToolTexts } from "./toolTexts";

/** A column is as wide as so many digits of Calibri 11, seven pixels each, and five pixels of margin. */
const [digitPixels, marginPixels, pixelsPerPoint] = [7, 5, 96 / 72];

const sizes = {
  rowHeight: { most: 409, toPoints: (points: number) => points, fromPoints: (points: number) => points },
  columnWidth: {
    most: 255,
    toPoints: (characters: number) =>
      Math.round(characters * digitPixels + (characters > 0 ? marginPixels : 0)) / pixelsPerPoint,
    fromPoints: (points: number) =>
      Math.max(0, Math.round(((points * pixelsPerPoint - marginPixels) / digitPixels) * 100) / 100),
  },
};

export async function askSize(
  book: Book,
  areas: readonly Area[],
  what: keyof typeof sizes,
  texts: ToolTexts,
): Promise<void> {
  const { most, toPoints, fromPoints } = sizes[what];
  const { formats } = book;
  const before = what === "rowHeight" ? formats.rowHeight(areas[0]!) : formats.columnWidth(areas[0]!);
  const asked = await askNumber(
    {
      title: what === "rowHeight" ? texts.rowHeightTitle : texts.columnWidthTitle,
      label: what === "rowHeight" ? texts.points : texts.characters,
      value: before === null ? "" : String(fromPoints(before)),
      most,
    },
    texts,
  );
  if (asked === null) return;
  await book.asOneStep(async () => {
    for (const area of areas)
      if (what === "rowHeight") await formats.setRowHeight(area, toPoints(asked));
      else await formats.setColumnWidth(area, toPoints(asked));
  });
}

interface NumberQuestion {
  readonly title: string;
  readonly label: string;
  readonly value: string;
  readonly most: number;
}

/** Null when the person thinks better of it. */
function askNumber({ title, label, value, most }: NumberQuestion, texts: ToolTexts): Promise<number | null> {
  const input = element("input", {
    type: "text",
    inputmode: "decimal",
    value,
    autofocus: "",
    "aria-describedby": "size-fault",
  });
  const fault = element("p", { id: "size-fault", class: "fault", role: "alert" });
  const cancel = element("button", { type: "button" }, texts.cancel);
  const form = element(
    "form",
    { novalidate: "" },
    element("h2", { id: "size-title" }, title),
    element("label", {}, label, input),
    fault,
    element("menu", {}, element("button", { type: "submit", class: "primary" }, texts.ok), cancel),
  );
  const dialog = element("dialog", { class: "question", "aria-labelledby": "size-title" }, form);
  document.body.append(dialog);
  keepKeysWithin(dialog);
  dialog.showModal();
  input.select();
  return new Promise((resolve) => {
    let answer: number | null = null;
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      const number = input.value.trim() === "" ? NaN : Number(input.value.trim());
      if (!(number >= 0 && number <= most)) {
        fault.textContent = texts.between(0, most);
        input.setAttribute("aria-invalid", "true");
        input.focus();
        return;
      }
      answer = number;
      dialog.close();
    });
    cancel.addEventListener("click", () => dialog.close());
    dialog.addEventListener("close", () => {
      dialog.remove();
      resolve(answer);
    });
  });
}
