import { softWords } from "../../../src/engine/evidence/wording";
import { suggestMapping, withField } from "../../../src/register/import/columnMapping";
import { readRows, type ReadingOptions } from "../../../src/register/import/readRows";

const told: ReadingOptions = {
  decimalSign: null,
  dayOrder: null,
  signCurrency: null,
  dayCount: null,
  yearEnd: null,
  movesPlainYears: false,
  ofAll: { datapoint: "", unit: "" },
};

function read(headers: string[], rows: string[][], options: Partial<ReadingOptions> = {}) {
  const table = { headers, rows: rows.map((cells, index) => ({ line: index + 2, cells })) };
  return readRows(table, suggestMapping(headers), { ...told, ...options });
}

describe("columns", () => {
  test("are found by the register's own headers, whatever their case and signs", () => {
    expect(suggestMapping(["ID", "period_end", "Value (USD)", "GRADE", "Anything"])).toEqual([
      "id",
      "periodEnd",
      "value",
      "grade",
      null,
    ]);
  });

  test("are found by other words and in Chinese", () => {
    expect(suggestMapping(["公司", "指标", "金额", "单位", "期末", "口径", "评级", "来源", "链接"])).toEqual([
      "company",
      "datapoint",
      "value",
      "unit",
      "periodEnd",
      "caliber",
      "grade",
      "source",
      "reference",
    ]);
  });

  // As Taiwan and Hong Kong write them; Taiwan says 幣別 and 備註 where the mainland says 币种 and 原文.
  test.each([
    [
      ["公司名稱", "數據項", "數額", "幣別", "報告期", "口徑", "等級", "數據來源", "網址", "備註"],
      ["company", "datapoint", "value", "unit", "periodEnd", "caliber", "grade", "source", "reference", "quote"],
    ],
    [
      ["機構", "數據點", "計量單位", "截止日期", "類型", "評級", "發佈者", "出處鏈接", "摘錄", "發佈日期"],
      ["company", "datapoint", "unit", "periodEnd", "caliber", "grade", "source", "reference", "quote", "asOf"],
    ],
    [
      ["廠商", "會計科目", "年份", "資料來源", "參考", "披露日期", "定級理由", "審核人", "評級日期"],
      ["company", "datapoint", "periodEnd", "source", "reference", "asOf", "reason", "gradedBy", "gradedOn"],
    ],
  ])("are found in traditional letters: %p", (headers, fields) => {
    expect(suggestMapping(headers)).toEqual(fields);
  });

  test.each([
    [["Firma", "Kennzahl", "Betrag", "Einheit", "Stichtag"]],
    [["Société", "Indicateur", "Montant", "Unité", "Période"]],
    [["会社名", "項目", "金額", "単位", "決算期"]],
    [["公司", "指標", "數值", "單位", "期間"]],
  ])("are found in the languages whose encodings are read: %p", (headers) => {
    expect(suggestMapping(headers)).toEqual(["company", "datapoint", "value", "unit", "periodEnd"]);
  });

  test("a field takes one column, its own word before one that only means it", () => {
    expect(suggestMapping(["Amount", "Value", "Date", "Period end"])).toEqual([null, "value", null, "periodEnd"]);
  });

  test("a field given to a column leaves the one it had", () => {
    expect(withField(["value", null, "unit"], 1, "value")).toEqual([null, "value", "unit"]);
    expect(withField(["value", null, "unit"], 0, null)).toEqual([null, null, "unit"]);
  });
});

