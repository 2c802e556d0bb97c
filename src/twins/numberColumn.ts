/** How twins read a column of numbers that stands beside names: a row whose names are blank may have a 0 or nothing in it. */
import { uprightText } from "./eachRow";
import { sizeOf, widthOf } from "./options";
import type { Step } from "./twin";

/** Ends in `number_capital`, upright, with 0 for what is no number, `no_capital` where the cell is blank or 0, `is_capital` where it is a number. */
export function numberColumn(name: string, rows: string): Step[] {
  return [
    [`size_${name}`, sizeOf(name)],
    [`misfit_${name}`, `(size_${name}>1)*(size_${name}<>${rows})+(${widthOf(name)}>1)`],
    [
      `all_${name}`,
      `IF(SEQUENCE(${rows})>0, IF(size_${name}=1, IF(ISBLANK(${name}), 0, ${name}), ${uprightText(name)}))`,
    ],
    [`no_${name}`, `((all_${name}="")+(all_${name}=0)>0)*1`],
    [`is_${name}`, `(all_${name}<"")*1`],
    [`number_${name}`, `IF(is_${name}, all_${name}, 0)`],
  ];
}
