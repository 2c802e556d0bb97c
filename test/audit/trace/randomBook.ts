/**
 * Workbooks by chance, the same for the same seed. A formula is kept as the operations it was made of beside its text, so
 * that who checks the tracing of the text needs no reader of formulas.
 */
import { cellAddress } from "../../../src/formula/address";
import { grades } from "../../../src/engine/grade";
import { sourceName } from "../../../src/register/sourceNames";
import { registerSheet, type Written, type WrittenBook, type WrittenSheet } from "../snapshotOf";

export interface Place {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

export type Part =
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "cell" | "named"; readonly at: Place }
  | { readonly kind: "area"; readonly cells: readonly Place[]; readonly text: string }
  | { readonly kind: "sum" | "opaque"; readonly items: readonly Part[]; readonly value?: number }
  | { readonly kind: "operation"; readonly operator: "+" | "-" | "*" | "/"; readonly left: Part; readonly right: Part }
  | { readonly kind: "if"; readonly at: Place; readonly limit: number; readonly yes: Part; readonly no: Part }
  | { readonly kind: "source"; readonly id: string; readonly by: "text" | "cell" | "index"; readonly key?: Place }
  | { readonly kind: "let"; readonly of: Part; readonly by: Part }
  | { readonly kind: "spill"; readonly area: Part; readonly factor: number; readonly rows: number };

export type Content =
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "text"; readonly value: string }
  | { readonly kind: "truth"; readonly value: boolean }
  | { readonly kind: "date"; readonly value: number }
  | { readonly kind: "formula"; readonly part: Part }
  | { readonly kind: "spilled"; readonly anchor: Place; readonly offset: number };

export interface RandomBook {
  readonly sources: readonly { readonly id: string; readonly value: number; readonly grade: string }[];
  readonly contents: Map<string, Content>;
  readonly places: ReadonlyMap<string, Place>;
  /** Source ids by linked cell, and by cell in a row that names its source; "" names none. */
  readonly links: ReadonlyMap<string, readonly string[]>;
  readonly rowIds: ReadonlyMap<string, string>;
  readonly names: ReadonlyMap<string, string>;
}

export const keyOf = ({ sheet, row, column }: Place) => `${sheet}!${cellAddress(row, column)}`;

/** Mulberry32. */
export function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const sheets = ["Inputs", "Flows", "My results"];
export const [rowCount, columnCount] = [9, 4];
/** The table "Data" on Inputs: label, amount, source id. */
export const dataRows = [12, 13, 14, 15];
const amountColumn = 1;

