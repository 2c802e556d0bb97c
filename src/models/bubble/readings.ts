/** The lines of readings: key, label, unit and the source of the latest one. */
export const readings = [
  ["capexHistory", "Capital spending", "% of GDP", "E-018"],
  ["investmentHistory", "Investment over revenue", "times", "E-019"],
  ["doublingHistory", "Time for revenue to double", "years", "E-020"],
  ["earningsHistory", "Price-earnings ratio", "times", "E-021"],
  ["fundingHistory", "Strain of funding", "points", "E-022"],
] as const;
