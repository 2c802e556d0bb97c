/** Slips that carry weight and that no check notices, by model: "line, place along its axis, slip". */
export const unnoticedSlips: Readonly<Record<string, readonly string[]>> = {
  // Roles, allowances and budgets differ from firm to firm by more than ten times.
  firm: [
    "heads 2 ten times",
    "heads 3 ten times",
    "allowance 2 ten times",
    "allowance 3 ten times",
    "allowance 4 ten times",
    "spend 3 nothing",
    "budget ten times",
  ],
  // Debt, payouts and costs may well move the other way, and a small segment leap.
  company: [
    "betsGrowth 10 ten times",
    "operatingChange 11 the other sign",
    "operatingChange 12 the other sign",
    "operatingChange 13 the other sign",
    "operatingChange 14 the other sign",
    "newDebt 12 the other sign",
    "newDebt 13 ten times",
    "newDebt 13 the other sign",
    "securitiesBought 10 the other sign",
    "securitiesBought 11 the other sign",
    "securitiesBought 14 the other sign",
  ],
  // Small years of a young firm, and leases that may well be ten times what they are.
  capex: ["fiscalNBIS 4 ten times", "leasesAMZN 3 ten times", "leasesAMZN 4 ten times"],
  // A young cloud may well rent out ten times as much, and a small one spend it.
  industry: ["thenRate 3 ten times", "nowRate 3 ten times", "fiscalNBIS 6 ten times"],
  // Small firms and single claims may well be ten times what they are.
  stackTime: [
    "firmNow 2 ten times",
    "firmNow 5 ten times",
    "firmNow 7 ten times",
    "firmNow 8 ten times",
    "computeANT 0 ten times",
    "claimed 0 ten times",
    "claimed 2 ten times",
    "claimed 3 ten times",
  ],
};
