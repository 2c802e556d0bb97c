/** Excel's own styles have one name in files, "Heading 1", and another in its object model, "Heading1". */
import { builtInStyles } from "../../workbench/book/styles/builtInStyles";

export function fileNameOf(style: string): string {
  return builtInStyles.find(({ name }) => name === style)?.fileName ?? style;
}

export function bookNameOf(fileName: string): string {
  const wanted = fileName.toLowerCase();
  return builtInStyles.find((style) => style.fileName.toLowerCase() === wanted)?.name ?? fileName;
}