test("a row becomes a source, blanks stay blank", () => {
  const { candidates, bad } = read(
    ["Company", "Metric", "Amount", "Unit", "Date", "Basis", "Grade", "URL"],
    [
      [
        "OpenAI",
        "Revenue",
        "3,700.5",
        "USD m",
        "2024-12-31",
        "annualised run rate",
        "grade h",
        " https://example.org ",
      ],
    ],
  );
  expect(bad).toEqual([]);
  expect(candidates.map(({ source }) => source)).toEqual([
    {
      id: "",
      company: "OpenAI",
      datapoint: "Revenue",
      value: 3700.5,
      unit: "USD m",
      periodEnd: "2024-12-31",
      caliber: "Exit rate",
      grade: "H",
      source: "",
      reference: "https://example.org",
      quote: "",
      asOf: "",
      reason: "",
      gradedBy: "",
      gradedOn: "",
    },
  ]);
});

test("every row is a candidate or a bad row that tells line, column, value and reason of each problem", () => {
  const result = read(
    ["Company", "Datapoint", "Value", "Period end", "Grade", "ID"],
    [
      ["OpenAI", "Revenue", "5", "2024-12-31", "A", "OAI-1"],
      ["OpenAI", "Revenue", "five", "2024-13-31", "A+", "a b"],
      ["", "", "5", "", "", ""],
      ["OpenAI", "Revenue", "", "", "", ""],
      ["OpenAI", "Revenue", "5 apples", "", "", ""],
      ["OpenAI", "Revenue", "5", "", "", "", "moved"],
      ["OpenAI", "Revenue", "5"],
    ],
  );
  expect(result.rowCount).toBe(7);
  expect(result.candidates.map(({ row }) => row.line)).toEqual([2, 8]);
  expect(result.bad.map(({ problems }) => problems)).toEqual([
    [
      { line: 3, column: "Value", value: "five", kind: "no number" },
      { line: 3, column: "Period end", value: "2024-13-31", kind: "no date" },
      { line: 3, column: "Grade", value: "A+", kind: "no grade" },
      { line: 3, column: "ID", value: "a b", kind: "no ID" },
    ],
    [{ line: 4, column: "", value: "", kind: "no name" }],
    [{ line: 5, column: "Value", value: "", kind: "no value" }],
    [{ line: 6, column: "Value", value: "5 apples", kind: "no number" }],
    [{ line: 7, column: "", value: "moved", kind: "too many cells" }],
  ]);
});

describe("a number with two readings", () => {
  const rows = [
    ["A", "1,234"],
    ["B", "7"],
  ];

  test("is refused with both", () => {
    expect(read(["Company", "Value"], rows).bad[0]?.problems).toEqual([
      { line: 2, column: "Value", value: "1,234", kind: "two numbers", readings: ["1234", "1.234"] },
    ]);
  });

  test("is read as the column's other numbers are", () => {
    const { candidates } = read(["Company", "Value"], [...rows, ["C", "0.5"]]);
    expect(candidates.map(({ source }) => source.value)).toEqual([1234, 7, 0.5]);
  });

  test("is read as a person says", () => {
    expect(read(["Company", "Value"], rows, { decimalSign: "," }).candidates[0]?.source.value).toBe(1.234);
  });
});

test("a date with two readings is refused unless the column or a person decides", () => {
  const rows = [["A", "1", "03/04/2024"]];
  expect(read(["Company", "Value", "Date"], rows).bad[0]?.problems[0]).toMatchObject({
    kind: "two dates",
    readings: ["2024-04-03", "2024-03-04"],
  });
  const sources = (result: ReturnType<typeof read>) => result.candidates.map(({ source }) => source.periodEnd);
  expect(sources(read(["Company", "Value", "Date"], [...rows, ["B", "1", "31/12/2024"]]))).toEqual([
    "2024-04-03",
    "2024-12-31",
  ]);
  expect(sources(read(["Company", "Value", "Date"], rows, { dayOrder: "month first" }))).toEqual(["2024-03-04"]);
});

test("the currency sign before a number is the unit only where no unit is given", () => {
  const { candidates } = read(
    ["Company", "Value", "Unit"],
    [
      ["A", "$5", ""],
      ["B", "$5", "USD m"],
    ],
  );
  expect(candidates.map(({ source }) => source.unit)).toEqual(["$", "USD m"]);
});

