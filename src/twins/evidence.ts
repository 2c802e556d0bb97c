/** Evidence: how far to trust a number. */
import { gradeLetters } from "./gradeLetters";
import { eachRow, uprightText } from "./eachRow";
import { nameColumn, unicodeForms } from "./nameColumn";
import { headersOption, numberOption, sizeOf, widthOf } from "./options";
import { parametersOf, type Step, type Twin } from "./twin";

/** 1 for A to 10 for J, 0 for a blank, 99 for what is no grade. */
const rankOf = (cell: string) =>
  `IF((${cell}="")+(${cell}=0)>0, 0, IFERROR(XMATCH(TRIM(${cell}), ${gradeLetters}), 99))`;

export const GRADE_INHERIT: Twin = {
  id: "GRADE_INHERIT",
  parameters: [{ name: "grades", standard: null, isRepeating: true }],
  steps: [
    ["rank", `MAP(TOCOL(grades), LAMBDA(cell, ${rankOf("cell")}))`],
    ["worst", "MAX(rank)"],
  ],
  result: `IF(worst>10, #VALUE!, IF(worst=0, #N/A, INDEX(${gradeLetters}, worst)))`,
  limits: [],
};

/** Values beside grades: ends in `value` and `rank` of every row, 11 for ungraded, `kept`, a 1 for each filled row, and `fault`. */
const gradedSteps = (values: string): Step[] => [
  ["rows", sizeOf(values)],
  ["size_grades", sizeOf("grades")],
  ["omitted", 'IF(size_grades=1, ISTEXT(grades)*(grades=""), 0)'],
  ["misfit", `(size_grades<>rows)*((size_grades>1)+omitted)+(${widthOf(values)}>1)+(${widthOf("grades")}>1)`],
  ["all_values", `IF(SEQUENCE(rows)>0, IF(rows=1, IF(ISBLANK(${values}), 0, ${values}), ${uprightText(values)}))`],
  ["all_grades", `IF(SEQUENCE(rows)>0, IF(size_grades=1, grades, ${uprightText("grades")}))`],
  ["letter", `MAP(all_grades, LAMBDA(cell, ${rankOf("cell")}))`],
  ["kept", '1-((all_values="")+(all_values=0)>0)*((letter=0)+(size_grades=1)*(rows>1)*(all_values="")>0)'],
  ["wrong", 'IFERROR(SUM((letter=99)+kept*(1-(all_values<""))), 1)'],
  ["value", "IF(kept, all_values, 0)"],
  ["rank", "IF(letter=0, 11, letter)"],
  ["fault", `IF(SUM(${values})<"", IF(misfit+wrong>0, #VALUE!, IF(SUM(kept)=0, #N/A, 0)), 0)`],
];

export const GRADED_SUM: Twin = {
  id: "GRADED_SUM",
  parameters: parametersOf("values", "grades", ["floor", '"J"']),
  steps: [
    ["floor_rank", `IF(${sizeOf("floor")}>1, #VALUE!, ${rankOf("floor")})`],
    ["worst", "IF(floor_rank=0, 11, IF(floor_rank=99, #VALUE!, floor_rank))"],
    ...gradedSteps("values"),
  ],
  result: "IF(worst*0=fault, SUM(kept*(IF(rank>10, 10, rank)<=worst)*value))",
  limits: [],
};

