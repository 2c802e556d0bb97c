/** The sheets of one company: sections on each, a sentence at the head of the first, the checks above the sections of the last. */
import { areaAddress, cellAddress } from "../../formula/address";
import type { Source } from "../../register/source";
import { anchorNames, comparedBlocks } from "../language/anchorBlocks";
import { checkBlocks, checkHeader, type CheckRow } from "../language/checkBlocks";
import { columnWidths } from "../language/columnWidths";
import type { Anchor, Axis, Section } from "../language/definition";
import { firstSectionRow, lastColumn, placing, type PlacedSection, type Places } from "../language/layout";
import type { Block, Localised, Model, ModelSheet } from "../language/model";
import { withAddresses } from "../language/references";
import { sheetOfSections, sheetsRead } from "../language/sheetOfSections";
import type { CompanyEntry } from "../companies/companiesTable";
import { definedName } from "./definedName";
import { withRoomForTexts } from "./roomForTexts";

const tabColor = "#0F6CBD";
const checksAt = 5;

export interface CompanySheets {
  readonly id: string;
  readonly version: string;
  /** The company's short name, which begins the names of its sheets. */
  readonly called: string;
  readonly title: Localised;
  readonly summary: Localised;
  readonly axes: readonly Axis[];
  /** Keys of axes before whose first column a value stands. */
  readonly opened?: readonly string[];
  /** `part` ends the name of the sheet, `title` is what its head says. */
  readonly sheets: readonly {
    readonly part: string;
    readonly title: string;
    readonly sections: readonly Section[];
  }[];
  /** A formula that makes a sentence. */
  readonly verdict: string;
  /** That no cell is in error is checked besides. */
  readonly checks: readonly CheckRow[];
  /** Published figures beside the computed ones, below the last sheet's sections. */
  readonly anchors?: readonly Anchor[];
  readonly sources: readonly Source[];
  readonly company: CompanyEntry;
}

/** The line [company] gives the name in the heads. */
export function companySheets(company: CompanySheets): Model {
  const { id, version, called, title, summary, axes, opened = [], verdict, sources, anchors = [] } = company;
  const { places, place } = placing({ axes, short: called });
  // One more check than those of the company: that no cell is in error.
  const belowChecks = checksAt + company.checks.length + 2;
  const last = company.sheets.length - 1;
  const placed = company.sheets.map(({ part, title: says, sections }, index) => {
    const name = `${called} ${part}`;
    const from = index === last ? belowChecks : firstSectionRow;
    const isBefore = (axis: string) => opened.includes(axis);
    return { name, says, sections: place(sections, { sheet: name, from, isBefore, takesInputs: true }) };
  });
  const checks = [...company.checks, noErrors(placed)];
  const made = placed.map(({ name, says, sections }, index) => {
    const at = (formula: string) => withAddresses(formula, places, name, null);
    const sheet = sheetOfSections(sections, places, {
      name,
      tabColor,
      head: [
        { area: "A1", role: "title", cells: [[at(`=[company]&": ${says}"`)]] },
        ...(index === 0 ? [{ area: "A2", role: "label", cells: [[at(verdict)]] } as const] : []),
      ],
    });
    if (index < last) return sheet;
    return withChecks(withAnchors(sheet, anchors, places, sections.at(-1)!.end), checks, places, called);
  });
  return {
    id,
    version,
    title,
    summary,
    inputs: [],
    outputs: [],
    anchors: anchors.map(({ words }) => words),
    sheets: made.map((sheet) => ({ ...sheet, columnWidths: withRoomForTexts(sheet), reads: sheetsRead(sheet) })),
    sources,
    overallCheck: overallName(called),
    company: company.company,
    readsCompanies: true,
  };
}

function noErrors(sheets: readonly { readonly name: string; readonly sections: readonly PlacedSection[] }[]): CheckRow {
  const counts = sheets.map(({ name, sections }) => {
    const area = areaAddress({
      row: sections[0]!.heading,
      column: 0,
      rowCount: sections.at(-1)!.end - sections[0]!.heading,
      columnCount: Math.max(...sections.map(lastColumn)) + 1,
    });
    const prefix = name === sheets.at(-1)!.name ? "" : `{sheet:${name}}!`;
    return `SUMPRODUCT(--ISERROR(${prefix}${area}))`;
  });
  return {
    name: "No error on any sheet",
    formula: `=${counts.join("+")}`,
    tolerance: 0,
    meaning: "Cells that show an error instead of a figure.",
  };
}

/** `from` counts rows from 0. */
function withAnchors(sheet: ModelSheet, anchors: readonly Anchor[], places: Places, from: number): ModelSheet {
  if (anchors.length === 0) return sheet;
  const below: Block = { area: cellAddress(from + anchors.length + 2, 0), role: "note" };
  return {
    ...sheet,
    blocks: [...sheet.blocks, ...comparedBlocks(places, anchors, sheet.name, from), below],
    names: [...(sheet.names ?? []), ...anchorNames(anchors, from)],
  };
}

/** The one that sums them up stands first. */
function withChecks(sheet: ModelSheet, checks: readonly CheckRow[], places: Places, called: string): ModelSheet {
  const results = areaAddress({ row: checksAt, column: 3, rowCount: checks.length, columnCount: 1 });
  const blocks: Block[] = [
    ...sheet.blocks,
    { area: "A3", role: "label", cells: [["All checks"]] },
    {
      area: "B3",
      role: "check",
      cells: [
        [`=IF(COUNTIF(${results},"PASS")=ROWS(${results}),"PASS",ROWS(${results})-COUNTIF(${results},"PASS")&" FAIL")`],
      ],
      align: "Center",
    },
    ...checkHeader,
    { area: "F5", role: "header" },
    ...checkBlocks(
      checksAt,
      checks.map((check) => ({ ...check, formula: withAddresses(check.formula, places, sheet.name, null) })),
    ),
    { area: cellAddress(checksAt + checks.length, 0), role: "note" },
  ];
  return {
    ...sheet,
    // The years below are not to be as far apart as the words of the last heading: these run on.
    columnWidths: columnWidths(blocks.filter((block) => !checkHeader.includes(block))),
    blocks,
    names: [
      ...(sheet.names ?? []),
      { name: overallName(called), cell: "B3", comment: `PASS when every check of ${called} passes.` },
    ],
  };
}

function overallName(called: string): string {
  return `${definedName(called)}AllChecks`;
}
