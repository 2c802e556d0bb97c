/** The table that the bench prints: one line a case, limits beside what is measured, and a verdict in words. */

export interface Measured {
  readonly what: string;
  readonly rows: number;
  /** Milliseconds. */
  readonly ours: number;
  /** Times the time of the smaller case. */
  readonly growth: { readonly times: number; readonly most: number };
  /** A limit is null where nothing is promised. */
  readonly plain: { readonly milliseconds: number; readonly times: number; readonly most: number | null } | null;
  readonly naive: { readonly milliseconds: number; readonly times: number; readonly least: number | null } | null;
}

const headers = [
  "What",
  "Rows",
  "Ours ms",
  "Plain ms",
  "Times plain",
  "Naive decimal ms",
  "Times faster",
  "Growth",
  "Verdict",
];

export function missesOf({ growth, plain, naive }: Measured): string[] {
  const misses: string[] = [];
  if (plain?.most && plain.times > plain.most) misses.push("times plain");
  if (naive?.least && naive.times < naive.least) misses.push("times faster");
  if (growth.times > growth.most) misses.push("growth");
  return misses;
}

export function printTable(lines: readonly Measured[]): void {
  const table = [headers, ...lines.map(cellsOf)];
  const widths = headers.map((_header, column) => Math.max(...table.map((cells) => cells[column]!.length)));
  for (const cells of table)
    process.stdout.write(
      `${cells.map((cell, column) => (column === 0 || column === headers.length - 1 ? cell.padEnd(widths[column]!) : cell.padStart(widths[column]!))).join("  ")}`.trimEnd() +
        "\n",
    );
}

function cellsOf(line: Measured): string[] {
  const { what, rows, ours, growth, plain, naive } = line;
  const misses = missesOf(line);
  return [
    what,
    rows.toLocaleString("en"),
    milliseconds(ours),
    plain ? milliseconds(plain.milliseconds) : "",
    plain ? `${plain.times.toFixed(2)}${plain.most === null ? "" : ` (at most ${plain.most})`}` : "",
    naive ? milliseconds(naive.milliseconds) : "",
    naive ? `${naive.times.toFixed(1)}${naive.least === null ? "" : ` (at least ${naive.least})`}` : "",
    `${growth.times.toFixed(1)} (at most ${growth.most})`,
    misses.length === 0 ? "pass" : `miss: ${misses.join(", ")}`,
  ];
}

function milliseconds(value: number): string {
  return value.toFixed(value < 10 ? 2 : 1);
}
