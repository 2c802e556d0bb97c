/**
 * A function that gives back a reference, such as INDEX, loses the sheet of a structured reference in Univer: seen from
 * another sheet, `INDEX(Register[Value],2)` read the cell of the formula's own sheet. The engine looks a sheet up by the name written
 * before the reference, and a structured reference has none; so where there is no name, the sheet already known stays.
 */
import { BaseReferenceObject } from "@univerjs/engine-formula";

type SetForcedSheetId = BaseReferenceObject["setForcedSheetId"];

const lookUp: SetForcedSheetId = BaseReferenceObject.prototype.setForcedSheetId;

/** Concerns every book of the process; doing it again changes nothing. */
export function keepSheetOfReferences(): void {
  BaseReferenceObject.prototype.setForcedSheetId = function (...sheetNames: Parameters<SetForcedSheetId>): void {
    const isNamed = Boolean(this.getForcedSheetName());
    if (isNamed || !this.getForcedSheetId()) lookUp.apply(this, sheetNames);
  };
}
