/**
 * Numbers and texts of Univer's arrays. Its classes set each property by a helper that the engine cannot see through, and a text is put
 * into a list of the last 100,000 besides, which keeps all of them alive: most of the time of a long array formula went into clearing up.
 * Here they are made at once and kept nowhere.
 */
import { NumberValueObject, StringValueObject, ValueObjectFactory } from "@univerjs/engine-formula";

interface Fields {
  pattern: string;
  _rawValue: unknown;
  _customData: unknown;
  _value: unknown;
}

interface TextFields extends Fields {
  _isHyperlink: boolean;
  _hyperlinkUrl: string;
  _isImage: boolean;
  _imageInfo: unknown;
}

type Maker<Value, Made> = new (value: Value) => Made;

/** Texts remembered as neither number nor date. */
const mostPlainTexts = 10_000;

let isLean = false;

/** Concerns every book of the process; doing it again changes nothing. */
export function makeValuesLean(): void {
  if (isLean) return;
  isLean = true;
  const LeanNumber = maker<Fields, unknown, NumberValueObject>(NumberValueObject.prototype, function (value) {
    this.pattern = "";
    this._rawValue = value;
    this._customData = undefined;
    this._value = Number(value);
  });
  const LeanText = maker<TextFields, string, StringValueObject>(StringValueObject.prototype, function (value) {
    this.pattern = "";
    this._rawValue = value;
    this._customData = undefined;
    this._value = value;
    this._isHyperlink = false;
    this._hyperlinkUrl = "";
    this._isImage = false;
    this._imageInfo = undefined;
  });
  NumberValueObject.create = (value, pattern = "") => {
    const made = new LeanNumber(value);
    if (pattern) made.setPattern(pattern);
    return made;
  };
  // Links and pictures are few, and carry more than a text.
  const { create } = StringValueObject;
  StringValueObject.create = (value, options) =>
    options === undefined ? new LeanText(value) : create.call(StringValueObject, value, options);
  rememberPlainTexts();
}

/** A criterion is tried as a number, a date and a time of day at each cell that it is asked of; Univer remembers only those that are one. */
function rememberPlainTexts(): void {
  const plain = new Map<string, string>();
  const { create } = ValueObjectFactory;
  ValueObjectFactory.create = (value, isIgnoreNumberPattern) => {
    const known = typeof value === "string" ? plain.get(value) : undefined;
    if (known !== undefined) return StringValueObject.create(known);
    const made = create.call(ValueObjectFactory, value, isIgnoreNumberPattern);
    if (typeof value === "string" && isIgnoreNumberPattern !== true && made.isString()) {
      if (plain.size >= mostPlainTexts) plain.clear();
      plain.set(value, String(made.getValue()));
    }
    return made;
  };
}

/** A constructor whose objects are those of the class for everybody else. */
function maker<Own, Value, Made>(prototype: object, fill: (this: Own, value: Value) => void): Maker<Value, Made> {
  fill.prototype = prototype;
  return fill as unknown as Maker<Value, Made>;
}
