/** What has to be worded in each language of what the workbook and the Excel around it have to say. */
import type { Limit } from "../../audit/trace/cellGrade";
import type { HostRefusals } from "../../excel/host/hostRefusal";
import type { RegisterRefusals } from "../../register/refusal";

/** What the pane itself cannot do. */
export interface PaneRefusals {
  /** A file of the add-in, which its server does not give. */
  readonly fileNotServed: { readonly file: string };
}

type Refusals = HostRefusals & RegisterRefusals & PaneRefusals;

/** Words a failure that another one holds. */
type Say = (failure: Error) => string;

export interface HostTexts {
  readonly refusals: { readonly [Code in keyof Refusals]: (values: Refusals[Code], say: Say) => string };
  /** By the codes of Office.js; one that is not here is named. */
  readonly office: Readonly<Record<string, string>>;
  /** By what a cell shows. */
  readonly errors: Readonly<Record<string, string>>;
  readonly errorIn: (address: string, reason: string) => string;
  /** Of a result that does not fit. */
  readonly blockedBy: (address: string) => string;
  readonly limits: {
    readonly [Kind in Limit["kind"]]: (
      limit: Extract<Limit, { kind: Kind }>,
      list: (words: readonly string[]) => string,
    ) => string;
  };
  readonly paneNotLoaded: string;
}
