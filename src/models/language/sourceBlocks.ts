/** The sources that a model brings, each read from the register by its ID. */
import { areaAddress, cellAddress } from "../../formula/address";
import { textLookUp, valueLookUp } from "./lookUps";
import type { Block } from "./model";
import type { Source } from "../../register/source";

const headers = ["Sources of this model", "ID", "Value", "Grade", "Reference"];

export function sourceBlocks(sources: readonly Source[], heading: number): Block[] {
  const first = heading + 1;
  const column = (
    index: number,
    role: Block["role"],
    cells: NonNullable<Block["cells"]>,
    more: Partial<Block> = {},
  ): Block => ({
    area: areaAddress({ row: first, column: index, rowCount: sources.length, columnCount: 1 }),
    role,
    cells,
    ...more,
  });
  const read = (formula: (id: string) => string) =>
    sources.map((_source, index) => [`=${formula(cellAddress(first + index, 1))}`]);
  const readText = (header: Parameters<typeof textLookUp>[1]) => read((id) => textLookUp(id, header));
  return [
    {
      area: areaAddress({ row: heading, column: 0, rowCount: 1, columnCount: headers.length }),
      role: "header",
      cells: [headers],
    },
    column(0, "link", readText("Datapoint"), { wrap: "middle" }),
    column(
      1,
      "text",
      sources.map(({ id }) => [`{source:${id}}`]),
    ),
    column(2, "link", read(valueLookUp), { numberFormat: "General" }),
    column(3, "link", readText("Grade"), { align: "Center" }),
    column(4, "link", readText("Reference")),
  ];
}

export function sourceIds(count: number, heading: number): string {
  return areaAddress({ row: heading + 1, column: 1, rowCount: count, columnCount: 1 });
}

/** How many of them are missing or without a letter. */
export function ungradedSources(count: number, heading: number): string {
  const grades = areaAddress({ row: heading + 1, column: 3, rowCount: count, columnCount: 1 });
  return `=ROWS(${grades})-COUNTIF(${grades},"?")`;
}
