/** What `aie filings` reads, as `--json` prints it and the summary tells it. */
import type { Fact } from "../../register/fact";
import type { CompanyReading } from "../../register/import/filings/filingFacts";

/** Values are plain digits in texts, "-5000000.25", so that none is rounded; "" is not filed. */
export interface FilingsRead {
  /** Null without `-o`. */
  readonly file: string | null;
  readonly bytes: number | null;
  readonly companies: readonly {
    readonly cik: string;
    readonly name: string;
    readonly currency: string;
    readonly years: readonly string[];
    readonly flags: CompanyReading["flags"];
    readonly identities: CompanyReading["identities"];
    readonly notFiled: readonly {
      readonly line: string;
      readonly end: string;
      readonly unit: string;
      readonly reason: string;
    }[];
    readonly refused: CompanyReading["refused"];
  }[];
  /** Of all companies, in the order of the table. */
  readonly facts: readonly Fact[];
  /** Rows of CSV files that could not be read. */
  readonly bad: readonly { readonly file: string; readonly line: number; readonly reason: string }[];
}
