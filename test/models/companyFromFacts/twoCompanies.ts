/** Filings of two made-up companies: one earns, its year ends in January; one loses, and its balance sheet of 2024 is 5 million off. */
import { companyFile, entry, type Entry } from "../../register/import/filings/companyFile";

const million = "000000";
const amount = (value: number) => (value === 0 ? "0" : `${value}${million}`);
const beforeTax = "IncomeLossFromContinuingOperationsBeforeIncomeTaxesExtraordinaryItemsNoncontrollingInterest";

interface Year {
  readonly period: string;
  readonly filed: string;
  /** In millions, by tag: flows and balances. */
  readonly flows: Readonly<Record<string, number>>;
  readonly balances: Readonly<Record<string, number>>;
}

function entriesOf({ period, filed, flows, balances }: Year): Entry[] {
  const end = period.split("..")[1]!;
  return [
    ...Object.entries(flows).map(([tag, value]) => entry(tag, period, amount(value), "10-K", filed)),
    ...Object.entries(balances).map(([tag, value]) => entry(tag, end, amount(value), "10-K", filed)),
  ];
}

export const chips = companyFile(
  [
    entry("CashAndCashEquivalentsAtCarryingValue", "2023-01-29", amount(500), "10-K", "2024-02-21"),
    ...entriesOf({
      period: "2023-01-30..2024-01-28",
      filed: "2024-02-21",
      flows: {
        Revenues: 1000,
        CostOfRevenue: 400,
        GrossProfit: 600,
        ResearchAndDevelopmentExpense: 200,
        SellingGeneralAndAdministrativeExpense: 100,
        OperatingExpenses: 300,
        OperatingIncomeLoss: 300,
        [beforeTax]: 290,
        IncomeTaxExpenseBenefit: 60,
        NetIncomeLoss: 230,
        DepreciationDepletionAndAmortization: 50,
        ShareBasedCompensation: 40,
        NetCashProvidedByUsedInOperatingActivities: 300,
        PaymentsToAcquirePropertyPlantAndEquipment: 80,
        NetCashProvidedByUsedInInvestingActivities: -90,
        PaymentsForRepurchaseOfCommonStock: 100,
        NetCashProvidedByUsedInFinancingActivities: -100,
      },
      balances: {
        CashAndCashEquivalentsAtCarryingValue: 610,
        AccountsReceivableNetCurrent: 100,
        PropertyPlantAndEquipmentNet: 300,
        Assets: 2000,
        LongTermDebtNoncurrent: 200,
        Liabilities: 900,
        StockholdersEquity: 1100,
      },
    }),
    ...entriesOf({
      period: "2024-01-29..2025-01-26",
      filed: "2025-02-26",
      flows: {
        Revenues: 1500,
        CostOfRevenue: 600,
        GrossProfit: 900,
        ResearchAndDevelopmentExpense: 250,
        SellingGeneralAndAdministrativeExpense: 150,
        OperatingExpenses: 400,
        OperatingIncomeLoss: 500,
        [beforeTax]: 510,
        IncomeTaxExpenseBenefit: 110,
        NetIncomeLoss: 400,
        DepreciationDepletionAndAmortization: 60,
        ShareBasedCompensation: 50,
        NetCashProvidedByUsedInOperatingActivities: 480,
        PaymentsToAcquirePropertyPlantAndEquipment: 100,
        NetCashProvidedByUsedInInvestingActivities: -120,
        PaymentsForRepurchaseOfCommonStock: 200,
        NetCashProvidedByUsedInFinancingActivities: -200,
      },
      balances: {
        CashAndCashEquivalentsAtCarryingValue: 770,
        AccountsReceivableNetCurrent: 150,
        PropertyPlantAndEquipmentNet: 340,
        Assets: 2500,
        LongTermDebtNoncurrent: 200,
        Liabilities: 1000,
        StockholdersEquity: 1500,
      },
    }),
    // Ends with the year, and is a quarter of it.
    entry("Revenues", "2024-10-28..2025-01-26", amount(450), "10-K", "2025-02-26"),
    entry("Goodwill", "2025-01-26", amount(30), "10-K", "2025-02-26"),
  ],
  { cik: 11, name: "SAMPLE CHIPS CORP" },
);

const losing = (revenue: number, cost: number, loss: number, operating: number, financing: number) => ({
  Revenues: revenue,
  CostOfRevenue: cost,
  OperatingIncomeLoss: loss + 5,
  NetIncomeLoss: loss,
  NetCashProvidedByUsedInOperatingActivities: operating,
  NetCashProvidedByUsedInInvestingActivities: -5,
  NetCashProvidedByUsedInFinancingActivities: financing,
});

export const cloudy = companyFile(
  [
    entry("CashAndCashEquivalentsAtCarryingValue", "2022-12-31", amount(85), "10-K", "2024-02-01"),
    ...entriesOf({
      period: "2023-01-01..2023-12-31",
      filed: "2024-02-01",
      flows: losing(100, 60, -55, -30, 50),
      balances: { CashAndCashEquivalentsAtCarryingValue: 100, Assets: 800, Liabilities: 300, StockholdersEquity: 500 },
    }),
    ...entriesOf({
      period: "2024-01-01..2024-12-31",
      filed: "2025-02-01",
      flows: losing(150, 80, -45, -20, 0),
      balances: { CashAndCashEquivalentsAtCarryingValue: 75, Assets: 805, Liabilities: 300, StockholdersEquity: 500 },
    }),
  ],
  { cik: 12, name: "Cloudy, Inc." },
);
