import { conflicts } from "../../../src/engine/evidence/conflicts";
import { countOrigins } from "../../../src/engine/evidence/origins";
import type { ImportedTable } from "../../../src/register/import/importedTable";
import { presetFor } from "../../../src/register/import/importPresets";
import { planImport } from "../../../src/register/import/planImport";
import { sortCandidates } from "../../../src/register/import/sortCandidates";

function tableOf(headers: string, ...rows: string[]): ImportedTable {
  return {
    headers: headers.split("|"),
    rows: rows.map((row, index) => ({ line: index + 2, cells: row.split("|") })),
  };
}

function readWithPreset(table: ImportedTable) {
  const preset = presetFor(table.headers);
  if (preset === null) throw new Error("no preset");
  return { id: preset.id, ...preset.read(table) };
}

const revenueHeaders =
  "Id|Company|Date|Revenue amount (normalize to annual)|Annualized revenue (USD)|Type|Revenue info (non-annualized)|Confidence|Source 1|Source 2|Source 3|Notes|Report date|Source type|Graph note";

describe("Epoch AI's reports of revenue", () => {
  test("each document becomes a row of one origin, its grade only suggested", () => {
    const { id, candidates, bad } = readWithPreset(
      tableOf(
        revenueHeaders,
        "July 2025 12B|OpenAI|2025-07-30|12000000000.0|12000000000.0|Annualized revenue||Confident|https://www.cnbc.com/a|https://www.theinformation.com/b||first month of 1B|2025-08-20|Company disclosure|",
      ),
    );
    expect(id).toBe("epoch revenue");
    expect(bad).toEqual([]);
    expect(candidates.map(({ source }) => source)).toMatchObject([
      {
        company: "OpenAI",
        datapoint: "Revenue",
        value: 12e9,
        unit: "USD",
        periodEnd: "2025-07-30",
        caliber: "Exit rate",
        grade: "",
        source: "CNBC via Epoch AI",
        reference: "https://www.cnbc.com/a",
        quote: "Epoch AI “OpenAI July 2025 12B”, one report read from 2 documents together. first month of 1B",
        asOf: "2025-08-20",
        reason: "Origin: Epoch AI “OpenAI July 2025 12B” (document 1 of 2, one origin).",
      },
      { source: "The Information via Epoch AI", reference: "https://www.theinformation.com/b", value: 12e9 },
    ]);
    expect(new Set(candidates.map(({ origin }) => origin)).size).toBe(1);
    expect(countOrigins(candidates.map(({ source }) => source))).toBe(1);
    expect(candidates[0]?.suggestion).toEqual({
      grade: "D",
      reason:
        "Epoch AI: confidence “Confident”, source type “Company disclosure”: a company on record elsewhere than in a filing.",
    });
  });

  test.each([
    ["Annualized revenue", "Exit rate"],
    ["Annual recurring revenue", "Contracted ARR"],
    ["Yearly revenue", "Calendar year"],
    ["Quarterly revenue", "Quarter × 4"],
    ["Other", ""],
    ["Product/division revenue", ""],
  ])("the type %s is the caliber %p", (type, caliber) => {
    const { candidates } = readWithPreset(
      tableOf(revenueHeaders, `X|OpenAI|2024-12-31|5.5||${type}||Likely|https://ft.com/x|||n|2025-01-01|Media report|`),
    );
    expect(candidates[0]?.source.caliber).toBe(caliber);
    expect(candidates[0]?.source.reason.includes("leaves the caliber open")).toBe(caliber === "");
  });

  test("two run-rates a day apart conflict; a year's revenue and recurring revenue at one date do not", () => {
    const row = (id: string, date: string, value: string, type: string, host: string) =>
      `${id}|OpenAI|${date}|${value}|${type === "Yearly revenue" ? "" : value}|${type}||Likely|https://${host}/x|||n|2025-01-01|Media report|`;
    const { candidates } = readWithPreset(
      tableOf(
        revenueHeaders,
        row("1.6B Dec 2023", "2023-12-30", "1600000000.0", "Annualized revenue", "www.theinformation.com"),
        row("Dec 2023 2B", "2023-12-31", "2000000000.0", "Annualized revenue", "www.ft.com"),
        row("Dec 2024 5.5B", "2024-12-31", "5500000000.0", "Annual recurring revenue", "www.cnbc.com"),
        row("2024 3.7B", "2024-12-31", "3700000000.0", "Yearly revenue", "www.bloomberg.com"),
      ),
    );
    const sorted = sortCandidates(candidates, []);
    const written = planImport(sorted, [], { duplicates: new Set(), acceptance: null });
    const found = conflicts(written);
    expect(found.map(({ ids }) => ids)).toEqual([["OPEN-23-01", "OPEN-23-02"]]);
  });

  test("revenue of a product is not the company's revenue", () => {
    const { candidates } = readWithPreset(
      tableOf(
        revenueHeaders,
        "3B API|OpenAI|2025-08-26|3000000000.0||Product/division revenue||Likely|https://ft.com/x|||n|2025-08-26|Media report|",
      ),
    );
    expect(candidates[0]?.source).toMatchObject({ datapoint: "Product revenue: 3B API", value: 3e9 });
  });

  test("reports without a figure or with an impossible date are bad rows, not lost", () => {
    const { candidates, bad, rowCount } = readWithPreset(
      tableOf(
        revenueHeaders,
        "|xAI|||||||||||||",
        "2024|Mistral AI|||||| Uncertain|https://sifted.eu/x|||n|2025-09-11|Media report|",
        "X|OpenAI|2025-12-31|16000000000||Yearly revenue||Likely|https://ft.com/x|||n|0202-07-30|Media report|",
      ),
    );
    expect(rowCount).toBe(3);
    expect(candidates).toEqual([]);
    expect(bad.map(({ problems }) => problems.map(({ line, column, kind }) => [line, column, kind]))).toEqual([
      [[2, "Annualized revenue (USD)", "no value"]],
      [[3, "Annualized revenue (USD)", "no value"]],
      [[4, "Report date", "no date"]],
    ]);
  });
});

