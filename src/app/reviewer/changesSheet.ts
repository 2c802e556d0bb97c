/** The sheet that tells what changed since a former version, by meaning: what was put in, sources, formulas, structure, then results. */
import { comparedVersions } from "./comparedVersions";
import type { ValueMove } from "../../audit/compare/comparison";
import { changeNames, moveText, relativeText, shownPair } from "../../pane/texts/changeTexts";
import { englishDiff } from "../../pane/texts/diffWords.en";
import { chineseDiff } from "../../pane/texts/diffWords.zh-CN";
import type { ReviewerSheet, SheetContext } from "./sheetContext";
import { SheetDraft, type Look } from "./sheetDraft";

const widths = [38, 26, 18, 24, 24, 14, 11, 44];
const mostRows = 300;
const mostCauses = 4;
const of: readonly Look[] = ["strong", "link", "text", "right", "right", "right", "right", "text"];
const ofFormulas: readonly Look[] = ["strong", "link", "text", "code", "code", "text", "text", "text"];
const ofTexts: readonly Look[] = ["strong", "link", "text", "text", "text", "text", "text", "text"];

export function changesSheet(context: SheetContext): ReviewerSheet | null {
  const { former, snapshot, words, language, looks, nameOf, title } = context;
  if (former === null) return null;
  const diff = language === "zh-CN" ? chineseDiff : englishDiff;
  const comparison = comparedVersions(former.snapshot, snapshot);
  const names = changeNames(comparison, diff);
  const draft = new SheetDraft(looks);
  draft.put(0, diff.title, "title");
  draft.height(28);
  draft.row += 1;
  draft.paragraph(diff.versions(former.name, title), widths);
  if (comparison.isSame) draft.paragraph(diff.same, widths);

  function part<Item>(
    heading: string,
    headers: readonly string[],
    looksOf: readonly Look[] | ((item: Item) => readonly Look[]),
    items: readonly Item[],
    rowOf: (item: Item) => readonly string[],
  ) {
    if (items.length === 0) return;
    draft.row += 1;
    draft.heading(diff.count(heading, items.length), widths.length);
    draft.line([...headers, ...new Array<string>(widths.length - headers.length).fill("")], "header");
    for (const item of items.slice(0, mostRows)) {
      draft.row += 1;
      const cells = rowOf(item);
      draft.line(cells, (typeof looksOf === "function" ? looksOf(item) : looksOf).slice(0, cells.length));
      if (/![$A-Z]+\$?\d+(?::[$A-Z]+\$?\d+)?$/.test(cells[1] ?? "")) draft.link(1, cells[1]!);
    }
    draft.row += 1;
    if (items.length > mostRows) draft.paragraph(diff.cut(mostRows, items.length), widths);
  }

  const results = (heading: string, values: readonly ValueMove[]) =>
    part(
      heading,
      [diff.figure, diff.cell, "", diff.before, diff.after, diff.move, diff.relative, diff.dependsOn],
      of,
      values,
      (value) => [
        value.label || value.address,
        value.address,
        "",
        ...shownPair(value),
        moveText(value, language),
        relativeText(value, language),
        someOf(
          value.causes.map((id) => names.get(id) ?? id),
          diff.more,
        ) || diff.noCause,
      ],
    );
  results(
    diff.headlines,
    comparison.values.filter(({ isHeadline }) => isHeadline),
  );
  part(
    diff.inputs,
    [diff.figure, diff.cell, diff.change, diff.before, diff.after, diff.move, diff.relative],
    // Texts that formulas read are read from the left.
    ({ before, after }) => ([before, after].some((value) => typeof value === "string") ? ofTexts : of),
    comparison.inputs,
    (input) => [
      input.label || input.address,
      input.address,
      diff.inputKinds[input.kind],
      ...shownPair(input),
      moveText(input, language),
      relativeText(input, language),
    ],
  );
  const fields = comparison.sources.flatMap((source) =>
    (source.fields.length === 0 ? [null] : source.fields).map((field, place) => ({
      source,
      field,
      isFirst: place === 0,
    })),
  );
  part(
    diff.sources,
    [diff.source, diff.cell, diff.change, diff.before, diff.after, "", "", diff.field],
    ofTexts,
    fields,
    ({ source, field, isFirst }) => [
      isFirst ? [source.sourceId, source.title].filter(Boolean).join(" ") : "",
      isFirst ? source.address : "",
      isFirst ? diff.sourceKinds[source.kind] : "",
      field?.before ?? "",
      field?.after ?? "",
      "",
      "",
      field?.header ?? "",
    ],
  );
  part(
    diff.formulas,
    [diff.figure, diff.range, diff.change, diff.before, diff.after, diff.cells],
    ofFormulas,
    comparison.formulas,
    (formula) => [
      formula.label || formula.areas[0]!,
      someOf(formula.areas, diff.more),
      diff.formulaKinds[formula.kind],
      formula.before,
      formula.after,
      formula.cellCount.toLocaleString(language),
    ],
  );
  part(
    diff.structure,
    [diff.detail, diff.range, diff.change, diff.was, "", diff.cells],
    ofTexts,
    comparison.structure,
    (one) => [
      one.detail || one.place,
      one.place,
      diff.structureKinds[one.kind],
      one.formerPlace ?? "",
      "",
      one.cellCount === 0 ? "" : one.cellCount.toLocaleString(language),
    ],
  );
  part(
    diff.texts,
    [diff.what, diff.cell, "", diff.before, diff.after],
    ofTexts,
    comparison.texts,
    ({ address, before, after }) => ["", address, "", before, after],
  );
  results(
    diff.values,
    comparison.values.filter(({ isHeadline }) => !isHeadline),
  );
  const content = draft.content(nameOf(words.changesSheet), widths, { isLandscape: true });
  return { content, about: words.aboutChanges(former.name) };
}

function someOf(items: readonly string[], more: (count: number) => string): string {
  const rest = items.length - mostCauses;
  return [...items.slice(0, mostCauses), ...(rest > 0 ? [more(rest)] : [])].join("; ");
}
