/** The paper that a sheet asks for, as the browser's own print takes it. */
import type { PageSettings } from "../../../workbench/book/book";
import { marginBoxes, type PrintedNames } from "./printedMargin";

/** Width and height in points, upright. */
const papers: Readonly<Record<string, readonly [number, number]>> = {
  Letter: [612, 792],
  LetterSmall: [612, 792],
  Tabloid: [792, 1224],
  Ledger: [1224, 792],
  Legal: [612, 1008],
  Executive: [522, 756],
  A3: [841.89, 1190.55],
  A4: [595.28, 841.89],
  A4Small: [595.28, 841.89],
  A5: [419.53, 595.28],
  B4: [728.5, 1031.81],
  B5: [515.91, 728.5],
};

export interface PrintedPage {
  /** Points. */
  readonly width: number;
  readonly height: number;
  readonly rule: string;
}

export function printedPage(settings: PageSettings, names: PrintedNames): PrintedPage {
  const upright = papers[settings.paperSize] ?? papers["Letter"]!;
  const [width, height] = settings.orientation === "Landscape" ? [upright[1], upright[0]] : upright;
  const { leftMargin, rightMargin, topMargin, bottomMargin } = settings;
  const margins = `${topMargin}pt ${rightMargin}pt ${bottomMargin}pt ${leftMargin}pt`;
  const boxes = [marginBoxes("top", settings.header, names), marginBoxes("bottom", settings.footer, names)];
  return {
    width: width - leftMargin - rightMargin,
    height: height - topMargin - bottomMargin,
    rule: `@page { size: ${width}pt ${height}pt; margin: ${margins}; ${boxes.join(" ")} }`,
  };
}

/** How much smaller or larger than in the grid; fitting never enlarges, as in Excel. `content` is in points. */
export function printedScale(
  { zoom }: PageSettings,
  page: PrintedPage,
  content: { readonly width: number; readonly height: number },
): number {
  const { horizontalFitToPages: across, verticalFitToPages: down } = zoom;
  if (!across && !down) return (zoom.scale ?? 100) / 100;
  const fits = [
    ...(across ? [(page.width * across) / content.width] : []),
    ...(down ? [(page.height * down) / content.height] : []),
  ];
  // Excel goes down to a tenth.
  return Math.max(0.1, Math.min(1, ...fits));
}
