/** Risk: boom or bubble. */
import { eachRow } from "./eachRow";
import { nameColumn } from "./nameColumn";
import { headersOption } from "./options";
import { parametersOf, type Twin } from "./twin";

export const BUBBLE_GAUGES: Twin = {
  id: "BUBBLE_GAUGES",
  parameters: parametersOf("values", "ambers", "reds", ["names", '""'], ["headers", "TRUE"]),
  steps: [
    headersOption,
    ...eachRow({ name: "values", isEach: true }, { name: "ambers" }, { name: "reds" }),
    ...nameColumn("names"),
    ["place", "SEQUENCE(rows)"],
    ["value", "place^0*IF(blank, 0, column_values)"],
    ["amber", "place^0*IF(blank, 0, column_ambers)"],
    ["red", "place^0*IF(blank, 0, column_reds)"],
    ["empty", "(value=0)*(amber=0)*(red=0)"],
    ["nameless", 'IF(no_names, 1, (key_names="")*1)'],
    ["wrong_rows", "SUM(empty*(1-nameless)+(1-empty)*(red=amber)+IF(no_names, 0, (1-empty)*nameless))"],
    ["gauge", "IF(no_names, place, written_names)"],
    ["at_red", "IF(red<amber, value<=red, value>=red)"],
    ["at_amber", "IF(red<amber, value<=amber, value>=amber)"],
    ["status", 'IF(at_red, "Warning", IF(at_amber, "Caution", "Safe"))'],
    ["warnings", 'SUM((1-empty)*(status="Warning"))'],
    ["verdict", 'IF(warnings<=1, "Boom", IF(warnings=2, "Caution", "Bubble"))'],
    [
      "lines",
      'VSTACK({"Gauge", "Value", "Status"}, HSTACK(gauge, value, status), HSTACK("Verdict", warnings, verdict))',
    ],
    ["kept", "VSTACK(shown*1, 1-empty, 1)"],
  ],
  result: "IF(unfit+misfit_names=0, IF(wrong_rows=0, FILTER(lines, kept=1), #VALUE!), #VALUE!)",
  limits: [],
};
