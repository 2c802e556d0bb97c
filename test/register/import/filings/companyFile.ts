/** Small `companyfacts` files for tests, in the form of the SEC's. Companies and figures are made up unless a test says otherwise. */
export interface Entry {
  readonly tag: string;
  /** "2024-01-01..2024-12-31", or "2024-12-31" for a balance. */
  readonly period: string;
  /** As it is to be printed: "16675000000.0". */
  readonly value: string;
  readonly form: string;
  readonly filed: string;
  readonly unit?: string;
  readonly taxonomy?: string;
  readonly accession?: string;
}

export function entry(
  tag: string,
  period: string,
  value: string,
  form: string,
  filed: string,
  more: Partial<Entry> = {},
): Entry {
  return { tag, period, value, form, filed, ...more };
}

/** A filing a day: its number follows from the day. */
export function accessionOf(filed: string): string {
  return `0000000007-${filed.slice(2, 4)}-${filed.slice(5).replace("-", "")}00`;
}

export function companyFile(entries: readonly Entry[], { cik = 7, name = "Sample Co" } = {}): string {
  const taxonomies = new Map<string, Map<string, Map<string, string[]>>>();
  for (const { tag, period, value, form, filed, unit = "USD", taxonomy = "us-gaap", accession } of entries) {
    const [start, end = start] = period.split("..");
    const members = [
      ...(period.includes("..") ? [`"start":"${start}"`] : []),
      `"end":"${end}","val":${value},"accn":"${accession ?? accessionOf(filed)}","fy":2099,"fp":"FY","form":"${form}","filed":"${filed}"`,
    ];
    const tags = into(taxonomies, taxonomy, () => new Map<string, Map<string, string[]>>());
    into(
      into(tags, tag, () => new Map<string, string[]>()),
      unit,
      (): string[] => [],
    ).push(`{${members.join(",")}}`);
  }
  const object = (members: Iterable<readonly [string, string]>) =>
    `{${[...members].map(([key, text]) => `${JSON.stringify(key)}:${text}`).join(",")}}`;
  const facts = object(
    [...taxonomies].map(([taxonomy, tags]) => [
      taxonomy,
      object(
        [...tags].map(([tag, units]) => [
          tag,
          `{"label":"","description":"","units":${object([...units].map(([unit, list]) => [unit, `[${list.join(",")}]`]))}}`,
        ]),
      ),
    ]),
  );
  return `{"cik":${cik},"entityName":${JSON.stringify(name)},"facts":${facts}}`;
}

function into<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const value = map.get(key) ?? make();
  map.set(key, value);
  return value;
}
