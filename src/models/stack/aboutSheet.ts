import { aboutSheetOf } from "../language/aboutSheet";
import type { ModelSheet } from "../language/model";

const lines: readonly (readonly [string, string])[] = [
  [
    "Purpose",
    "Shows who earns what in the generative AI stack (apps, foundation models, hosting) with each dollar that end customers pay counted once.",
  ],
  [
    "Method",
    "Revenue by value added: what a layer is paid less what it pays on to other layers. Chip sales are capital spending of hosting and left out. " +
      "After The State of the AI Economy (25 June 2026), method: count once.",
  ],
  [
    "How to use it",
    "1 Put your figures into the register on {sheet:Sources}, each with source and grade.  2 On {sheet:Flows} replace the blue inputs: who pays whom, in which layer, by which source.  " +
      "3 Read the result on {sheet:Stack}.  4 Look at {sheet:Checks}: every line has to say PASS.",
  ],
  [
    "Units",
    "Each block is in one unit, named in its heading: USD, USD m (million) or USD bn (billion). Shares are fractions shown as per cent.",
  ],
  [
    "Grades",
    "A (audited filing) to J (unsourced), explained beside the register. A derived figure has the worst grade of what it rests on; a source without a grade counts as J.",
  ],
  [
    "Without the add-in",
    "All sheets can be read. Cells with AIE functions keep their last values until they are calculated anew; the checks use native formulas only.",
  ],
];

export function aboutSheet(version: string): ModelSheet {
  return aboutSheetOf({ name: "About", title: "Stack model", version, tabColor: "#605E5C", lines });
}
