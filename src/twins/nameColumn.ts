/**
 * How twins read a column of names: a blank or a 0 is none, spaces around a name do not count, one name goes with every row. Names are compared
 * as Excel compares texts, in any case, with runs of spaces as one.
 */
import { uprightText } from "./eachRow";
import { sizeOf, widthOf } from "./options";
import type { Limit, Step } from "./twin";

/** What Excel's comparison of texts does not see through. */
export const unicodeForms: Limit = {
  en: "Names that differ only in the Unicode form of a letter or in the kind of a space are different names here.",
  "zh-CN": "仅字母的 Unicode 形式或空格种类不同的名称，在此视为不同名称。",
};

/** `rows` must be known. Ends in `no_layers`, `written_layers` and `key_layers`, upright, and `misfit_layers`. */
export function nameColumn(name: string): Step[] {
  return [
    [`size_${name}`, sizeOf(name)],
    [`no_${name}`, `IF(size_${name}=1, (${name}="")+(${name}=0)>0, FALSE)`],
    [`misfit_${name}`, `(size_${name}>1)*(size_${name}<>rows)+(${widthOf(name)}>1)`],
    [`all_${name}`, `IF(SEQUENCE(rows)>0, IF(size_${name}=1, ${name}, ${uprightText(name)}))`],
    [
      `written_${name}`,
      `MAP(all_${name}, LAMBDA(cell, IF((cell="")+(cell=0)>0, "", IF((LEFT(cell)=" ")+(RIGHT(cell)=" ")>0, TRIM(cell), cell&""))))`,
    ],
    [`key_${name}`, `MAP(written_${name}, LAMBDA(cell, TRIM(cell)))`],
  ];
}