export function randomBook(seed: number): RandomBook {
  const next = chance(seed);
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(next() * items.length)]!;
  const hasCircles = seed % 5 === 0;
  const sources = Array.from({ length: 6 }, (_, index) => ({
    id: `S-${index}`,
    value: pick([0, 5, -3, 12.5, 100, 7]),
    grade: next() < 0.1 ? "" : pick(grades),
  }));
  const contents = new Map<string, Content>();
  const places = new Map<string, Place>();
  const names = new Map<string, string>();
  const links = new Map<string, readonly string[]>();
  const rowIds = new Map<string, string>();
  const earlier: Place[] = [];
  const anywhere: Place[] = [];
  const put = (place: Place, content: Content) => {
    contents.set(keyOf(place), content);
    places.set(keyOf(place), place);
  };
  const someNumber = () => pick([0, 1, 2.5, -4, 30, 1000, 0.25]);
  const figure = () => pick([1.7, 0.3, 1000, 12, 2.5, 7]);

  for (const row of dataRows) {
    const at = { sheet: "Inputs", row, column: amountColumn };
    put({ ...at, column: 0 }, { kind: "text", value: `row ${row}` });
    put(at, { kind: "number", value: someNumber() });
    const id = next() < 0.3 ? "" : next() < 0.1 ? "GONE" : pick(sources).id;
    rowIds.set(keyOf(at), id);
    if (id !== "") put({ ...at, column: 2 }, { kind: "text", value: id });
    earlier.push(at);
  }

  for (const sheet of sheets)
    for (let row = 0; row < rowCount; row += 1)
      for (let column = 0; column < columnCount; column += 1) {
        const at = { sheet, row, column };
        if (contents.has(keyOf(at))) continue;
        const dice = next();
        if (dice < 0.05) put(at, { kind: "text", value: pick(["words", "S-1"]) });
        else if (dice < 0.08) put(at, { kind: "truth", value: next() < 0.5 });
        else if (dice < 0.12) put(at, { kind: "date", value: 45_000 });
        else if (dice < 0.16) continue;
        else if (dice < 0.45 || earlier.length < 8) {
          put(at, { kind: "number", value: someNumber() });
          if (next() < 0.3) {
            const ids = [pick(sources).id, pick(sources).id].slice(0, 1 + Math.floor(next() * 2));
            for (const id of ids) {
              let number = 1;
              while (names.has(sourceName(id, number))) number += 1;
              names.set(sourceName(id, number), keyOf(at));
            }
            links.set(keyOf(at), ids);
          } else if (next() < 0.1) names.set(`Name_${row}_${column}_${sheet.length}`, keyOf(at));
        } else formula(at);
        earlier.push(at);
      }
  // Arithmetic on a word is an error, which is not what is tried here.
  for (const place of anywhere)
    if (contents.get(keyOf(place))?.kind === "text") put(place, { kind: "number", value: 2.5 });
  return { sources, contents, places, links, rowIds, names };

  function formula(at: Place): void {
    const below = Array.from({ length: 3 }, (_, offset) => ({ ...at, row: at.row + offset }));
    const hasRoom = at.row + 3 <= rowCount && below.every((place) => !contents.has(keyOf(place)));
    if (next() < 0.06 && hasRoom) {
      put(at, { kind: "formula", part: { kind: "spill", area: area(at, 3), factor: figure(), rows: 3 } });
      for (const [offset, place] of below.entries())
        if (offset > 0) put(place, { kind: "spilled", anchor: at, offset });
      return;
    }
    const dice = next();
    const opaque: Part = { kind: "opaque", items: [area(at), cell(at)], value: 17 };
    const part: Part =
      dice < 0.1
        ? opaque
        : dice < 0.18 && !hasCircles
          ? { kind: "operation", operator: "+", left: part2(at), right: opaque }
          : part2(at);
    put(at, { kind: "formula", part });
  }

  function part2(at: Place, depth = 0): Part {
    const dice = next();
    const inner = () => part2(at, depth + 1);
    if (depth > 2 || dice < 0.25) return cell(at);
    if (dice < 0.32) return { kind: "number", value: figure() };
    if (dice < 0.45) return { kind: "sum", items: [area(at), ...(next() < 0.5 ? [inner()] : [])] };
    if (dice < 0.55) return { kind: "source", id: pick(sources).id, by: pick(["text", "index"] as const) };
    if (dice < 0.58) return { kind: "source", id: "NOT THERE", by: "text" };
    if (dice < 0.64) {
      const row = pick(dataRows);
      const id = rowIds.get(keyOf({ sheet: "Inputs", row, column: amountColumn })) ?? "";
      if (id !== "") return { kind: "source", id, by: "cell", key: { sheet: "Inputs", row, column: 2 } };
    }
    if (dice < 0.72) return { kind: "if", at: pick(earlier), limit: 3, yes: inner(), no: inner() };
    if (dice < 0.76) return { kind: "let", of: inner(), by: inner() };
    const operator = pick(["+", "-", "*", "+", "-", "*", "/"] as const);
    const right: Part = operator === "/" ? { kind: "number", value: figure() } : inner();
    return { kind: "operation", operator, left: inner(), right };
  }

  function cell(at: Place): Part {
    // A circle now and then; the cell may come later, or be the cell itself.
    const isAnywhere = hasCircles && next() < 0.06;
    const target = isAnywhere
      ? { sheet: at.sheet, row: Math.floor(next() * rowCount), column: 1 }
      : pick(earlier.filter((place) => contents.get(keyOf(place))?.kind !== "text"));
    if (isAnywhere) anywhere.push(target);
    if (next() < 0.1) {
      const linked = [...names].filter(([name]) => name.startsWith("Name_"));
      const [, key] = linked.length > 0 ? pick(linked) : [];
      const named = key === undefined ? undefined : places.get(key);
      if (named !== undefined) return { kind: "named", at: named };
    }
    return { kind: "cell", at: target };
  }

  function area(at: Place, exactly?: number): Part {
    const fits = earlier.filter(({ sheet, row, column }) => {
      const isBefore = sheet !== at.sheet || row + (exactly ?? 2) <= at.row;
      return isBefore && row + (exactly ?? 2) <= rowCount && column < columnCount;
    });
    if (fits.length === 0 || (exactly === undefined && next() < 0.2)) {
      const cells = dataRows.map((row) => ({ sheet: "Inputs", row, column: amountColumn }));
      if (exactly === undefined) return { kind: "area", cells, text: "Data[Amount]" };
      return { kind: "area", cells: cells.slice(0, exactly), text: "Inputs!B13:B15" };
    }
    const from = pick(fits);
    const last = from.sheet === at.sheet ? at.row : rowCount;
    const length = exactly ?? 2 + Math.floor(next() * Math.max(1, last - from.row - 1));
    const cells = Array.from({ length }, (_, offset) => ({ ...from, row: from.row + offset }));
    const end = cellAddress(from.row + length - 1, from.column);
    return { kind: "area", cells, text: `'${from.sheet}'!${cellAddress(from.row, from.column)}:${end}` };
  }
}

