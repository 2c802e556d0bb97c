/** The lines of the income statement. */
import { line, type StandardLine } from "./standardLine";

const beforeTax = "IncomeLossFromContinuingOperationsBeforeIncomeTaxes";

export const incomeLines: readonly StandardLine[] = [
  line(
    "Income",
    "Revenue",
    "Revenues RevenueFromContractWithCustomerExcludingAssessedTax SalesRevenueNet RevenuesNetOfInterestExpense",
    {
      ifrs: ["Revenue", "RevenueFromContractsWithCustomers"],
      instead: { RevenueFromContractWithCustomerIncludingAssessedTax: "includes taxes collected from customers" },
      ifProved: [
        "SalesRevenueGoodsNet",
        "SalesRevenueServicesNet",
        "RevenueFromSaleOfGoods",
        "RevenueFromRenderingOfServices",
      ],
    },
  ),
  line("Income", "Cost of revenue", "CostOfRevenue CostOfGoodsAndServicesSold", {
    ifrs: ["CostOfSales"],
    instead: {
      CostOfGoodsAndServiceExcludingDepreciationDepletionAndAmortization: "excludes depreciation and amortization",
    },
    ifProved: ["CostOfGoodsSold", "CostOfServices"],
  }),
  line("Income", "Gross profit", "GrossProfit", { ifrs: ["GrossProfit"] }),
  line("Income", "Research and development", "ResearchAndDevelopmentExpense", {
    ifrs: ["ResearchAndDevelopmentExpense"],
    instead: {
      ResearchAndDevelopmentExpenseExcludingAcquiredInProcessCost: "excludes acquired in-process research",
      ResearchAndDevelopmentExpenseSoftwareExcludingAcquiredInProcessCost:
        "software; excludes acquired in-process research",
    },
  }),
  line("Income", "Sales and marketing", "SellingAndMarketingExpense", {
    ifrs: ["SalesAndMarketingExpense"],
    parts: ["MarketingExpense", "SellingExpense", "AdvertisingExpense", "MarketingAndAdvertisingExpense"],
  }),
  line("Income", "General and administrative", "GeneralAndAdministrativeExpense", {
    ifrs: ["GeneralAndAdministrativeExpense", "AdministrativeExpense"],
  }),
  line("Income", "Selling, general and administrative", "SellingGeneralAndAdministrativeExpense", {
    ifrs: ["SellingGeneralAndAdministrativeExpense"],
  }),
  line("Income", "Operating expenses", "OperatingExpenses", { ifrs: ["OperatingExpense"] }),
  line("Income", "Costs and expenses", "CostsAndExpenses"),
  line("Income", "Operating income", "OperatingIncomeLoss", { ifrs: ["ProfitLossFromOperatingActivities"] }),
  line("Income", "Interest expense", "InterestExpense InterestExpenseNonoperating", {
    ifrs: ["InterestExpense"],
    instead: { InterestAndDebtExpense: "includes other cost of debt", FinanceCosts: "all finance costs" },
    parts: ["InterestExpenseDebt"],
  }),
  line(
    "Income",
    "Income before tax",
    `${beforeTax}ExtraordinaryItemsNoncontrollingInterest ${beforeTax}MinorityInterestAndIncomeLossFromEquityMethodInvestments`,
    { ifrs: ["ProfitLossBeforeTax"], parts: [`${beforeTax}Domestic`, `${beforeTax}Foreign`] },
  ),
  line("Income", "Income tax", "IncomeTaxExpenseBenefit", { ifrs: ["IncomeTaxExpenseContinuingOperations"] }),
  line("Income", "Net income", "NetIncomeLoss", {
    ifrs: ["ProfitLossAttributableToOwnersOfParent"],
    instead: {
      ProfitLoss: "includes noncontrolling interests",
      NetIncomeLossAvailableToCommonStockholdersBasic: "after preferred dividends",
    },
  }),
];
