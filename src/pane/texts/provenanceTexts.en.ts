import type { IgnoredInput } from "../ports/provenancePort";

const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

/** What a cell rests on, and the links between cells and sources. */
export const englishProvenance = {
  views: { grade: "Grade", path: "Path", picture: "Picture", dependents: "Used by", links: "Links" },
  dependentsOf: (address: string) => `Cells that read ${address}`,
  readingDependents: "Looking for the cells that read this one…",
  noDependents: "No formula reads this cell.",
  noDependentsRead: "The cells that read this one could not be found.",
  dependentsTooOld: "This version of Excel does not tell which cells read another.",
  moreDependents: (count: number) => `and ${plural(count, "more range", "more ranges")}`,
  cells: (count: number) => plural(count, "cell", "cells"),
  viewList: "Views of this cell",
  fill: "Fill the pane with this cell",
  shrink: "Show the tabs again",

  tracing: "Following the path to the sources…",
  progress: (done: number, total: number) => `${done} of ${plural(total, "cell", "cells")}`,
  waiting: "Tracing…",
  notTraced: "Not traced",
  stop: "Stop",
  stopped: "Stopped before the end of the path.",
  failed: "The path could not be followed.",
  again: "Trace again",
  refreshing: "Updating…",

  pathOf: (address: string) => `Path of ${address}`,
  backTo: (address: string) => `Back to ${address}`,
  lookAt: (address: string) => `Look at ${address}`,

  floor: "Floor",
  weighted: "Weighted by value",
  noWeighted: "No value to weigh",
  share: "At D or better",
  mix: "Value by grade",
  mixPart: (percent: string, grade: string) => `${percent} ${grade}`,
  drags: "What drags it down",
  overlap:
    "The parts add up to more than 100%: a figure and what it rests on stand both in the list, and amounts that are subtracted or multiplied carry the whole result each.",
  partOf: (percent: string) => `${percent} of the figure`,
  best: "What would help most",
  upgrade: (name: string, floor: string, weighted: string, share: string) =>
    `If ${name} were D: floor ${floor}, weighted ${weighted}, ${share} at D or better.`,
  ungradedWord: "ungraded",
  whole: (rows: number, table: string) => `all ${plural(rows, "row", "rows")} of ${table}`,
  wholeText: (rows: number, table: string) => `All ${plural(rows, "row", "rows")} of ${table} count.`,
  showRows: "Show the rows",
  ignored: (count: number) => `Not counted: ${plural(count, "input", "inputs")}`,
  reasons: {
    text: "text",
    "truth value": "true or false",
    date: "date",
    selector: "only chooses",
    "not taken": "not taken",
    blank: "blank",
  } satisfies Record<IgnoredInput["reason"], string> as Record<IgnoredInput["reason"], string>,
  moreOf: (count: number) => `${count} more`,

  assumption: "A typed number without a source counts as an assumption.",
  linkNow: "Link to source",
  missingSource: (id: string) => `${id} is not in the register`,
  cell: "Cell",

  tree: (address: string) => `What ${address} rests on, with the part of it that each carries`,
  circular: "circular: stands further up",
  showMore: (count: number) => `Show ${count} more`,
  nodes: (count: number) => plural(count, "node", "nodes"),

  picture: (address: string, sources: number, cells: number) =>
    `Picture of what ${address} rests on: ${plural(sources, "source or assumption", "sources and assumptions")} on the left, ${plural(cells, "figure", "figures")}, the cell on the right. The view Path says the same as a list.`,
  more: (count: number) => `+${count} more`,
  moreHint: (count: number) => `Show ${plural(count, "more input", "more inputs")} of this step`,
  beyondHint: "Show the steps further off",
  zoomIn: "Larger",
  zoomOut: "Smaller",
  fit: "Fit the whole picture",
  zoomed: (percent: string) => `Picture at ${percent}`,
  legend: "Thicker lines carry more of the figure. + and − zoom, 0 fits; drag or Shift+arrows move the picture.",

  sourcesOf: (address: string) => `Sources of ${address}`,
  noLinks: "This cell is linked to no source.",
  link: "Link to source",
  insertValue: "Insert value of source",
  by: { formula: "by its formula", row: "by its row" },
  unlink: "Unlink",
  unlinkNamed: (id: string) => `Unlink ${id}`,
  linked: (address: string, id: string) => `${address} is linked to ${id}.`,
  unlinked: (address: string, id: string) => `${address} is no longer linked to ${id}.`,
  insertedValue: (address: string, id: string) => `${address} now shows the value of ${id}.`,
  linkTitle: (address: string) => `Link ${address} to a source`,
  insertTitle: (address: string) => `Insert the value of a source in ${address}`,
  replaces: (content: string) => `Replaces ${content}`,
  pick: "Company, datapoint or ID",
  candidates: "Sources that match",
  noCandidates: "No source matches.",
  noRegister: "There is no register of sources yet. Create it on the tab Sources.",
  sameValue: "same value",
  firstOf: (shown: number, total: number) => `The first ${shown} of ${total}; type more to narrow them down.`,
  loadingSources: "Reading the sources…",
};

export type ProvenanceTexts = typeof englishProvenance;
