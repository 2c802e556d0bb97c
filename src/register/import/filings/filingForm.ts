/**
 * What the form of a filing says of its figures. The scale is the register's: A audited in a statutory filing, B filed and
 * not audited, C official and furnished. An amendment ("10-K/A") is graded as its form. A form that is not known here has no
 * grade: nobody has judged it.
 */
import type { Grade } from "../../../engine/grade";

export interface FilingForm {
  readonly grade: Grade | "";
  /** Of a year or an interim period. Others (current reports, proxies, prospectuses) answer only where no such report does. */
  readonly isPeriodicReport: boolean;
}

const forms: readonly (readonly [pattern: RegExp, form: FilingForm])[] = [
  [/^(10-K|10-KT|10-K405|10-KT405|10-KSB|20-F|40-F)$/, { grade: "A", isPeriodicReport: true }],
  [/^(10-Q|10-QT|10-QSB)$/, { grade: "B", isPeriodicReport: true }],
  // A foreign filer's interim report is furnished on this form.
  [/^6-K$/, { grade: "C", isPeriodicReport: true }],
  [/^(8-K|8-K12B|8-K12G3|8-K15D5|ARS)$/, { grade: "C", isPeriodicReport: false }],
  [/^(S|F)-\d{1,2}(MEF)?$|^424B\d$|^(10|20FR|40FR)-?12[BG]$|^POS (AM|EX)$/, { grade: "B", isPeriodicReport: false }],
  [/^(PRE|DEF|PREM|DEFM|DEFA|DEFR)\s?14[AC]$/, { grade: "B", isPeriodicReport: false }],
];

const unknown: FilingForm = { grade: "", isPeriodicReport: false };
const known = new Map<string, FilingForm>();

export function filingForm(form: string): FilingForm {
  const found = known.get(form);
  if (found !== undefined) return found;
  const base = form.trim().toUpperCase().replace(/\/A$/, "");
  const read = forms.find(([pattern]) => pattern.test(base))?.[1] ?? unknown;
  known.set(form, read);
  return read;
}

/** The page of a filing at the SEC; "" where the accession number is none. */
export function filingLink(cik: string, accession: string): string {
  if (cik === "" || !/^\d{10}-\d{2}-\d{6}$/.test(accession)) return "";
  return `https://www.sec.gov/Archives/edgar/data/${cik}/${accession.replaceAll("-", "")}/${accession}-index.htm`;
}
