/** Risk: boom or bubble. */
import { bubbleGauges } from "../engine/bubbleGauges";
import { answer, optional, range } from "./cell";

/**
 * Gauges against their thresholds, and one verdict over all: boom, caution or bubble.
 * @customfunction BUBBLE_GAUGES
 * @helpurl https://localhost:3000/assets/help/risk.html#BUBBLE_GAUGES
 * @param values What each gauge shows, in its own unit.
 * @param ambers Where caution begins, in the unit of each gauge.
 * @param reds Where a warning begins, in the unit of each gauge; below the amber it means that lower is worse.
 * @param [names] The name of each gauge. Default: numbers.
 * @param [headers] TRUE for a header row above the table. Default: TRUE.
 * @returns A table of Gauge, Value and Status, with the number of warnings and the verdict in the last row.
 * @example =AIE.BUBBLE_GAUGES({1.1;7.4},{1;5},{2;7},{"Capex to GDP";"Investment to revenue"}) => {"Gauge","Value","Status";"Capex to GDP",1.1,"Caution";"Investment to revenue",7.4,"Warning";"Verdict",1,"Boom"}
 * @error =AIE.BUBBLE_GAUGES({1.1;7.4},{1;5},{2;7;3}) => #VALUE! reds needs 2 rows like values; got 3
 * @error =AIE.BUBBLE_GAUGES({1.1;"high"},{1;5},{2;7}) => #VALUE! values needs numbers; got "high" in row 2
 */
export function BUBBLE_GAUGES(
  values: any[][],
  ambers: any[][],
  reds: any[][],
  names?: any[][],
  headers?: any[][],
): any[][] {
  return answer([values, ambers, reds, names, headers], () =>
    bubbleGauges(range(values), range(ambers), range(reds), { names: optional(names), headers: optional(headers) }),
  );
}
