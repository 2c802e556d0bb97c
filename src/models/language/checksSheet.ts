/** The checks: each a value that has to be zero within a tolerance, and one cell that sums them up. */
import { areaAddress } from "../../formula/address";
import { checkBlocks, checkHeader } from "./checkBlocks";
import type { ModelSheet } from "./model";
import { sheetName, type Check } from "./definition";
import { generalChecks } from "./generalChecks";
import type { Layout } from "./layout";
import { withAddresses } from "./references";
import { sourceBlocks, sourceIds, ungradedSources } from "./sourceBlocks";

export const overallCheckCell = "B3";
const firstRow = 5;
const labelWidth = 270;
const pointsPerLetter = 5.7;
const twoLines = 33;

export function checksSheet(layout: Layout): ModelSheet {
  const { definition } = layout;
  const own = sheetName(definition, "checks");
  const checks = checksOf(layout);
  const sourcesAt = sourcesHeading(layout);
  const ungraded = ungradedSources(definition.sources.length, sourcesAt);
  const results = areaAddress({ row: firstRow, column: 3, rowCount: checks.length, columnCount: 1 });
  return {
    name: own,
    reads: [],
    tabColor: definition.tabColor,
    columnWidths: [labelWidth, 96, 76, 62, 480],
    rowHeights: {
      1: 28,
      ...wrappedRows(
        firstRow,
        checks.map(({ name }) => name),
      ),
      ...wrappedRows(
        sourcesAt + 1,
        definition.sources.map(({ datapoint }) => datapoint),
      ),
    },
    frozenRows: firstRow,
    blocks: [
      { area: "A1", role: "title", cells: [[`${definition.title.en}: checks`]] },
      { area: "A3", role: "label", cells: [["All checks"]] },
      {
        area: overallCheckCell,
        role: "check",
        cells: [
          [
            `=IF(COUNTIF(${results},"PASS")=ROWS(${results}),"PASS",ROWS(${results})-COUNTIF(${results},"PASS")&" FAIL")`,
          ],
        ],
        align: "Center",
      },
      ...checkHeader,
      ...checkBlocks(
        firstRow,
        checks.map((check) => ({
          ...check,
          formula: withAddresses(check.formula, layout, own, null).replace("{sources}", ungraded),
        })),
      ),
      ...sourceBlocks(definition.sources, sourcesAt),
    ],
    names: [
      {
        name: overallCheckName(definition.short),
        cell: overallCheckCell,
        comment: `PASS when every check of the model passes: ${definition.title.en}.`,
      },
    ],
  };
}

function checksOf(layout: Layout): readonly Check[] {
  return [
    ...layout.definition.checks,
    ...generalChecks(layout),
    {
      name: "Every source is in the register and graded",
      formula: "{sources}",
      tolerance: 0,
      meaning: "Sources of this model, listed below, that are missing or that nobody has graded.",
    },
  ];
}

function sourcesHeading(layout: Layout): number {
  return firstRow + checksOf(layout).length + 1;
}

/** Where the ids of the model's sources stand on this sheet. */
export function sourceIdArea(layout: Layout): string {
  return sourceIds(layout.definition.sources.length, sourcesHeading(layout));
}

/** Two lines for what does not fit in one. */
function wrappedRows(first: number, texts: readonly string[]): Record<number, number> {
  return Object.fromEntries(
    texts.flatMap((text, index) => (text.length * pointsPerLetter > labelWidth ? [[first + 1 + index, twoLines]] : [])),
  );
}

export function overallCheckName(short: string): string {
  return `${short}AllChecks`;
}
