/** What Excel takes for the name of a table or a defined name. */
const letters = /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u;
const cellLike = /^([A-Za-z]{1,3}\d{1,7}|[rR]\d*[cC]\d*|[rRcC])$/;
const longestName = 255;

export function isValidName(name: string): boolean {
  return letters.test(name) && name.length <= longestName && !cellLike.test(name);
}