describe("figures with the words around them", () => {
  const row = (value: string, unit = "", heading = "Value", options: Partial<ReadingOptions> = {}) => {
    const { candidates, bad } = read(
      ["Company", "Datapoint", heading, "Unit"],
      [["A", "Revenue", value, unit]],
      options,
    );
    return bad[0]?.problems.map(({ kind, readings = [] }) => [kind, ...readings].join(" ")) ??
      candidates.map(({ source }) => `${source.value} ${source.unit}`.trim()); // prettier-ignore
  };

  test.each([
    ["$3.2bn", "", "Value", "3.2 $ bn"],
    ["$3.2bn", "USD", "Value", "3.2 USD bn"],
    ["$3.2bn", "USD m", "Value", "3200 USD m"],
    ["3.2bn", "USD m", "Value", "3200 USD m"],
    ["3.2", "USD m", "Value", "3.2 USD m"],
    ["12", "", "Amount ($m)", "12 $ m"],
    ["12", "EUR m", "Amount ($m)", "12 EUR m"],
    ["3.12", "", "金额（亿元）", "312 CNY m"],
    ["3.12", "亿元", "Value", "312 CNY m"],
    ["45%", "", "Value", "45 %"],
    ["45%", "share", "Value", "0.45 share"],
    ["45%", "%", "Value", "45 %"],
    ["¥312.4m", "CNY", "Value", "312.4 CNY m"],
    ["$5", "CAD m", "Value", "5 CAD m"],
    ["12", "GPUs", "Value", "12 GPUs"],
    ["3.2m", "GPUs", "Value", "3.2 m GPUs"],
    ["$3.2bn", "USD, millions", "Value", "3200 USD, millions"],
    ["$3.2bn", "$'000", "Value", "3200000 $ k"],
    ["12.5", "億円", "Value", "1250 JPY m"],
    ["1.2 GW", "MW", "Value", "1200 MW"],
    ["7", "", "Amount ($ in millions, unaudited)", "7 $ m"],
  ])("%s beside %p under %s is %s", (value, unit, heading, expected) => {
    expect(row(value, unit, heading)).toEqual([expected]);
  });

  test("what measures something else is refused, and so is a ¥ that nobody explained", () => {
    expect(row("€3.2bn", "USD m")).toEqual(["two units € bn USD m"]);
    expect(row("45%", "USD m")).toEqual(["two units % USD m"]);
    expect(row("¥312.4m")).toEqual(["shared sign JPY CNY"]);
    expect(row("¥312.4m", "", "Value", { signCurrency: "CNY" })).toEqual(["312.4 CNY m"]);
  });

  test("a range is two figures, and a hedge stands in the quote, where the grading reads it", () => {
    const { candidates } = read(
      ["ID", "Company", "Datapoint", "Value", "Quote"],
      [
        ["R-1", "A", "Capex", "$30-40bn", ""],
        ["R-2", "A", "Revenue", "~$35m", "as the chief executive said"],
      ],
    );
    expect(candidates.map(({ source: { id, datapoint, value, unit, quote } }) => [id, datapoint, value, unit, quote])).toEqual([
      ["", "Capex (low)", 30, "$ bn", ""],
      ["", "Capex (high)", 40, "$ bn", ""],
      ["R-2", "Revenue", 35, "$ m", "about 35m $; as written: ~$35m; as the chief executive said"],
    ]); // prettier-ignore
    // The engine's own reader of quotes finds the hedge before the value.
    expect(softWords(candidates[2]!.source)).toEqual(["about"]);
  });

  test.each([
    ["$0.42", "USD/1M tokens", "0.42 USD/1M tokens"],
    ["$0.42 per 1M tokens", "", "0.42 $ per 1M tokens"],
    ["€2.50/GPU-hour", "", "2.5 € per GPU-hour"],
    ["8元/百万tokens", "", "8 CNY per 百万tokens"],
  ])("a price for so much of something is a figure: %s beside %p", (value, unit, expected) => {
    expect(row(value, unit)).toEqual([expected]);
  });

  test("neither a fraction nor a price in another currency is read", () => {
    expect(row("1/2 of sales")).toEqual(["no number"]);
    expect(row("$5", "EUR per 1M tokens")).toEqual(["two units $ EUR per 1M tokens"]);
  });

  test("what the title says of all figures stands where no column and no heading says it", () => {
    const ofAll = { datapoint: " Revenue ", unit: "亿元" };
    const figures = (header: string, cells: string[]) =>
      read(["Company", header], [cells], { ofAll }).candidates.map(
        ({ source: { datapoint, value, unit } }) => `${datapoint} ${value} ${unit}`,
      );
    expect(figures("Value", ["Zhipu", "3.12"])).toEqual(["Revenue 312 CNY m"]);
    expect(figures("Value ($bn)", ["OpenAI", "3.7"])).toEqual(["Revenue 3.7 $ bn"]);
  });

  test("codes keep their zeros, and 元 in traditional letters is asked about, not taken for the yuan", () => {
    const { candidates, bad } = read(
      ["ID", "Company", "Metric", "Value"],
      [
        ["'00123", "0700.HK", "Revenue", "2.9億元"],
        ["00124", "智谱", "收入", "2.9亿元"],
        ["00125", "TSMC", "Revenue", "新台幣2.9億元"],
      ],
    );
    expect(bad.map(({ problems: [{ kind, readings }] }) => [kind, readings])).toEqual([
      ["shared sign", ["CNY", "TWD", "HKD"]],
    ]);
    expect(candidates.map(({ source: { id, value, unit } }) => `${id} ${value} ${unit}`)).toEqual([
      ...["00124 290 CNY m", "00125 290 TWD m"],
    ]);
  });

  test.each([
    // A bare 元 is as open where a heading or label is in traditional letters, and the yuan where none is.
    ["公司", "營業收入（千元）", "2330", null, ["shared sign"]],
    ["公司", "營業收入（千元）", "2330", "TWD", ["2330 TWD k"]],
    ["公司", "營業收入（新台幣千元）", "2330", null, ["2330 TWD k"]],
    ["公司", "營業收入（人民幣億元）", "3", null, ["300 CNY m"]],
    ["公司", "营业收入（千元）", "2330", null, ["2330 CNY k"]],
    ["公司", "股價（美元）", "12", null, ["12 USD"]],
  ] as const)("under %s and %s, %s with 元 as %p is %p", (company, heading, value, signCurrency, expected) => {
    const table = { headers: [company, heading], rows: [{ line: 2, cells: ["2330.TW", value] }] };
    const ofAll = { datapoint: "Revenue", unit: "" };
    const { candidates, bad } = readRows(table, ["company", "value"], { ...told, signCurrency, ofAll });
    expect([
      ...candidates.map(({ source }) => `${source.value} ${source.unit}`),
      ...bad.map(({ problems: [{ kind }] }) => kind),
    ]).toEqual(expected);
  });

  test.each([
    ["Employees", ""],
    ["Weekly active users (year end)", ""],
    ["Number of GPUs at year end", ""],
    ["员工人数", ""],
    ["Revenue per user", "$ m"],
    ["Employee costs", "$ m"],
    ["Due from customers", "$ m"],
    ["Cost of tokens", "$ m"],
    ["每用户收入", "$ m"],
  ])("%s under a heading of money has the unit %p", (metric, unit) => {
    const { candidates } = read(["Company", "Metric", "Value ($m)"], [["OpenAI", metric, "5"]]);
    expect(candidates.map(({ source }) => source.unit)).toEqual([unit]);
  });

  test("nine rows of an analyst's table are read whole", () => {
    const { candidates, bad } = read(
      ["Company", "Metric", "Amount", "Period"],
      [
        ["OpenAI", "Revenue", "$3.7bn", "FY2024"],
        ["Anthropic", "Revenue", "$900m", "2024"],
        ["Mistral", "Revenue", "€12.5 million", "Q3 2024"],
        ["Zhipu", "Revenue", "¥312.4m", "Dec 2024"],
        ["Cohere", "Gross margin", "45%", "H1 2025"],
        ["Reka", "Revenue", "~35", "3Q24"],
        ["xAI", "Capex", "30-40", "2025财年"],
        ["Moonshot", "Revenue", "3.12亿", "2024-12"],
        ["MiniMax", "Loss", "(1,234.5万)", "2024-12"],
      ],
      { yearEnd: 12, signCurrency: "CNY" },
    );
    expect(bad).toEqual([]);
    expect(candidates.map(({ source: { value, unit, periodEnd } }) => `${value} ${unit} ${periodEnd}`)).toEqual([
      "3.7 $ bn 2024-12-31",
      "900 $ m 2024-12-31",
      "12.5 € m 2024-09-30",
      "312.4 CNY m 2024-12-31",
      "45 % 2025-06-30",
      "35  2024-09-30",
      "30  2025-12-31",
      "40  2025-12-31",
      "312 m 2024-12-31",
      "-12.345 m 2024-12-31",
    ]);
  });
});

