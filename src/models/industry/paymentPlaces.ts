/** Where payments stand on their sheet, and how formulas of other sheets name them. */
import { cellAddress, fixedAddress } from "../../formula/address";
import { paymentColumns } from "../payments/paymentRows";

export const paymentsSheetName = "Payments";
export const paymentsTable = "PaymentRows";
export const typedColumns = [...paymentColumns, "Source ID", "Less ID", "Part", "Why"] as const;
export type TypedColumn = (typeof typedColumns)[number];

export const headerRow = 5;
export const firstBody = headerRow + 1;

export const gatheredAt = typedColumns.length + 1;
export const quarterAt = gatheredAt + paymentColumns.length + 1;
export const quarterColumns = ["Quarter", "Payer", "Payee", "Layer", "Amount", "Grade", "Key", "Account"] as const;
export const countedAt = quarterAt + quarterColumns.length;
export const countedColumns = ["Counted", "Status"] as const;
export const endsColumns = ["From end customers"] as const;
export const endsAt = countedAt + countedColumns.length;
export const profileAt = endsAt + endsColumns.length + 1;

export const fixed = (row: number, column: number) => fixedAddress(cellAddress(row, column));
const spilled = (column: number) => `{sheet:${paymentsSheetName}}!${fixed(firstBody, column)}#`;

/** All rows by quarter, for a formula of any sheet. */
export const quarterRows = spilled(quarterAt);
export const quarterColumn = (name: (typeof quarterColumns)[number]) =>
  `INDEX(${quarterRows},,${quarterColumns.indexOf(name) + 1})`;
export const counted = `INDEX(${spilled(countedAt)},,1)`;
export const status = `INDEX(${spilled(countedAt)},,2)`;
export const fromEndCustomers = spilled(endsAt);
export const gatheredPeriods = `INDEX(${spilled(gatheredAt)},,${paymentColumns.indexOf("Period") + 1})`;
export const typed = (name: TypedColumn) => `{table:${paymentsTable}}[${name}]`;
