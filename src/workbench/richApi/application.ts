import { flagValue, wordValue } from "./protocol/argument";
import { separators } from "./separators";
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
