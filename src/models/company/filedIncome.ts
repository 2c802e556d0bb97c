/** Revenue by segment and profit and loss as filed, in USD million. */
import { filedLine, type FiledLine } from "./filedLine";

/** Until 2016 Google Cloud is part of other Google revenues; 2017 and 2018 are as restated in the report for 2019. */
export const segmentLines: readonly FiledLine[] = [
  filedLine(
    "ADS",
    "filedAds",
    "Google advertising",
    "note on revenues",
    [79_383, 95_577, 116_461, 134_811, 146_924, 209_497, 224_473, 237_855, 264_590, 294_691],
  ),
  filedLine(
    "SUB",
    "filedOther",
    "Subscriptions, platforms, devices, other",
    "note on revenues",
    [10_080, 10_914, 14_063, 17_014, 21_711, 28_032, 29_055, 34_688, 40_340, 48_030],
  ),
  filedLine("CLD", "filedCloud", "Google Cloud", "note on revenues", [
    null,
    4_056,
    5_838,
    8_918,
    13_059,
    19_206,
    26_280,
    33_088,
    43_229,
    58_705,
  ]),
  filedLine(
    "BET",
    "filedBets",
    "Other Bets",
    "note on revenues",
    [809, 477, 595, 659, 657, 753, 1_068, 1_527, 1_648, 1_537],
  ),
  filedLine("HED", "filedHedging", "Hedging gains and losses in revenue", "note on revenues", [
    null,
    -169,
    -138,
    455,
    176,
    149,
    1_960,
    236,
    211,
    -127,
  ]),
];

export const incomeLines: readonly FiledLine[] = [
  filedLine(
    "REV",
    "filedRevenue",
    "Revenues",
    "statements of income",
    [90_272, 110_855, 136_819, 161_857, 182_527, 257_637, 282_836, 307_394, 350_018, 402_836],
  ),
  filedLine(
    "COR",
    "filedCost",
    "Cost of revenues",
    "statements of income",
    [35_138, 45_583, 59_549, 71_896, 84_732, 110_939, 126_203, 133_332, 146_306, 162_535],
  ),
  filedLine(
    "TOT",
    "filedAllCosts",
    "Total costs and expenses",
    "statements of income",
    [66_556, 84_709, 110_498, 127_626, 141_303, 178_923, 207_994, 223_101, 237_628, 273_797],
  ),
  filedLine(
    "OPI",
    "filedOperating",
    "Income from operations",
    "statements of income",
    [23_716, 26_146, 26_321, 34_231, 41_224, 78_714, 74_842, 84_293, 112_390, 129_039],
  ),
  filedLine(
    "OIE",
    "filedOtherIncome",
    "Other income and expense, net",
    "statements of income",
    [434, 1_047, 8_592, 5_394, 6_858, 12_020, -3_514, 1_424, 7_425, 29_787],
  ),
  filedLine(
    "TAX",
    "filedTax",
    "Provision for income taxes",
    "statements of income",
    [4_672, 14_531, 4_177, 5_282, 7_813, 14_701, 11_356, 11_922, 19_697, 26_656],
  ),
  filedLine(
    "NET",
    "filedNet",
    "Net income",
    "statements of income",
    [19_478, 12_662, 30_736, 34_343, 40_269, 76_033, 59_972, 73_795, 100_118, 132_170],
  ),
];
