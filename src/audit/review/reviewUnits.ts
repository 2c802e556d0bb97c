/** The unit of a row of a model: what its format shows, or a unit that stands beside or in its label. */
const units =
  /(?:^|[\s,(（，])((?:USD|EUR|GBP|CNY|RMB|JPY|HKD|US\$|\$|€|£)\s?(?:k|m|mn|bn|b|tn|thousand|million|billion|trillion)?(?:\s?(?:\/|per)\s?[\w ]+)?|GW|MW|kW|TWh|GWh|MWh|kWh|%|per cent|percent|units?|tokens?|GPUs?)\s*[)）]?\s*$/iu;

/**
 * "share" where cells show per cent, as they then hold 0.6 for 60%. Else the first text beside the label that is a unit, else
 * a unit at the end of the label: "Revenue, USD m", "Revenue (USD bn)". "" where none is found.
 */
export function unitIn(shown: string, label: string, beside: readonly string[]): string {
  if (/[%％]\)?\s*$/.test(shown)) return "share";
  for (const text of [...beside, label]) {
    const found = units.exec(text.trim())?.[1];
    if (found !== undefined) return found.trim();
  }
  return "";
}
