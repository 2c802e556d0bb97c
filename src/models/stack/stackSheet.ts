/** The results: value added by layer and by firm, each dollar of the end customers counted once, and how far to trust it. */
import { areaAddress, cellAddress } from "../../formula/address";
import { valueLookUp } from "../language/lookUps";
import type { Block, ModelSheet } from "../language/model";
import { headlineBlocks } from "./headlineBlocks";
import { keptBlocks, keptChart } from "./keptByLayer";
import {
  disagreementRow,
  profileColumn,
  profileColumns,
  profileRows,
  resultAreas,
  rowsOf,
  spillRows,
} from "./resultAreas";
import { excludedReference, sections, type Section } from "./sections";

const scaleCell = "B4";
const thresholdCell = "B5";
const scale = "$B$4";
const threshold = "$B$5";
/** The letter at which the other sheets, too, call a figure well founded. */
export const thresholdReference = `{sheet:Stack}!${threshold}`;
const shareFormat = "0.0%";
const moneyFormat = "#,##0.00";
function countOnce(section: Section, view: "totals" | "layers" | "firms"): string {
  const columns = ["Amount", "Payer", "Payee", "Layer"].map((column) => `{table:${section.table}}[${column}]`);
  return `=AIE.GENAI_DEDUPE(${columns.join(",")},"${view}",${excludedReference})`;
}

function spill(
  section: Section,
  view: "totals" | "layers" | "firms",
  row: number,
  column: number,
  columnCount: number,
  rows: number,
): Block[] {
  const area = (first: number, rowCount: number, from: number, count: number) =>
    areaAddress({ row: first, column: from, rowCount, columnCount: count });
  const words = view === "totals" ? 0 : view === "layers" ? 1 : 2;
  return [
    { area: area(row, 1, column + words, columnCount - words), role: "header", align: "Right" },
    ...(words > 1 ? [{ area: area(row, 1, column + 1, words - 1), role: "header" } as const] : []),
    {
      area: area(row, 1, column, 1),
      role: "header",
      cells: [[countOnce(section, view)]],
      align: words > 0 ? "Left" : "Right",
    },
    ...(words > 0 ? [{ area: area(row + 1, rows, column, words), role: "calculation" } as const] : []),
    {
      area: area(row + 1, rows, column + words, columnCount - words - 1),
      role: "calculation",
      numberFormat: moneyFormat,
    },
    { area: area(row + 1, rows, column + columnCount - 1, 1), role: "calculation", numberFormat: shareFormat },
  ];
}

/** A strip of four figures beside the totals. */
function keyFigures(section: Section): Block[] {
  const { totals } = rowsOf(section);
  const { firmLayers, firmShares } = resultAreas(section);
  const table = (column: string) => `{table:${section.table}}[${column}]`;
  const hhi = cellAddress(totals + 1, 6);
  const figures: [string, string, string][] = [
    [
      "HHI, points",
      `=IF(MIN(${firmShares})<0,"n/a: below 0",${scale}*SUMPRODUCT((${firmLayers}<>"")*${firmShares}^2))`,
      "#,##0",
    ],
    ["Effective firms", `=IF(ISNUMBER(${hhi}),${scale}/${hhi},"n/a")`, "0.0"],
    ["Worst grade", `=AIE.GRADE_INHERIT(${table("Grade")})`, "General"],
    [
      `=${threshold}&" or better"`,
      `=AIE.GRADED_SUM(${table("Amount")},${table("Grade")},${threshold})/SUM(${table("Amount")})`,
      shareFormat,
    ],
  ];
  return figures.flatMap(([header, formula, numberFormat], index): Block[] => [
    { area: cellAddress(totals, 6 + index), role: "header", cells: [[header]], align: "Right" },
    { area: cellAddress(totals + 1, 6 + index), role: "calculation", cells: [[formula]], numberFormat, align: "Right" },
  ]);
}

