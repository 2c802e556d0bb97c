/**
 * What is wrong with a workbook file, as Excel would see it: parts that nothing refers to or that have no type, relations that
 * lead nowhere, elements out of order, names and numbers that must be there once and are not, texts and lists beyond Excel's limits.
 */
import { areaFrom, overlaps, type CellArea } from "../../formula/address";
import { attributeOf, readMarkup, type Attributes } from "../package/markup";
import { relationsPart, WorkbookPackage } from "../package/workbookPackage";
import { childOrder } from "./childOrder";

export interface FileFinding {
  readonly part: string;
  readonly sentence: string;
}

/** None for a file that is as it should be. What cannot be opened at all is a FileError. */
export function fileFindings(bytes: Uint8Array): FileFinding[] {
  const file = new WorkbookPackage(bytes);
  const linter = new Linter(file);
  return linter.findings();
}

class Linter {
  private readonly found: FileFinding[] = [];

  constructor(private readonly file: WorkbookPackage) {}

  findings(): FileFinding[] {
    const { file } = this;
    const reached = this.reachedParts();
    for (const part of file.names()) {
      if (part === "[Content_Types].xml") continue;
      if (part.endsWith(".rels")) this.checkMarkup(part);
      else {
        if (!reached.has(part.toLowerCase())) this.say(part, "nothing refers to it");
        if (file.contentType(part) === "") this.say(part, "the list of content types does not name it");
        if (/\.(xml|vml)$/.test(part)) this.checkMarkup(part);
      }
    }
    return this.found;
  }

  private say(part: string, sentence: string): void {
    this.found.push({ part, sentence });
  }

  private reachedParts(): ReadonlySet<string> {
    const reached = new Set<string>();
    const open = [""];
    for (let from = open.pop(); from !== undefined; from = open.pop()) {
      const ids = new Set<string>();
      for (const { id, target, isExternal } of this.file.relations(from)) {
        const relations = relationsPart(from);
        if (ids.has(id)) this.say(relations, `the relation ${id} is there twice`);
        ids.add(id);
        if (isExternal) continue;
        if (!this.file.has(target)) this.say(relations, `${id} leads to ${target}, which is not there`);
        else if (!reached.has(target.toLowerCase())) {
          reached.add(target.toLowerCase());
          open.push(target);
        }
      }
    }
    return reached;
  }

  private checkMarkup(part: string): void {
    const relations = new Set(part.endsWith(".rels") ? [] : this.file.relations(part).map(({ id }) => id));
    const checker = new PartChecker(relations, (sentence) => this.say(part, sentence));
    const text = this.file.text(part);
    // Excel writes breaks of lines into boxes of notes as HTML does, and reads them so.
    readMarkup(part, part.endsWith(".vml") ? text.replace(/<br\s*>/gi, "<br/>") : text, {
      open: (name, attributes, path) => checker.open(name, attributes, path),
      close: (_, path) => checker.close(path),
    });
  }
}

/** Once in a part (or, of cells and rows, in order). */
const uniqueAttributes: Readonly<Record<string, string>> = {
  sheet: "sheetId",
  tableColumn: "id",
  cNvPr: "id",
};
const longestList = 255;
const stretch = 128;

class PartChecker {
  private readonly lastChild: number[] = [];
  private readonly seen = new Map<string, Set<string>>();
  private row = 0;
  private cell = "";
  /** By stretches of rows. */
  private readonly merged = new Map<number, CellArea[]>();

  constructor(
    private readonly relations: ReadonlySet<string>,
    private readonly say: (sentence: string) => void,
  ) {}

  open(name: string, attributes: Attributes, path: readonly string[]): void {
    const parent = path[path.length - 2];
    this.checkOrder(name, parent, path[path.length - 3]);
    this.lastChild[path.length] = -1;
    for (const key of ["r:id", "r:embed", "r:link"]) {
      const id = attributes[key];
      if (id !== undefined && !this.relations.has(id))
        this.say(`${name} refers to the relation ${id}, which is not there`);
    }
    const unique = uniqueAttributes[name];
    if (unique !== undefined) this.checkOnce(`${name} ${unique}`, attributeOf(attributes, unique) ?? "");
    if (name === "sheet") this.checkOnce("sheet name", (attributeOf(attributes, "name") ?? "").toLowerCase());
    if (name === "tableColumn") this.checkOnce("column name", (attributeOf(attributes, "name") ?? "").toLowerCase());
    if (name === "definedName")
      this.checkOnce(
        "defined name",
        `${(attributeOf(attributes, "name") ?? "").toLowerCase()} of sheet ${attributeOf(attributes, "localSheetId") ?? "none"}`,
      );
    if (name === "row") this.openRow(attributes);
    if (name === "c") this.openCell(attributes);
    if (name === "mergeCell") this.checkMerge(attributes.ref ?? "");
    if (name === "dataValidation") this.checkValidation(attributes);
  }

  close(path: readonly string[]): void {
    this.lastChild.length = path.length;
  }

  private checkOrder(name: string, parent: string | undefined, grandparent: string | undefined): void {
    const order = childOrder[`${grandparent}/${parent}`] ?? childOrder[parent ?? ""];
    if (order === undefined) return;
    const depth = this.lastChild.length - 1;
    const place = order.indexOf(name);
    if (place < 0) return this.say(`${parent} must not hold ${name}`);
    const last = this.lastChild[depth] ?? -1;
    if (place < last) this.say(`${name} comes behind ${order[last]} within ${parent}`);
    this.lastChild[depth] = Math.max(last, place);
  }

  private checkOnce(what: string, value: string): void {
    const values = this.seen.get(what) ?? new Set();
    if (values.has(value)) this.say(`the ${what} ${value} is there twice`);
    this.seen.set(what, values.add(value));
  }

  private openRow({ r }: Attributes): void {
    const row = r === undefined ? this.row + 1 : Number(r);
    if (!(row > this.row)) this.say(`row ${r} comes behind row ${this.row}`);
    this.row = row;
    this.cell = "";
  }

  private openCell({ r }: Attributes): void {
    if (r === undefined) return;
    const [, letters = "", digits = ""] = /^([A-Z]+)(\d+)$/.exec(r) ?? [];
    if (Number(digits) !== this.row) this.say(`cell ${r} stands in row ${this.row}`);
    const isLater = letters.length > this.cell.length || (letters.length === this.cell.length && letters > this.cell);
    if (!isLater) this.say(`cell ${r} comes behind ${this.cell}${this.row}`);
    this.cell = letters;
  }

  /** Compared with those of the same stretch of rows alone: a sheet may have many thousands. */
  private checkMerge(reference: string): void {
    const area = areaFrom(reference);
    const found = new Set<CellArea>();
    const last = Math.floor((area.row + area.rowCount - 1) / stretch);
    for (let place = Math.floor(area.row / stretch); place <= last; place += 1) {
      const others = this.merged.get(place) ?? [];
      for (const other of others) if (overlaps(area, other)) found.add(other);
      others.push(area);
      this.merged.set(place, others);
    }
    if (found.size > 0) this.say(`the merged cells ${reference} overlap others`);
  }

  private checkValidation(attributes: Attributes): void {
    for (const [key, most] of [
      ["promptTitle", 32],
      ["errorTitle", 32],
      ["prompt", longestList],
      ["error", longestList],
    ] as const) {
      const text = attributes[key] ?? "";
      if (text.length > most)
        this.say(`${key} of a validation has ${text.length} characters, at most ${most} are allowed`);
    }
  }
}
