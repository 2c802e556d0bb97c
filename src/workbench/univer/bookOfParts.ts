/** A book with the parts that it keeps beside Univer's own data. */
import { BookHistory } from "./bookHistory";
import type { KeptParts } from "./kept/keptParts";
import type { UniverCharts } from "./univerCharts";
import type { UniverConditionalFormats } from "./univerConditionalFormats";

export interface BookParts extends KeptParts {
  readonly charts: UniverCharts;
  readonly conditionalFormats: UniverConditionalFormats;
}

export abstract class BookOfParts extends BookHistory implements BookParts {
  readonly charts!: UniverCharts;
  readonly conditionalFormats!: UniverConditionalFormats;
  readonly comments!: KeptParts["comments"];
  readonly notes!: KeptParts["notes"];
  readonly links!: KeptParts["links"];
  readonly filters!: KeptParts["filters"];
  readonly protection!: KeptParts["protection"];
  readonly bindings!: KeptParts["bindings"];
  readonly pages!: KeptParts["pages"];
  readonly styles!: KeptParts["styles"];
  readonly outlines!: KeptParts["outlines"];
  readonly xmlParts!: KeptParts["xmlParts"];

  /** To be called once, by the constructor. */
  protected take(parts: BookParts): void {
    Object.assign(this, parts);
  }
}
