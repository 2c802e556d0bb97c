/** A book with the parts that it keeps beside Univer's own data. */
import { BookHistory } from "../bookHistory";
import type { KeptParts } from "./keptParts";

export abstract class BookOfParts extends BookHistory implements KeptParts {
  readonly charts!: KeptParts["charts"];
  readonly conditionalFormats!: KeptParts["conditionalFormats"];
  readonly comments!: KeptParts["comments"];
  readonly notes!: KeptParts["notes"];
  readonly links!: KeptParts["links"];
  readonly filters!: KeptParts["filters"];
  readonly protection!: KeptParts["protection"];
  readonly bindings!: KeptParts["bindings"];
  readonly pages!: KeptParts["pages"];

  /** To be called once, by the constructor. */
  protected take(parts: KeptParts): void {
    Object.assign(this, parts);
  }
}