export function textOf(part: Part, book: RandomBook): string {
  const text = (inner: Part) => textOf(inner, book);
  switch (part.kind) {
    case "number":
      return String(part.value);
    case "cell":
      return `'${part.at.sheet}'!${cellAddress(part.at.row, part.at.column)}`;
    case "named":
      return [...book.names].find(([name, key]) => name.startsWith("Name_") && key === keyOf(part.at))![0];
    case "area":
      return part.text;
    case "sum":
      return `SUM(${part.items.map(text).join(",")})`;
    case "opaque":
      return `AIE.SOMETHING(${part.items.map(text).join(",")},"view")`;
    case "operation":
      return `(${text(part.left)}${part.operator}${text(part.right)})`;
    case "if":
      return `IF('${part.at.sheet}'!${cellAddress(part.at.row, part.at.column)}>${part.limit},${text(part.yes)},${text(part.no)})`;
    case "source":
      if (part.by === "index") return `INDEX(Register[Value],MATCH("${part.id}",Register[ID],0))`;
      return `XLOOKUP(${part.key === undefined ? `"${part.id}"` : `Inputs!${cellAddress(part.key.row, 2)}`},Register[ID],Register[Value],0)`;
    case "let":
      return `LET(v,${text(part.of)},v*${text(part.by)})`;
    case "spill":
      return `${text(part.area)}*${part.factor}`;
  }
}

/** What every cell shows. A circle shows 1 where it is entered. */
export function valuesOf(book: RandomBook): ReadonlyMap<string, number | string | boolean> {
  const values = new Map<string, number | string | boolean>();
  const open = new Set<string>();
  const numberAt = (place: Place): number => {
    const value = valueAt(keyOf(place));
    return typeof value === "string" ? 0 : Number(value);
  };
  const valueAt = (key: string): number | string | boolean => {
    const known = values.get(key);
    if (known !== undefined) return known;
    const content = book.contents.get(key);
    if (content === undefined) return 0;
    if (open.has(key)) return 1;
    open.add(key);
    const value =
      content.kind === "formula"
        ? valueOf(content.part, 0)
        : content.kind === "spilled"
          ? spilled(content)
          : content.value;
    values.set(key, value);
    return value;
  };
  const spilled = ({ anchor, offset }: Extract<Content, { kind: "spilled" }>) => {
    const content = book.contents.get(keyOf(anchor));
    return content?.kind === "formula" ? valueOf(content.part, offset) : 0;
  };
  const valueOf = (part: Part, offset: number): number => {
    switch (part.kind) {
      case "number":
        return part.value;
      case "cell":
      case "named":
        return numberAt(part.at);
      case "area":
        return part.cells.reduce((sum, place) => sum + inSum(place), 0);
      case "sum":
        return part.items.reduce((sum, item) => sum + valueOf(item, 0), 0);
      case "opaque":
        return part.value ?? 0;
      case "operation": {
        const [left, right] = [valueOf(part.left, 0), valueOf(part.right, 0)];
        return { "+": left + right, "-": left - right, "*": left * right, "/": left / right }[part.operator];
      }
      case "if":
        return isTaken(part, valueAt(keyOf(part.at))) ? valueOf(part.yes, 0) : valueOf(part.no, 0);
      case "source":
        return book.sources.find(({ id }) => id === part.id)?.value ?? 0;
      case "let":
        return valueOf(part.of, 0) * valueOf(part.by, 0);
      case "spill":
        return part.area.kind === "area" ? numberAt(part.area.cells[offset]!) * part.factor : 0;
    }
  };
  /** Texts, truth values and dates bear no value; here they are no part of a range's sum either. */
  const inSum = (place: Place) => {
    const kind = book.contents.get(keyOf(place))?.kind;
    return kind === "text" || kind === "truth" || kind === "date" ? 0 : numberAt(place);
  };
  for (const key of book.contents.keys()) valueAt(key);
  return values;
}

/** Excel holds texts and truth values for more than any number. */
export function isTaken({ limit }: { readonly limit: number }, value: number | string | boolean | undefined): boolean {
  return typeof value === "number" || value === undefined ? (value ?? 0) > limit : true;
}

/** The book as a snapshot is written. */
export function writtenBook(book: RandomBook): WrittenBook {
  const values = valuesOf(book);
  const cells = new Map<string, Record<string, Written>>(sheets.map((sheet) => [sheet, {}]));
  const spills = new Map<string, string[]>(sheets.map((sheet) => [sheet, []]));
  for (const [key, content] of book.contents) {
    const { sheet, row, column } = book.places.get(key)!;
    const address = cellAddress(row, column);
    const value = values.get(key) ?? 0;
    cells.get(sheet)![address] =
      content.kind === "formula"
        ? [`=${textOf(content.part, book)}`, value]
        : content.kind === "date"
          ? { date: content.value }
          : value;
    if (content.kind === "formula" && content.part.kind === "spill")
      spills.get(sheet)!.push(`${address}:${cellAddress(row + content.part.rows - 1, column)}`);
  }
  const { sheet, table } = registerSheet(book.sources);
  return {
    sheets: {
      ...Object.fromEntries(
        sheets.map((name): [string, WrittenSheet] => [name, { cells: cells.get(name)!, spills: spills.get(name)! }]),
      ),
      Sources: sheet,
    },
    tables: [table, { name: "Data", body: "Inputs!A13:C16", headers: ["Label", "Amount", "Source ID"] }],
    names: [...book.names].map(([name, key]) => {
      const { sheet: own, row, column } = book.places.get(key)!;
      return {
        name,
        sheet: null,
        formula: `='${own}'!${cellAddress(row, column).replace(/([A-Z]+)(\d+)/, "$$$1$$$2")}`,
      };
    }),
  };
}
