import { intersection, type Area } from "../../book/bookArea";
import type { LinkTarget } from "../../book/bookLinks";
import { textValue } from "../protocol/argument";
import type { Members } from "../protocol/hostClass";
import type { HostContext } from "../protocol/hostContext";
import { HostError } from "../protocol/hostError";
import { shownValue } from "./rangeValues";

/** The look that Excel gives a cell with its first link, the style "Hyperlink" of its standard theme. */
const linkLook = { fontColor: "#0563C1", underline: "Single" } as const;

/** Links of cells. */
export const rangeLinks: Members<Area> = {
  properties: {
    hyperlink: {
      get: (area, context) => hyperlinkOf(area, context),
      set: (area, value, context) => setHyperlink(area, value, context),
    },
  },
};

/** That of all cells of the range; null where they have none or different ones. */
function hyperlinkOf(area: Area, { book }: HostContext): object | null {
  const first = book.links.at(area);
  if (first === undefined) return null;
  const same = book.links.list(area.sheetId).filter((link) => sameTarget(link, first));
  const linked = same.reduce((sum, link) => sum + cellCount(intersection(link.area, area)), 0);
  if (linked < cellCount(area)) return null;
  const { address, place, tip } = first;
  const [[cell]] = book.cells.read({ ...area, rowCount: 1, columnCount: 1 }) as [[Parameters<typeof shownValue>[0]]];
  return {
    ...(address !== null && { address }),
    ...(place !== null && { documentReference: place }),
    ...(tip !== "" && { screenTip: tip }),
    textToDisplay: String(shownValue(cell)),
  };
}

async function setHyperlink(area: Area, value: unknown, { book }: HostContext): Promise<void> {
  if (typeof value !== "object" || value === null) throw new HostError("InvalidArgument");
  const given = value as Partial<Record<"address" | "documentReference" | "screenTip" | "textToDisplay", unknown>>;
  const textOf = (one: unknown) => (one === undefined || one === null || one === "" ? null : textValue(one));
  const [address, place] = [textOf(given.address), textOf(given.documentReference)];
  const target = address ?? place;
  if (target === null) throw new HostError("InvalidArgument");
  const corner = { ...area, rowCount: 1, columnCount: 1 };
  const isEmpty = book.cells.read(corner)[0]![0]!.value === null;
  const text = textOf(given.textToDisplay) ?? (isEmpty ? target : null);
  if (text !== null) await book.cells.write(corner, [[text]]);
  book.links.set(area, { address, place, tip: textOf(given.screenTip) ?? "" });
  await book.formats.write(area, linkLook);
}

function cellCount(area: Area | null): number {
  return area === null ? 0 : area.rowCount * area.columnCount;
}

function sameTarget(link: LinkTarget, other: LinkTarget): boolean {
  return link.address === other.address && link.place === other.place && link.tip === other.tip;
}
