/** Where the results of each section stand on the sheet Stack. */
import { areaAddress, cellAddress } from "../../formula/address";
import { sections, type Section } from "./sections";

/** Rows that a spilled table of layers or firms may take below its header. */
export const spillRows = 8;
const sectionHeight = spillRows + 8;
/** Below the picture. */
const firstRow = 32;
/** Right of the firms, a gap between. */
export const profileColumn = 13;
export const profileColumns = 4;
/** Ten letters, the ungraded and the total. */
export const profileRows = 12;

/** Rows of a section, counted from 0. */
export function rowsOf(section: Section) {
  const heading = firstRow - 1 + (section.number - 1) * sectionHeight;
  return { heading, totals: heading + 1, labels: heading + 4, header: heading + 5, firstBody: heading + 6 };
}

function spillArea(section: Section, firstColumn: number, columnCount: number): string {
  return areaAddress({ row: rowsOf(section).firstBody, column: firstColumn, rowCount: spillRows, columnCount });
}

/** Where the parts of a section's results stand on this sheet. */
export function resultAreas(section: Section) {
  const { totals } = rowsOf(section);
  return {
    layerNames: spillArea(section, 0, 1),
    layerGross: spillArea(section, 1, 1),
    layerValueAdded: spillArea(section, 3, 1),
    firmNames: spillArea(section, 6, 1),
    firmLayers: spillArea(section, 7, 1),
    firmReceived: spillArea(section, 8, 1),
    firmPaidOn: spillArea(section, 9, 1),
    firmValueAdded: spillArea(section, 10, 1),
    firmShares: spillArea(section, 11, 1),
    endCustomers: cellAddress(totals + 1, 3),
    profileGrades: profileArea(section, 0),
    profileValues: profileArea(section, 1),
    shareAtThreshold: cellAddress(totals + 1, 9),
  };
}

/** A column of the profile, its header left out. */
function profileArea(section: Section, column: number): string {
  const row = rowsOf(section).totals + 2;
  return areaAddress({ row, column: profileColumn + column, rowCount: profileRows, columnCount: 1 });
}

/** Below all sections. */
export const disagreementRow = firstRow - 1 + sections.length * sectionHeight;
