/** Changes as the pane lists them, in the order of the command line: by what they mean. */
import type { Comparison, SourceChange, StructureChange } from "../../audit/compare/comparison";
import { sheetNameInFormula } from "../../formula/sheetPrefix";
import { changeNames, moveText, relativeText, shownPair } from "../texts/changeTexts";
import type { DiffWords } from "../texts/diffWords.en";
import { labelled } from "../texts/language";

export interface ShownChange {
  readonly key: string;
  /** What it is about; empty where only the place is known. */
  readonly label: string;
  readonly place: string;
  /** The cells to go to; null for what is no longer there, or stands in no cell. */
  readonly address: string | null;
  readonly kind: string;
  readonly pairs: readonly ShownPair[];
  /** "+40, +50%" */
  readonly move: string;
  readonly notes: readonly string[];
}

export interface ShownPair {
  /** A field of a source; empty for the content of a cell. */
  readonly field: string;
  readonly before: string;
  readonly after: string;
}

export interface ShownSection {
  readonly key: Exclude<keyof Comparison, "isSame">;
  readonly title: string;
  readonly changes: readonly ShownChange[];
}

const mostAreas = 4;
const mostCauses = 6;

/** Sections without changes are there as well. */
export function shownChanges(comparison: Comparison, words: DiffWords, language: string): ShownSection[] {
  const names = changeNames(comparison, words);
  const some = (items: readonly string[], most: number) =>
    items.slice(0, most).join(", ") + (items.length > most ? `, ${words.more(items.length - most)}` : "");
  const stoodAt = (address: string, former: string | null) =>
    former === null || former === address ? [] : [words.stoodAt(former)];
  const pair = ([before, after]: readonly [string, string], field = ""): ShownPair => ({ field, before, after });
  const plain = { label: "", address: null, kind: "", pairs: [], move: "", notes: [] };
  const { inputs, sources, formulas, structure, texts, values } = comparison;
  return [
    {
      key: "inputs",
      title: words.inputs,
      changes: inputs.map((input) => ({
        key: input.id,
        label: input.label,
        place: input.address,
        address: input.address,
        kind: words.inputKinds[input.kind],
        pairs: [pair(shownPair(input))],
        move: moveOf(input, language),
        notes: stoodAt(input.address, input.formerAddress),
      })),
    },
    {
      key: "sources",
      title: words.sources,
      changes: sources.map((source) => ({
        ...plain,
        key: source.id,
        label: [source.sourceId, source.title].filter(Boolean).join(" "),
        place: source.address,
        address: placeOfSource(source),
        kind: words.sourceKinds[source.kind],
        pairs: source.fields.map(({ header, before, after }) => pair([before, after], header)),
      })),
    },
    {
      key: "formulas",
      title: words.formulas,
      changes: formulas.map(({ id, kind, label, areas, cellCount, before, after }) => ({
        ...plain,
        key: id,
        label,
        place: some(areas, mostAreas),
        address: areas[0] ?? null,
        kind: words.formulaKinds[kind],
        pairs: [pair([before, after])],
        notes: cellCount > 1 ? [labelled(words.cells, cellCount.toLocaleString(language), language)] : [],
      })),
    },
    {
      key: "structure",
      title: words.structure,
      changes: structure.map((change) => ({
        ...plain,
        key: change.id,
        place: change.place,
        address: placeOfStructure(change),
        kind: words.structureKinds[change.kind],
        notes: [
          ...(change.formerPlace === null ? [] : [labelled(words.was, change.formerPlace, language)]),
          ...(change.detail === "" ? [] : [labelled(words.detail, change.detail, language)]),
        ],
      })),
    },
    {
      key: "texts",
      title: words.texts,
      changes: texts.map(({ id, address, formerAddress, before, after }) => ({
        ...plain,
        key: id,
        place: address,
        address,
        pairs: [pair([before, after])],
        notes: stoodAt(address, formerAddress),
      })),
    },
    {
      key: "values",
      title: words.values,
      changes: values.map((value, place) => ({
        key: `V${place + 1}`,
        label: value.label,
        place: value.address,
        address: value.address,
        kind: "",
        pairs: [pair(shownPair(value))],
        move: moveOf(value, language),
        notes: [
          value.causes.length === 0
            ? words.noCause
            : labelled(
                words.dependsOn,
                some(
                  value.causes.map((id) => names.get(id) ?? id),
                  mostCauses,
                ),
                language,
              ),
        ],
      })),
    },
  ];
}

function moveOf(moved: Parameters<typeof moveText>[0], language: string): string {
  return [moveText(moved, language), relativeText(moved, language)].filter(Boolean).join(", ");
}

function placeOfSource({ kind, address }: SourceChange): string | null {
  return address === "" || kind === "removed" || kind === "unlinked" ? null : address;
}

const placeless: ReadonlySet<StructureChange["kind"]> = new Set([
  "sheet hidden",
  "sheets in another order",
  "workbook link changed",
  "linked values changed",
]);

/** Sheets, lines and tables by their first cell; names by the cells that they stand for. */
function placeOfStructure({ kind, place, detail }: StructureChange): string | null {
  if (kind.endsWith("removed") || placeless.has(kind)) return null;
  if (kind.startsWith("sheet ")) return `${sheetNameInFormula(place)}!A1`;
  if (kind.startsWith("table ")) return detail;
  if (kind === "block moved") return place;
  if (kind.startsWith("name ")) return plainReference(detail);
  const at = place.lastIndexOf("!");
  const [first = ""] = place.slice(at + 1).split(":");
  return `${place.slice(0, at)}!${/^\d/.test(first) ? `A${first}` : `${first}1`}`;
}

function plainReference(formula: string): string | null {
  const found = /^=((?:'(?:[^']|'')+'|[^'!()+*/,-]+)!\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?)$/i.exec(formula);
  return found === null ? null : found[1]!.replaceAll("$", "");
}
