/** Functions that look something up, and INDIRECT. */
import {
  ErrorType,
  ErrorValueObject,
  NumberValueObject,
  StringValueObject,
  type BaseFunction,
  type BaseValueObject,
} from "@univerjs/engine-formula";
import { detachedArray } from "../lean/detachedArray";
import { cellAt, sizeOf } from "../lean/leanFunctions";
import type { Injector } from "@univerjs/core";
import { cellByCell, flat, mend, valuesOf, type Mended } from "./corrected";

/** The book as INDIRECT asks for it. */
export interface Surroundings {
  readonly injector: Injector;
  /** The cells behind `Table[Column]` as an address, seen from a cell; null where there are none. */
  addressOfTable(
    reference: string,
    from: { readonly sheetId: string; readonly row: number; readonly column: number },
  ): string | null;
  worksheets(): readonly { getName(): string }[];
}

export function lookUpAsExcel(surroundings: Surroundings): void {
  const { injector } = surroundings;
  // A single text to look in stays a text: "TRUE" is found in "TRUE", and 5 is not found in "5". XLOOKUP looks in the second and gives of the third.
  mend(injector, ["XLOOKUP"], ([sought, ...rest], calculate) =>
    calculate(sought!, ...rest.map((part, at) => (at < 2 ? asText(part) : part))),
  );
  mend(injector, ["XMATCH"], ([sought, within, mode, order], calculate) => {
    const rest = [mode, order && inOrder(order)].filter((one): one is BaseValueObject => one !== undefined);
    return calculate(sought!, asText(within!), ...rest);
  });
  mend(injector, ["MATCH"], ([sought, within, type, ...rest], calculate) =>
    type && isBelowZero(type) && !sought!.isError()
      ? cellByCell([sought!], (one) => lastAtLeast(one, valuesOf(within!)))
      : calculate(sought!, within!, ...(type ? [type] : []), ...rest),
  );
  // "If row_index_num is less than 1, HLOOKUP returns the #VALUE! error value": Microsoft's pages of HLOOKUP and VLOOKUP.
  mend(injector, ["HLOOKUP", "VLOOKUP"], (given, calculate) => {
    const place = given[2];
    const isTooLow = place?.isNumber() === true && Number(place.getValue()) < 1;
    return isTooLow ? ErrorValueObject.create(ErrorType.VALUE) : calculate(...given);
  });
  mend(injector, ["ADDRESS"], (given, calculate) => {
    const isNowhere = [1_048_576, 16_384].some((last, at) => {
      const place = given[at]?.isNumber() ? Number(given[at].getValue()) : 1;
      return place < 1 || place >= last + 1;
    });
    return isNowhere ? ErrorValueObject.create(ErrorType.VALUE) : calculate(...given);
  });
  mend(injector, ["INDIRECT"], indirectIn(surroundings));
}

function asText(part: BaseValueObject): BaseValueObject {
  return part.isString() ? detachedArray([[part]]) : part;
}

/** -2, a search by halves from the greatest down, finds in sorted values what one from the first on does. */
function inOrder(order: BaseValueObject): BaseValueObject {
  return order.isNumber() && Number(order.getValue()) === -2 ? NumberValueObject.create(1) : order;
}

function isBelowZero(type: BaseValueObject): boolean {
  const single = sizeOf(type) === 1 ? cellAt(type, 0, 0) : null;
  return single?.isNumber() === true && Number(single.getValue()) < 0;
}

/** "MATCH finds the smallest value that is greater than or equal to lookup_value", in values from the greatest down; a smaller one ends the search. */
function lastAtLeast(sought: BaseValueObject | null, within: BaseValueObject): BaseValueObject {
  let found = 0;
  for (const [place, value] of flat(within).entries()) {
    const order = value === null || sought === null ? null : orderOf(value, sought);
    if (order === null) continue;
    if (order < 0) break;
    if (order === 0 && found > 0 && isSame(flat(within)[found - 1]!, sought)) continue;
    found = place + 1;
  }
  return found === 0 ? ErrorValueObject.create(ErrorType.NA) : NumberValueObject.create(found);
}

function isSame(value: BaseValueObject | null, sought: BaseValueObject | null): boolean {
  return value !== null && sought !== null && orderOf(value, sought) === 0;
}

/** Null for values of different kinds, which do not compare here. */
function orderOf(value: BaseValueObject, sought: BaseValueObject): number | null {
  if (value.isNumber() && sought.isNumber()) return Number(value.getValue()) - Number(sought.getValue());
  if (value.isString() && sought.isString())
    return String(value.getValue()).localeCompare(String(sought.getValue()), "en", { sensitivity: "accent" });
  if (value.isBoolean() && sought.isBoolean()) return Number(value.getValue()) - Number(sought.getValue());
  return null;
}

/** Sales[Amount]; [@Amount] alone has no table to be of. */
const tableReference = /^[\p{L}_\\][\p{L}\p{N}_.\\]*\[.*\]$/u;

/** "If ref_text is not a valid cell reference, INDIRECT returns the #REF! error value": Microsoft's page of INDIRECT. */
function indirectIn(surroundings: Surroundings): Mended {
  return ([text, ...rest], calculate, executor) => {
    const written = String(cellAt(text!, 0, 0)?.getValue() ?? "").trim();
    const ofTable = tableReference.exec(written);
    if (ofTable) {
      const address = surroundings.addressOfTable(ofTable[0], placeOf(executor));
      return address === null ? ErrorValueObject.create(ErrorType.REF) : calculate(StringValueObject.create(address));
    }
    const [, sheet] = /^'?(.*?)'?!/.exec(written) ?? [];
    const name = sheet?.replaceAll("''", "'").toLowerCase();
    const isThere = name === undefined || surroundings.worksheets().some((one) => one.getName().toLowerCase() === name);
    const isRowZero = /(^|[!:$])[A-Z]{1,3}\$?0+$/i.test(written);
    return isThere && !isRowZero ? calculate(text!, ...rest) : ErrorValueObject.create(ErrorType.REF);
  };
}

function placeOf({ subUnitId, row, column }: BaseFunction) {
  return { sheetId: subUnitId ?? "", row, column };
}
