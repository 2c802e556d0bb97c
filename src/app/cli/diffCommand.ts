/** `aie diff`: what differs between two versions of a workbook, sorted by what it means. */
import { basename } from "node:path";
import type { Comparison, ValueMove } from "../../audit/compare/comparison";
import { comparedVersions } from "../reviewer/comparedVersions";
import { changeNames, moveText, relativeText, shownPair } from "../../pane/texts/changeTexts";
import { englishDiff } from "../../pane/texts/diffWords.en";
import { diffDocument } from "../documents/diffDocument";
import { columnsOf, exitCodes, optionsOf, WrongUsage, type Terminal } from "./terminal";
import { pageNamed, readFile, writeResult } from "./workbookFile";
import { snapshotOfFile } from "../../xlsx/read/fileSnapshot";
import type { NamedBridge } from "../documents/bridgeTexts";
import { languageFrom } from "./documentLanguage";
import { bridgeOf, type Version } from "./bridgeOption";
import { bridgeTexts } from "../documents/bridgeTexts";

const mostLines = 40;
const mostCauses = 4;
const mostCharacters = 60;

/** Ends with 1 when the two differ. */
export async function runDiff(args: readonly string[], terminal: Terminal): Promise<number> {
  const { words, flags, values } = optionsOf(args, ["--json"], ["--html", "--language", "--bridge"]);
  const [before, after, ...more] = words;
  if (before === undefined || after === undefined)
    throw new WrongUsage("diff needs two workbooks, the earlier version first: old.xlsx new.xlsx");
  if (more.length > 0) throw new WrongUsage(`diff needs two workbooks; got "${more[0]}" as well`);
  const language = languageFrom(values.get("--language"));
  const html = values.has("--html") ? pageNamed("--html", values.get("--html")!) : undefined;
  const [old, young] = [versionFrom(before), versionFrom(after)];
  const comparison = comparedVersions(old.snapshot, young.snapshot);
  const figure = values.get("--bridge");
  const bridge = figure === undefined ? null : await bridgeOf(figure, old, young, comparison, terminal);
  if (html !== undefined) {
    const names = { before: basename(before), after: basename(after) };
    writeResult("--html", html, diffDocument(comparison, names, language, bridge));
  }
  if (flags.has("--json")) terminal.print(JSON.stringify({ before, after, ...comparison, ...(bridge && { bridge }) }));
  else if (html !== undefined) terminal.print(html);
  else for (const line of [...linesOf(comparison), ...bridgeLines(bridge, comparison)]) terminal.print(line);
  return comparison.isSame ? exitCodes.fine : exitCodes.findings;
}

function versionFrom(name: string): Version {
  const file = readFile(name);
  return { file, snapshot: snapshotOfFile(file) };
}

function bridgeLines(bridge: NamedBridge | null, comparison: Comparison): string[] {
  if (bridge === null) return [];
  const names = changeNames(comparison, englishDiff);
  const { rows, ends } = bridgeTexts(bridge, "en-US");
  const [before, after] = ends;
  return [
    "",
    `Bridge of ${[bridge.address, bridge.label].filter(Boolean).join("  ")}: ${before} to ${after}`,
    ...columnsOf(
      [
        ["Alone", "In sequence", "Change"],
        ...rows.map((row) => [row.alone, row.inSequence, names.get(row.id) ?? row.id]),
      ],
      [0, 1],
    ),
  ];
}

function linesOf(comparison: Comparison): string[] {
  const { inputs, sources, formulas, structure, texts, values, isSame } = comparison;
  if (isSame) return ["No differences."];
  const names = changeNames(comparison, englishDiff);
  const causesOf = ({ causes }: ValueMove) => someOf(causes.map((id) => names.get(id) ?? id));
  const blank = (text: string) => (text === "" ? "(blank)" : text);
  return [
    ...block("Inputs", inputs, ["Cell", "Before", "After", "Move", "What"], [1, 2, 3], (input) => {
      const [old, young] = shownPair(input);
      return [input.address, blank(old), blank(young), moveText(input, "en-US"), input.label];
    }),
    ...block("Sources and grades", sources, ["Source", "Change", "Field", "Before", "After"], [], (source) => {
      const { sourceId, kind, fields, address } = source;
      const [field] = fields;
      if (kind !== "changed" || field === undefined) return [sourceId, kind, "", "", address];
      const rest = fields.length > 1 ? ` (and ${fields.length - 1} more fields)` : "";
      return [sourceId, kind, field.header + rest, blank(field.before), blank(field.after)];
    }),
    ...block("Formulas", formulas, ["Where", "Cells", "Change", "Before", "After"], [1], (formula) => {
      const { areas, cellCount, kind, before, after } = formula;
      return [someOf(areas), String(cellCount), kind, blank(before), blank(after)];
    }),
    ...block(
      "Structure",
      structure,
      ["Change", "Where", "Was", "Holds"],
      [],
      ({ kind, place, formerPlace, detail }) => [kind, place, formerPlace ?? "", detail],
    ),
    ...block("Wording", texts, ["Cell", "Before", "After"], [], ({ address, before, after }) => [
      address,
      blank(before),
      blank(after),
    ]),
    ...block(
      "Computed values",
      values,
      ["Cell", "Before", "After", "Move", "In per cent", "What", "Depends on"],
      [1, 2, 3, 4],
      (value) => {
        const [old, young] = shownPair(value);
        const moves = [moveText(value, "en-US"), relativeText(value, "en-US")];
        return [value.address, blank(old), blank(young), ...moves, value.label, causesOf(value)];
      },
    ),
  ].slice(1);
}

/** After a free line the heading with the count, then the columns. */
function block<Item>(
  heading: string,
  items: readonly Item[],
  headers: readonly string[],
  rightAligned: readonly number[],
  rowOf: (item: Item) => readonly string[],
): string[] {
  if (items.length === 0) return [];
  const rows = items.slice(0, mostLines).map((item) => rowOf(item).map(oneLine));
  const rest = items.length - rows.length;
  return [
    "",
    `${heading} (${items.length.toLocaleString("en-US")})`,
    ...columnsOf([headers, ...rows], rightAligned),
    ...(rest > 0 ? [`… and ${rest.toLocaleString("en-US")} more; --json and --html have them`] : []),
  ];
}

function oneLine(text: string): string {
  const plain = text.replace(/\s+/g, " ");
  return plain.length > mostCharacters ? `${plain.slice(0, mostCharacters - 1)}…` : plain;
}

function someOf(items: readonly string[]): string {
  const rest = items.length - mostCauses;
  return items.slice(0, mostCauses).join(", ") + (rest > 0 ? ` and ${rest} more` : "");
}
