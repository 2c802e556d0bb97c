/** The payments of the stack model, three blocks of one shape: who pays whom, in which layer, on what evidence. */
import { areaAddress, cellAddress } from "../../formula/address";

export interface Flow {
  readonly payer: string;
  readonly payee: string;
  readonly layer: string;
  readonly source: string;
  /** The source of the part of the value that is paid; empty is all of it. */
  readonly share: string;
}

export interface Section {
  readonly number: number;
  readonly title: string;
  readonly unit: string;
  readonly note: string;
  readonly table: string;
  readonly flows: readonly Flow[];
}

export const flowColumns = [
  "Payer",
  "Payee",
  "Layer",
  "Source ID",
  "Share ID",
  "Unit",
  "Value",
  "Share",
  "Amount",
  "Source grade",
  "Share grade",
  "Grade",
] as const;

type Evidence = Pick<Flow, "source" | "share">;

const chain = (customers: Evidence, models: Evidence, hosting: Evidence): readonly Flow[] => [
  { payer: "End customers", payee: "App makers", layer: "Apps", ...customers },
  { payer: "App makers", payee: "Model providers", layer: "Foundation models", ...models },
  { payer: "Model providers", payee: "Hosting providers", layer: "Hosting", ...hosting },
];

const all = (source: string): Evidence => ({ source, share: "" });

export const sections: readonly Section[] = [
  {
    number: 1,
    title: "The method: 100 of in-app spend",
    unit: "USD",
    note: "Of 100 that end customers pay for an app, 60 go on to the model and 30 of those to hosting. Added up as revenue that is 190; counted once it is 100.",
    table: "StackExample",
    flows: chain(all("R-006"), all("R-007"), all("R-008")),
  },
  {
    number: 2,
    title: "OpenAI and its cloud",
    unit: "USD bn, 2024",
    note: "Published figures only. Assumes that all inference is bought from the partner that receives the revenue share. The lab pays on more than it takes in, so its value added is negative.",
    table: "StackLab",
    flows: [
      { payer: "End customers", payee: "OpenAI", layer: "Foundation models", source: "L-007", share: "" },
      { payer: "OpenAI", payee: "Microsoft", layer: "Hosting", source: "L-002", share: "" },
      { payer: "OpenAI", payee: "Microsoft", layer: "Hosting", source: "L-005", share: "" },
    ],
  },
  {
    number: 3,
    title: "The industry, trailing twelve months",
    unit: "USD bn",
    note: "The published total with the shares of the illustration: an assumption (grade I) to be replaced by measured payments between layers.",
    table: "StackIndustry",
    flows: chain(all("R-017"), { source: "R-017", share: "R-007S" }, { source: "R-017", share: "R-008S" }),
  },
];

/** Rows left free below each table, so that it can grow. */
const spareRows = 5;
const firstRow = 6;

/** Rows of a section on the sheet Flows, counted from 0. */
export interface FlowRows {
  readonly heading: number;
  readonly note: number;
  readonly header: number;
  readonly firstBody: number;
  readonly lastBody: number;
}

export function flowRows(section: Section): FlowRows {
  const above = sections.filter(({ number }) => number < section.number);
  const heading = above.reduce((row, { flows }) => row + 3 + flows.length + spareRows, firstRow - 1);
  return {
    heading,
    note: heading + 1,
    header: heading + 2,
    firstBody: heading + 3,
    lastBody: heading + 2 + section.flows.length,
  };
}

export type FlowColumn = (typeof flowColumns)[number];

export function flowArea(section: Section, from: FlowColumn, to: FlowColumn = from): string {
  const { firstBody, lastBody } = flowRows(section);
  const column = flowColumns.indexOf(from);
  return areaAddress({
    row: firstBody,
    column,
    rowCount: lastBody - firstBody + 1,
    columnCount: flowColumns.indexOf(to) - column + 1,
  });
}

export function flowCell(row: number, column: FlowColumn): string {
  return cellAddress(row, flowColumns.indexOf(column));
}

/** The cell with the layers that are not counted, on the sheet Flows. */
export const excludedCell = "B4";
export const excludedReference = "{sheet:Flows}!$B$4";

/** The cell of the sheet Checks that says whether all pass. */
export const overallCell = "B3";
