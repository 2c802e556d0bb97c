/** Figures as analysts' tables have them. */
import { readFigure } from "../../../src/register/import/readFigure";
import { unitNamed, unitOfHeading } from "../../../src/register/import/unitWords";

const said = (text: string, sign: "." | "," | null = null) => {
  const reading = readFigure(text, sign);
  if (reading.kind !== "figure") return reading.kind;
  return [reading.values.join(" to "), reading.unit, reading.isAbout ? "about" : ""].filter(Boolean).join(" ");
};

test.each([
  ["3700", "3700"],
  ["$3.2bn", "3.2 $ bn"],
  ["$3.2 B", "3.2 $ bn"],
  ["US$3.2bn", "3.2 USD bn"],
  ["USD 3.2 billion", "3.2 USD bn"],
  ["3.2bn USD", "3.2 USD bn"],
  ["€12.5 million", "12.5 € m"],
  ["12,5 Mio €", "12.5 € m"],
  ["£900k", "900 £ k"],
  ["¥312.4m", "312.4 ¥ m"],
  ["CN¥312.4m", "312.4 CNY m"],
  ["3.12亿", "312 m"],
  ["3.12亿元", "312 CNY m"],
  ["2.4亿美元", "240 USD m"],
  ["1,234万", "12.34 m"],
  ["1,234百万円", "1234 JPY m"],
  ["3.12億円", "312 JPY m"],
  ["人民币3.12亿元", "312 CNY m"],
  ["1,234.5万", "12.345 m"],
  ["860亿", "86000 m"],
  ["1.5万亿元", "1.5 CNY tn"],
  ["45%", "45 %"],
  ["45.5 per cent", "45.5 %"],
  ["−12.5%", "-12.5 %"],
  ["(12.5)", "-12.5"],
  ["$(5.5)m", "-5.5 $ m"],
  ["($5.5m)", "-5.5 $ m"],
  ["-$5.5bn", "-5.5 $ bn"],
  ["~35", "35 about"],
  ["≈ $35bn", "35 $ bn about"],
  ["about 60", "60 about"],
  ["approx. 3.7bn", "3.7 bn about"],
  ["c. 40m", "40 m about"],
  ["约3.12亿元", "312 CNY m about"],
  ["35左右", "35 about"],
  ["30-40", "30 to 40"],
  ["30–40m", "30 to 40 m"],
  ["$30bn to $40bn", "30 to 40 $ bn"],
  ["3.2 to 3.5%", "3.2 to 3.5 %"],
  ["~30-40", "30 to 40 about"],
  ["3至4亿元", "300 to 400 CNY m"],
  ["3700*", "3700"],
  ["3700 (1)", "3700"],
  ["3.7bn[a]", "3.7 bn"],
  ["3700²", "3700"],
  ["12.5†", "12.5"],
  ["1e9", "1000000000"],
  [".5", "0.5"],
  ["$3.2 Bn.", "3.2 $ bn"],
  ["\u200b3.2bn", "3.2 bn"],
  ["3.2 billion US dollars", "3.2 USD bn"],
  ["$3.2 billion USD", "3.2 USD bn"],
  ["U.S. $3.2 billion", "3.2 USD bn"],
  ["R$3bn", "3 BRL bn"],
  ["3,2 Mrd. Euro", "3.2 EUR bn"],
  ["₹3.2 crore", "32 INR m"],
  ["20 GW", "20 GW"],
  ["45bps", "45 bps"],
  ["2.5x", "2.5 x"],
  ["nearly 60", "60 about"],
  ["$3.2bn (est.)", "3.2 $ bn about"],
  ["3.2bn(1)", "3.2 bn"],
  ["3.2bn[1][2]", "3.2 bn"],
  ["between 30 and 40", "30 to 40"],
  ["from $30bn to $40bn", "30 to 40 $ bn"],
  // Both ends in the unit of the lower.
  ["$900m-$1.2bn", "900 to 1200 $ m"],
  ["0.9m to 1.2bn", "0.9 to 1200 m"],
])("%s is %s", (text, expected) => {
  expect(said(text)).toBe(expected);
});

test.each([
  "",
  "n/a",
  "bn",
  "3.7 parrots",
  "€3.2bn USD",
  "40-30",
  "2024-12-31",
  "$900m to €1.2bn",
  "$1.2bn to $900m",
  "over 3bn",
  ">$3bn",
  "30+",
  "1.2兆",
  "$3.2bn EUR",
  "¥3bn USD",
  "$--5",
  "(-5)",
  "3.7bn m",
  "12 of 30",
  "constructor",
  "1.2.3",
])("%p is no figure", (text) => {
  expect(said(text)).toBe("no number");
});

test("the column's decimal sign decides", () => {
  expect(said("€1.234 m", ",")).toBe("1234 € m");
  expect(said("1,234万", ",")).toBe("0.01234 m");
  expect(said("$1,234m")).toBe("two numbers");
});

test.each([
  ["Amount ($m)", "$ m", 1],
  ["Revenue, USD bn", "USD bn", 1],
  ["Revenue in EUR million", "EUR m", 1],
  ["金额（亿元）", "CNY m", 100],
  ["金额(万元)", "CNY m", 0.01],
  ["Share (%)", "%", 1],
  ["Revenue ($ in millions)", "$ m", 1],
  ["Revenue (USD in thousands, unaudited)", "USD k", 1],
  ["Revenue (billions of dollars)", "$ bn", 1],
  ["Revenue (€'000)", "€ k", 1],
  ["Revenue ($000s)", "$ k", 1],
  ["Revenue $m", "$ m", 1],
  ["revenue_usd_bn", "USD bn", 1],
  ["营业收入（单位：亿元）", "CNY m", 100],
  ["收入/亿元", "CNY m", 100],
  ["売上高（百万円）", "JPY m", 1],
  ["Capacity (GW)", "GW", 1],
  ["Total m", "", 1],
  ["Revenue (restated)", "", 1],
  ["FY2024 (12 months)", "", 1],
  ["Value", "", 1],
])("the heading %s says %s", (heading, unit, factor) => {
  expect(unitOfHeading(heading)).toEqual({ unit, factor });
});

test("a unit of other words is none of these", () => {
  expect(unitNamed("GPUs")).toBeNull();
  expect(unitNamed("USD per 1M tokens")).toBeNull();
  expect(unitNamed("toString")).toBeNull();
});
