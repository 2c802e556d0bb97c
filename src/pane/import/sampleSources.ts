/**
 * What three builders spent on plant and equipment in 2024, as they print it themselves: two annual reports and an earnings
 * release, for somebody who wants to see an import before having a table.
 */
export const sampleSources = [
  "Company,Datapoint,Value,Unit,Period end,Caliber,Grade,Source,Reference",
  'Alphabet,Purchases of property and equipment,52535,USD m,2024-12-31,Fiscal year,A,10-K 2024,"Form 10-K for 2024, statement of cash flows"',
  'Amazon,Purchases of property and equipment,82999,USD m,2024-12-31,Fiscal year,A,10-K 2024,"Form 10-K for 2024, statement of cash flows"',
  'Meta,Capital expenditures with finance leases,39230,USD m,2024-12-31,Fiscal year,C,Earnings release Q4 2024,"Exhibit 99.1 of the 8-K of 29 January 2025"',
].join("\n");
