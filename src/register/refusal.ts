/**
 * What cannot be done, as a code with its values: the words for it are the task pane's, in the language of its reader.
 * The message is for a log.
 */
export class Refusal extends Error {
  constructor(
    readonly code: string,
    readonly values: Readonly<Record<string, unknown>>,
    options?: ErrorOptions,
  ) {
    super(`${code} ${JSON.stringify(values)}`, options);
    this.name = "Refusal";
  }
}

/** The codes of the register itself and what each says. */
export interface RegisterRefusals {
  readonly columnsMissing: {
    readonly table: string;
    readonly missing: readonly string[];
    readonly found: readonly string[];
  };
  readonly notJson: {
    readonly file: string;
    readonly line: number;
    readonly column: number;
    readonly needs: string;
    readonly got: string;
  };
  /** Figures of fiscal years that end in the middle of a month cannot be put on calendar years. */
  readonly yearEndOffMonth: { readonly company: string; readonly last: string };
  /** No calendar year lies within what the company filed. */
  readonly noCalendarYear: { readonly company: string };
  readonly notAnArchive: { readonly file: string };
  /** Or encrypted, or holding more than any company's file. */
  readonly archiveDamaged: { readonly file: string };
  readonly notCompanyFacts: { readonly file: string; readonly needs: string; readonly got: string };
}

export function registerRefusal<Code extends keyof RegisterRefusals>(
  code: Code,
  values: RegisterRefusals[Code],
): Refusal {
  return new Refusal(code, values);
}
