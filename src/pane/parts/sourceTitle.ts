/** What a list calls a source: company and datapoint, the company once where the datapoint begins with it. */
export function sourceTitle(company: string, datapoint: string): string {
  const repeats = company !== "" && datapoint.toLowerCase().startsWith(company.toLowerCase());
  return repeats ? datapoint : `${company} · ${datapoint}`;
}
