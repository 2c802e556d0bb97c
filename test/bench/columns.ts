/** Columns of a large workbook as a host hands them over: parsed from JSON, one array a row. */

const letters = ["A", "B", "C", "D", "E", "F", "G", "H", "I", "J", ""];

export type Column = readonly (readonly any[])[];

function column(rows: number, value: (row: number) => unknown): any[][] {
  return JSON.parse(JSON.stringify(Array.from({ length: rows }, (_, row) => [value(row)])));
}

/** Money with cents, credit notes among it. */
export const amounts = (rows: number) =>
  column(rows, (row) => ((row * 7919) % 1_000_000) / 100 - (row % 50 === 0 ? 900 : 0));

/** Shares of a total: figures of a formula, which fill all digits of a double. */
export const fractions = (rows: number) => column(rows, (row) => (1 + (row % 1_009)) / (3 + ((row * 31) % 997)));

export const grades = (rows: number) => column(rows, (row) => letters[(row * 7) % letters.length]);

/** Firms that are paid, 5,000 of them. */
export const payees = (rows: number) => column(rows, (row) => `Firm ${(row * 7) % 5_000}`);

/** The same firms, and some end customers who are never paid. */
export const payers = (rows: number) => column(rows, (row) => `Firm ${(row * 3 + 1) % 6_000}`);

/** Names of which each comes `claims` times. */
export const keys = (rows: number, claims: number) =>
  column(rows, (row) => `Data centre ${row % Math.ceil(rows / claims)}`);

/** Claims that are nearly those of the first reporter, and differ by up to 20 per cent. */
export const claims = (rows: number, perKey: number) =>
  column(rows, (row) => {
    const key = row % Math.ceil(rows / perKey);
    return Math.round((1 + (key % 997)) * (100 + ((row * 13) % 41) - 20)) / 10;
  });

export const prices = (rows: number) => column(rows, (row) => 10 / (1 + row));
export const volumes = (rows: number) => column(rows, (row) => 100 * (1 + row) ** (1.4 + (row % 7) / 1_000));

/** Capital spending of each period, with a life for each. */
export const spending = (rows: number) => column(rows, (row) => 1_000 + ((row * 37) % 500) / 4);
export const lives = (rows: number) => column(rows, (row) => 3 + (row % 5) / 2);

/** The ends of months, from January 1901 on, as serials. */
export const monthEnds = (rows: number) =>
  column(rows, (row) => Date.UTC(1901 + Math.floor(row / 12), (row % 12) + 1, 0) / 86_400_000 + 25_569);

/** Quarters in which 2,000 firms pay each other once each. */
export const firmsOfSeries = 2_000;
export const quarters = (rows: number) =>
  column(rows, (row) => `${2016 + Math.floor(row / firmsOfSeries / 4)} Q${(Math.floor(row / firmsOfSeries) % 4) + 1}`);
export const seriesPayers = (rows: number) =>
  column(rows, (row) => (row % 3 === 0 ? "Customers" : `Firm ${(row * 7 + 1) % firmsOfSeries}`));
export const seriesPayees = (rows: number) => column(rows, (row) => `Firm ${row % firmsOfSeries}`);
export const seriesLayers = (rows: number) =>
  column(rows, (row) => ["Apps", "Models", "Hosting"][(row % firmsOfSeries) % 3]);
