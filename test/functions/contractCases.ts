/**
 * What the contract of the functions decides, as formulas on a sheet with their answers. Z1 to Z4 are empty. Numbers are worked out by hand in the
 * remarks, or are those of State of the AI Economy (25 June 2026).
 */
const error = (code: string) => expect.objectContaining({ code });

export const contractCases: readonly (readonly [string, unknown])[] = [
  // Spare rows are no estimates, and figures without a source are no evidence.
  ['=INDEX(AIE.TRIANGULATE({100;98;0;0;0},{"B";"C";0;0;0},,,FALSE),1,6)', "Supported"],
  ['=INDEX(AIE.TRIANGULATE({100;98;0;0;0},{"J";"J";0;0;0},,,FALSE),1,6)', "No evidence"],
  ['=AIE.TRIANGULATE({100;104;98},{"A";"B";"C"},,Z1,FALSE)', [[100, 98, 104, 0.06, 1, "Conflict", "A"]]],
  ['=AIE.TRIANGULATE({100;200;300},{"A";"B";"C"},,15,FALSE)', error("#NUM!")],
  // Spare rows are no gauges.
  ["=INDEX(AIE.BUBBLE_GAUGES({1;0;0;0},{2;0;0;0},{3;0;0;0},,FALSE),2,3)", "Boom"],
  ["=ROWS(AIE.BUBBLE_GAUGES({1;0;0;0},{2;0;0;0},{3;0;0;0},,FALSE))", 2],
  ['=AIE.BUBBLE_GAUGES({1;0},{2;0},{3;0},{"a";"b"})', error("#VALUE!")],
  // An empty cell in place of an optional number is 0.
  ["=AIE.GPU_YIELD(2.35,30000,Z1)", 0],
  ["=AIE.REQUIRED_REVENUE(100,Z1)", 100],
  ["=AIE.SUBSCRIPTION_MARGIN(20,0.25,Z1)", -4],
  ["=AIE.BLENDED_PRICE(1,5,Z1)", 5],
  // 0.75 × 0.5 × 1 + 0.25 × 5.
  ["=AIE.BLENDED_PRICE(1,5,0.75,Z1,0.5)", 1.625],
  ["=AIE.HEADROOM_SCHEDULE({1},{1},{1},Z1)", error("#NUM!")],
  ['=INDEX(AIE.COUNT_ONCE({100;104},{"a";"a"},,Z1,FALSE),2,2)', "Conflict with row 1: +4.0%"],
  // In place of a text it is left out.
  ["=AIE.RUN_RATE({20;30;25;35},4,Z1)", expect.arrayContaining([["Basis", "Run rate", "Versus trailing"]])],
  ["=AIE.RUN_RATE({1;2;3;4},4,0,FALSE)", expect.arrayContaining([["trailing", 10, 0]])],
  ["=AIE.GENAI_DEDUPE({100;60;30},Z1,Z2,Z3,Z4)", [[40], [30], [30]]],
  // A series that ends in empty rows.
  ['=AIE.RUN_RATE(VSTACK({5;1},Z1:Z2),12,"last")', error("#VALUE!")],
  ["=AIE.DOUBLING_TIME(VSTACK({1;2},Z1))", error("#VALUE!")],
  ["=AIE.BUDGET_RUNWAY(100,{0;0})", error("#VALUE!")],
  ['=AIE.RUN_RATE({1;"";3;4;5},4,"trailing")', error("#N/A")],
  // Ranks of 0 are none.
  ['=INDEX(AIE.COUNT_ONCE({100;95},{"a";"a"},{3;0},,FALSE),1,2)', "Counted"],
  ['=AIE.COUNT_ONCE({100;300},{"a";"a"},,5,FALSE)', error("#NUM!")],
  // Charges are nearest doubles, and what is spent is spent once.
  ["=INDEX(AIE.DEPRECIATION({1;1000000000000},6),1)", 1 / 6],
  ["=INDEX(AIE.DEPRECIATION({0.01;1000000000000},6),1)", 0.01 / 6],
  ["=INDEX(AIE.HEADROOM_SCHEDULE({100},{10},{1},,,,,,FALSE),1,5)", 73 / 42],
  ['=INDEX(AIE.DEPRECIATION({1E+45;60},6,1,"next",9),8)', 10],
  ["=AIE.DEPRECIATION(100,{3,5})", error("#VALUE!")],
  // 10% in the first and the last of six years, 20% between.
  ['=AIE.DEPRECIATION({100000},5,1,"half",6)', [[10000], [20000], [20000], [20000], [20000], [10000]]],
  // A period of credit notes.
  ["=AIE.DEPRECIATION_HEADROOM(-100,50)", error("#NUM!")],
  ["=AIE.HEADROOM_BY_LIFE(-100,68,13,6,8)", error("#NUM!")],
  ["=INDEX(AIE.HEADROOM_SCHEDULE({-20},{6},{0},,,,,,FALSE),1,6)", ""],
  // No end customer, and chips by another name.
  ['=AIE.GENAI_DEDUPE({100;5},{"Customer";"App"},{"App";"Customer"},,"totals",,FALSE)', error("#N/A")],
  [
    '=INDEX(AIE.GENAI_DEDUPE({100;60;50},{"C";"A";"H"},{"A";"H";"N"},{"Apps";"Hosting";"Chip"},"totals",,FALSE),1,1)',
    160,
  ],
  [
    '=INDEX(AIE.GENAI_DEDUPE({100;60;50},{"C";"A";"H"},{"A";"H";"N"},{"Apps";"Hosting";"Chip"},,,FALSE),4,4)',
    "Excluded",
  ],
  // A rate that cannot be seen, a price that hardly moves, one life for all.
  ['=INDEX(AIE.OWNERSHIP_COST({"a"},{100},{10},1E-40,,,FALSE),1,2)', 10],
  ['=AIE.ELASTICITY({10;10.000000000001},{100;99})=AIE.ELASTICITY({10;10.000000000001},{100;99},"log")', true],
  ['=INDEX(AIE.OWNERSHIP_COST({"a";"b"},{24;14},8,,,,FALSE),3,2)', 4.75],
  ['=AIE.GRADED_SUM({100;20},"E","D")', 0],
  // 5 of 7 by weight 0, 7 and 3; floors come first, a guarantee above the request is the request.
  ["=AIE.TOKEN_QUOTA(5,{100;100;100},,,{0;7;3})", [[0], [3.5], [1.5]]],
  ["=AIE.TOKEN_QUOTA(100,{5;80},{10;0})", [[5], [80]]],
  ["=AIE.TOKEN_QUOTA(5,{100;100},,,{0;0})", error("#NUM!")],
  // A firm of three months; a year in which a quarter is no whole number of periods.
  ['=AIE.RUN_RATE({1;2;4},12,"quarter")', 28],
  ['=AIE.RUN_RATE({1;2;3;4;5;6},6,"quarter")', error("#NUM!")],
  // January 2024 has 31 days.
  ["=INDEX(AIE.MILESTONES({45322;45351},{1;1},1,FALSE),1,3)", 31],
  ["=INDEX(AIE.CALENDARISE({45808;46173},{120;240},,,FALSE),2,2)", 190],
  ["=AIE.TTM({20;25;30;35;40})", [[""], [""], [""], [110], [130]]],
];