test.each([
  ["Confident", "Company disclosure", "D"],
  ["Confident", "Media report", "F"],
  ["Confirmed", "Other", "G"],
  ["Likely", "Company disclosure,Other", "G"],
  ["Likely", "Media report", "H"],
  ["likely", "", "H"],
  ["Uncertain", "Company disclosure", "I"],
  ["Speculative", "Media report", "I"],
  ["Unlikely", "Other", "I"],
  ["Unknown", "Media report", "J"],
  ["Unverified", "Other", "J"],
  ["", "Media report", undefined],
  ["Certain", "Media report", undefined],
])("the confidence %p of a %p suggests %p", (confidence, type, grade) => {
  const { candidates } = readWithPreset(
    tableOf(revenueHeaders, `X|OpenAI|2024-12-31|5|5|Other||${confidence}|https://ft.com|||n|2025-01-01|${type}|`),
  );
  expect(candidates[0]?.suggestion?.grade).toBe(grade);
});

test("Epoch AI's reports of compute spending", () => {
  const { id, candidates } = readWithPreset(
    tableOf(
      "Id|Notes|Company|Amount|Category|Period type|Source 1|Source 2|Source 3|Date|Report date|Confidence|Source Type",
      "Anthropic 2024 cloud compute|n|Anthropic|2500000000|R&D cloud compute,Inference cloud compute|Year|https://www.theinformation.com/a|https://www.theinformation.com/b||2024-12-31|2024-07-24|Likely|Media report",
    ),
  );
  expect(id).toBe("epoch compute");
  expect(candidates.map(({ source }) => source)).toMatchObject([
    {
      datapoint: "Compute spend: R&D cloud compute, Inference cloud compute",
      value: 2.5e9,
      caliber: "Calendar year",
      reason: "Origin: Epoch AI “Anthropic 2024 cloud compute” (document 1 of 2, one origin).",
    },
    { reference: "https://www.theinformation.com/b" },
  ]);
});

describe("NVIDIA's quarters", () => {
  const headers =
    "Quarter|Start Date|End Date|total_revenue|dc_revenue|dc_share|Notes|CFO commentary link|Earnings call transcript";
  const table = tableOf(
    headers,
    "FY23Q1|2022-01-31|2022-05-01|8.29|3.75|0.452|All total revenue figures from Nvidia quarterly press releases: https://investor.nvidia.com/financial-info/quarterly-results/default.aspx ||",
    "FY24Q3|2023-07-31|2023-10-29|18.12|14.51|0.801|declined https://www.tomshardware.com/tech-industry/nvidia ||",
    "FY26Q3|2025-07-28|2025-10-26|57|51.2|0.898||https://s201.q4cdn.com/141608511/files/CFO.pdf|",
  );
  const { id, rowCount, candidates } = readWithPreset(table);

  test("each quarter gives its total and its data-centre revenue", () => {
    expect(id).toBe("nvidia quarters");
    expect([rowCount, candidates.length]).toEqual([3, 6]);
    expect(candidates.slice(0, 2).map(({ source }) => source)).toMatchObject([
      {
        company: "NVIDIA",
        datapoint: "Total revenue",
        value: 8.29,
        unit: "USD bn",
        periodEnd: "2022-05-01",
        caliber: "Quarter",
      },
      { datapoint: "Data-centre revenue", value: 3.75 },
    ]);
  });

  test("the reference is NVIDIA's own document of the quarter, else the page of all results, and the grade says which", () => {
    const told = candidates
      .filter((_, index) => index % 2 === 0)
      .map(({ source, suggestion }) => [source.reference, suggestion?.grade]);
    expect(told).toEqual([
      ["https://investor.nvidia.com/financial-info/quarterly-results/default.aspx", "H"],
      ["https://investor.nvidia.com/financial-info/quarterly-results/default.aspx", "H"],
      ["https://s201.q4cdn.com/141608511/files/CFO.pdf", "C"],
    ]);
  });
});

test("columns may stand in another order; other tables have no preset", () => {
  expect(presetFor(revenueHeaders.split("|").reverse())?.id).toBe("epoch revenue");
  expect(presetFor(["Company", "Value", "Type", "Confidence"])).toBeNull();
});
