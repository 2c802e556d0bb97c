/** The lines of the cash flow statement. */
import { line, type StandardLine } from "./standardLine";

const allCash = "CashCashEquivalentsRestrictedCashAndRestrictedCashEquivalents";

export const cashFlowLines: readonly StandardLine[] = [
  line("Cash flow", "Stock-based compensation", "ShareBasedCompensation", {
    ifrs: ["AdjustmentsForSharebasedPayments"],
    instead: {
      AllocatedShareBasedCompensationExpense: "the expense in the income statement",
      ExpenseFromSharebasedPaymentTransactionsWithEmployees: "the expense for employees",
    },
  }),
  line("Cash flow", "Depreciation", "Depreciation", {
    ifrs: ["DepreciationExpense", "AdjustmentsForDepreciationExpense"],
    parts: ["CostDepreciation", "DepreciationPropertyPlantAndEquipment", "DepreciationRightofuseAssets"],
  }),
  line(
    "Cash flow",
    "Depreciation and amortization",
    "DepreciationDepletionAndAmortization DepreciationAmortizationAndAccretionNet DepreciationAndAmortization",
    { ifrs: ["AdjustmentsForDepreciationAndAmortisationExpense", "DepreciationAndAmortisationExpense"] },
  ),
  line("Cash flow", "Operating cash flow", "NetCashProvidedByUsedInOperatingActivities", {
    ifrs: ["CashFlowsFromUsedInOperatingActivities"],
    instead: { NetCashProvidedByUsedInOperatingActivitiesContinuingOperations: "continuing operations alone" },
  }),
  line(
    "Cash flow",
    "Capital expenditure",
    "PaymentsToAcquirePropertyPlantAndEquipment PaymentsToAcquireProductiveAssets",
    {
      ifrs: ["PurchaseOfPropertyPlantAndEquipmentClassifiedAsInvestingActivities"],
      instead: {
        PurchaseOfPropertyPlantAndEquipmentIntangibleAssetsOtherThanGoodwillInvestmentPropertyAndOtherNoncurrentAssets:
          "includes intangible and other non-current assets",
      },
      parts: ["PaymentsToAcquireOtherPropertyPlantAndEquipment", "PaymentsToAcquireBuildings"],
    },
  ),
  line(
    "Cash flow",
    "Finance-lease additions",
    "RightOfUseAssetObtainedInExchangeForFinanceLeaseLiability CapitalLeaseObligationsIncurred",
  ),
  line("Cash flow", "Operating-lease additions", "RightOfUseAssetObtainedInExchangeForOperatingLeaseLiability", {
    instead: { AdditionsToRightofuseAssets: "all leases: IFRS 16 has one kind" },
  }),
  line("Cash flow", "Acquisitions", "PaymentsToAcquireBusinessesNetOfCashAcquired", {
    ifrs: ["CashFlowsUsedInObtainingControlOfSubsidiariesOrOtherBusinessesClassifiedAsInvestingActivities"],
    instead: {
      PaymentsToAcquireBusinessesAndInterestInAffiliates: "includes interests in affiliates",
      PaymentsToAcquireBusinessesGross: "before cash acquired",
    },
    parts: ["PaymentsToAcquireBusinessTwoNetOfCashAcquired"],
  }),
  line("Cash flow", "Investing cash flow", "NetCashProvidedByUsedInInvestingActivities", {
    ifrs: ["CashFlowsFromUsedInInvestingActivities"],
    instead: { NetCashProvidedByUsedInInvestingActivitiesContinuingOperations: "continuing operations alone" },
  }),
  line("Cash flow", "Debt raised", "ProceedsFromIssuanceOfDebt ProceedsFromDebtNetOfIssuanceCosts", {
    ifrs: ["ProceedsFromBorrowingsClassifiedAsFinancingActivities"],
    parts: [
      "ProceedsFromIssuanceOfLongTermDebt",
      "ProceedsFromDebtMaturingInMoreThanThreeMonths",
      "ProceedsFromConvertibleDebt",
      "ProceedsFromConvertibleNotesPayable",
      "ProceedsFromIssuanceOfSeniorLongTermDebt",
      "ProceedsFromNotesPayable",
      "ProceedsFromNoncurrentBorrowings",
      "ProceedsFromCurrentBorrowings",
      "ProceedsFromIssueOfBondsNotesAndDebentures",
    ],
  }),
  line("Cash flow", "Debt repaid", "RepaymentsOfDebt", {
    ifrs: ["RepaymentsOfBorrowingsClassifiedAsFinancingActivities"],
    instead: { RepaymentsOfDebtAndCapitalLeaseObligations: "includes finance leases" },
    parts: [
      "RepaymentsOfLongTermDebt",
      "RepaymentsOfDebtMaturingInMoreThanThreeMonths",
      "RepaymentsOfConvertibleDebt",
      "RepaymentsOfNotesPayable",
      "RepaymentsOfNoncurrentBorrowings",
      "RepaymentsOfCurrentBorrowings",
      "RepaymentsOfBondsNotesAndDebentures",
    ],
  }),
  line("Cash flow", "Share buy-backs", "PaymentsForRepurchaseOfCommonStock", {
    ifrs: ["PaymentsToAcquireOrRedeemEntitysShares"],
    instead: { PaymentsForRepurchaseOfEquity: "all classes of equity" },
  }),
  line("Cash flow", "Dividends paid", "PaymentsOfDividends", {
    ifrs: ["DividendsPaidClassifiedAsFinancingActivities"],
    instead: {
      PaymentsOfDividendsCommonStock: "common stock alone",
      DividendsPaidToEquityHoldersOfParentClassifiedAsFinancingActivities: "to the parent's shareholders alone",
    },
  }),
  line("Cash flow", "Financing cash flow", "NetCashProvidedByUsedInFinancingActivities", {
    ifrs: ["CashFlowsFromUsedInFinancingActivities"],
    instead: { NetCashProvidedByUsedInFinancingActivitiesContinuingOperations: "continuing operations alone" },
  }),
  line(
    "Cash flow",
    "Exchange-rate effect on cash",
    `EffectOfExchangeRateOn${allCash} EffectOfExchangeRateOn${allCash}IncludingDisposalGroupAndDiscontinuedOperations EffectOfExchangeRateOnCashAndCashEquivalents`,
    { ifrs: ["EffectOfExchangeRateChangesOnCashAndCashEquivalents"] },
  ),
  line(
    "Cash flow",
    "Change in cash",
    `${allCash}PeriodIncreaseDecreaseIncludingExchangeRateEffect CashAndCashEquivalentsPeriodIncreaseDecrease`,
    {
      ifrs: ["IncreaseDecreaseInCashAndCashEquivalents"],
      instead: {
        [`${allCash}PeriodIncreaseDecreaseExcludingExchangeRateEffect`]: "before the exchange-rate effect",
        IncreaseDecreaseInCashAndCashEquivalentsBeforeEffectOfExchangeRateChanges: "before the exchange-rate effect",
      },
    },
  ),
];
