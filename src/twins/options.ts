/** Arguments that are one cell for the whole call: a number with a condition, a word out of several, a yes or no. */
import type { Step } from "./twin";

/** `used_rate`: the number, `standard` for an empty text, 0 for an empty cell; #VALUE! for anything else, #NUM! where `beyond` is true of it. */
export function numberOption(name: string, standard: string, beyond: (used: string) => string): Step[] {
  const blank = standard === "" ? "#VALUE!" : standard;
  return [
    [
      `given_${name}`,
      `IF(${sizeOf(name)}>1, #VALUE!, IF(ISTEXT(${name}), IF(TRIM(${name})="", ${blank}, #VALUE!), IF(ISLOGICAL(${name}), #VALUE!, ${name}+0)))`,
    ],
    [`used_${name}`, `IF(${beyond(`given_${name}`)}, #NUM!, given_${name})`],
  ];
}

/** A number that has no default: an empty text in its place is #VALUE!. */
export function requiredNumber(name: string, beyond: (used: string) => string): Step[] {
  return numberOption(name, "", beyond);
}

/** `used_method`: the place of the word among `words`, 1 for the first; `standard` where the argument is blank. */
export function wordOption(name: string, words: readonly string[], standard: string): Step[] {
  const list = words.map((word) => `"${word}"`).join(", ");
  return [
    [
      `place_of_${name}`,
      `IF(${sizeOf(name)}>1, #VALUE!, IF((${name}="")+(${name}=0)>0, ${standard}, XMATCH(TRIM(${name}), {${list}})))`,
    ],
    [`used_${name}`, `IF(ISNA(place_of_${name}), #VALUE!, place_of_${name})`],
  ];
}

/** `shown`: whether a header row is. */
export const headersOption: Step = [
  "shown",
  `IF(${sizeOf("headers")}>1, #VALUE!, IF(ISTEXT(headers), IF(TRIM(headers)="", TRUE, #VALUE!), headers+0<>0))`,
];

/** How many cells an argument has. A single value has one, also where ROWS knows ranges only. */
export function sizeOf(name: string): string {
  return `IFERROR(ROWS(${name})*COLUMNS(${name}), 1)`;
}

/** 1 for a row, a column and a single value. */
export function widthOf(name: string): string {
  return `IFERROR(MIN(ROWS(${name}), COLUMNS(${name})), 1)`;
}
