/** What IronCalc 0.8.4 gives otherwise than Excel. A test holds that it still does, so that a limit goes with a newer version. */
export interface IronCalcLimit {
  readonly name: string;
  /** Formulas that it may concern; where several limits may, the first counts. */
  readonly concerns: RegExp;
  /** A formula over A1:A3, which holds 1, 3, 5, and B1:B3, which holds a, b and nothing. */
  readonly formula: string;
  readonly inExcel: number;
}

export const ironCalcLimits: readonly IronCalcLimit[] = [
  { name: "LEN of a range", concerns: /\bLEN\(/, formula: "SUM(LEN(B1:B3))", inExcel: 2 },
  { name: "CODE of a range", concerns: /\bCODE\(/, formula: 'SUM(CODE(B1:B2&"J"))', inExcel: 97 + 98 },
  {
    name: "an array of criteria",
    concerns: /\b(?:MAX|SUM|COUNT)IFS\(/,
    formula: "SUM(MAXIFS(A1:A3,B1:B3,B1:B2))",
    inExcel: 4,
  },
  {
    name: "MATCH among an array",
    concerns: /\bMATCH\([^,]*,IF\(/,
    formula: 'SUM(IF(ISNA(MATCH(B1:B3,IF(A1:A3>2,"",B1:B3),0)),1,0))',
    inExcel: 2,
  },
  { name: "XLOOKUP among an array", concerns: /\bXLOOKUP\(/, formula: "XLOOKUP(TRUE,A1:A3>2,A1:A3)", inExcel: 3 },
  { name: "XMATCH of an array", concerns: /\bXMATCH\(/, formula: "SUM(IFNA(XMATCH(A1:A3,A1:A3),0))", inExcel: 6 },
  { name: "TAKE without rows", concerns: /\bTAKE\([^,]*,,/, formula: "SUM(TAKE(A1:B3,,1))", inExcel: 9 },
  { name: "TEXTJOIN of an array", concerns: /\bTEXTJOIN\(/, formula: 'LEN(TEXTJOIN("",TRUE,B1:B2&""))', inExcel: 2 },
  { name: "ROWS of an array", concerns: /\bAIE_|\bROWS\(/, formula: "ROWS(FILTER(A1:A3,A1:A3>1))", inExcel: 2 },
  { name: "a range that INDEX begins", concerns: /\):\$?[A-Z]/, formula: "SUM(INDEX(A1:A3,2):A3)", inExcel: 8 },
  { name: "FALSE in MEDIAN", concerns: /\bMEDIAN\(IF\(/, formula: "MEDIAN(IF(A1:A3>2,A1:A3))", inExcel: 4 },
  { name: "ISNUMBER of a range", concerns: /\bISNUMBER\(/, formula: "SUM(ISNUMBER(A1:A3)*1)", inExcel: 3 },
  { name: "-- of a comparison", concerns: /--/, formula: "SUM(--(A1:A3>2))", inExcel: 2 },
  { name: "minus before a range", concerns: /[(,/*^]-(?:\(|LN\(|[^,()]*:)/, formula: "SUM(-A1:A3)", inExcel: -9 },
];
