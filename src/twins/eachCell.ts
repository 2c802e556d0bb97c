/**
 * Twins of the functions that work cell by cell, on ranges of one shape or single cells. What they have in common: a single cell goes with every
 * other cell; a cell that is blank in every range stays blank, and so does one of zeros in two ranges or more that would be an error; anything else
 * than numbers, or ranges of different shape, is #VALUE! for the whole; an error in the inputs comes back as that error.
 */
import { parametersOf, type GivenParameter, type Limit, type Step, type Twin, type TwinParameter } from "./twin";

export interface EachCell {
  readonly id: string;
  readonly parameters: readonly GivenParameter[];
  /** Between the reading of the cells and the result. */
  readonly steps?: readonly Step[];
  /** Of one cell. An argument that may be left out is read as `used_` and its name. */
  readonly result: string;
  /** How many cells make the whole call #VALUE!, beside those that are no numbers. */
  readonly refused?: string;
  readonly limits?: readonly Limit[];
}

export function eachCell({ id, parameters: given, steps = [], result, refused, limits = [] }: EachCell): Twin {
  const parameters = parametersOf(...given);
  return {
    id,
    parameters,
    steps: [
      ...readingOf(parameters),
      ...steps,
      ...(refused === undefined ? [] : [["refused", refused] as const]),
      ["answer", result],
    ],
    result: `IF(${refused === undefined ? "unfit" : "IF(unfit=0, refused, unfit)"}=0, IF(blank, "", ${answerWithoutZeros(parameters)}), #VALUE!)`,
    limits,
  };
}

/** The name under which steps read an argument: with its standard put in where it is an empty text. */
export function usedName({ name, standard }: TwinParameter): string {
  return standard === null ? name : `used_${name}`;
}

function readingOf(parameters: readonly TwinParameter[]): Step[] {
  const names = parameters.map(({ name }) => name);
  const each = (condition: (used: string) => string, ofOne: (used: string) => string) =>
    parameters
      .map((parameter) => `IF(one_${parameter.name}, ${ofOne(usedName(parameter))}, ${condition(usedName(parameter))})`)
      .join("*");
  const hasRanges = `NOT(AND(${names.map((name) => `one_${name}`).join(", ")}))`;
  return [
    ...names.map((name): Step => [`one_${name}`, `IFERROR(ROWS(${name})*COLUMNS(${name}), 1)=1`]),
    ...parameters.flatMap(standardStep),
    [
      "blank",
      `${hasRanges}*${each(
        (used) => `(${used}="")`,
        () => "1",
      )}`,
    ],
    ...(parameters.length > 1 ? [zeroStep(parameters)] : []),
    [
      "number",
      each(
        (used) => `(${used}<"")`,
        (used) => `ISNUMBER(${used})+ISBLANK(${used})`,
      ),
    ],
    ["unfit", `IF(SUM(${parameters.map(usedName).join(", ")})<"", IFERROR(SUM(1-blank-number), 1), 0)`],
  ];
}

/** An argument that is left out, or an empty text, is the standard one; an empty cell is 0. */
function standardStep({ name, standard }: TwinParameter): Step[] {
  return standard === null
    ? []
    : [
        [
          `used_${name}`,
          `IF(one_${name}*ISTEXT(${name}), IF(${name}="", ${standard === '""' ? "0" : standard}, #VALUE!), ${name})`,
        ],
      ];
}

function zeroStep(parameters: readonly TwinParameter[]): Step {
  const ones = parameters.map(({ name }) => `one_${name}`).join("+");
  const zeros = parameters.map((parameter) => `IF(one_${parameter.name}, 1, ${usedName(parameter)}=0)`).join("*");
  return ["zero", `(${ones}<${parameters.length - 1})*${zeros}`];
}

function answerWithoutZeros(parameters: readonly TwinParameter[]): string {
  return parameters.length > 1 ? 'IF(zero, IFERROR(answer, ""), answer)' : "answer";
}
