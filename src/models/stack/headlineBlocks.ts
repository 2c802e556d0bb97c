/** The head of the results: a verdict, what it rests on, and beside the picture the few figures that a reader takes away. */
import { cellAddress } from "../../formula/address";
import { percent } from "../language/spoken";
import type { Block } from "../language/model";
import { keptOfIndustry } from "./keptByLayer";
import { resultAreas, rowsOf } from "./resultAreas";
import { overallCell, sections, type Section } from "./sections";

const industry = sections.at(-1) as Section;
/** Beside the picture. */
const firstRow = 13;

export function headlineBlocks(): Block[] {
  const { totals } = rowsOf(industry);
  const { endCustomers, shareAtThreshold } = resultAreas(industry);
  const [gross, overlap, worst] = [0, 4, 8].map((column) => cellAddress(totals + 1, column)) as [
    string,
    string,
    string,
  ];
  const verdict =
    `="Of each dollar that end customers pay, apps keep "&${percent(keptOfIndustry(0))}` +
    `&", foundation models "&${percent(keptOfIndustry(1))}&" and hosting "&${percent(keptOfIndustry(2))}&"."`;
  const trust =
    `="The industry's split rests on grade "&${worst}&" at worst; "&${percent(shareAtThreshold)}` +
    `&" of its payments by value is graded "&$B$5&" or better."`;
  const figures: readonly (readonly [string, string, string, Block["role"]])[] = [
    [`End customers pay, ${industry.unit}`, `=${endCustomers}`, "#,##0.0", "calculation"],
    [`Revenue added up, ${industry.unit}`, `=${gross}`, "#,##0.0", "calculation"],
    ["Double counting, share of revenue", `=${overlap}`, "0%", "calculation"],
    ["Latest source, date", latestSource(), "d mmm yyyy", "link"],
    ["Checks", `={sheet:Checks}!${overallCell}`, "General", "check"],
  ];
  return [
    { area: "A2", role: "label", cells: [[verdict]] },
    { area: "A3", role: "subtitle", cells: [[trust]] },
    ...figures.flatMap(([label, entry, numberFormat, role], index): Block[] => [
      { area: cellAddress(firstRow + 3 * index, 0), role: "text", cells: [[label]] },
      { area: cellAddress(firstRow + 3 * index + 1, 0), role, cells: [[entry]], numberFormat, align: "Left" },
    ]),
  ];
}

/** The day of the newest document that a payment rests on. */
function latestSource(): string {
  const ids = sections.map(({ table }) => `MAXIFS({register}[As of],{register}[ID],{table:${table}}[Source ID])`);
  return `=MAX(${ids.join(",")})`;
}
