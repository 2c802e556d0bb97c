/** One ordinary call of every function, and what the contract tests need to know of its arguments. */
import { column } from "./host";

export interface Sample {
  readonly id: string;
  readonly args: readonly unknown[];
  /** Arguments that take one of a few words. */
  readonly wordArguments: readonly string[];
  /** Places of arguments that are columns of text. A function with one skips a row that is blank throughout. */
  readonly texts?: readonly number[];
}

export const samples: readonly Sample[] = [
  {
    id: "GENAI_DEDUPE",
    args: [
      column(100, 60, 30),
      column("Customers", "App", "Lab"),
      column("App", "Lab", "Cloud"),
      column("Apps", "Models", "Hosting"),
    ],
    wordArguments: ["view"],
    texts: [1, 2, 3],
  },
  {
    id: "COUNT_ONCE",
    args: [column(100, 112, 50), column("t", "t", "u"), column("B", "E", "C"), [[0.05]]],
    wordArguments: [],
    texts: [1, 2],
  },
  { id: "DEPRECIATION_HEADROOM", args: [column(100, 100), column(81, 68)], wordArguments: [] },
  { id: "DEPRECIATION", args: [column(60, 120), [[6]], [[1]], [["full"]], [[3]]], wordArguments: ["convention"] },
  { id: "REQUIRED_REVENUE", args: [column(21, 51.5), [[0.5]]], wordArguments: [] },
  {
    id: "HEADROOM_SCHEDULE",
    args: [column(100, 200), column(60, 120), column(14, 28), [[6]], [[14]]],
    wordArguments: ["convention"],
  },
  { id: "HEADROOM_BY_LIFE", args: [[[100]], [[68]], [[13]], [[6]], [[3, 8]]], wordArguments: [] },
  { id: "BREAKEVEN_LIFE", args: [[[100]], [[68]], [[13]], [[6]], [[0, 0.19]]], wordArguments: [] },
  { id: "GPU_YIELD", args: [[[2.5]], [[43800]], [[0.5]], [[8760]]], wordArguments: [] },
  {
    id: "OWNERSHIP_COST",
    args: [column("Servers", "Building"), column(24, 14), column(6, 14), [[0]], column("Energy"), column(5)],
    wordArguments: [],
    texts: [0],
  },
  { id: "TOKEN_FLOOR", args: [[[7.9e9]], [[7.9e16]], [[0.32]], [[0.5, 0.75]], [[0.25]]], wordArguments: [] },
  { id: "ELASTICITY", args: [column(4, 2, 1), column(1, 2, 4), [["loglog"]]], wordArguments: ["method"] },
  { id: "ELASTICITY_STATS", args: [column(4, 2, 1), column(1, 2.1, 4), [[0.95]]], wordArguments: [] },
  {
    id: "FRONTIER_PRICE",
    args: [column(45000, 45100, 45200), column(50, 80, 60), column(10, 30, 2), [[50, 70]]],
    wordArguments: [],
  },
  { id: "RUN_RATE", args: [column(20, 30, 25, 35), [[4]]], wordArguments: ["basis"] },
  { id: "DOUBLING_TIME", args: [column(1, 2, 5), [[4]], [["fit"]]], wordArguments: ["method"] },
  { id: "MILESTONES", args: [column(45000, 45100, 45200), column(1, 2, 4), [[2]]], wordArguments: [] },
  { id: "YEAR_ZERO", args: [column(2022, 2023, 2024), column(1, 4, 11), [[4]], column(1, 1, 1.1)], wordArguments: [] },
  { id: "FREE_USER_BURDEN", args: [[[1000]], [[0.05]], [[20]], [[6]], [[0.4]], [[0.6]]], wordArguments: [] },
  {
    id: "TOKEN_QUOTA",
    args: [[[100]], column(10, 50, 80), column(0, 5, 0), column(10, 60, 70), column(1, 1, 2)],
    wordArguments: [],
  },
  { id: "BUDGET_RUNWAY", args: [[[120]], column(25, 30, 35), [[0.05]]], wordArguments: [] },
  { id: "GRADE_INHERIT", args: [[[["A"], ["C"]], [["B"]]]], wordArguments: [] },
  { id: "HHI", args: [column(50, 30, 20)], wordArguments: [] },
  {
    id: "CONCENTRATION",
    args: [column(50, 25, 7), column("Lab", "Open", "Cloud"), column("Models", "Models", "Hosting")],
    wordArguments: [],
    texts: [1, 2],
  },
  { id: "GRADED_SUM", args: [column(100, 20, 3), column("A", "E", "J"), [["D"]]], wordArguments: [], texts: [1] },
  { id: "GRADE_PROFILE", args: [column(100, 20, 3), column("A", "E", "J")], wordArguments: [] },
  {
    id: "TRIANGULATE",
    args: [column(100, 104, 98), column("E", "E", "F"), column("Times", "Journal", "Post"), [[0.15]]],
    wordArguments: [],
    texts: [1, 2],
  },
  { id: "IMPLIED_REVENUE", args: [column(493.8, 500), [[0.2]], column(3700, 4000)], wordArguments: [] },
  { id: "DEMAND_RESPONSE", args: [column(1.2, 1.8), [[-0.1]], [["point"]]], wordArguments: ["form"] },
  { id: "BLENDED_PRICE", args: [column(1, 2), [[5]], [[0.75]], [[0.1]], [[0.5]]], wordArguments: [] },
  { id: "SUBSCRIPTION_MARGIN", args: [column(20, 40), [[0.25]], [[0.75]]], wordArguments: [] },
  {
    id: "BUBBLE_GAUGES",
    args: [column(1.1, 7.4), column(1, 5), column(2, 7), column("a", "b")],
    wordArguments: [],
    texts: [3],
  },
];
