/** How twins read a series by period: its last period must be filled, a blank within keeps its place. */
import { uprightText } from "./eachRow";
import { sizeOf, widthOf } from "./options";
import type { Step } from "./twin";

/** Steps that end in `size` periods, `series`, upright with "" for blanks, and `fault`, which is 0 or the error of the whole. */
export function filledSeries(name: string): Step[] {
  return [
    ["size", sizeOf(name)],
    ["omitted", `IF(size=1, IF(ISTEXT(${name}), TRIM(${name})="", FALSE), FALSE)`],
    ["series", `IF(SEQUENCE(size)>0, IF(size=1, IF(ISBLANK(${name}), 0, ${name}), ${uprightText(name)}))`],
    ["newest", "INDEX(series, size)"],
    ["misfit", `(${widthOf(name)}>1)+(newest="")+(newest=0)+SUM(1-(series="")-(series<""))`],
    ["fault", `IF(omitted, #N/A, IF(SUM(series)<"", IF(misfit>0, #VALUE!, 0), 0))`],
  ];
}
