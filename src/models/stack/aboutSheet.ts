import type { Block, ModelSheet } from "../language/model";

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

const first = 4;
const legendRow = first + lines.length + 1;

const legend: readonly (readonly [Block["role"], string, string])[] = [
  ["input", "Input", "Typed by hand: replace it."],
  ["calculation", "Calculation", "A formula on this sheet."],
  ["link", "Link", "A formula that reads another sheet."],
  ["check", "PASS or FAIL", "A check."],
];

export function aboutSheet(version: string): ModelSheet {
  return {
    name: "About",
    reads: [],
    tabColor: "#605E5C",
    columnWidths: [130, 560],
    frozenRows: 0,
    rowHeights: {
      1: 28,
      ...Object.fromEntries(lines.map(([, text], index) => [first + index, 18 + 14 * Math.floor(text.length / 95)])),
    },
    blocks: [
      { area: "A1", role: "title", cells: [["Stack model"]] },
      { area: "A2", role: "subtitle", cells: [[`AI Economy for Excel, model version ${version}`]] },
      {
        area: `A${first}:A${first + lines.length - 1}`,
        role: "label",
        wrap: true,
        cells: lines.map(([label]) => [label]),
      },
      {
        area: `B${first}:B${first + lines.length - 1}`,
        role: "text",
        wrap: true,
        cells: lines.map(([, text]) => [text]),
      },
      { area: `A${legendRow}`, role: "label", cells: [["Colours"]] },
      ...legend.flatMap(([role, word, meaning], index): Block[] => [
        { area: `A${legendRow + 1 + index}`, role, cells: [[word]], align: "Left" },
        { area: `B${legendRow + 1 + index}`, role: "text", cells: [[meaning]] },
      ]),
    ],
  };
}
