/** A company's name where another one has the same. */
export function nameWithCik(name: string, cik: string): string {
  return `${name} (CIK ${cik})`;
}
