/**
 * The value and unit of a row out of its cell, its column of units and its heading. A cell that says its own magnitude keeps it,
 * or is brought to the unit of the column where that measures the same: $3.2bn beside "USD m" is 3200. Where they measure
 * different things nothing is written.
 */
import { Decimal, toDouble } from "../../engine/exact/decimal";
import { unitScale } from "../../engine/evidence/unitScale";
import type { Told } from "./importedTable";
import { readFigure } from "./readFigure";
import type { DecimalSign } from "./readNumber";
import { measureAlike, times, unitNamed, yenOrYuan, yuanOrDollar, type NamedUnit } from "./unitWords";

/** What "¥" is, and 元 in traditional letters: several currencies use them. */
export const signCurrencies = { [yenOrYuan]: ["JPY", "CNY"], [yuanOrDollar]: ["CNY", "TWD", "HKD"] } as const;
export type SharedSign = keyof typeof signCurrencies;
export type SignCurrency = (typeof signCurrencies)[SharedSign][number];

export interface ValueWithUnit {
  /** The ends of a range, the lower first; "" where nothing could be read. */
  readonly values: readonly (number | "")[];
  readonly unit: string;
  readonly isAbout: boolean;
}

export function valueWithUnit(
  text: string,
  unitCell: string,
  heading: NamedUnit,
  {
    sign,
    signCurrency,
    tell,
  }: { readonly sign: DecimalSign | null; readonly signCurrency: SignCurrency | null; readonly tell: Told },
): ValueWithUnit {
  const nothing = { values: [""], unit: unitCell, isAbout: false } as const;
  if (text === "") {
    tell("no value");
    return nothing;
  }
  const figure = readFigure(text, sign);
  if (figure.kind !== "figure") {
    tell(figure.kind, figure.kind === "two numbers" ? figure.values.map(String) : undefined);
    return nothing;
  }
  const given = unitCell === "" ? heading : comparableUnit(unitCell);
  const own = figure.unit;
  const { values, isAbout } = figure;
  const found = together(own, given);
  if (found === null) {
    tell("two units", [own, given.unit]);
    return nothing;
  }
  const shared = sharedSignIn(found.unit);
  const currencies: readonly string[] = shared === null ? [] : signCurrencies[shared];
  if (shared !== null && (signCurrency === null || !currencies.includes(signCurrency))) {
    tell("shared sign", currencies);
    return nothing;
  }
  const unit = shared === null ? found.unit : found.unit.replace(shared, signCurrency ?? "").trim();
  return { values: values.map((value) => times(value, found.factor)), unit, isAbout };
}

/** "CN¥" and "JP¥" say which. */
function sharedSignIn(unit: string): SharedSign | null {
  if (unit.startsWith(yuanOrDollar)) return yuanOrDollar;
  return /(?<![a-z]{2})¥/i.test(unit) ? yenOrYuan : null;
}

/** Words stay as they are where the register can compare them; "亿元" and "€'000" are brought to a unit that it can. */
function comparableUnit(text: string): NamedUnit {
  const named = unitNamed(text);
  const written = { unit: text, factor: 1 };
  if (named === null || named.unit === "") return written;
  const [asWritten, asNamed] = [unitScale(text), unitScale(named.unit)];
  const isSame = named.factor === 1 && asWritten.measure === asNamed.measure && asWritten.scale === asNamed.scale;
  return isSame ? written : named;
}

/** Null where the cell and what stands around it measure different things. */
function together(own: string, given: NamedUnit): NamedUnit | null {
  if (own === "") return given;
  if (given.unit === "") return { unit: own, factor: 1 };
  const shared = sharedSignIn(own);
  const named =
    shared === null
      ? undefined
      : signCurrencies[shared].find((one) => unitScale(one).measure === unitScale(given.unit).measure);
  if (shared !== null && named !== undefined) return together(own.replace(shared, named).trim(), given);
  if (!measureAlike(own, given.unit)) return null;
  const [ownScale, givenScale] = [unitScale(own).scale, unitScale(given.unit).scale];
  // A bare sign says nothing of the size; a bare currency around a magnitude leaves it its own.
  if (ownScale === 1) return given;
  const magnitude = /(?:^| )(k|m|bn|tn)$/.exec(own)?.[1];
  if (givenScale === 1 && magnitude !== undefined && unitScale(given.unit).measure !== "share")
    return { unit: withMagnitude(magnitude, own, given.unit), factor: 1 };
  return { unit: given.unit, factor: toDouble(new Decimal(ownScale).div(givenScale)) };
}

/** "USD" around "$ bn" is "USD bn", "GPUs" around "m" is "m GPUs". */
function withMagnitude(magnitude: string, own: string, unit: string): string {
  return own === magnitude && !/^(?:[A-Z]{3}|[$€£¥])$/.test(unit) ? `${magnitude} ${unit}` : `${unit} ${magnitude}`;
}
