/** Stack: who earns what, counted once. */
import { sizeOf, widthOf } from "./options";
import { parametersOf, type Twin } from "./twin";

export const HHI: Twin = {
  id: "HHI",
  parameters: parametersOf("values"),
  steps: [
    ["omitted", `IF(${sizeOf("values")}=1, IF(ISTEXT(values), TRIM(values)="", FALSE), FALSE)`],
    ["misfit", `(${widthOf("values")}>1)+SUM(1-(values="")-(values<""))`],
    ["amount", 'IF(values="", 0, values)'],
    ["beyond", "SUM((amount<0)*1)"],
    ["total", "SUM(amount)"],
    [
      "fault",
      'IF(omitted, #N/A, IF(total<"", IF(misfit>0, #VALUE!, IF(beyond>0, #NUM!, IF(total=0, #DIV/0!, 0))), 0))',
    ],
  ],
  result: "IF(fault=0, 10000*SUM(amount^2)/total^2)",
  limits: [],
};
