/** Texts and numbers as markup holds them. */

export function escapedMarkup(text: string): string {
  return text.replace(/[<>&"]/g, (letter) => ({ "<": "&lt;", ">": "&gt;", "&": "&amp;", '"': "&quot;" })[letter]!);
}

/** Characters that markup cannot hold are written as the standard says (ECMA-376 part 1, 22.4.2.4), and a text that looks like one of those too. */
export function escapedCharacters(text: string): string {
  const marked = text
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_")
    // eslint-disable-next-line no-control-regex -- these are the characters that XML 1.0 forbids
    .replace(/[\u0000-\u0008\u000B\u000C\u000D\u000E-\u001F\uFFFE\uFFFF]/g, (letter) => {
      const code = letter.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0");
      return `_x${code}_`;
    });
  return escapedMarkup(marked);
}

/** An attribute's value: what looks like white space there would be read as a blank. */
export function escapedAttribute(text: string): string {
  return escapedCharacters(text).replace(/[\n\t]/g, (letter) => (letter === "\n" ? "_x000a_" : "_x0009_"));
}

/** The shortest text that reads as the same number. */
export function numberText(value: number): string {
  if (!Number.isFinite(value)) throw new Error(`a cell needs a finite number; got ${value}`);
  return Object.is(value, -0) ? "0" : String(value);
}