export const GRADE_PROFILE: Twin = {
  id: "GRADE_PROFILE",
  parameters: parametersOf("values", "grades", ["headers", "TRUE"]),
  steps: [
    headersOption,
    ...gradedSteps("values"),
    ["grade", 'VSTACK(TRANSPOSE({"A", "B", "C", "D", "E", "F", "G", "H", "I", "J"}), "Ungraded")'],
    ["place", "SEQUENCE(11)"],
    ["amount", "MAP(place, LAMBDA(one, SUM(kept*(rank=one)*value)))"],
    ["present", "MAP(place, LAMBDA(one, IF(SUM(kept*(rank=one))>0, 1, 0)))"],
    ["total", "SUM(amount)"],
    ["divisor", "IF(total=0, 1, total)"],
    ["share", 'IF(place*(total=0), "", amount/divisor)'],
    ["so_far", "SCAN(0, amount, LAMBDA(sum, part, sum+part))"],
    ["cumulative", 'IF(place*(total=0), "", so_far/divisor)'],
    ["weight", "kept*ABS(value)"],
    ["mean", "IF(SUM(weight)=0, 0, SUM(weight*IF(rank>10, 10, rank))/SUM(weight))"],
    ["mean_letter", `IF(mean=0, "", INDEX(${gradeLetters}, INT(mean+0.5+1E-12)))`],
    ["last", 'HSTACK("Total", total, IF(total=0, "", 1), mean_letter)'],
    [
      "lines",
      'VSTACK({"Grade", "Value", "Share", "Cumulative share"}, HSTACK(grade, amount, share, cumulative), last)',
    ],
    ["seen", "VSTACK(shown*1, present, 1)"],
  ],
  result: "IF(shown*0=fault, FILTER(lines, seen=1))",
  limits: [],
};

export const IMPLIED_REVENUE: Twin = {
  id: "IMPLIED_REVENUE",
  parameters: parametersOf("partner_receipts", "share_rate", ["reported", '""'], ["headers", "TRUE"]),
  steps: [
    ...eachRow({ name: "partner_receipts" }, { name: "share_rate" }, { name: "reported", standard: "0" }),
    headersOption,
    ["no_reported", "IF(size_reported=1, ISTEXT(reported), FALSE)"],
    ["one", "SEQUENCE(rows)^0"],
    ["empty", "one*blank"],
    ["received", "one*IF(blank, 0, column_partner_receipts)"],
    ["rate", "one*IF(blank, 0.5, column_share_rate)"],
    ["stated", "one*IF(blank, 0, column_reported)"],
    ["implied", "received/IF(rate=0, 1, rate)"],
    ["gap", "implied-stated"],
    ["gap_share", 'IF(stated=0, "", gap/IF(stated=0, 1, stated))'],
    ["unstated", "empty+no_reported>0"],
    [
      "table",
      'HSTACK(IF(empty, "", implied), IF(unstated, "", stated), IF(unstated, "", gap), IF(unstated, "", gap_share))',
    ],
    ["header", '{"Implied", "Reported", "Gap", "Gap share"}'],
    ["outside", "IF(SUM((rate=0)*1)>0, #DIV/0!, IF(SUM((rate<0)+(rate>=1))>0, #NUM!, 0))"],
  ],
  result: "IF(unfit=0, IF(outside=0, IF(shown, VSTACK(header, table), table)), #VALUE!)",
  limits: [],
};