describe("periods that are named", () => {
  const ends = (texts: string[], options?: Partial<ReadingOptions>) =>
    read(
      ["Company", "Period end"],
      texts.map((text) => ["Lab", text]),
      options,
    );

  test("end on their last day", () => {
    const { candidates, bad } = ends(["2024", "Q3 2024", "Dec 2024", "H1 2025", "2024-12", "2024年第三季度"]);
    expect(bad).toEqual([]);
    expect(candidates.map(({ source }) => source.periodEnd)).toEqual([
      ...["2024-12-31", "2024-09-30", "2024-12-31", "2025-06-30", "2024-12-31", "2024-09-30"],
    ]);
  });

  test("twelve months to a period, and a year of two names", () => {
    const { candidates, bad } = ends(
      ["LTM Sep-24", "TTM to 2024-09-30", "FY2024/25", "FY24-25", "截至2024年12月31日"],
      {
        yearEnd: 6,
      },
    );
    expect(bad).toEqual([]);
    expect(candidates.map(({ source: { periodEnd, caliber } }) => `${periodEnd} ${caliber}`.trim())).toEqual([
      "2024-09-30 Trailing 12 months",
      "2024-09-30 Trailing 12 months",
      "2025-06-30 Fiscal year",
      "2025-06-30 Fiscal year",
      "2024-12-31",
    ]);
    const own = ends(["CY2024", "FY2024", "2024"], { yearEnd: 6 }).candidates;
    expect(own.map(({ source: { periodEnd, caliber } }) => `${periodEnd} ${caliber}`.trim())).toEqual([
      "2024-12-31 Calendar year",
      "2024-06-30 Fiscal year",
      "2024-12-31",
    ]);
    expect(ends(["FY2024/26"], { yearEnd: 6 }).bad).toHaveLength(1);
  });

  test("say the caliber where no column does, so that a year and its last quarter are no contradiction", () => {
    const { candidates } = read(
      ["Company", "Period", "Basis"],
      ["FY2024", "Q4 2024", "H2 2024", "2024", "Dec 2024"].map((period) => ["Lab", period, ""]),
      { yearEnd: 12 },
    );
    expect(candidates.map(({ source }) => source.caliber)).toEqual(["Fiscal year", "Quarter", "Half year", "", ""]);
    const given = read(["Company", "Period", "Basis"], [["Lab", "Q4 2024", "TTM"]]);
    expect(given.candidates[0]?.source.caliber).toBe("Trailing 12 months");
  });

  test("of a company's own year need the month in which it ends", () => {
    const { candidates, bad } = ends(["FY2024", "2025财年", "Dec 2024"]);
    expect(candidates.map(({ source }) => source.periodEnd)).toEqual(["2024-12-31"]);
    expect(bad.map(({ problems }) => problems[0])).toMatchObject([
      { kind: "no year end", column: "Period end", value: "FY2024" },
      { kind: "no year end", value: "2025财年" },
    ]);
    // Microsoft's year ends with June.
    expect(
      ends(["FY2024", "Q1 FY2025", "2024"], { yearEnd: 6 }).candidates.map(({ source }) => source.periodEnd),
    ).toEqual(["2024-06-30", "2024-09-30", "2024-12-31"]);
  });

  test("of a plain year move with a company's own only where it stands alone or somebody says so", () => {
    const days = (texts: string[], options: Partial<ReadingOptions>) =>
      ends(texts, options).candidates.map(({ source }) => source.periodEnd);
    expect(days(["FY2024", "2024", "Q1 2025"], { yearEnd: 6 })).toEqual(["2024-06-30", "2024-12-31", "2025-03-31"]);
    expect(days(["FY2024", "2024", "Q1 2025"], { yearEnd: 6, movesPlainYears: true })).toEqual([
      ...["2024-06-30", "2024-06-30", "2024-09-30"],
    ]);
    expect(days(["2024", "Q1 2025"], { yearEnd: 6 })).toEqual(["2024-06-30", "2024-09-30"]);
  });

  test("say a year so far, and twelve, six or three months to a day", () => {
    const texts = [
      ...["9M 2024", "YTD Sep 2024", "Q3 2024 YTD", "2024年前三季度", "nine months ended 30 September 2024"],
      ...["Sep 2024 TTM", "Six months ended June 30, 2024", "quarter ended 2024-09-30"],
    ];
    const { candidates, bad } = ends([...texts, "YTD 2024"]);
    expect(candidates.map(({ source: { periodEnd, caliber } }) => `${periodEnd} ${caliber}`)).toEqual([
      ...Array.from({ length: 5 }, () => "2024-09-30 Year to date"),
      ...["2024-09-30 Trailing 12 months", "2024-06-30 Half year", "2024-09-30 Quarter"],
    ]);
    // Without the month to which it goes a year so far has no end.
    expect(bad.map(({ problems }) => problems[0])).toMatchObject([{ kind: "no date", value: "YTD 2024" }]);
  });

  test("that are numbers of days are read where the column tells the count, and are asked about else", () => {
    const days = (texts: string[], options?: Partial<ReadingOptions>) => {
      const { candidates, bad } = ends(texts, options);
      return [candidates.map(({ source }) => source.periodEnd), bad.map(({ problems }) => problems[0].readings)];
    };
    // 45657 is 31 December 2024 in Excel; the count from 1904 is 1,462 days less (Microsoft's article on the two date systems).
    expect(days(["45657", "45565", ""])).toEqual([["2024-12-31", "2024-09-30", ""], []]);
    expect(days(["44195", "44103"])).toEqual([["2024-12-31", "2024-09-30"], []]);
    const open = ["2024-12-30", "2028-12-31"];
    expect(days(["45656", "45565"])).toEqual([[], [open, ["2024-09-30", "2028-10-01"]]]);
    expect(days(["45656", "2024-09-30"])).toEqual([["2024-09-30"], [open]]);
    expect(days(["45656.75", "2024-09-30"], { dayCount: "1900" })).toEqual([["2024-12-30", "2024-09-30"], []]);
    expect(days(["99999"])).toEqual([[], [undefined]]);
  });

  test("that name no period stay a bad row", () => {
    expect(ends(["Q5 2024", "soon"]).bad.map(({ problems }) => problems[0].kind)).toEqual(["no date", "no date"]);
  });
});
