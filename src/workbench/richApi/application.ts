import { flagValue, wordValue } from "./protocol/argument";
import { hostClass } from "./protocol/hostClass";
import { hostObject } from "./protocol/hostObject";

export const applicationClass = hostClass("Application", {
  properties: {
    /** Remembered for the add-in; the workbench always calculates by itself. */
    calculationMode: {
      get: (_, { state }) => state.calculationMode,
      set: (_, value, { state }) => {
        state.calculationMode = wordValue(value, ["Automatic", "AutomaticExceptTables", "Manual"]);
      },
    },
    /** Every read waits for the calculation. */
    calculationState: { get: () => "Done" },
    decimalSeparator: { get: (_, { environment }) => separators(environment.contentLanguage).decimal },
    thousandsSeparator: { get: (_, { environment }) => separators(environment.contentLanguage).group },
    useSystemSeparators: { get: () => true },
  },
  objects: { cultureInfo: () => hostObject("CultureInfo", null) },
  methods: {
    calculate: (_, [type], { book }) => {
      wordValue(type, ["Recalculate", "Full", "FullRebuild"]);
      return book.calculate();
    },
    suspendApiCalculationUntilNextSync: () => undefined,
    suspendScreenUpdatingUntilNextSync: () => undefined,
  },
});

export const cultureInfoClass = hostClass("CultureInfo", {
  properties: { name: { get: (_, { environment }) => environment.contentLanguage } },
  objects: { numberFormat: () => hostObject("NumberFormatInfo", null) },
});

export const numberFormatInfoClass = hostClass("NumberFormatInfo", {
  properties: {
    numberDecimalSeparator: { get: (_, { environment }) => separators(environment.contentLanguage).decimal },
    numberGroupSeparator: { get: (_, { environment }) => separators(environment.contentLanguage).group },
  },
});

export const runtimeClass = hostClass("Runtime", {
  properties: {
    enableEvents: {
      get: (_, { state }) => state.enableEvents,
      set: (_, value, { state }) => {
        state.enableEvents = flagValue(value);
      },
    },
  },
});

function separators(language: string): { decimal: string; group: string } {
  const parts = new Intl.NumberFormat(language).formatToParts(1234567.5);
  const find = (type: string) => parts.find((part) => part.type === type)?.value ?? "";
  return { decimal: find("decimal"), group: find("group") };
}
