/** The charts of a sheet: where its drawing puts them, and the part that each is. */
import type { ChartPlace, Corner, FileChart } from "../content/chartContent";
import { attributeOf, readMarkup } from "../package/markup";
import type { Relation, WorkbookPackage } from "../package/workbookPackage";
import { chartOf } from "./chartPart";

const unitsPerPoint = 12_700;

interface Frame {
  readonly name: string;
  readonly relation: string;
  readonly place: ChartPlace;
}

/** Those of the kinds that a workbook made here may have; any other is left out, and stays in the file. */
export function chartsOf(
  file: WorkbookPackage,
  sheetRelations: readonly Relation[],
  theme: ReadonlyMap<string, string>,
): FileChart[] {
  return sheetRelations
    .filter(({ kind, isExternal, target }) => kind === "drawing" && !isExternal && file.has(target))
    .flatMap(({ target }) => {
      const relations = file.relations(target);
      return framesOf(target, file.text(target)).flatMap(({ name, relation, place }) => {
        const part = relations.find(({ id, kind }) => id === relation && kind === "chart")?.target;
        if (part === undefined || !file.has(part)) return [];
        const chart = chartOf(part, file.text(part), theme);
        return chart === null ? [] : [{ ...chart, name, place }];
      });
    });
}

const nowhere: Corner = { row: 0, rowOffset: 0, column: 0, columnOffset: 0 };

/** Anchored at two corners. A frame with one corner and a size is rare and left to the file. */
function framesOf(part: string, text: string): Frame[] {
  const frames: Frame[] = [];
  let corners: Record<"from" | "to", Corner> = { from: nowhere, to: nowhere };
  let number = "";
  let name = "";
  let relation: string | null = null;
  readMarkup(part, text, {
    open: (element, attributes) => {
      number = "";
      if (element === "twoCellAnchor") [corners, name, relation] = [{ from: nowhere, to: nowhere }, "", null];
      if (element === "cNvPr") name = attributes["name"] ?? "";
      if (element === "chart") relation = attributeOf(attributes, "id") ?? null;
    },
    text: (content) => void (number += content),
    close: (element, path) => {
      const corner = path[path.length - 2];
      if (corner === "from" || corner === "to") {
        const value = Number(number.trim());
        const changed = {
          ...(element === "row" && { row: value }),
          ...(element === "col" && { column: value }),
          ...(element === "rowOff" && { rowOffset: value / unitsPerPoint }),
          ...(element === "colOff" && { columnOffset: value / unitsPerPoint }),
        };
        corners = { ...corners, [corner]: { ...corners[corner], ...changed } };
      }
      if (element === "twoCellAnchor" && relation !== null) frames.push({ name, relation, place: corners });
    },
  });
  return frames;
}
