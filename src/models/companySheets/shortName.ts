/** What a company's sheets are called after: its name without the words of its legal form, short enough for the name of a sheet. */

/** Excel takes 31 letters for the name of a sheet; the longest part that follows is " balance sheet", and a number may follow that. */
const longest = 14;
const legalForm =
  /(?:,? (?:inc|corp|corporation|incorporated|co|company|ltd|limited|plc|llc|lp|n ?v|s ?a|s ?e|ag|holdings?|group)\b\.?)+ *(?:\/[a-z]+\/?)?$/i;

export function shortNameOf(company: string): string {
  const plain = company
    .replace(/[\\/:?*[\]']/g, " ")
    .replace(/\s+/g, " ")
    .trim();
  const bare = plain.replace(legalForm, "").trim() || plain;
  if (bare.length <= longest) return bare;
  const cut = bare.slice(0, longest + 1);
  const words = cut.lastIndexOf(" ");
  return (words > 0 ? cut.slice(0, words) : bare.slice(0, longest)).trim();
}

/** How a company's first sheet is called behind its name, on English and on Chinese sheets; a number may follow where a name was taken. */
const firstSheet = / (?:P&L|利润表)(?: \(?\d+\)?)?$/;

/** "NVIDIA" of "NVIDIA P&L", "NVIDIA 利润表" and "NVIDIA P&L (2)"; a name that is none of these stays as it is. */
export function calledOfSheet(name: string): string {
  return name.replace(firstSheet, "");
}
