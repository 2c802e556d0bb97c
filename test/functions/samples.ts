/** One ordinary call of every function. Arguments that belong together row by row are columns; a parameter by itself is one cell or a row. */
import { column } from "./host";

export interface Sample {
  readonly id: string;
  readonly args: readonly unknown[];
}

/** Month ends of 2024 and 2025 as Excel dates: 31 December, 31 May. */
const [december2024, may2025] = [45657, 45808] as const;

export const samples: readonly Sample[] = [
  {
    id: "GENAI_DEDUPE",
    args: [
      column(100, 60, 30),
      column("Customers", "App", "Lab"),
      column("App", "Lab", "Cloud"),
      column("Apps", "Models", "Hosting"),
    ],
  },
  {
    id: "COUNT_ONCE",
    args: [column(100, 112, 50), column("t", "t", "u"), column("B", "E", "C"), [[0.05]]],
  },
  { id: "DEPRECIATION_HEADROOM", args: [column(100, 100), column(81, 68)] },
  { id: "DEPRECIATION", args: [column(60, 120), [[6]], [[1]], [["full"]], [[3]]] },
  { id: "REQUIRED_REVENUE", args: [column(21, 51.5), [[0.5]]] },
  {
    id: "HEADROOM_SCHEDULE",
    args: [column(100, 200), column(60, 120), column(14, 28), [[6]], [[14]]],
  },
  { id: "HEADROOM_BY_LIFE", args: [[[100]], [[68]], [[13]], [[6]], [[3, 8]]] },
  { id: "BREAKEVEN_LIFE", args: [[[100]], [[68]], [[13]], [[6]], [[0, 0.19]]] },
  { id: "GPU_YIELD", args: [[[2.5]], [[43800]], [[0.5]], [[8760]]] },
  {
    id: "OWNERSHIP_COST",
    args: [column("Servers", "Building"), column(24, 14), column(6, 14), [[0]], column("Energy"), column(5)],
  },
  { id: "TOKEN_FLOOR", args: [[[7.9e9]], [[7.9e16]], [[0.32]], [[0.5, 0.75]], [[0.25]]] },
  { id: "ELASTICITY", args: [column(4, 2, 1), column(1, 2, 4), [["loglog"]]] },
  { id: "ELASTICITY_STATS", args: [column(4, 2, 1), column(1, 2.1, 4), [[0.95]]] },
  {
    id: "FRONTIER_PRICE",
    args: [column(45000, 45100, 45200), column(50, 80, 60), column(10, 30, 2), [[50, 70]]],
  },
  { id: "RUN_RATE", args: [column(20, 30, 25, 35), [[4]]] },
  { id: "DOUBLING_TIME", args: [column(1, 2, 5), [[4]], [["fit"]]] },
  { id: "MILESTONES", args: [column(45000, 45100, 45200), column(1, 2, 4), [[2]]] },
  { id: "YEAR_ZERO", args: [column(2022, 2023, 2024), column(1, 4, 11), [[4]], column(1, 1, 1.1)] },
  { id: "FREE_USER_BURDEN", args: [[[1000]], [[0.05]], [[20]], [[6]], [[0.4]], [[0.6]]] },
  {
    id: "TOKEN_QUOTA",
    args: [[[100]], column(10, 50, 80), column(0, 5, 0), column(10, 60, 70), column(1, 1, 2)],
  },
  { id: "BUDGET_RUNWAY", args: [[[120]], column(25, 30, 35), [[0.05]]] },
  { id: "GRADE_INHERIT", args: [[[["A"], ["C"]], [["B"]]]] },
  { id: "HHI", args: [column(50, 30, 20)] },
  {
    id: "CONCENTRATION",
    args: [column(50, 25, 7), column("Lab", "Open", "Cloud"), column("Models", "Models", "Hosting")],
  },
  { id: "GRADED_SUM", args: [column(100, 20, 3), column("A", "E", "J"), [["D"]]] },
  { id: "GRADE_PROFILE", args: [column(100, 20, 3), column("A", "E", "J")] },
  {
    id: "TRIANGULATE",
    args: [column(100, 104, 98), column("E", "E", "F"), column("Times", "Journal", "Post"), [[0.15]]],
  },
  { id: "IMPLIED_REVENUE", args: [column(493.8, 500), [[0.2]], column(3700, 4000)] },
  { id: "DEMAND_RESPONSE", args: [column(1.2, 1.8), [[-0.1]], [["point"]]] },
  { id: "BLENDED_PRICE", args: [column(1, 2), [[5]], [[0.75]], [[0.1]], [[0.5]]] },
  { id: "SUBSCRIPTION_MARGIN", args: [column(20, 40), [[0.25]], [[0.75]]] },
  {
    id: "CALENDARISE",
    args: [column(45443, may2025, 45991), column(100, 120, 30), column(12, 12, 6), [[december2024]]],
  },
  {
    id: "GENAI_DEDUPE_SERIES",
    args: [
      column(2024, 2024, 2025, 2025),
      column(100, 60, 150, 90),
      column("Customers", "App", "Customers", "App"),
      column("App", "Lab", "App", "Lab"),
      column("Apps", "Models", "Apps", "Models"),
    ],
  },
  { id: "TTM", args: [column(20, 25, 30, 35, 40), [[4]]] },
  {
    id: "BUBBLE_GAUGES",
    args: [column(1.1, 7.4), column(1, 5), column(2, 7), column("a", "b")],
  },
];