/** All payments by grade: how much of what flows rests on what. */
function gradeProfile(section: Section): Block[] {
  const { totals } = rowsOf(section);
  const table = (column: string) => `{table:${section.table}}[${column}]`;
  const header = totals + 1;
  const area = (row: number, column: number, rowCount: number, columnCount: number) =>
    areaAddress({ row, column: profileColumn + column, rowCount, columnCount });
  const body = (column: number, columnCount: number) => area(header + 1, column, profileRows, columnCount);
  return [
    {
      area: area(totals, 0, 1, 1),
      role: "label",
      cells: [[`Payments by grade, ${section.unit}`]],
    },
    {
      area: area(header, 0, 1, 1),
      role: "header",
      cells: [[`=AIE.GRADE_PROFILE(${table("Amount")},${table("Grade")})`]],
    },
    { area: area(header, 1, 1, profileColumns - 1), role: "header", align: "Right" },
    { area: body(0, 1), role: "calculation" },
    { area: body(1, 1), role: "calculation", numberFormat: moneyFormat },
    { area: body(2, 2), role: "calculation", numberFormat: shareFormat, align: "Right" },
  ];
}

function sectionBlocks(section: Section): Block[] {
  const { heading, totals, labels, header } = rowsOf(section);
  const { title, unit, number } = section;
  return [
    { area: cellAddress(heading, 0), role: "heading", cells: [[`${number}  ${title}, ${unit}`]] },
    ...spill(section, "totals", totals, 0, 5, 1),
    { area: cellAddress(labels, 0), role: "label", cells: [[`By layer, ${unit}`]] },
    ...spill(section, "layers", header, 0, 5, spillRows),
    { area: cellAddress(labels, 6), role: "label", cells: [[`By firm, ${unit}`]] },
    ...spill(section, "firms", header, 6, 6, spillRows),
    ...keyFigures(section),
    ...gradeProfile(section),
  ];
}

/** Published figures that contradict each other are shown as they are. */
function disagreement(): Block[] {
  const value = (id: string) => `=${valueLookUp(`"{source:${id}}"`)}`;
  const row = (offset: number) => disagreementRow + offset;
  const cell = (offset: number) => cellAddress(row(offset), 1);
  const lines: [string, Block["role"], string, string][] = [
    ["Received by the partner, USD bn", "link", value("L-005"), moneyFormat],
    ["The partner's share of revenue", "link", value("L-001"), shareFormat],
    ["Revenue this implies, USD bn", "calculation", `=${cell(1)}/${cell(2)}`, moneyFormat],
    ["Revenue as reported, USD bn", "link", value("L-007"), moneyFormat],
    ["Implied less reported, USD bn", "calculation", `=${cell(3)}-${cell(4)}`, moneyFormat],
    ["Difference, share of reported", "calculation", `=${cell(5)}/${cell(4)}`, shareFormat],
  ];
  return [
    {
      area: cellAddress(row(0), 0),
      role: "heading",
      cells: [["Where published figures disagree: OpenAI's revenue in 2024"]],
    },
    ...lines.flatMap(([label, role, formula, numberFormat], index): Block[] => [
      { area: cellAddress(row(index + 1), 0), role: "text", cells: [[label]] },
      { area: cell(index + 1), role, cells: [[formula]], numberFormat },
    ]),
  ];
}

export const stackSheet: ModelSheet = {
  name: "Stack",
  reads: ["Flows", "Sources", "Checks"],
  tabColor: "#0F6CBD",
  rowHeights: { 1: 28 },
  columnWidths: [216, 96, 124, 100, 76, 16, 118, 124, 84, 84, 96, 66, 16, 92, 84, 66, 122],
  frozenRows: 3,
  frozenColumns: 1,
  blocks: [
    { area: "A1", role: "title", cells: [["Stack: who earns what, each dollar counted once"]] },
    ...headlineBlocks(),
    {
      area: "A6",
      role: "note",
      cells: [
        [
          "Value added = what a layer or firm is paid − what it pays on; it adds up to what end customers pay. HHI: concentration of value added among firms.",
        ],
      ],
    },
    { area: "A4:A5", role: "label", cells: [["HHI of a single firm, points"], ["Grade threshold"]] },
    { area: scaleCell, role: "input", cells: [[10000]], numberFormat: "#,##0" },
    { area: thresholdCell, role: "input", cells: [["D"]], align: "Right" },
    ...keptBlocks(),
    ...sections.flatMap(sectionBlocks),
    ...disagreement(),
  ],
  charts: [keptChart],
  validations: [
    {
      area: thresholdCell,
      list: ["A", "B", "C", "D", "E", "F", "G", "H", "I", "J"],
      hint: "A letter from A (audited filing) to J (unsourced).",
    },
  ],
};
