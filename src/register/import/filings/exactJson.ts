/**
 * JSON (RFC 8259) with its numbers as the digits that are printed, so that no amount passes through a double, and its objects
 * as maps, so that no name of a member ("__proto__") means anything. A member that stands twice is refused: one would be lost.
 */
export class PrintedNumber {
  constructor(readonly digits: string) {}
}

export type ExactJson = string | boolean | null | PrintedNumber | readonly ExactJson[] | ExactObject;
export type ExactObject = ReadonlyMap<string, ExactJson>;

/** Where a text is no JSON, lines and columns counted from 1. */
export class NotJson extends Error {
  constructor(
    readonly line: number,
    readonly column: number,
    readonly needs: string,
    readonly got: string,
  ) {
    super(`line ${line} column ${column} needs ${needs}; got ${got}`);
    this.name = "NotJson";
  }
}

export function readExactJson(text: string): ExactJson {
  return new Reader(text).document();
}

export function isObject(json: ExactJson | undefined): json is ExactObject {
  return json instanceof Map;
}

const deepest = 100;
const number = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const space = /[ \t\n\r]*/y;
const escapes = new Map([...'"\\/bfnrt'].map((letter, place) => [letter, '"\\/\b\f\n\r\t'[place]!]));

class Reader {
  private at = 0;
  private depth = 0;

  constructor(private readonly text: string) {
    if (text.startsWith("\uFEFF")) this.at = 1;
  }

  document(): ExactJson {
    const json = this.value();
    this.skipSpace();
    if (this.at < this.text.length) throw this.refusal("nothing after its end");
    return json;
  }

  private value(): ExactJson {
    this.skipSpace();
    switch (this.text[this.at]) {
      case "{":
        return this.nested(() => this.object());
      case "[":
        return this.nested(() => this.array());
      case '"':
        return this.string();
      case "t":
        return this.word("true", true);
      case "f":
        return this.word("false", false);
      case "n":
        return this.word("null", null);
      default:
        return this.number();
    }
  }

  private nested<Result>(read: () => Result): Result {
    this.depth += 1;
    if (this.depth > deepest) throw this.refusal(`at most ${deepest} levels`);
    this.at += 1;
    const result = read();
    this.depth -= 1;
    return result;
  }

  private object(): ExactObject {
    const members = new Map<string, ExactJson>();
    if (this.ends("}")) return members;
    do {
      this.skipSpace();
      if (this.text[this.at] !== '"') throw this.refusal("the name of a member in quotation marks");
      const start = this.at;
      const name = this.string();
      if (members.has(name)) {
        this.at = start;
        throw this.refusal(`each member once, "${name}" stands twice`);
      }
      this.skipSpace();
      if (this.text[this.at] !== ":") throw this.refusal("a colon");
      this.at += 1;
      members.set(name, this.value());
    } while (this.goesOn("}"));
    return members;
  }

  private array(): readonly ExactJson[] {
    const items: ExactJson[] = [];
    if (this.ends("]")) return items;
    do items.push(this.value());
    while (this.goesOn("]"));
    return items;
  }

  private ends(close: string): boolean {
    this.skipSpace();
    if (this.text[this.at] !== close) return false;
    this.at += 1;
    return true;
  }

  private goesOn(close: string): boolean {
    if (this.ends(close)) return false;
    if (this.text[this.at] !== ",") throw this.refusal(`a comma or ${close}`);
    this.at += 1;
    return true;
  }

  private string(): string {
    const start = this.at + 1;
    const end = this.text.indexOf('"', start);
    const plain = end < 0 ? "\\" : this.text.slice(start, end);
    // eslint-disable-next-line no-control-regex -- JSON forbids exactly these
    if (!/[\\\u0000-\u001f]/.test(plain)) {
      this.at = end + 1;
      return plain;
    }
    return this.escapedString();
  }

  private escapedString(): string {
    let result = "";
    this.at += 1;
    for (;;) {
      const letter = this.text[this.at];
      if (letter === undefined || letter < " ") throw this.refusal("a closing quotation mark");
      this.at += 1;
      if (letter === '"') return result;
      result += letter === "\\" ? this.escape() : letter;
    }
  }

  private escape(): string {
    const letter = this.text[this.at] ?? "";
    const plain = escapes.get(letter);
    const code = letter === "u" ? /^[\da-fA-F]{4}$/.exec(this.text.slice(this.at + 1, this.at + 5))?.[0] : undefined;
    if (plain === undefined && code === undefined) throw this.refusal("an escape that JSON has");
    this.at += code === undefined ? 1 : 5;
    return plain ?? String.fromCharCode(parseInt(code!, 16));
  }

  private number(): PrintedNumber {
    number.lastIndex = this.at;
    const digits = number.exec(this.text)?.[0];
    if (digits === undefined) throw this.refusal("a value");
    this.at += digits.length;
    return new PrintedNumber(digits);
  }

  private word<Value extends boolean | null>(word: string, value: Value): Value {
    if (!this.text.startsWith(word, this.at)) throw this.refusal("a value");
    this.at += word.length;
    return value;
  }

  private skipSpace(): void {
    // Most values stand next to each other; only some files are spaced out.
    if (this.text.charCodeAt(this.at) > 32) return;
    space.lastIndex = this.at;
    space.exec(this.text);
    this.at = space.lastIndex;
  }

  private refusal(needs: string): NotJson {
    const before = this.text.slice(0, this.at);
    const line = before.split("\n").length;
    const column = this.at - before.lastIndexOf("\n");
    const rest = this.text.slice(this.at, this.at + 20);
    return new NotJson(line, column, needs, rest === "" ? "the end of the text" : JSON.stringify(rest));
  }
}
