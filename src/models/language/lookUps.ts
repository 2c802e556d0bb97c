/** Formulas that read the register. A look-up of an empty cell gives 0 in Excel, so what is missing has to be said. */

/** Missing is #N/A, so that nothing is worked out from it. */
export function valueLookUp(id: string): string {
  const found = `XLOOKUP(${id},{register}[ID],{register}[Value])`;
  return `IF(${found}="",NA(),${found})`;
}

/** Missing is an empty text. */
export function textLookUp(id: string, column: "Grade" | "Reference" | "Datapoint" | "Unit"): string {
  return `XLOOKUP(${id},{register}[ID],{register}[${column}])&""`;
}