export const TRIANGULATE: Twin = {
  id: "TRIANGULATE",
  parameters: parametersOf("estimates", "grades", ["origins", '""'], ["tolerance", "0.15"], ["headers", "TRUE"]),
  steps: [
    ...numberOption("tolerance", "0.15", (used) => `(${used}<0)+(${used}>=1)`),
    headersOption,
    ...gradedSteps("estimates"),
    ...nameColumn("origins"),
    ["nameless", 'IF(no_origins, 0, SUM(kept*(key_origins="")))'],
    ["row", "SEQUENCE(rows)"],
    ["own", "IF(no_origins, row, MAP(key_origins, LAMBDA(cell, XMATCH(cell, key_origins))))"],
    ["count", "SUM(kept)"],
    ["order", "IF(kept, value, 0)"],
    ["sorted_kept", "SORTBY(kept, 1-kept, 1, order, 1)"],
    ["estimate", "SORTBY(value, 1-kept, 1, order, 1)"],
    ["grade", "SORTBY(IF(rank>10, 10, rank), 1-kept, 1, order, 1)"],
    ["origin", "SORTBY(own, 1-kept, 1, order, 1)"],
    ["weight", "sorted_kept*(11-grade)"],
    ["weight_so_far", "SCAN(0, weight, LAMBDA(sum, part, sum+part))"],
    ["half", "SUM(weight)/2"],
    ["middle", "MIN(IF(weight_so_far>=half, row))"],
    ["next", "IF(middle<count, middle+1, middle)"],
    [
      "central",
      "IF(INDEX(weight_so_far, middle)=half, (INDEX(estimate, middle)+INDEX(estimate, next))/2, INDEX(estimate, middle))",
    ],
    ["low", "INDEX(estimate, 1)"],
    ["high", "INDEX(estimate, count)"],
    ["evidence", "sorted_kept*(grade<=8)"],
    ["size", "ABS(estimate)"],
    [
      "reach",
      "MAP(row, LAMBDA(start, INDEX(evidence, start)*MAX(evidence*(row>=start)*(estimate-INDEX(estimate, start)<=used_tolerance*(1+1E-12)*IF(size>INDEX(size, start), size, INDEX(size, start)))*row)))",
    ],
    ["before", "MAP(row, LAMBDA(start, IF(start=1, 0, MAX(IF(row<start, reach, 0)))))"],
    ["largest", "(reach>before)*1"],
    [
      "first_of_origin",
      "MAP(row, LAMBDA(start, SUM(evidence*(row>=start)*(row<=INDEX(reach, start))*MAP(row, LAMBDA(place, IF(SUM(evidence*(row>=start)*(row<place)*(origin=INDEX(origin, place)))=0, 1, 0))))))",
    ],
    ["most", "MAX(largest*first_of_origin)"],
    ["among", "largest*(first_of_origin=most)*evidence"],
    ["worst", "MAP(row, LAMBDA(start, MAX(evidence*(row>=start)*(row<=INDEX(reach, start))*grade)))"],
    [
      "mean",
      "MAP(row, LAMBDA(start, IF(INDEX(reach, start)=0, 0, SUM(evidence*(row>=start)*(row<=INDEX(reach, start))*grade)/SUM(evidence*(row>=start)*(row<=INDEX(reach, start))))))",
    ],
    [
      "distance",
      "MAP(row, LAMBDA(start, MIN(IF(evidence*(row>=start)*(row<=INDEX(reach, start)), ABS(central-estimate), 1E+307))))",
    ],
    ["best_worst", "MIN(IF(among, worst, 99))"],
    ["second_round", "among*(worst=best_worst)"],
    ["best_mean", "MIN(IF(second_round, mean, 99))"],
    ["third_round", "second_round*(mean=best_mean)"],
    ["best_distance", "MIN(IF(third_round, distance, 1E+307))"],
    ["chosen", "MIN(IF(third_round*(distance=best_distance), row, rows))"],
    ["agreed", "evidence*(row>=chosen)*(row<=INDEX(reach, chosen))"],
    ["agreed_worst", "MAX(agreed*grade)"],
    [
      "origins_of_all",
      "SUM(MAP(row, LAMBDA(place, IF(INDEX(evidence, place)*(SUM(evidence*(row<place)*(origin=INDEX(origin, place)))=0), 1, 0))))",
    ],
    ["against", "SUM(evidence*(1-agreed)*(grade<=agreed_worst))"],
    [
      "verdict",
      'IF(SUM(evidence)=0, "No evidence", IF(origins_of_all=1, "Single source", IF((most<2)+against>0, "Conflict", IF(most>=3, "Corroborated", "Supported"))))',
    ],
    ["plain", "IF(SUM(evidence)=0, MAX(sorted_kept*grade), agreed_worst)"],
    ["final", 'plain-(verdict="Corroborated")*(plain>4)'],
    ["spread", 'IF(central=0, "", (high-low)/ABS(IF(central=0, 1, central)))'],
    [
      "table",
      `HSTACK(central, low, high, spread, IF(SUM(evidence)=0, 0, most), verdict, INDEX(${gradeLetters}, final))`,
    ],
    ["header", '{"Central", "Low", "High", "Spread", "Agreeing", "Verdict", "Grade"}'],
    ["first_fault", "IF(fault=0, IF(misfit_origins+nameless>0, #VALUE!, 0))"],
  ],
  result: "IF(first_fault=0, IF(used_tolerance+shown>=0, IF(shown, VSTACK(header, table), table)))",
  limits: [unicodeForms],
};
