/** Cash flow and balance sheet as filed, in USD million. */
import { filedLine, type FiledLine } from "./filedLine";

export const cashLines: readonly FiledLine[] = [
  filedLine(
    "DEP",
    "filedDepreciation",
    "Depreciation of property and equipment, until 2020 with impairment",
    "statements of cash flows",
    [5_267, 6_103, 8_164, 10_856, 12_905, 10_273, 13_475, 11_946, 15_311, 21_136],
    "Until 2020 with impairment, as filed then; from 2021 depreciation alone, as the report for 2023 shows it.",
  ),
  filedLine(
    "CFO",
    "filedOperatingCash",
    "Net cash provided by operating activities",
    "statements of cash flows",
    [36_036, 37_091, 47_971, 54_520, 65_124, 91_652, 91_495, 101_746, 125_299, 164_713],
  ),
  filedLine(
    "CPX",
    "filedCapex",
    "Purchases of property and equipment",
    "statements of cash flows",
    [10_212, 13_184, 25_139, 23_548, 22_281, 24_640, 31_485, 32_251, 52_535, 91_447],
  ),
  filedLine(
    "CFI",
    "filedInvestingCash",
    "Net cash used in investing activities",
    "statements of cash flows",
    [-31_165, -31_401, -28_504, -29_491, -32_773, -35_523, -20_298, -27_063, -45_536, -120_291],
  ),
  filedLine(
    "CFF",
    "filedFinancingCash",
    "Net cash used in financing activities",
    "statements of cash flows",
    [-8_332, -8_298, -13_179, -23_209, -24_408, -61_362, -69_757, -72_093, -79_733, -37_388],
  ),
  filedLine(
    "FXR",
    "filedExchange",
    "Effect of exchange rates on cash",
    "statements of cash flows",
    [-170, 405, -302, -23, 24, -287, -506, -421, -612, 208],
  ),
];

export const balanceLines: readonly FiledLine[] = [
  filedLine(
    "CSH",
    "filedCash",
    "Cash and cash equivalents",
    "balance sheets",
    [12_918, 10_715, 16_701, 18_498, 26_465, 20_945, 21_879, 24_048, 23_466, 30_708],
  ),
  filedLine(
    "SEC",
    "filedSecurities",
    "Marketable securities",
    "balance sheets",
    [73_415, 91_156, 92_439, 101_177, 110_229, 118_704, 91_883, 86_868, 72_191, 96_135],
  ),
  filedLine(
    "PPE",
    "filedFixed",
    "Property and equipment, net",
    "balance sheets",
    [34_234, 42_383, 59_719, 73_646, 84_749, 97_599, 112_668, 134_345, 171_036, 246_597],
  ),
  filedLine(
    "AST",
    "filedAssets",
    "Total assets",
    "balance sheets",
    [167_497, 197_295, 232_792, 275_909, 319_616, 359_268, 365_264, 402_392, 450_256, 595_281],
  ),
  filedLine(
    "LTD",
    "filedDebt",
    "Long-term debt",
    "balance sheets",
    [3_935, 3_969, 4_012, 4_554, 13_932, 14_817, 14_701, 11_870, 10_883, 46_547],
    "From 2023 as the report for 2024 shows it: the report for 2023 had 13.3bn. The change of 2023 is no payment.",
  ),
  filedLine(
    "LIA",
    "filedLiabilities",
    "Total liabilities",
    "balance sheets",
    [28_461, 44_793, 55_164, 74_467, 97_072, 107_633, 109_120, 119_013, 125_172, 180_016],
  ),
  filedLine(
    "RET",
    "filedRetained",
    "Retained earnings",
    "balance sheets",
    [105_131, 113_247, 134_885, 152_122, 163_401, 191_484, 195_563, 211_247, 245_084, 324_055],
  ),
  filedLine(
    "EQU",
    "filedEquity",
    "Total stockholders' equity",
    "balance sheets",
    [139_036, 152_502, 177_628, 201_442, 222_544, 251_635, 256_144, 283_379, 325_084, 415_265],
  ),
];

/** What stood in the balance sheet before the first year, from the report for 2016. */
export const openingBalances = [
  { code: "CSH", key: "openingCash", datapoint: "Cash and cash equivalents", value: 16_549 },
  { code: "PPE", key: "openingFixed", datapoint: "Property and equipment, net", value: 29_016 },
  { code: "LTD", key: "openingDebt", datapoint: "Long-term debt", value: 1_995 },
  { code: "RET", key: "openingRetained", datapoint: "Retained earnings", value: 89_223 },
] as const;
