/** The lines of the balance sheet. */
import { line, type StandardLine } from "./standardLine";

const operating = "OperatingLeaseLiability";
const financing = "FinanceLeaseLiability";
const fixedWithLeases = "PropertyPlantAndEquipmentAndFinanceLeaseRightOfUseAsset";
const allCash = "CashCashEquivalentsRestrictedCashAndRestrictedCashEquivalents";

export const assetLines: readonly StandardLine[] = [
  line("Balance sheet", "Cash and equivalents", "CashAndCashEquivalentsAtCarryingValue", {
    ifrs: ["CashAndCashEquivalents"],
    parts: ["Cash", "CashEquivalentsAtCarryingValue"],
  }),
  line(
    "Balance sheet",
    "Cash and restricted cash",
    `${allCash} ${allCash}IncludingDisposalGroupAndDiscontinuedOperations`,
  ),
  line(
    "Balance sheet",
    "Securities, current",
    "MarketableSecuritiesCurrent ShortTermInvestments AvailableForSaleSecuritiesDebtSecuritiesCurrent AvailableForSaleSecuritiesCurrent DebtSecuritiesCurrent",
    { ifrs: ["CurrentInvestments"] },
  ),
  line(
    "Balance sheet",
    "Securities, non-current",
    "MarketableSecuritiesNoncurrent LongTermInvestments AvailableForSaleSecuritiesDebtSecuritiesNoncurrent AvailableForSaleSecuritiesNoncurrent DebtSecuritiesNoncurrent",
    { parts: ["OtherLongTermInvestments"] },
  ),
  line("Balance sheet", "Receivables", "AccountsReceivableNetCurrent", {
    ifrs: ["CurrentTradeReceivables"],
    instead: {
      ReceivablesNetCurrent: "all receivables",
      AccountsNotesAndLoansReceivableNetCurrent: "includes notes and loans",
      TradeAndOtherCurrentReceivables: "includes other receivables",
    },
  }),
  line("Balance sheet", "Inventories", "InventoryNet", { ifrs: ["Inventories"] }),
  line("Balance sheet", "Current assets", "AssetsCurrent", { ifrs: ["CurrentAssets"] }),
  line("Balance sheet", "Fixed assets, net", "PropertyPlantAndEquipmentNet", {
    ifrs: ["PropertyPlantAndEquipment"],
    instead: {
      [`${fixedWithLeases}AfterAccumulatedDepreciationAndAmortization`]: "includes finance-lease assets",
      PropertyPlantAndEquipmentIncludingRightofuseAssets: "includes right-of-use assets",
    },
  }),
  line("Balance sheet", "Fixed assets, gross", "PropertyPlantAndEquipmentGross", {
    instead: { [`${fixedWithLeases}BeforeAccumulatedDepreciationAndAmortization`]: "includes finance-lease assets" },
  }),
  line("Balance sheet", "Operating lease assets", "OperatingLeaseRightOfUseAsset", {
    instead: { RightofuseAssets: "all leases: IFRS 16 has one kind" },
  }),
  line("Balance sheet", "Finance lease assets", "FinanceLeaseRightOfUseAsset"),
  line("Balance sheet", "Goodwill", "Goodwill", { ifrs: ["Goodwill"] }),
  line("Balance sheet", "Intangible assets", "IntangibleAssetsNetExcludingGoodwill", {
    ifrs: ["IntangibleAssetsOtherThanGoodwill"],
    instead: { FiniteLivedIntangibleAssetsNet: "of finite life alone" },
  }),
  line("Balance sheet", "Total assets", "Assets", { ifrs: ["Assets"] }),
];

export const liabilityLines: readonly StandardLine[] = [
  line("Balance sheet", "Payables", "AccountsPayableCurrent", {
    ifrs: ["TradeAndOtherCurrentPayablesToTradeSuppliers"],
    instead: {
      AccountsPayableTradeCurrent: "trade payables alone",
      AccountsPayableAndAccruedLiabilitiesCurrent: "includes accrued liabilities",
      TradeAndOtherCurrentPayables: "includes other payables",
    },
  }),
  line("Balance sheet", "Deferred revenue, current", "ContractWithCustomerLiabilityCurrent DeferredRevenueCurrent", {
    ifrs: ["CurrentContractLiabilities"],
  }),
  line(
    "Balance sheet",
    "Deferred revenue, non-current",
    "ContractWithCustomerLiabilityNoncurrent DeferredRevenueNoncurrent",
    {
      ifrs: ["NoncurrentContractLiabilities"],
    },
  ),
  line("Balance sheet", "Operating lease liabilities", operating, {
    instead: { LeaseLiabilities: "all leases: IFRS 16 has one kind" },
    parts: [`${operating}Current`, `${operating}Noncurrent`],
  }),
  line("Balance sheet", "Finance lease liabilities", `${financing} CapitalLeaseObligations`, {
    parts: [
      `${financing}Current`,
      `${financing}Noncurrent`,
      "CapitalLeaseObligationsCurrent",
      "CapitalLeaseObligationsNoncurrent",
    ],
  }),
  line("Balance sheet", "Debt, current", "DebtCurrent", {
    ifrs: ["CurrentBorrowingsAndCurrentPortionOfNoncurrentBorrowings"],
    instead: {
      LongTermDebtCurrent: "the part of long-term debt that falls due",
      CurrentPortionOfLongtermBorrowings: "the part of long-term debt that falls due",
      LongTermDebtAndCapitalLeaseObligationsCurrent: "the part of long-term debt and finance leases that falls due",
    },
    parts: ["ShortTermBorrowings", "CommercialPaper", "ConvertibleDebtCurrent", "ShorttermBorrowings"],
  }),
  line("Balance sheet", "Debt, non-current", "LongTermDebtNoncurrent", {
    ifrs: ["LongtermBorrowings", "NoncurrentPortionOfNoncurrentBorrowings"],
    instead: { LongTermDebtAndCapitalLeaseObligations: "includes finance leases" },
    parts: [
      "ConvertibleDebtNoncurrent",
      "ConvertibleLongTermNotesPayable",
      "SeniorLongTermNotes",
      "LongTermNotesPayable",
    ],
  }),
  line("Balance sheet", "Current liabilities", "LiabilitiesCurrent", { ifrs: ["CurrentLiabilities"] }),
  line("Balance sheet", "Total liabilities", "Liabilities", { ifrs: ["Liabilities"] }),
  line(
    "Balance sheet",
    "Temporary equity",
    "TemporaryEquityCarryingAmountIncludingPortionAttributableToNoncontrollingInterests",
    {
      instead: {
        TemporaryEquityValueExcludingAdditionalPaidInCapital: "without additional paid-in capital",
        TemporaryEquityCarryingAmountAttributableToParent: "without noncontrolling interests",
        RedeemableNoncontrollingInterestEquityCarryingAmount: "redeemable noncontrolling interests alone",
      },
    },
  ),
  line("Balance sheet", "Noncontrolling interests", "MinorityInterest", { ifrs: ["NoncontrollingInterests"] }),
  line("Balance sheet", "Retained earnings", "RetainedEarningsAccumulatedDeficit", { ifrs: ["RetainedEarnings"] }),
  line("Balance sheet", "Equity", "StockholdersEquity", {
    ifrs: ["EquityAttributableToOwnersOfParent"],
    instead: {
      StockholdersEquityIncludingPortionAttributableToNoncontrollingInterest: "includes noncontrolling interests",
      Equity: "includes noncontrolling interests",
      PartnersCapital: "partners' capital",
      MembersEquity: "members' equity",
    },
  }),
];
