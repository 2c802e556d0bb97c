import type { ConditionalFormat } from "../../book/bookConditionalFormats";
import type { HostContext } from "../protocol/hostContext";
import { HostError } from "../protocol/hostError";
import type { ConditionalTarget } from "../protocol/hostObject";

export function formatOf({ formatId }: ConditionalTarget, { book }: HostContext): ConditionalFormat {
  const format = book.conditionalFormats.get(formatId);
  if (format === undefined) throw new HostError("InvalidReference");
  return format;
}
