/**
 * The model of one company, built from the lines that its facts have: profit and loss, cash flow, balance sheet and ratios. Each
 * statement reads the table of facts by one formula; the years to come are driven, and generative AI stands beside the total.
 */
import { areaAddress, cellAddress } from "../../formula/address";
import type { Fact } from "../../register/fact";
import { factIdentities } from "../../register/import/filings/factIdentities";
import { checkBlocks, checkHeader, type CheckRow } from "../language/checkBlocks";
import { columnWidths } from "../language/columnWidths";
import type { Axis, Section } from "../language/definition";
import { firstSectionRow, lastColumn, placing, type PlacedSection, type Places } from "../language/layout";
import type { Block, Model, ModelSheet } from "../language/model";
import { withAddresses } from "../language/references";
import { sheetOfSections, sheetsRead } from "../language/sheetOfSections";
import { balanceSheet } from "./balanceSheet";
import { cashFlow } from "./cashFlow";
import { CompanyFacts } from "./companyFacts";
import { forecastYears } from "./formats";
import { definedName } from "./generativeAi";
import { profitAndLoss } from "./profitAndLoss";
import { checkRows, smallest } from "./identityLines";
import { ratioSections } from "./ratios";
import { shortNameOf } from "./shortName";

export const companyModelId = "companyFromFacts";
const version = "1.0";
const tabColor = "#0F6CBD";
const checksAt = 5;

/** `company` as the facts name it; `short` begins the names of its sheets. */
export interface CompanyChoice {
  readonly company: string;
  readonly short?: string;
  /** The latest years to show; all of them when left out. */
  readonly yearCount?: number;
}

export function companyFromFacts(all: readonly Fact[], { company, short, yearCount }: CompanyChoice): Model {
  const facts = new CompanyFacts(all, company, yearCount);
  const own = all.filter((fact) => fact.company === company);
  const identities = factIdentities(
    own,
    facts.years.map(({ end }) => end),
    facts.currency,
  );
  const called = shortNameOf(short ?? company);
  const profit = profitAndLoss(facts, called);
  const balances = balanceSheet(facts);
  const rows = checkRows(facts, balances, identities);
  const names = ["P&L", "cash flow", "balance sheet", "ratios"].map((part) => `${called} ${part}`);
  const [profitSheet = "", cashSheet = "", balanceName = "", ratioSheet = ""] = names;
  const sheets: readonly { readonly name: string; readonly title: string; readonly sections: readonly Section[] }[] = [
    { name: profitSheet, title: "profit and loss", sections: profit.sections },
    { name: cashSheet, title: "cash flow", sections: cashFlow(facts) },
    { name: balanceName, title: "balance sheet", sections: balances.sections },
    {
      name: ratioSheet,
      title: "ratios and checks",
      sections: [
        ...ratioSections(facts, profit, balances, identities),
        { title: "What counts as nothing", lines: [smallest(facts.currency)] },
      ],
    },
  ];
  const { places, place } = placing({ axes: [yearAxis(facts)], short: called });
  // One more check than those of the company: that no cell is in error.
  const belowChecks = checksAt + rows.length + 2;
  const placed = sheets.map((sheet) => ({
    ...sheet,
    placed: place(sheet.sections, {
      sheet: sheet.name,
      from: sheet.name === ratioSheet ? belowChecks : firstSectionRow,
      isBefore: () => false,
      takesInputs: true,
    }),
  }));
  const checks = [...rows, noErrors(placed.map(({ name, placed: sections }) => ({ name, sections })))];
  const made = placed.map(({ name, title, placed: sections }) => {
    const isRatios = name === ratioSheet;
    const sheet = sheetOfSections(sections, places, {
      name,
      tabColor,
      head: [
        { area: "A1", role: "title", cells: [[at(`=[company]&": ${title}"`, places, name)]] },
        ...(name === profitSheet ? [verdict(places, name)] : []),
      ],
    });
    return isRatios ? withChecks(sheet, checks, places, called) : sheet;
  });
  return {
    id: companyModelId,
    version,
    title: { en: `${called}: statements from filings`, "zh-CN": `${called}：申报文件中的报表` },
    summary: {
      en: "Statements of a company from its filings, a short forecast, and generative AI beside the total.",
      "zh-CN": "由申报文件生成的公司报表、短期预测，以及与整体并列的生成式 AI。",
    },
    inputs: [],
    outputs: [],
    anchors: [],
    sheets: made.map((sheet) => ({ ...sheet, reads: sheetsRead(sheet) })),
    sources: [],
    overallCheck: overallName(called),
  };
}

function yearAxis({ years }: CompanyFacts): Axis {
  const last = years.at(-1)!.year;
  return {
    key: "year",
    label: "Fiscal year",
    values: [
      ...years.map(({ year }) => year),
      ...Array.from({ length: forecastYears }, (_, index) => last + 1 + index),
    ],
    numberFormat: "0",
    forecast: "[year]>[lastYear]",
    actualCount: years.length,
  };
}

const at = (formula: string, places: Places, sheet: string) => withAddresses(formula, places, sheet, null);

/** What the last filed year was, in one sentence. */
function verdict(places: Places, sheet: string): Block {
  const ofLast = (key: string) => `INDEX([${key}:row],MATCH([lastYear],[year:row],0))`;
  const text =
    `=[company]&" had revenue of "&FIXED(${ofLast("revenue")}/[million],0)&" million in its fiscal year "&[lastYear]` +
    `&IF(ISNUMBER(${ofLast("aiPart")}),", of which generative AI "&TEXT(${ofLast("aiPart")},"0%"),". No driver of generative AI is set yet")&"."`;
  return { area: "A2", role: "label", cells: [[at(text, places, sheet)]] };
}

function noErrors(sheets: readonly { readonly name: string; readonly sections: readonly PlacedSection[] }[]): CheckRow {
  const counts = sheets.map(({ name, sections }) => {
    const area = areaAddress({
      row: sections[0]!.heading,
      column: 0,
      rowCount: sections.at(-1)!.end - sections[0]!.heading,
      columnCount: Math.max(...sections.map(lastColumn)) + 1,
    });
    return `SUMPRODUCT(--ISERROR({sheet:${name}}!${area}))`;
  });
  return {
    name: "No error on any sheet",
    formula: `=${counts.join("+")}`,
    tolerance: 0,
    meaning: "Cells that show an error instead of a figure.",
  };
}

/** The checks stand above the ratios, the one that sums them up first. */
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
    ...checkBlocks(
      checksAt,
      checks.map((check) => ({ ...check, formula: at(check.formula, places, sheet.name) })),
    ),
    { area: cellAddress(checksAt + checks.length, 0), role: "note" },
  ];
  return {
    ...sheet,
    columnWidths: columnWidths(blocks),
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
