/** At the head of the results: which part of what end customers pay each layer keeps, side by side for all sections. */
import { areaAddress, cellAddress, fixedAddress } from "../../formula/address";
import type { ModelChart } from "../language/chart";
import type { Block } from "../language/model";
import { resultAreas } from "./resultAreas";
import { sections } from "./sections";

const layers = ["Apps", "Foundation models", "Hosting"] as const;
const examples = ["The method", "OpenAI, 2024", "The industry, 12 months"] as const;
const heading = 6;
const header = heading + 1;
const firstBody = header + 1;

/** What a layer keeps in the last section, the industry. */
export const keptOfIndustry = (layer: 0 | 1 | 2) => cellAddress(firstBody + sections.length - 1, layer + 1);

const body = (column: number) => areaAddress({ row: firstBody, column, rowCount: sections.length, columnCount: 1 });

export function keptBlocks(): Block[] {
  const headers = areaAddress({ row: header, column: 1, rowCount: 1, columnCount: layers.length });
  return [
    { area: cellAddress(heading, 0), role: "heading", cells: [["Who keeps each dollar?"]] },
    { area: cellAddress(header, 0), role: "header", cells: [["Share of what end customers pay"]], wrap: true },
    { area: headers, role: "header", cells: [[...layers]], align: "Right", wrap: true },
    { area: body(0), role: "text", cells: examples.map((example) => [example]) },
    ...sections.map((section, index): Block => {
      const { layerNames, layerValueAdded, endCustomers } = resultAreas(section);
      const [first = "", last = ""] = layerNames.split(":");
      const row = firstBody + index;
      const kept = (column: number) =>
        `=SUMIFS(${fixedAddress(layerValueAdded)},${fixedAddress(`${first}:${last}`)},${cellAddress(header, column).replace(/(\d+)/, "$$$1")})/${fixedAddress(endCustomers)}`;
      return {
        area: areaAddress({ row, column: 1, rowCount: 1, columnCount: layers.length }),
        role: "calculation",
        cells: [layers.map((_layer, column) => kept(column + 1))],
        numberFormat: "0.0%",
      };
    }),
    {
      area: cellAddress(firstBody + sections.length, 0),
      role: "note",
      cells: [["A negative share means that the layer pays on more than it is paid; shares add up to 100%."]],
    },
  ];
}

export const keptChart: ModelChart = {
  title: "Who keeps each dollar?",
  kind: "ColumnStacked",
  area: "B14:E30",
  categories: body(0),
  series: layers.map((name, index) => ({ name, values: body(index + 1) })),
  valueAxis: { title: "Share of what end customers pay", numberFormat: "0%" },
};
