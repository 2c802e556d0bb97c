/** How numbers, dates and times are written in the language of the host. */
import { hostClass } from "./protocol/hostClass";
import type { HostContext } from "./protocol/hostContext";
import { hostObject } from "./protocol/hostObject";
import { separators } from "./separators";

export const cultureInfoClass = hostClass("CultureInfo", {
  properties: { name: { get: (_, { environment }) => environment.contentLanguage } },
  objects: {
    numberFormat: () => hostObject("NumberFormatInfo", null),
    datetimeFormat: () => hostObject("DatetimeFormatInfo", null),
  },
});

export const numberFormatInfoClass = hostClass("NumberFormatInfo", {
  properties: {
    numberDecimalSeparator: { get: (_, { environment }) => separators(environment.contentLanguage).decimal },
    numberGroupSeparator: { get: (_, { environment }) => separators(environment.contentLanguage).group },
  },
});

/** In the signs of number formats, as Windows sets them up for the two languages. */
const patterns = {
  en: { longDate: "dddd, mmmm d, yyyy", shortDate: "m/d/yyyy", longTime: "h:mm:ss AM/PM" },
  zh: { longDate: 'yyyy"年"m"月"d"日"', shortDate: "yyyy/m/d", longTime: "h:mm:ss" },
};

export const datetimeFormatInfoClass = hostClass("DatetimeFormatInfo", {
  properties: {
    dateSeparator: { get: () => "/" },
    timeSeparator: { get: () => ":" },
    longDatePattern: { get: (_, context) => patternsOf(context).longDate },
    shortDatePattern: { get: (_, context) => patternsOf(context).shortDate },
    longTimePattern: { get: (_, context) => patternsOf(context).longTime },
  },
});

function patternsOf({ environment }: HostContext) {
  return environment.contentLanguage.startsWith("zh") ? patterns.zh : patterns.en;
}
